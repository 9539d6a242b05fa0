import { simpleParser } from "mailparser";
import { findLocalMails } from "../../data/local-mail";
import type { Ctx } from "../context";
import { addressText, headerBlock, kindOf, PARSER_OPTIONS, unsealLocalMail } from "./local-mail";

/** How many mails the list shows. */
export const LOCAL_MAILS_LISTED = 200;

export interface LocalMailSummary {
  id: string;
  receivedAt: Date;
  /** A MailKind, or "" for a mail that does not say. */
  kind: string;
  to: string;
  subject: string;
}

/** The newest mails of the local mailbox, newest first, from their headers alone. Throws SealError. */
export async function listLocalMails(ctx: Ctx): Promise<LocalMailSummary[]> {
  const rows = await findLocalMails(ctx.db.read, LOCAL_MAILS_LISTED);
  return Promise.all(
    rows.map(async (row) => {
      const mail = await simpleParser(headerBlock(unsealLocalMail(ctx.keys, row)), PARSER_OPTIONS);
      return {
        id: row.id,
        receivedAt: row.receivedAt,
        kind: kindOf(mail),
        to: addressText(mail.to),
        subject: mail.subject ?? "",
      };
    }),
  );
}
