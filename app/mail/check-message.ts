import { parseEmail } from "../domain/email";
import type { OutgoingMessage } from "./message";

/** Codes of what is wrong with a message, in the place of an SMTP reply. */
export type MessageProblem = "EHEADER" | "EADDRESS";

const ENDS_A_HEADER = /[\r\n\0]/;
const HEADER_NAME = /^[A-Za-z][A-Za-z0-9-]*$/;

/**
 * What keeps a message from being handed to a mail server, or null. EHEADER: CR, LF or NUL in anything that becomes a
 * header field (it could add a recipient or a body). EADDRESS: an address that is not exactly one plain mailbox in
 * ASCII (nodemailer would follow whatever it can parse out of it to another host).
 */
export function messageProblem(message: OutgoingMessage): MessageProblem | null {
  if (headerFields(message).some((field) => ENDS_A_HEADER.test(field))) return "EHEADER";
  if (!Object.keys(message.headers).every((name) => HEADER_NAME.test(name))) return "EHEADER";
  const mailboxes = [message.from, message.to, ...(message.replyTo ? [message.replyTo] : [])];
  return mailboxes.every((mailbox) => isPlainAddress(mailbox.address)) ? null : "EADDRESS";
}

function headerFields(message: OutgoingMessage): string[] {
  const { messageId, from, to, replyTo, subject, headers, attachments } = message;
  return [
    messageId,
    subject,
    ...[from, to, replyTo].flatMap((mailbox) => (mailbox ? [mailbox.name, mailbox.address] : [])),
    ...Object.entries(headers).flat(),
    ...attachments.flatMap(({ filename, contentType }) => [filename, contentType]),
  ];
}

function isPlainAddress(address: string): boolean {
  const parsed = parseEmail(address);
  return parsed.ok && parsed.value.address === address && /^[\x21-\x7e]+$/.test(address);
}
