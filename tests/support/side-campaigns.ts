import { type CampaignDraft, launchCampaign } from "../../app/services/campaigns/launch-campaign";
import type { Ctx } from "../../app/services/context";
import { saveOrganisation } from "../../app/services/organisations/save-organisation";
import { setLogo } from "../../app/services/pictures/set-logo";
import { storePicture } from "../../app/services/pictures/store-picture";
import { seedSignatures } from "../../app/services/signatures/seed-signatures";
import { publishUpdate } from "../../app/services/updates/publish-update";
import { demoCampaign } from "../../prisma/demo-campaign";
import { photo } from "./pictures";

/** Campaigns beside the demo's, by how they stand: in the words of some languages only, so that others fall back. */
export const SIDE_CAMPAIGNS = { closed: "camp-closed", won: "camp-won", gone: "camp-gone", fallback: "camp-english" };

/** An organisation with a logo. */
export const WITH_LOGO = "lantern";

const SIGNATURES = 60;
const GOAL = 2_000;

/**
 * Adds what the demo campaign has not: a campaign that has ended and one that has won (with a picture in its text), one
 * that was taken away, one in English only, and an organisation with a logo.
 */
export async function addSideCampaigns(ctx: Ctx): Promise<void> {
  await saveOrganisation(ctx, {
    slug: WITH_LOGO,
    kind: "member",
    names: { en: "Lantern Foundation", ar: "مؤسسة الفانوس", ko: "등불 재단" },
    abouts: { en: "We keep a light on." },
    country: "CH",
    site: "https://lantern.example",
    joinedAt: null,
  });
  await setLogo(ctx, { pictureId: await stored(ctx, 400, 300), organisation: WITH_LOGO });
  const picture = `![A guard tower behind a fence](picture:${await stored(ctx, 1600, 900)} "Near the border, 2012")`;
  const { en, de, ko, ar } = demoCampaign.texts;
  await launch(ctx, SIDE_CAMPAIGNS.closed, { en, de, ko, ar });
  await launch(ctx, SIDE_CAMPAIGNS.won, {
    en: { ...en, body: `${picture}\n\n${en.body}\n\n${picture}` },
    ...{ de, ko, ar },
  });
  await launch(ctx, SIDE_CAMPAIGNS.gone, { en });
  await launch(ctx, SIDE_CAMPAIGNS.fallback, { en });
  const change = (slug: string, data: { state: string; outcome?: string; closesAt?: Date }) =>
    ctx.db.write((tx) => tx.campaign.update({ where: { slug }, data }));
  await change(SIDE_CAMPAIGNS.closed, { state: "closed", closesAt: ctx.clock() });
  await change(SIDE_CAMPAIGNS.won, { state: "delivered", outcome: "won", closesAt: ctx.clock() });
  await change(SIDE_CAMPAIGNS.gone, { state: "archived" });
}

async function launch(ctx: Ctx, slug: string, texts: CampaignDraft["texts"]): Promise<void> {
  const { organisation, targets, timeZone, defaultLocale } = demoCampaign;
  const draft = { organisation, targets, timeZone, defaultLocale, closesAt: null, goal: GOAL, milestones: [50, 1_000] };
  await launchCampaign(ctx, {
    ...draft,
    slug,
    texts,
    endorsements: [{ organisation: WITH_LOGO, quotes: { en: "We stand by it." } }],
  });
  await publishUpdate(ctx, { slug, texts: { en: { title: "How it went on", body: "Five offices answered." } } });
  await seedSignatures(ctx, { slug, signatures: SIGNATURES, seed: 1 });
}

async function stored(ctx: Ctx, width: number, height: number): Promise<string> {
  const picture = await storePicture(ctx, await photo(width, height));
  if (!picture.ok) throw new Error(`The picture is not taken: ${picture.error}`);
  return picture.value.id;
}
