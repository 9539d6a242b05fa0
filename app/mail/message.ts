import type { MailKind, Outcome } from "../domain/outbox";

/** A mailbox as a header shows it. `name` may be empty; `address` is ASCII with one @. */
export interface Mailbox {
  name: string;
  address: string;
}

/** A file that goes along with a mail. */
export interface Attachment {
  filename: string;
  /** Media type with its parameters, such as `text/csv; charset=utf-8`. */
  contentType: string;
  content: Uint8Array;
}

/** One mail, ready to be sent to exactly one address. */
export interface OutgoingMessage {
  kind: MailKind;
  /** With its angle brackets, the same at every try (see message-id.ts). */
  messageId: string;
  from: Mailbox;
  to: Mailbox;
  replyTo?: Mailbox;
  subject: string;
  html: string;
  text: string;
  /** Further headers, from headers.ts. */
  headers: Record<string, string>;
  attachments: Attachment[];
}

/** A way out for mails. */
export interface MailTransport {
  readonly kind: "smtp" | "mailbox";
  /** Sends one mail, once. Never throws: whatever happened is the outcome, whose reply holds codes only. */
  send(message: OutgoingMessage): Promise<Outcome>;
  /** Lets mails under way finish for a few seconds, then drops them. */
  close(): Promise<void>;
}
