import type { OutgoingMessage } from "../../app/mail/message";

/** A mail that any transport takes, with `changes` on top. */
export function sampleMessage(changes: Partial<OutgoingMessage> = {}): OutgoingMessage {
  return {
    kind: "confirm",
    messageId: "<0123456789abcdef0123456789abcdef01234567@onevoice.example>",
    from: { name: "One Voice", address: "campaigns@onevoice.example" },
    to: { name: "김민수", address: "minsu.kim@example.org" },
    subject: "Please confirm your e-mail address",
    text: "Hello,\n\nhttps://onevoice.example/confirm/abc\n",
    html: "<p>Hello</p>",
    headers: { "Auto-Submitted": "auto-generated" },
    attachments: [],
    ...changes,
  };
}
