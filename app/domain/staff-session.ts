/** How long a session lasts, however much it is used: 12 hours, in milliseconds. */
export const SESSION_MS = 12 * 60 * 60 * 1000;

/** How long a session lasts that nobody uses: 2 hours, in milliseconds. */
export const IDLE_MS = 2 * 60 * 60 * 1000;

/** The use of a session is written down at most this often: once a minute, in milliseconds. */
export const USE_NOTED_MS = 60 * 1000;

/** How long somebody may change their passkeys after signing in, as long as they have none to show: 10 minutes. */
export const FRESH_MS = 10 * 60 * 1000;

/** Whether somebody may add a passkey now: they showed one just now or, having none, signed in just now. */
export function mayAddPasskey(
  session: { createdAt: Date; provedAt: Date | null },
  passkeys: number,
  isProved: boolean,
  now: Date,
): boolean {
  return isProved || (passkeys === 0 && now.getTime() - session.createdAt.getTime() < FRESH_MS);
}
