import { type ConfirmedRow, readConfirmed } from "../../data/export";
import type { AuditActor } from "../../domain/audit";
import { countryName } from "../../domain/countries";
import { textLabel } from "../../domain/delivery";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";
import { BYTE_ORDER_MARK, type Cell, csvText } from "../csv-text";
import { unsealPerson } from "./sealed-person";

export interface ExportOptions {
  slug: string;
  /** Who takes it; the operator where left out. */
  actor?: AuditActor;
  /** Takes the next piece of the file; the next page is read when its promise resolves. */
  write: (chunk: string) => Promise<void>;
  /** Whether the file begins with a byte order mark. */
  bom: boolean;
  /** Aborted between two pages: the promise then rejects with the signal's reason. */
  signal?: AbortSignal;
  onProgress?: (done: number, total: number) => void;
}

export type ExportResult = { outcome: "exported"; signatures: number } | { outcome: "unknown_campaign" };

/** Columns of the export. Days are UTC; language and text are what the signer was shown. There is no e-mail address. */
export const EXPORT_COLUMNS = [
  "no",
  "name",
  "name_shown",
  "country",
  "country_name",
  "place",
  "comment",
  "language",
  "source",
  "signed_on",
  "confirmed_on",
  "text_version",
] as const;

const PAGE = 500;

/**
 * Writes all confirmed signatures of a campaign as CSV, in the order in which they were made, as they are at one
 * instant. One page is in memory at a time, however many there are. Recorded before the first of them is read. Throws
 * SealError when a row cannot be opened.
 */
export async function exportSignatures(ctx: Ctx, options: ExportOptions): Promise<ExportResult> {
  const { slug, write, signal, onProgress } = options;
  if (!(await recordExport(ctx, slug, options.actor ?? "command line"))) return { outcome: "unknown_campaign" };
  return ctx.db.readSnapshot(async (read) => {
    const campaign = await read.campaign.findUnique({
      where: { slug },
      select: { id: true, texts: { select: { id: true, locale: true, version: true } } },
    });
    if (!campaign) return { outcome: "unknown_campaign" };
    const total = await read.signature.count({ where: { campaignId: campaign.id, state: "confirmed" } });
    const texts = new Map(campaign.texts.map((text) => [text.id, textLabel(text)]));
    let signatures = 0;
    await write(`${options.bom ? BYTE_ORDER_MARK : ""}${csvText([EXPORT_COLUMNS])}`);
    for await (const page of readConfirmed(read, campaign.id, PAGE)) {
      signal?.throwIfAborted();
      await write(csvText(page.map((row, i) => cellsOf(ctx, row, signatures + i + 1, texts))));
      signatures += page.length;
      onProgress?.(signatures, total);
    }
    signal?.throwIfAborted();
    return { outcome: "exported", signatures };
  });
}

/** False when there is no such campaign. */
function recordExport(ctx: Ctx, slug: string, actor: AuditActor): Promise<boolean> {
  return ctx.db.write(async (tx) => {
    const campaign = await tx.campaign.findUnique({ where: { slug }, select: { id: true, organisationId: true } });
    if (campaign === null) return false;
    await recordAudit(tx, ctx, {
      actor,
      act: "signatures.export",
      subject: "campaign",
      subjectId: campaign.id,
      organisationId: campaign.organisationId,
      before: null,
      after: { campaign: slug },
    });
    return true;
  });
}

function cellsOf(ctx: Ctx, row: ConfirmedRow, no: number, texts: ReadonlyMap<string, string>): Cell[] {
  const person = unsealPerson(ctx.keys, row.id, row.sealed ?? new Uint8Array());
  return [
    no,
    person.name,
    row.showName ? "yes" : "no",
    row.country,
    countryName(row.country, "en"),
    person.place,
    person.comment,
    row.locale,
    row.source,
    row.signedOn,
    row.confirmedOn,
    texts.get(row.textId) ?? null,
  ];
}
