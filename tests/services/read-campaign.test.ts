import { describe, expect, test } from "vitest";
import { abandon, insertFreezing, markFrozen, markQueued } from "../../app/data/deliveries";
import { publishActivity } from "../../app/services/activities/publish-activity";
import { forgetCampaignHeads } from "../../app/services/campaigns/campaign-head";
import { listCampaigns } from "../../app/services/campaigns/list-campaigns";
import { readCampaign } from "../../app/services/campaigns/read-campaign";
import type { Ctx } from "../../app/services/context";
import { recordReply } from "../../app/services/replies/record-reply";
import { publishUpdate } from "../../app/services/updates/publish-update";
import { campaignDraft, launchTestCampaign } from "../support/campaign";
import { addOrganisation } from "../support/coalition";
import { useContext } from "../support/context";
import { signAndConfirm } from "../support/sign";

const context = useContext();
const DAY_MS = 24 * 60 * 60 * 1000;

test("a new campaign has every list empty, and runs towards a round number", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  expect(await readCampaign(ctx, { slug, locale: "en" })).toMatchObject({
    organisation: { slug: "coalition", name: "The Coalition", country: "KR", site: null, logo: null },
    milestones: { next: 100, reached: [] },
    endorsements: [],
    updates: [],
    updateCount: 0,
    deliveries: [],
    replies: [],
    activities: [],
    table: { rows: [], others: null },
    signers: null,
    consentPublic: null,
  });
});

test("endorsements stand in the campaign's order, each with its quote in the reader's language or another", async () => {
  const { ctx, clock } = context();
  for (const slug of ["one", "two", "three", "withdrawn", "embargoed"]) await addOrganisation(ctx, { slug });
  await addOrganisation(ctx, { slug: "two", names: { en: "The two", ko: "둘째" }, country: "JP" });
  const { slug } = await launchTestCampaign(ctx, {
    endorsements: [
      { organisation: "withdrawn", quotes: {} },
      { organisation: "two", quotes: { en: "Yes.", ko: "네." } },
      { organisation: "one", quotes: { en: "We stand by it." } },
      { organisation: "embargoed", quotes: {}, endorsedAt: new Date(clock.now().getTime() + DAY_MS) },
      { organisation: "three", quotes: {} },
    ],
  });
  await ctx.db.write((tx) =>
    tx.endorsement.updateMany({
      where: { organisation: { slug: "withdrawn" } },
      data: { withdrawnAt: clock.now() },
    }),
  );
  const shown = async () => {
    const campaign = await readCampaign(ctx, { slug, locale: "ko" });
    return campaign?.endorsements.map(({ organisation, quote }) => [organisation.name, quote]);
  };
  const now = [
    ["둘째", { text: "네.", locale: "ko" }],
    ["The one", { text: "We stand by it.", locale: "en" }],
    ["The three", null],
  ];
  expect(await shown()).toEqual(now);
  clock.advance(DAY_MS);
  expect(await shown()).toEqual([...now.slice(0, 2), ["The embargoed", null], now[2]]);
});

test("the newest three updates are shown, and those of tomorrow are not counted", async () => {
  const { ctx, clock } = context();
  const { slug } = await launchTestCampaign(ctx);
  for (const title of ["first", "second", "third", "fourth"]) {
    await publishUpdate(ctx, { slug, texts: { en: { title, body: "Text." } } });
    clock.advance(1000);
  }
  await publishUpdate(ctx, {
    slug,
    texts: { en: { title: "tomorrow's", body: "Text." } },
    publishedAt: new Date(clock.now().getTime() + DAY_MS),
  });
  const campaign = await readCampaign(ctx, { slug, locale: "fr" });
  expect(campaign?.updateCount).toBe(4);
  expect(campaign?.updates.map(({ number, title, locale }) => [number, title, locale])).toEqual([
    [4, "fourth", "en"],
    [3, "third", "en"],
    [2, "second", "en"],
  ]);
});

test("only lists that are complete are shown as delivered, the newest first", async () => {
  const { ctx, clock } = context();
  const { slug, id: campaignId } = await launchTestCampaign(ctx);
  const frozen = {
    listed: 7,
    withheld: 3,
    merkleRoot: "",
    listSha256: "",
    manifest: "{}",
    frozenAt: clock.now(),
  };
  await ctx.db.write(async (tx) => {
    for (const [index, id] of ["queued", "frozen", "freezing", "abandoned"].entries())
      await insertFreezing(tx, { id, campaignId, number: index + 1 }, clock.now());
    for (const id of ["queued", "frozen"]) await markFrozen(tx, id, frozen);
    await markQueued(tx, "queued");
    await abandon(tx, "abandoned", null);
  });
  const campaign = await readCampaign(ctx, { slug, locale: "en" });
  expect(campaign?.deliveries).toEqual([
    { number: 2, at: clock.now(), listed: 7, withheld: 3 },
    { number: 1, at: clock.now(), listed: 7, withheld: 3 },
  ]);
});

test("replies stand with the newest first, in the words and the language of the office", async () => {
  const { ctx, clock } = context();
  const { slug } = await launchTestCampaign(ctx);
  const reply = { slug, office: "First Mission", country: "CH", locale: "en" as const, sourceUrl: null };
  await recordReply(ctx, { ...reply, body: "We have received it." });
  clock.advance(DAY_MS);
  await recordReply(ctx, { ...reply, locale: "ko", office: "외교부", country: "KR", body: "잘 받았습니다." });
  const campaign = await readCampaign(ctx, { slug, locale: "en" });
  expect(campaign?.replies).toMatchObject([
    { office: "외교부", country: "KR", locale: "ko", body: "잘 받았습니다.", receivedAt: clock.now() },
    { office: "First Mission", country: "CH", locale: "en", sourceUrl: null },
  ]);
});

test("the newest three activities of the campaign are shown, none of another", async () => {
  const { ctx, clock } = context();
  const { slug } = await launchTestCampaign(ctx);
  await launchTestCampaign(ctx, { slug: "other" });
  const publish = (name: string, campaign: string | null) =>
    publishActivity(ctx, {
      slug: name,
      kind: "statement",
      texts: { en: { title: name, summary: "Short.", body: "Long." } },
      organisation: "coalition",
      campaign,
    });
  for (const name of ["a", "b", "c", "d"]) {
    await publish(name, slug);
    clock.advance(1000);
  }
  await publish("others", "other");
  await publish("nobodys", null);
  const campaign = await readCampaign(ctx, { slug, locale: "en" });
  expect(campaign?.activities.map((activity) => activity.slug)).toEqual(["d", "c", "b"]);
});

test("signatures are told per country, and a country with few is not", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  for (let i = 0; i < 6; i++) await signAndConfirm(ctx, slug, { email: `signer.${i}@example.org`, country: "KE" });
  const campaign = await readCampaign(ctx, { slug, locale: "en" });
  expect(campaign).toMatchObject({ confirmed: 6, countries: 1 });
  expect(campaign?.table).toEqual({ rows: [{ country: "KE", confirmed: 6 }], others: null });
});

describe("the question whether a name may be shown in public", () => {
  const texts = Object.fromEntries(
    Object.entries(campaignDraft().texts).map(([locale, text]) => [locale, { ...text, consentPublic: "Name me." }]),
  );
  test.each([
    ["is put where the campaign shows signers and has words for it", { texts }, "Name me."],
    ["is not put where the campaign shows no signers", { texts, showsSigners: false }, null],
    ["is not put where there are no words for it", {}, null],
  ])("%s", async (_, changes, expected) => {
    const { ctx } = context();
    const { slug } = await launchTestCampaign(ctx, changes);
    expect((await readCampaign(ctx, { slug, locale: "en" }))?.consentPublic).toBe(expected);
  });
});

describe("a campaign is read by strangers", () => {
  const inState = (ctx: Ctx, slug: string, state: string) =>
    ctx.db.write((tx) => tx.campaign.update({ where: { slug }, data: { state } }));

  test.each([
    ["draft", false, false],
    ["in_review", false, false],
    ["published", true, true],
    ["closed", true, true],
    ["delivered", true, true],
    ["archived", false, false],
  ])("as %s: %s, and in lists: %s", async (state, isRead, isListed) => {
    const { ctx } = context();
    const { slug } = await launchTestCampaign(ctx);
    await inState(ctx, slug, state);
    forgetCampaignHeads(ctx.db);
    expect((await readCampaign(ctx, { slug, locale: "en" })) !== null).toBe(isRead);
    expect((await listCampaigns(ctx, { locale: "en" })).map((campaign) => campaign.slug)).toEqual(
      isListed ? [slug] : [],
    );
  });
});

test("a list of campaigns tells of each what it has, the newest first", async () => {
  const { ctx, clock } = context();
  await launchTestCampaign(ctx, { slug: "older", milestones: [500] });
  clock.advance(DAY_MS);
  await launchTestCampaign(ctx, { slug: "newer", goal: 50 });
  await signAndConfirm(ctx, "older", { email: "a@example.org", country: "KE" });
  await signAndConfirm(ctx, "older", { email: "b@example.org", country: "CH" });
  expect(await listCampaigns(ctx, { locale: "ko" })).toMatchObject([
    { slug: "newer", locale: "ko", confirmed: 0, countries: 0, milestones: { next: 50 }, outcome: null },
    { slug: "older", confirmed: 2, countries: 2, milestones: { next: 500 }, organisation: { name: "연대" } },
  ]);
});
