import type { AddressObject, ParsedMail, SimpleParserOptions } from "mailparser";
import type { Keys } from "../../data/keys";
import type { LocalMailRow } from "../../data/local-mail";
import { KIND_HEADER } from "../../mail/transports/mailbox";

/** Nothing is made out of what was not sent: no text from HTML, no HTML from text, no links from addresses. */
export const PARSER_OPTIONS: SimpleParserOptions = {
  skipHtmlToText: true,
  skipTextToHtml: true,
  skipTextLinks: true,
  skipImageLinks: true,
};

const END_OF_HEADERS = "\r\n\r\n";

/** What a mail's bytes are sealed for: a row's own id, so that they open nowhere else. */
export function localMailContext(id: string): string {
  return `localmail:${id}`;
}

/** The MIME text of a stored mail. Throws SealError. */
export function unsealLocalMail(keys: Keys, row: LocalMailRow): Buffer {
  return Buffer.from(keys.unseal(row.sealed, localMailContext(row.id)));
}

/** The headers of a MIME text, without its body. */
export function headerBlock(raw: Buffer): Buffer {
  const end = raw.indexOf(END_OF_HEADERS);
  return end === -1 ? raw : raw.subarray(0, end + END_OF_HEADERS.length);
}

/** The kind that the mailbox transport noted. */
export function kindOf(mail: ParsedMail): string {
  const kind = mail.headers.get(KIND_HEADER.toLowerCase());
  return typeof kind === "string" ? kind : "";
}

/** Addresses as a mail program shows them. */
export function addressText(addresses: AddressObject | AddressObject[] | undefined): string {
  return [addresses ?? []]
    .flat()
    .map(({ text }) => text)
    .join(", ");
}
