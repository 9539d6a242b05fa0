import { newId } from "../../data/ids";
import { sha256 } from "../../data/keys";
import { canonicalJson } from "../../domain/canonical-json";
import type { Ctx } from "../context";
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
  letterSubject: string;
  letterBody: string;
}

/** A campaign ready to be published, with its organisation and targets. */
export interface CampaignDraft {
  organisation: { slug: string; names: Record<string, string>; country: string; site: string | null };
  slug: string;
  goal: number;
  defaultLocale: string;
  closesAt: Date | null;
  timeZone: string;
  texts: Record<string, CampaignTextDraft>;
  targets: readonly { office: string; salutation: string; country: string | null; email: string; locale: string }[];
}

/** SHA-256 (hex) of the canonical JSON of all that a signer is shown or asked, and of the letter sent in their name. */
export function campaignTextHash(locale: string, text: CampaignTextDraft): string {
  const { title, summary, ask, body, consent, consentName, consentUpdates, letterSubject, letterBody } = text;
  const shown = { locale, title, summary, ask, body, consent, consentName, consentUpdates, letterSubject, letterBody };
  return Buffer.from(sha256(new TextEncoder().encode(canonicalJson(shown)))).toString("hex");
}

/**
 * Publishes a campaign: organisation (made when its slug is new), campaign, first version of each text, and targets, in
 * one transaction. Returns the campaign's id. Throws DataError "unique" when the slug is taken.
 */
export async function launchCampaign(ctx: Ctx, draft: CampaignDraft): Promise<{ id: string }> {
  const now = ctx.clock();
  const id = newId(now, ctx.random);
  await ctx.db.write(async (tx) => {
    const organisation = await tx.organisation.upsert({
      where: { slug: draft.organisation.slug },
      update: {},
      create: {
        id: newId(now, ctx.random),
        slug: draft.organisation.slug,
        names: JSON.stringify(draft.organisation.names),
        country: draft.organisation.country,
        site: draft.organisation.site,
        createdAt: now,
      },
    });
    await tx.campaign.create({
      data: {
        id,
        slug: draft.slug,
        organisationId: organisation.id,
        state: "published",
        goal: draft.goal,
        defaultLocale: draft.defaultLocale,
        closesAt: draft.closesAt,
        timeZone: draft.timeZone,
        publishedAt: now,
        createdAt: now,
      },
    });
    for (const [locale, text] of Object.entries(draft.texts))
      await tx.campaignText.create({
        data: {
          id: newId(now, ctx.random),
          campaignId: id,
          locale,
          version: 1,
          ...text,
          hash: campaignTextHash(locale, text),
          publishedAt: now,
        },
      });
    for (const [position, target] of draft.targets.entries())
      await tx.target.create({ data: { id: newId(now, ctx.random), campaignId: id, position, ...target } });
  });
  forgetCampaignHeads(ctx.db);
  return { id };
}
