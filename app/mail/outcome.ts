import type { Outcome } from "../domain/outbox";

/**
 * How far a message got. "before_end": the end of the message was never handed to the server, which therefore cannot
 * have taken it (RFC 5321, 4.1.1.4). "after_end": the final dot may have reached it.
 */
export type Progress = "before_end" | "after_end";

/** Commands whose reply is about this message. Replies to all others are about the connection or our account. */
const MESSAGE_COMMANDS = new Set(["MAIL FROM", "RCPT TO", "DATA"]);

/**
 * 5xx replies that say nothing about the recipient: bad sequence of commands (503, a session out of step) and
 * authentication required, too weak, wrong or unencrypted (530, 534, 535, 538, RFC 4954). An operator mends them, so the
 * queue keeps the mail.
 */
const OPERATORS_FAULT = new Set([503, 530, 534, 535, 538]);

const SERVICE_CLOSING = 421;

interface SmtpFailure {
  code?: unknown;
  originalCode?: unknown;
  command?: unknown;
  response?: unknown;
  responseCode?: unknown;
}

/** The outcome of a message that the server answered well; `response` is its last reply. */
export function outcomeOfReply(response: string): Outcome {
  const reply = replyCodes(response);
  return reply?.startsWith("2") ? { kind: "sent", reply } : { kind: "unknown", reply: reply ?? "EPROTOCOL" };
}

/**
 * The outcome of a message that nodemailer gave up with `error`:
 *
 * - a 4xx reply to MAIL FROM, RCPT TO, DATA or the message, and 421 wherever it comes: deferred
 * - a 5xx reply to one of those: failed, unless it is about the session or our account (see OPERATORS_FAULT)
 * - any trouble with the login, and a reply to greeting, EHLO, STARTTLS: deferred
 * - a message that nodemailer itself will not send (no valid envelope, larger than the server takes): failed
 * - everything without a reply: deferred while the end of the message was not sent, unknown from then on
 *
 * `reply` is made of codes only, such as "451 4.3.0" or "ECONNREFUSED": a server's text can hold addresses.
 */
export function outcomeOfError(error: unknown, progress: Progress): Outcome {
  const failure: SmtpFailure = typeof error === "object" && error !== null ? error : {};
  const status = typeof failure.responseCode === "number" ? failure.responseCode : 0;
  const reply = replyOf(failure);
  if (failure.code === "EAUTH" || status === SERVICE_CLOSING) return { kind: "deferred", reply };
  if (status === 0 && isRefusedByUs(failure)) return { kind: "failed", reply };
  if (MESSAGE_COMMANDS.has(String(failure.command))) {
    if (status >= 400 && status < 500) return { kind: "deferred", reply };
    if (status >= 500) return { kind: OPERATORS_FAULT.has(status) ? "deferred" : "failed", reply };
  }
  return { kind: progress === "before_end" ? "deferred" : "unknown", reply };
}

/** "451 4.3.0" out of "451 4.3.0 <someone@example.org> try later"; null when the text does not begin with a code. */
export function replyCodes(response: string): string | null {
  const match = /^([2-5]\d{2})(?:[ -]([245]\.\d{1,3}\.\d{1,3})(?=\s|$))?/.exec(response);
  if (!match) return null;
  return match[2] ? `${match[1]} ${match[2]}` : (match[1] as string);
}

function isRefusedByUs({ code, command }: SmtpFailure): boolean {
  return (code === "EENVELOPE" && command === "API") || (code === "EMESSAGE" && command === "MAIL FROM");
}

function replyOf({ response, originalCode, code }: SmtpFailure): string {
  const codes = typeof response === "string" ? replyCodes(response) : null;
  if (codes) return codes;
  return [originalCode, code].find(isErrorCode) ?? "EUNKNOWN";
}

function isErrorCode(code: unknown): code is string {
  return typeof code === "string" && /^[A-Z][A-Z0-9_]{2,60}$/.test(code);
}
