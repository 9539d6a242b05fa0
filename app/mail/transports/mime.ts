import type { SendMailOptions } from "nodemailer";
import type { OutgoingMessage } from "../message";

/**
 * A message in nodemailer's words: own Message-ID, an explicit envelope of one recipient, addresses as objects (never a
 * string to be parsed), and no way to name a file or an address to be fetched.
 */
export function toMailOptions(message: OutgoingMessage): SendMailOptions {
  return {
    messageId: message.messageId,
    envelope: { from: message.from.address, to: [message.to.address] },
    from: { ...message.from },
    to: { ...message.to },
    ...(message.replyTo ? { replyTo: { ...message.replyTo } } : {}),
    subject: message.subject,
    text: message.text,
    html: message.html,
    headers: message.headers,
    attachments: message.attachments.map(({ filename, contentType, content }) => ({
      filename,
      contentType,
      content: Buffer.from(content.buffer, content.byteOffset, content.byteLength),
    })),
    xMailer: false,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}
