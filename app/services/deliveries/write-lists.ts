import { createHash, type Hash } from "node:crypto";
import { utcDay } from "../../data/counts";
import type { ReadClient } from "../../data/database";
import { type EntryRow, readEntries } from "../../data/deliveries";
import { sha256 } from "../../data/keys";
import { countryName } from "../../domain/countries";
import { type ManifestFile, textLabel } from "../../domain/delivery";
import { leafHash } from "../../domain/merkle";
import type { Ctx } from "../context";
import { BYTE_ORDER_MARK, type Cell, csvText } from "../csv-text";
import { recordOf } from "../signatures/ledger-leaf";
import { unsealPerson } from "../signatures/sealed-person";

export const LIST_FILE = "list.csv";
export const LEAVES_FILE = "leaves.txt";

/**
 * Columns of the list. `no` is the line of leaves.txt that holds the row's leaf, so the numbers of withheld signatures
 * are missing. Name, place, country, day, language and text (with the campaign's slug) are the record behind the leaf.
 */
export const LIST_COLUMNS = [
  "no",
  "name",
  "place",
  "country",
  "country_name",
  "signed_on",
  "language",
  "text",
  "ledger_position",
  "leaf",
  "salt",
] as const;

/** Takes the pieces of a dossier's files, several files at a time; the next piece comes when its promise resolves. */
export interface DossierSink {
  write(path: string, chunk: Uint8Array): Promise<void>;
}

export interface WrittenLists {
  files: ManifestFile[];
  /** Entries listed at the freeze whose row is left out now. */
  removed: number;
}

const PAGE = 500;
const encoder = new TextEncoder();

/**
 * Writes list.csv and leaves.txt of a delivery in list order, page by page: the same rows always give the same bytes.
 * Who was erased, withdrew or took the name back since the freeze is left out of the list; their leaf stays. `onPage` is
 * awaited after each page with the entries done; what it throws ends the writing.
 */
export async function writeLists(
  ctx: Ctx,
  read: ReadClient,
  delivery: { id: string; campaignId: string },
  sink: DossierSink,
  onPage: (done: number) => void | Promise<void> = () => {},
): Promise<WrittenLists> {
  const campaign = await read.campaign.findUniqueOrThrow({
    where: { id: delivery.campaignId },
    select: { id: true, slug: true, texts: { select: { id: true, locale: true, version: true, hash: true } } },
  });
  const texts = new Map(campaign.texts.map((text) => [text.id, text]));
  const list = metered(LIST_FILE, sink);
  const leaves = metered(LEAVES_FILE, sink);
  let removed = 0;
  let done = 0;
  await list.write(`${BYTE_ORDER_MARK}${csvText([LIST_COLUMNS])}`);
  for await (const page of readEntries(read, delivery.id, PAGE)) {
    const rows: Cell[][] = [];
    for (const entry of page) {
      if (!entry.listed) continue;
      const cells = cellsOf(ctx, campaign, texts, entry);
      if (cells) rows.push(cells);
      else removed++;
    }
    if (rows.length > 0) await list.write(csvText(rows));
    await leaves.write(page.map(({ leaf }) => `${hex(leaf)}\n`).join(""));
    done += page.length;
    await onPage(done);
  }
  return { files: [list.file(), leaves.file()], removed };
}

interface ListText {
  locale: string;
  version: number;
  hash: string;
}

/** The row of a listed entry, or null when it must not be shown any more. */
function cellsOf(
  ctx: Ctx,
  campaign: { id: string; slug: string },
  texts: ReadonlyMap<string, ListText>,
  entry: EntryRow,
): Cell[] | null {
  const { signatureId, sealed, nonce, country, locale, confirmedAt, ledgerPosition } = entry;
  const text = texts.get(entry.textId ?? "");
  if (entry.state !== "confirmed" || !entry.showName || !signatureId || !sealed || !nonce || !text) return null;
  if (country === null || locale === null || confirmedAt === null || ledgerPosition === null) return null;
  const person = unsealPerson(ctx.keys, signatureId, sealed);
  const source = { id: signatureId, campaignId: campaign.id, nonce, country, locale, confirmedAt };
  const salt = ctx.keys.salt({ campaignId: campaign.id, signatureId, nonce });
  const leaf = leafHash(sha256, salt, recordOf(campaign.slug, text.hash, source, person));
  // Another leaf: withdrawn since, signed again, and thereby not what this list holds.
  if (Buffer.compare(leaf, entry.leaf) !== 0) return null;
  return [
    entry.position + 1,
    person.name,
    person.place,
    country,
    countryName(country, "en"),
    utcDay(confirmedAt),
    locale,
    textLabel(text),
    ledgerPosition,
    hex(leaf),
    Buffer.from(salt).toString("base64"),
  ];
}

/** Counts and hashes what goes through to the sink. */
function metered(path: string, sink: DossierSink) {
  const hash: Hash = createHash("sha256");
  let bytes = 0;
  return {
    async write(text: string): Promise<void> {
      const chunk = encoder.encode(text);
      hash.update(chunk);
      bytes += chunk.length;
      await sink.write(path, chunk);
    },
    file: (): ManifestFile => ({ path, bytes, sha256: hash.digest("hex") }),
  };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("hex");
}
