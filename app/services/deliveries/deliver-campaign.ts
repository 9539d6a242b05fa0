import {
  type CampaignTextRow,
  type CampaignWithTexts,
  findCampaign,
  findTargets,
  type TargetRow,
} from "../../data/campaigns";
import type { Tx } from "../../data/database";
import { type DeliveryRow, findDelivery, findLatestDelivery, markQueued, readCandidates } from "../../data/deliveries";
import { enqueue } from "../../data/outbox";
import type { AuditAct, AuditActor } from "../../domain/audit";
import { type CountryCounts, countryTable, type DeliveryManifest, type ListCounts } from "../../domain/delivery";
import type { MergeError } from "../../domain/letter";
import { recordAudit } from "../audit/record-audit";
import { textFor } from "../campaigns/campaign-view";
import type { Ctx } from "../context";
import { newMail } from "../mail/new-mail";
import { type FreezeStep, freezeDelivery } from "./freeze-delivery";
import { type DeliveryFigures, letterTo } from "./letter-fields";
import { type FolderProblem, folderProblem, writeDossier } from "./write-dossier";

export interface DeliverOptions {
  slug: string;
  /** Who delivers; the operator where left out. */
  actor?: AuditActor;
  /** Writes nothing at all and says what would happen. */
  dryRun: boolean;
  /** Folder for the dossier, or null for none. */
  out: string | null;
  /** False queues no letter; a later run does. */
  send: boolean;
  signal?: AbortSignal;
  onProgress?: (step: FreezeStep | "dossier", done: number, total: number) => void;
}

/** A delivery in figures. */
export interface DeliverySummary {
  number: number;
  asOf: Date;
  counts: ListCounts;
  byCountry: CountryCounts[];
}

/** A letter that is, or would be, queued. The addresses of offices are public. */
export interface PlannedLetter {
  office: string;
  address: string;
  locale: string;
}

export type DeliverResult =
  | { outcome: "unknown_campaign" }
  | { outcome: "broken_letter"; office: string; error: MergeError }
  | { outcome: "bad_folder"; problem: FolderProblem }
  | { outcome: "busy"; retryAt: Date }
  | { outcome: "planned"; delivery: DeliverySummary; isContinued: boolean; letters: PlannedLetter[] }
  | { outcome: "nothing_new"; latest: DeliverySummary | null; folder: string | null }
  | {
      outcome: "delivered";
      delivery: DeliverySummary;
      isContinued: boolean;
      /** Null when no letter was to be sent. */
      letters: PlannedLetter[] | null;
      folder: string | null;
    }
  /** Aborted: `kept` is the delivery that is frozen and that the next run continues, if any. */
  | { outcome: "interrupted"; kept: DeliverySummary | null };

const PAGE = 5_000;

/**
 * Delivers a campaign: freezes the list of who is in none yet, writes the dossier, queues one letter per target in
 * office. Every step can be repeated: a delivery that was frozen and whose letters are not queued is continued before
 * anything new is frozen, the letters are queued in the transaction that marks the delivery, and nobody is ever in two
 * lists. With nobody new the latest dossier is written again and nobody is written to. What is frozen and queued is
 * recorded in the same transaction, a dossier before it is written.
 */
export async function deliverCampaign(ctx: Ctx, options: DeliverOptions): Promise<DeliverResult> {
  const campaign = await findCampaign(ctx.db.read, options.slug);
  if (!campaign) return { outcome: "unknown_campaign" };
  const latest = await findLatestDelivery(ctx.db.read, campaign.id);
  const open = latest?.state === "frozen" ? latest : null;
  const letters = await planLetters(ctx, campaign);
  if (options.dryRun) return plan(ctx, campaign, latest, open, letters, options);
  const broken = firstBroken(campaign, letters, open ? figuresOf(open) : null, ctx.clock());
  if (broken && options.send) return broken;
  if (options.out !== null) {
    const problem = await folderProblem(options.out, campaign.slug, await nextNumber(ctx, campaign, latest, open));
    if (problem) return { outcome: "bad_folder", problem };
  }
  let kept: DeliveryRow | null = open;
  try {
    if (!open) {
      const frozen = await freezeDelivery(ctx, { ...options, actor: actorOf(options), campaign });
      if (frozen.outcome === "busy") return frozen;
      if (frozen.outcome === "nothing_new") return await repeat(ctx, campaign, latest, options);
      kept = await findDelivery(ctx.db.read, frozen.deliveryId);
    }
    return await handOver(ctx, campaign, kept as DeliveryRow, letters, options, open !== null);
  } catch (error) {
    if (!options.signal?.aborted) throw error;
    return { outcome: "interrupted", kept: kept && summaryOf(kept) };
  }
}

interface LetterDraft {
  target: TargetRow;
  text: CampaignTextRow;
}

/** One letter per target in office, in the target's language or else the campaign's. */
async function planLetters(ctx: Ctx, campaign: CampaignWithTexts): Promise<LetterDraft[]> {
  const targets = await findTargets(ctx.db.read, campaign.id, ctx.clock());
  return targets.flatMap((target) => {
    const text = textFor(campaign, target.locale);
    return text ? [{ target, text }] : [];
  });
}

/** The first letter that cannot be merged; figures that are not known yet are taken as zero, which merges alike. */
function firstBroken(campaign: CampaignWithTexts, letters: LetterDraft[], figures: DeliveryFigures | null, now: Date) {
  const assumed = figures ?? { ...countryTable(new Map()), delivery: { number: 0, asOf: now.toISOString() } };
  for (const { target, text } of letters) {
    const letter = letterTo(campaign, text, target, assumed);
    if (!letter.ok) return { outcome: "broken_letter" as const, office: target.office, error: letter.error };
  }
  return null;
}

async function plan(
  ctx: Ctx,
  campaign: CampaignWithTexts,
  latest: DeliveryRow | null,
  open: DeliveryRow | null,
  letters: LetterDraft[],
  options: DeliverOptions,
): Promise<DeliverResult> {
  const broken = firstBroken(campaign, letters, null, ctx.clock());
  if (broken && options.send) return broken;
  const planned = options.send ? letters.map(plannedOf) : [];
  if (open) return { outcome: "planned", delivery: summaryOf(open), isContinued: true, letters: planned };
  const counts = new Map<string, { listed: number; withheld: number }>();
  for await (const page of readCandidates(ctx.db.read, campaign.id, PAGE)) {
    if (options.signal?.aborted) return { outcome: "interrupted", kept: null };
    for (const { country, showName } of page) {
      const count = counts.get(country) ?? { listed: 0, withheld: 0 };
      count[showName ? "listed" : "withheld"]++;
      counts.set(country, count);
    }
  }
  if (counts.size === 0) return { outcome: "nothing_new", latest: latest && summaryOf(latest), folder: null };
  const { counts: total, byCountry } = countryTable(counts);
  const delivery = { number: (latest?.number ?? 0) + 1, asOf: ctx.clock(), counts: total, byCountry };
  return { outcome: "planned", delivery, isContinued: false, letters: planned };
}

/** The number of the delivery whose dossier this run will write. */
async function nextNumber(
  ctx: Ctx,
  campaign: CampaignWithTexts,
  latest: DeliveryRow | null,
  open: DeliveryRow | null,
): Promise<number> {
  if (open || !latest) return latest?.number ?? 1;
  for await (const _page of readCandidates(ctx.db.read, campaign.id, 1)) return latest.number + 1;
  return latest.number;
}

/** Nobody is new: writes the latest dossier again if one is asked for. */
async function repeat(
  ctx: Ctx,
  campaign: CampaignWithTexts,
  latest: DeliveryRow | null,
  options: DeliverOptions,
): Promise<DeliverResult> {
  if (latest && options.out !== null) await writeTo(ctx, campaign, latest, options.out, options);
  return {
    outcome: "nothing_new",
    latest: latest && summaryOf(latest),
    folder: latest ? options.out : null,
  };
}

async function handOver(
  ctx: Ctx,
  campaign: CampaignWithTexts,
  delivery: DeliveryRow,
  letters: LetterDraft[],
  options: DeliverOptions,
  isContinued: boolean,
): Promise<DeliverResult> {
  if (options.out !== null) await writeTo(ctx, campaign, delivery, options.out, options);
  options.signal?.throwIfAborted();
  const queued =
    options.send && letters.length > 0 ? await queueLetters(ctx, campaign, delivery, letters, options) : [];
  return {
    outcome: "delivered",
    delivery: summaryOf(delivery),
    isContinued,
    letters: options.send ? queued : null,
    folder: options.out,
  };
}

async function writeTo(
  ctx: Ctx,
  campaign: CampaignWithTexts,
  delivery: DeliveryRow,
  out: string,
  options: DeliverOptions,
): Promise<void> {
  await ctx.db.write((tx) => record(tx, ctx, "delivery.dossier", { campaign, delivery, options }));
  await writeDossier(ctx, delivery, out, {
    ...(options.signal ? { signal: options.signal } : {}),
    onProgress: (done, total) => options.onProgress?.("dossier", done, total),
  });
}

/** Queues the letters and marks the delivery in one transaction; the outbox key keeps a second run from doing it again. */
async function queueLetters(
  ctx: Ctx,
  campaign: CampaignWithTexts,
  delivery: DeliveryRow,
  letters: LetterDraft[],
  options: DeliverOptions,
): Promise<PlannedLetter[]> {
  return ctx.db.write(async (tx) => {
    if (!(await markQueued(tx, delivery.id))) return [];
    const now = ctx.clock();
    const mails = letters.map((letter) => ({
      letter,
      mail: newMail(ctx, {
        kind: "letter",
        campaignId: campaign.id,
        recipientId: letter.target.id,
        version: String(delivery.number),
        locale: letter.text.locale,
        availableAt: now,
        now,
        deliveryId: delivery.id,
        textId: letter.text.id,
      }),
    }));
    const queued = await enqueue(
      tx,
      mails.map(({ mail }) => mail),
    );
    await record(tx, ctx, "delivery.send", { campaign, delivery, options }, { letters: queued.size });
    return mails.filter(({ mail }) => queued.has(mail.id)).map(({ letter }) => plannedOf(letter));
  });
}

/** Records what is done with a frozen delivery. */
function record(
  tx: Tx,
  ctx: Ctx,
  act: AuditAct,
  on: { campaign: CampaignWithTexts; delivery: DeliveryRow; options: DeliverOptions },
  more: Record<string, number> = {},
): Promise<void> {
  const { campaign, delivery, options } = on;
  return recordAudit(tx, ctx, {
    actor: actorOf(options),
    act,
    subject: "delivery",
    subjectId: delivery.id,
    organisationId: campaign.organisationId,
    before: null,
    after: { campaign: campaign.slug, number: delivery.number, ...more },
  });
}

function actorOf({ actor }: DeliverOptions): AuditActor {
  return actor ?? "command line";
}

function plannedOf({ target, text }: LetterDraft): PlannedLetter {
  return { office: target.office, address: target.email, locale: text.locale };
}

function figuresOf(delivery: DeliveryRow): DeliveryFigures {
  return JSON.parse(delivery.manifest) as DeliveryManifest;
}

function summaryOf(delivery: DeliveryRow): DeliverySummary {
  const { counts, byCountry } = figuresOf(delivery);
  return { number: delivery.number, asOf: delivery.frozenAt, counts, byCountry };
}
