import { createTransport } from "nodemailer";
import { messageProblem } from "../check-message";
import type { MailTransport } from "../message";
import { toMailOptions } from "./mime";

/** The header that a mail in the local mailbox carries beside what it would carry outside: its kind. */
export const KIND_HEADER = "X-Onevoice-Kind";

/**
 * The way out when no mail server is set: makes the very MIME text that a server would get and hands it to `store`.
 * A `store` that throws leaves the mail deferred.
 */
export function createMailboxTransport(store: (raw: Uint8Array) => Promise<void>): MailTransport {
  const composer = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return {
    kind: "mailbox",
    async send(message) {
      const problem = messageProblem(message);
      if (problem) return { kind: "failed", reply: problem };
      try {
        const marked = { ...message, headers: { ...message.headers, [KIND_HEADER]: message.kind } };
        const { message: raw } = await composer.sendMail(toMailOptions(marked));
        await store(raw as Buffer);
        return { kind: "sent", reply: "250" };
      } catch {
        return { kind: "deferred", reply: "ESTORE" };
      }
    },
    async close() {
      composer.close();
    },
  };
}
