import { createTransport } from "nodemailer";
import { outcomeOfError } from "../outcome";
import { parseSmtpUrl } from "./smtp-address";

const TIMEOUT_MS = 10_000;

/**
 * Whether the mail server answers and lets us in: connects, greets, signs in, and leaves without sending anything.
 * Returns null, or the reply's code (never the server's text). Throws an Error when the address is wrong.
 */
export async function verifySmtp(options: { url: string; greetAs: string }): Promise<string | null> {
  const { host, port, auth, ...security } = parseSmtpUrl(options.url);
  const transport = createTransport({
    host,
    ...(port ? { port } : {}),
    ...(auth ? { auth } : {}),
    secure: security.secure,
    requireTLS: security.requireTLS,
    ignoreTLS: security.ignoreTLS,
    tls: { rejectUnauthorized: security.rejectUnauthorized },
    name: options.greetAs,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  });
  try {
    await transport.verify();
    return null;
  } catch (error) {
    return outcomeOfError(error, "before_end").reply;
  } finally {
    transport.close();
  }
}
