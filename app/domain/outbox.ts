/** Mails to a signer. */
export type SignerMailKind = "confirm" | "reminder" | "already_signed" | "confirmed";

/** Mails to somebody who works here: a link to sign in, and what was changed in their account. */
export type StaffMailKind = "staff_sign_in" | "staff_notice";

/** What a mail is for. An invitation goes to who may become a member of an organisation, a letter to a target. */
export type MailKind = SignerMailKind | StaffMailKind | "invitation" | "letter";

export function isStaffMail(kind: MailKind): kind is StaffMailKind {
  return kind === "staff_sign_in" || kind === "staff_notice";
}

/**
 * Where a mail stands: pending → leased → sent | deferred | failed | unknown; held = a person has to decide;
 * cancelled = no longer wanted. `deferred` and `unknown` are leased again once `availableAt` has come.
 */
export type MailState = "pending" | "leased" | "sent" | "deferred" | "failed" | "unknown" | "held" | "cancelled";

/**
 * How one attempt ended. `reply` is the SMTP code and the enhanced code only ("451 4.7.1"), never the server's text,
 * which may quote the address; empty when there was no reply. No reply means `unknown`, never `failed` and never `sent`.
 */
export type Outcome =
  | { kind: "sent"; reply: string }
  | { kind: "deferred"; reply: string }
  | { kind: "failed"; reply: string }
  | { kind: "unknown"; reply: string };

/**
 * What a decision needs of an outbox row. `attempt` counts the attempts including the one that just ended (1 = first);
 * `unknowns` counts the earlier attempts whose end nobody knows.
 */
export type MailAttempt = { kind: MailKind; attempt: number; unknowns: number; createdAt: Date };

/** The row after an attempt. `availableAt` is null where there is no further attempt. */
export type Settlement = { state: MailState; availableAt: Date | null; unknowns: number };

const MINUTE_MS = 60 * 1000;
const HOUR_MS = 60 * MINUTE_MS;

/** Waiting times after the first, second, … attempt in milliseconds; the last one repeats. */
export const RETRY_DELAYS_MS = [MINUTE_MS, 5 * MINUTE_MS, 15 * MINUTE_MS, HOUR_MS, 4 * HOUR_MS, 8 * HOUR_MS] as const;

/** A waiting time varies by up to this share in both directions, so that a failed batch does not come back as one. */
export const RETRY_JITTER = 0.2;

/** A mail that is this old is given up at its next failure: 5 days in milliseconds (RFC 5321, 4.5.4.1: 4 to 5 days). */
export const GIVE_UP_AFTER_MS = 5 * 24 * HOUR_MS;

/** How long a letter whose fate is unknown waits before its only second try: 15 minutes, in milliseconds. */
export const LETTER_UNKNOWN_DELAY_MS = 15 * MINUTE_MS;

/**
 * How long one sending can take at the longest: 10 minutes, in milliseconds, which is what RFC 5321 (4.5.3.2.6) allows a
 * server for its reply after the end of the data. A shorter wait would send copies.
 */
export const SENDING_MS = 10 * MINUTE_MS;

/**
 * How long a worker owns a mail that it is sending: 11 minutes, in milliseconds. The longest sending fits inside,
 * so a lease never runs out under a worker that is still waiting for a reply.
 */
export const LEASE_MS = SENDING_MS + MINUTE_MS;

/**
 * Decides what follows an attempt.
 *
 * - `sent` and `failed` are final.
 * - `deferred` waits for the next step of `RETRY_DELAYS_MS` and becomes `failed` once the mail is `GIVE_UP_AFTER_MS` old.
 * - `unknown` to a signer does the same: a second copy (same Message-ID) is better than no confirmation link.
 * - `unknown` of a letter is tried once more after `LETTER_UNKNOWN_DELAY_MS`; the second time it is `held`, because a
 *   politician who gets a letter twice is worse than a person of the staff who looks.
 *
 * @param jitter a random number from 0 to 1.
 */
export function settle(row: MailAttempt, outcome: Outcome, now: Date, jitter: number): Settlement {
  const { unknowns } = row;
  switch (outcome.kind) {
    case "sent":
    case "failed":
      return { state: outcome.kind, availableAt: null, unknowns };
    case "deferred":
      return retry(row, "deferred", unknowns, now, jitter);
    case "unknown":
      return row.kind === "letter" ? retryLetter(unknowns + 1, now) : retry(row, "unknown", unknowns + 1, now, jitter);
  }
}

/**
 * Decides about a mail whose worker has gone: null while the lease holds (up to `leasedUntil`, exclusive), afterwards
 * the same as an attempt with an unknown end.
 */
export function leaseExpired(
  row: MailAttempt & { leasedUntil: Date | null },
  now: Date,
  jitter: number,
): Settlement | null {
  if (row.leasedUntil !== null && now.getTime() < row.leasedUntil.getTime()) return null;
  return settle(row, { kind: "unknown", reply: "" }, now, jitter);
}

function retry(
  row: MailAttempt,
  state: "deferred" | "unknown",
  unknowns: number,
  now: Date,
  jitter: number,
): Settlement {
  if (now.getTime() - row.createdAt.getTime() >= GIVE_UP_AFTER_MS) {
    return { state: "failed", availableAt: null, unknowns };
  }
  const step = Math.min(Math.max(row.attempt, 1), RETRY_DELAYS_MS.length) - 1;
  const delay = (RETRY_DELAYS_MS[step] ?? MINUTE_MS) * (1 + RETRY_JITTER * (2 * jitter - 1));
  return { state, availableAt: new Date(now.getTime() + Math.round(delay)), unknowns };
}

function retryLetter(unknowns: number, now: Date): Settlement {
  if (unknowns > 1) return { state: "held", availableAt: null, unknowns };
  return { state: "unknown", availableAt: new Date(now.getTime() + LETTER_UNKNOWN_DELAY_MS), unknowns };
}
