import { insertCampaign } from "../../data/campaigns";
import type { Tx } from "../../data/database";
import { insertEndorsement } from "../../data/endorsements";
import { newId } from "../../data/ids";
import { sha256 } from "../../data/keys";
import { insertMilestones } from "../../data/milestones";
import { ensureOrganisation, findOrganisationId } from "../../data/organisations";
import { canonicalJson } from "../../domain/canonical-json";
import { isMilestone } from "../../domain/milestones";
import { isPartnerOrigin } from "../../domain/origin";
import type { OrganisationDraft } from "../../domain/publication";
import { isSource } from "../../domain/source";
import type { Ctx } from "../context";
import { organisationRow } from "../organisations/save-organisation";
import { forgetCampaignHeads } from "./campaign-head";

/** The words of a campaign in one language. */
export interface CampaignTextDraft {
  title: string;
  summary: string;
  ask: string;
  body: string;
  consent: string;
  consentName: string;
  consentUpdates: string;
  /** What a signer is asked who may be named in public; without it that is not asked. */
  consentPublic?: string;
  letterSubject: string;
  letterBody: string;
}

/** An organisation that stands behind a campaign from its start. */
export interface EndorsementDraft {
  /** Slug of an organisation that is there already. */
  organisation: string;
  /** In its own words, by language; may be empty. */
  quotes: Partial<Record<string, string>>;
  /** When it did; now where nothing is said. */
  endorsedAt?: Date;
}

/** A campaign ready to be published, with its organisation and targets. */
export interface CampaignDraft {
  /** Taken as it is when its slug is new. */
  organisation: Pick<OrganisationDraft, "slug" | "names" | "country" | "site"> & Partial<OrganisationDraft>;
  slug: string;
  goal: number;
  defaultLocale: string;
  closesAt: Date | null;
  timeZone: string;
  /** Whether signers may ask to be named on the campaign's page; yes where nothing is said. */
  showsSigners?: boolean;
  texts: Record<string, CampaignTextDraft>;
  targets: readonly { office: string; salutation: string; country: string | null; email: string; locale: string }[];
  /** Numbers of confirmed signatures to celebrate on the way. */
  milestones?: readonly number[];
  /** In the order in which they are shown. */
  endorsements?: readonly EndorsementDraft[];
  /** Whose pages may show the form in a frame, and the source that its signatures count under. */
  origins?: readonly { origin: string; source: string }[];
}

/**
 * SHA-256 (hex) of the canonical JSON of all that a signer is shown or asked, and of the letter sent in their name.
 * `consentPublic` is part of it only where that question is put, so the hashes of texts from before there was such a
 * question, which consents and ledger records name, stay true.
 */
export function campaignTextHash(locale: string, text: CampaignTextDraft): string {
  const { title, summary, ask, body, consent, consentName, consentUpdates, letterSubject, letterBody } = text;
  const shown = {
    ...{ locale, title, summary, ask, body, consent, consentName, consentUpdates, letterSubject, letterBody },
    ...(text.consentPublic ? { consentPublic: text.consentPublic } : {}),
  };
  return Buffer.from(sha256(new TextEncoder().encode(canonicalJson(shown)))).toString("hex");
}

/**
 * Publishes a campaign: organisation (made when its slug is new), campaign, first version of each text, targets,
 * milestones, endorsements and partner origins, in one transaction. Returns the campaign's id. Throws DataError "unique"
 * when the slug is taken, and RangeError for a milestone, origin, source or endorsing organisation that cannot be.
 */
export async function launchCampaign(ctx: Ctx, draft: CampaignDraft): Promise<{ id: string }> {
  const id = await ctx.db.write((tx) => writeCampaign(ctx, tx, draft));
  forgetCampaignHeads(ctx.db);
  return { id };
}

/** Does the same in the caller's transaction; gives the campaign's id. */
export async function writeCampaign(ctx: Ctx, tx: Tx, draft: CampaignDraft): Promise<string> {
  refuseWrong(draft);
  const now = ctx.clock();
  const id = newId(now, ctx.random);
  const organisation = { kind: "member", abouts: {}, joinedAt: null, ...draft.organisation } as const;
  const organisationId = await ensureOrganisation(tx, organisationRow(ctx, organisation));
  await insertCampaign(tx, {
    campaign: {
      id,
      slug: draft.slug,
      organisationId,
      state: "published",
      goal: draft.goal,
      defaultLocale: draft.defaultLocale,
      closesAt: draft.closesAt,
      timeZone: draft.timeZone,
      showsSigners: draft.showsSigners ?? true,
      publishedAt: now,
      createdAt: now,
    },
    texts: Object.entries(draft.texts).map(([locale, text]) => ({
      id: newId(now, ctx.random),
      locale,
      version: 1,
      ...text,
      hash: campaignTextHash(locale, text),
      publishedAt: now,
    })),
    targets: draft.targets.map((target, position) => ({ id: newId(now, ctx.random), position, ...target })),
    origins: draft.origins ?? [],
  });
  await insertMilestones(tx, id, draft.milestones ?? []);
  for (const [position, endorsement] of (draft.endorsements ?? []).entries())
    await insertEndorsement(tx, {
      campaignId: id,
      organisationId: await endorserId(tx, endorsement.organisation),
      position,
      quotes: JSON.stringify(endorsement.quotes),
      endorsedAt: endorsement.endorsedAt ?? now,
    });
  return id;
}

function refuseWrong({ milestones = [], origins = [] }: CampaignDraft): void {
  for (const signatures of milestones)
    if (!isMilestone(signatures)) throw new RangeError(`No milestone: ${signatures}`);
  for (const { origin, source } of origins) {
    if (!isPartnerOrigin(origin)) throw new RangeError(`No web origin: ${origin}`);
    if (!isSource(source)) throw new RangeError(`No source: ${source}`);
  }
}

async function endorserId(tx: Tx, slug: string): Promise<string> {
  const id = await findOrganisationId(tx, slug);
  if (id === null) throw new RangeError(`No such organisation: ${slug}`);
  return id;
}
