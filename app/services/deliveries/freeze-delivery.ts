import type { CampaignWithTexts } from "../../data/campaigns";
import type { ReadClient } from "../../data/database";
import {
  abandon,
  findIncomplete,
  findLatestDelivery,
  insertEntries,
  insertFreezing,
  keepFreezing,
  lockConfirmed,
  markFrozen,
  readCandidates,
  removeAbandoned,
} from "../../data/deliveries";
import { isDataError } from "../../data/errors";
import { newId } from "../../data/ids";
import { sha256 } from "../../data/keys";
import { readLeaves } from "../../data/ledger";
import type { AuditActor } from "../../domain/audit";
import {
  countryTable,
  DELIVERY_FORMAT,
  type DeliveryManifest,
  type FrozenFacts,
  MERKLE_ALGORITHM,
  manifestText,
  textLabel,
  VERIFICATION,
} from "../../domain/delivery";
import { merkleTree } from "../../domain/merkle";
import { recordAudit } from "../audit/record-audit";
import { textFor } from "../campaigns/campaign-view";
import type { Ctx } from "../context";
import { organisationName } from "../organisations/shown-organisation";
import { manifestHash } from "./build-dossier";
import { type CountryList, type ListItem, orderedList } from "./order-list";
import { LIST_FILE, writeLists } from "./write-lists";

export type FreezeStep = "reading" | "writing" | "hashing";

export interface FreezeOptions {
  campaign: CampaignWithTexts;
  /** Who delivers; recorded in the transaction that makes the delivery frozen. */
  actor: AuditActor;
  signal?: AbortSignal;
  onProgress?: (step: FreezeStep, done: number, total: number) => void;
}

export type FreezeResult =
  | { outcome: "frozen"; deliveryId: string }
  | { outcome: "nothing_new" }
  /** Another run is at it, or died less than FREEZE_LEASE_MS ago; it may be tried again at `retryAt`. */
  | { outcome: "busy"; retryAt: Date };

/** A run that gave no sign of life for so long is taken for dead. Sorting the largest country takes a few seconds. */
export const FREEZE_LEASE_MS = 60_000;
const SIGN_OF_LIFE_MS = 5_000;
const CANDIDATE_PAGE = 5_000;
const ENTRY_BATCH = 1_000;
const REMOVE_BATCH = 5_000;

/** Another run took this delivery over while we were not heard of. */
class TakenOverError extends Error {}

/**
 * Freezes the list of a campaign: every confirmed signature that consented to be delivered and is in no earlier list.
 *
 *     (none) ──► freezing ──► frozen ──► queued
 *                   └──► abandoned ──► (none)
 *
 * The delivery is written in short transactions while its state is "freezing", which no reader takes up; the last one
 * makes it "frozen" with counts, root and manifest. A run that fails or is interrupted (`signal`) takes its rows away;
 * after one that was killed the next run does. Of two runs at once, the unique key of campaign and number lets one begin.
 */
export async function freezeDelivery(ctx: Ctx, options: FreezeOptions): Promise<FreezeResult> {
  const retryAt = await clearIncomplete(ctx, options.campaign.id);
  if (retryAt) return { outcome: "busy", retryAt };
  const id = newId(ctx.clock(), ctx.random);
  try {
    const facts = await ctx.db.readSnapshot((read) => writeEntries(ctx, read, id, options));
    if (facts === null) return { outcome: "nothing_new" };
    await finish(ctx, id, facts, options);
    return { outcome: "frozen", deliveryId: id };
  } catch (error) {
    await discard(ctx, id, null).catch(() => ctx.log.warn({ delivery: id }, "An unfinished delivery is left behind"));
    if (error instanceof TakenOverError || isDataError(error, "unique"))
      return { outcome: "busy", retryAt: new Date(ctx.clock().getTime() + FREEZE_LEASE_MS) };
    throw error;
  }
}

/** Takes away what dead runs left; returns when to try again if one of them may be alive. */
async function clearIncomplete(ctx: Ctx, campaignId: string): Promise<Date | null> {
  for (const delivery of await findIncomplete(ctx.db.read, campaignId)) {
    const deadAt = new Date(delivery.frozenAt.getTime() + FREEZE_LEASE_MS);
    if (delivery.state === "freezing" && ctx.clock() < deadAt) return deadAt;
    await discard(ctx, delivery.id, delivery.state === "freezing" ? delivery.frozenAt : null);
  }
  return null;
}

async function discard(ctx: Ctx, id: string, seenAt: Date | null): Promise<void> {
  await ctx.db.write((tx) => abandon(tx, id, seenAt));
  while (!(await ctx.db.write((tx) => removeAbandoned(tx, id, REMOVE_BATCH)))) {
    // Each round takes a batch away.
  }
}

/** Writes the entries and says what the list is; null, with nothing written, when there is nobody new. */
async function writeEntries(
  ctx: Ctx,
  read: ReadClient,
  id: string,
  options: FreezeOptions,
): Promise<FrozenFacts | null> {
  const { campaign, signal, onProgress } = options;
  const list: CountryList = new Map();
  let total = 0;
  for await (const page of readCandidates(read, campaign.id, CANDIDATE_PAGE)) {
    signal?.throwIfAborted();
    for (const { id: signatureId, country } of page) {
      const ids = list.get(country);
      if (ids) ids.push(signatureId);
      else list.set(country, [signatureId]);
    }
    total += page.length;
    onProgress?.("reading", total, total);
  }
  if (total === 0) return null;
  const asOf = ctx.clock();
  const latest = await findLatestDelivery(read, campaign.id);
  const number = (latest?.number ?? 0) + 1;
  await ctx.db.write((tx) => insertFreezing(tx, { id, campaignId: campaign.id, number }, ctx.clock()));

  const tree = merkleTree(sha256);
  const byCountry = new Map<string, { listed: number; withheld: number }>();
  const byText = new Map<string, number>();
  let written = 0;
  const stayAlive = signOfLife(ctx, id, signal);
  for await (const batch of orderedList(ctx, read, list, ENTRY_BATCH, stayAlive)) {
    for (const item of await appendBatch(ctx, id, campaign.id, tree.size, batch)) {
      tree.append(item.leaf);
      const counts = byCountry.get(item.country) ?? { listed: 0, withheld: 0 };
      counts[item.listed ? "listed" : "withheld"]++;
      byCountry.set(item.country, counts);
      byText.set(item.textId, (byText.get(item.textId) ?? 0) + 1);
    }
    written += batch.length;
    onProgress?.("writing", written, total);
  }
  const ledger = merkleTree(sha256);
  for await (const leaf of readLeaves(read, campaign.id)) ledger.append(leaf);
  const texts = await read.campaignText.findMany({
    where: { id: { in: [...byText.keys()] } },
    orderBy: [{ locale: "asc" }, { version: "asc" }],
  });
  const shown = textFor(campaign, "en");
  return {
    format: DELIVERY_FORMAT,
    campaign: {
      slug: campaign.slug,
      title: shown?.title ?? campaign.slug,
      locale: shown?.locale ?? campaign.defaultLocale,
    },
    organisation: { name: organisationName(campaign.organisation.names, "en"), country: campaign.organisation.country },
    delivery: { number, asOf: asOf.toISOString() },
    ...countryTable(byCountry),
    texts: texts.map((text) => ({
      id: textLabel(text),
      locale: text.locale,
      version: text.version,
      sha256: text.hash,
      signatures: byText.get(text.id) ?? 0,
    })),
    verification: VERIFICATION,
    merkle: { algorithm: MERKLE_ALGORITHM, size: tree.size, root: hex(tree.root()) },
    ledger: { size: ledger.size, root: hex(ledger.root()) },
    previousManifestSha256: latest ? manifestHash(latest.manifest) : null,
    publicKey: { algorithm: "Ed25519", ...ctx.keys.publicKey },
  };
}

/** Writes one batch from a position on, without those who withdrew or were erased since the snapshot; returns it. */
async function appendBatch(
  ctx: Ctx,
  deliveryId: string,
  campaignId: string,
  position: number,
  batch: readonly ListItem[],
): Promise<ListItem[]> {
  return ctx.db.write(async (tx) => {
    if (!(await keepFreezing(tx, deliveryId, ctx.clock()))) throw new TakenOverError();
    const confirmed = await lockConfirmed(
      ctx.db,
      tx,
      batch.map((item) => item.signatureId),
    );
    const items = batch.flatMap((item) => {
      const mayShow = confirmed.get(item.signatureId);
      return mayShow === undefined ? [] : [{ ...item, listed: item.listed && mayShow }];
    });
    await insertEntries(
      tx,
      items.map(({ signatureId, country, listed, leaf }, i) => ({
        deliveryId,
        position: position + i,
        campaignId,
        signatureId,
        country,
        listed,
        leaf,
      })),
    );
    return items;
  });
}

/** Hashes the files that the entries give and completes the delivery. */
async function finish(ctx: Ctx, id: string, facts: FrozenFacts, options: FreezeOptions): Promise<void> {
  const { campaign, signal, onProgress } = options;
  const stayAlive = signOfLife(ctx, id, signal);
  const { files, removed } = await ctx.db.readSnapshot((read) =>
    writeLists(ctx, read, { id, campaignId: campaign.id }, { write: async () => {} }, async (done) => {
      onProgress?.("hashing", done, facts.counts.total);
      await stayAlive();
    }),
  );
  const manifest: DeliveryManifest = { ...facts, files, removedSinceFreeze: removed, frozenManifestSha256: null };
  const { listed, withheld } = facts.counts;
  const isOurs = await ctx.db.write(async (tx) => {
    const isFrozen = await markFrozen(tx, id, {
      listed,
      withheld,
      merkleRoot: facts.merkle.root,
      listSha256: files.find((file) => file.path === LIST_FILE)?.sha256 ?? "",
      manifest: manifestText(manifest),
      frozenAt: new Date(facts.delivery.asOf),
    });
    if (!isFrozen) return false;
    await recordAudit(tx, ctx, {
      actor: options.actor,
      act: "delivery.make",
      subject: "delivery",
      subjectId: id,
      organisationId: campaign.organisationId,
      before: null,
      after: { campaign: campaign.slug, number: facts.delivery.number, listed, withheld },
    });
    return true;
  });
  if (!isOurs) throw new TakenOverError();
}

/** To be called often: ends an interrupted run, and every few seconds tells others that this one is alive. */
function signOfLife(ctx: Ctx, id: string, signal: AbortSignal | undefined): () => Promise<void> {
  let heardAt = ctx.clock().getTime();
  return async () => {
    signal?.throwIfAborted();
    const now = ctx.clock();
    if (now.getTime() - heardAt < SIGN_OF_LIFE_MS) return;
    heardAt = now.getTime();
    if (!(await ctx.db.write((tx) => keepFreezing(tx, id, now)))) throw new TakenOverError();
  };
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}
