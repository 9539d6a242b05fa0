import { simpleParser } from "mailparser";
import { findLocalMail } from "../../data/local-mail";
import type { Ctx } from "../context";
import { addressText, kindOf, PARSER_OPTIONS, unsealLocalMail } from "./local-mail";

export interface LocalMailView {
  id: string;
  receivedAt: Date;
  /** A MailKind, or "" for a mail that does not say. */
  kind: string;
  from: string;
  to: string;
  subject: string;
  /** The HTML part as it is: show it in a sandboxed frame only. Null when there is none. */
  html: string | null;
  text: string;
  /** Every header line in order, unfolded and decoded no further. */
  headers: { name: string; value: string }[];
  attachments: { filename: string; contentType: string; bytes: number }[];
}

/** Ids come from the address line: Postgres throws at a NUL where SQLite finds nothing. */
const ROW_ID = /^[\da-z]{26}$/;

/** One mail of the local mailbox as a mail program reads it, or null. Throws SealError. */
export async function readLocalMail(ctx: Ctx, { id }: { id: string }): Promise<LocalMailView | null> {
  const row = ROW_ID.test(id) ? await findLocalMail(ctx.db.read, id) : null;
  if (row === null) return null;
  const mail = await simpleParser(unsealLocalMail(ctx.keys, row), PARSER_OPTIONS);
  return {
    id: row.id,
    receivedAt: row.receivedAt,
    kind: kindOf(mail),
    from: addressText(mail.from),
    to: addressText(mail.to),
    subject: mail.subject ?? "",
    html: typeof mail.html === "string" ? mail.html : null,
    text: mail.text ?? "",
    headers: mail.headerLines.map(({ line }) => splitHeader(line)),
    attachments: mail.attachments.map(({ filename, contentType, size }) => ({
      filename: filename ?? "",
      contentType,
      bytes: size,
    })),
  };
}

function splitHeader(line: string): { name: string; value: string } {
  const colon = line.indexOf(":");
  return {
    name: line.slice(0, colon),
    value: line
      .slice(colon + 1)
      .replace(/\r?\n[ \t]+/g, " ")
      .trim(),
  };
}
