import { type DeliveryRow, findDelivery } from "../../data/deliveries";
import type { OutboxRow } from "../../data/outbox";
import type { CampaignState } from "../../domain/campaign";
import type { DeliveryManifest } from "../../domain/delivery";
import { translator } from "../../locales";
import { mailHeaders } from "../../mail/headers";
import type { Attachment, OutgoingMessage } from "../../mail/message";
import { renderMail } from "../../mail/render";
import type { Ctx } from "../context";
import { buildDossier, MANIFEST_FILE, SIGNATURE_FILE, writeManifest } from "./build-dossier";
import { letterTo } from "./letter-fields";
import { LEAVES_FILE, LIST_FILE } from "./write-lists";

/** Largest sum of attached files in bytes; larger lists are handed over on request. In base64 it is a third more. */
export const MAX_ATTACHED_BYTES = 8_000_000;

/** The files that go along, in the order in which the letter names them. */
const CONTENT_TYPES: Record<string, string> = {
  [LIST_FILE]: "text/csv; charset=utf-8",
  [LEAVES_FILE]: "text/plain; charset=us-ascii",
  [MANIFEST_FILE]: "application/json",
  [SIGNATURE_FILE]: "text/plain; charset=us-ascii",
};

/** A letter that cannot be merged any more; it names the field, never a value. */
export class LetterError extends Error {
  override readonly name = "LetterError";
}

/**
 * The letter behind an outbox row, with the delivery attached as its rows are now. Null when it is not wanted any more:
 * the target left office, the delivery is gone, or the campaign was taken away. Throws LetterError when a merge field
 * has no value.
 */
export async function composeLetter(
  ctx: Ctx,
  row: OutboxRow,
  { maxAttachedBytes = MAX_ATTACHED_BYTES }: { maxAttachedBytes?: number } = {},
): Promise<OutgoingMessage | null> {
  if (!row.targetId || !row.deliveryId || !row.campaignId || !row.textId) return null;
  const [delivery, target, campaign] = await Promise.all([
    findDelivery(ctx.db.read, row.deliveryId),
    ctx.db.read.target.findUnique({ where: { id: row.targetId } }),
    ctx.db.read.campaign.findUnique({
      where: { id: row.campaignId },
      include: { organisation: true, texts: { where: { id: row.textId } } },
    }),
  ]);
  const text = campaign?.texts[0];
  if (!delivery || !target || !campaign || !text) return null;
  if (target.leftAt !== null && target.leftAt <= ctx.clock()) return null;
  if (!mayWrite(campaign.state as CampaignState)) return null;
  const { attachments, manifest, hasList } = await attach(ctx, delivery, maxAttachedBytes);
  const letter = letterTo(campaign, text, target, manifest);
  if (!letter.ok) throw new LetterError(`The letter cannot be merged: ${letter.error.code} ${letter.error.field}`);
  const { locale, coalition, subject, body } = letter.value;
  const t = translator(locale);
  const rendered = await renderMail({
    kind: "letter",
    props: {
      t,
      coalition,
      site: campaign.organisation.site,
      replyAddress: ctx.mailFrom.address,
      publicUrl: ctx.publicUrl,
      addressee: target.office,
      date: delivery.frozenAt,
      subject,
      body: hasList ? body : `${body}\n\n${t.t("mail.letter.on_request", { file: LIST_FILE })}`,
      delivery: {
        number: delivery.number,
        frozenAt: delivery.frozenAt,
        withheld: manifest.counts.withheld,
        files: attachments.map((attachment) => attachment.filename),
        listFile: LIST_FILE,
        listSha256: manifest.files.find((file) => file.path === LIST_FILE)?.sha256 ?? "",
        merkleRoot: manifest.merkle.root,
        keyFingerprint: manifest.publicKey.fingerprint,
      },
    },
  });
  return {
    kind: "letter",
    messageId: row.messageId,
    from: ctx.mailFrom,
    to: { name: target.office, address: target.email },
    headers: mailHeaders("letter"),
    attachments,
    ...rendered,
  };
}

/** A letter goes out for campaigns that strangers can see, also after their closing. */
function mayWrite(state: CampaignState): boolean {
  return state === "published" || state === "closed" || state === "delivered";
}

interface Attached {
  attachments: Attachment[];
  manifest: DeliveryManifest;
  hasList: boolean;
}

/**
 * All four files while they are small enough for a mail. Else the manifest as it was frozen and its signature: they bind
 * us to the list, which is handed over on request.
 */
async function attach(ctx: Ctx, delivery: DeliveryRow, maxBytes: number): Promise<Attached> {
  const frozen = JSON.parse(delivery.manifest) as DeliveryManifest;
  const listBytes = frozen.files.reduce((sum, file) => sum + file.bytes, 0);
  const hasList = listBytes + delivery.manifest.length <= maxBytes;
  const pieces = new Map<string, Uint8Array[]>();
  const sink = {
    write: async (path: string, chunk: Uint8Array) => {
      const known = pieces.get(path);
      if (known) known.push(chunk);
      else pieces.set(path, [chunk]);
    },
  };
  if (!hasList) await writeManifest(ctx, delivery.manifest, sink);
  const manifest = hasList ? await buildDossier(ctx, delivery, sink) : frozen;
  const attachments = Object.entries(CONTENT_TYPES).flatMap(([filename, contentType]) => {
    const content = pieces.get(filename);
    return content ? [{ filename, contentType, content: Buffer.concat(content) }] : [];
  });
  return { attachments, manifest, hasList };
}
