import { beforeAll, describe, expect, test } from "vitest";
import { LOCALES } from "../../app/domain/locales";
import { listActivities } from "../../app/services/activities/list-activities";
import { readActivity } from "../../app/services/activities/read-activity";
import { readCampaign } from "../../app/services/campaigns/read-campaign";
import { seedDemo } from "../../app/services/campaigns/seed-demo";
import { listOrganisations } from "../../app/services/organisations/list-organisations";
import { readOrganisation } from "../../app/services/organisations/read-organisation";
import { listUpdates } from "../../app/services/updates/list-updates";
import { demoCampaign } from "../../prisma/demo-campaign";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";

const { slug } = demoCampaign;

describe("a database that was empty", () => {
  const context = useContext({ per: "file" });
  beforeAll(async () => {
    expect(await seedDemo(context().ctx, demoCampaign)).toBe(true);
  });

  test.each(LOCALES)("has the campaign with all that belongs to it in %s", async (locale) => {
    const campaign = await readCampaign(context().ctx, { slug, locale });
    const words = demoCampaign.texts[locale];
    expect(campaign).toMatchObject({
      title: words.title,
      consentPublic: words.consentPublic,
      organisation: { slug: "icnk-demo", name: demoCampaign.organisation.names[locale], country: "KR" },
      milestones: { next: 1000, reached: [] },
      ...{ updateCount: 2, deliveries: [], replies: [], signers: null },
    });
    expect(campaign?.endorsements.map(({ organisation, quote }) => [organisation.slug, quote?.locale])).toEqual([
      ["paper-lantern", locale],
      ["magpie-bridge", locale],
      ["larch-and-lake", locale],
      ["baobab-witness", locale],
    ]);
    expect(campaign?.updates.map((update) => [update.number, update.locale])).toEqual([
      [2, locale],
      [1, locale],
    ]);
    expect(campaign?.activities.map((activity) => [activity.slug, activity.locale])).toEqual([
      ["side-event-in-geneva", locale],
      ["questions-for-a-commission", locale],
      ["open-letter-to-member-states", locale],
    ]);
  });

  test("has the coalition with six members", async () => {
    const { ctx } = context();
    const { coalition, members } = await listOrganisations(ctx, { locale: "en" });
    expect(coalition).toMatchObject({ slug: "icnk-demo", about: { locale: "en" } });
    expect(members).toHaveLength(6);
    expect(await readOrganisation(ctx, { slug: "larch-and-lake", locale: "en" })).toMatchObject({
      kind: "member",
      campaigns: [{ slug, role: "endorses", locale: "en" }],
      activities: [{ slug: "questions-for-a-commission", kind: "report" }],
    });
  });

  test("has updates and activities", async () => {
    const { ctx } = context();
    expect(await listUpdates(ctx, { slug, locale: "en", page: 1, perPage: 10 })).toMatchObject({ total: 2 });
    expect(await listActivities(ctx, { locale: "en", page: 1, perPage: 3 })).toMatchObject({ total: 4 });
    expect(await readActivity(ctx, { slug: "side-event-in-geneva", locale: "en" })).toMatchObject({
      timeZone: "Europe/Zurich",
      campaign: { slug },
    });
  });

  test("gets no second demo", async () => {
    const { ctx } = context();
    expect(await seedDemo(ctx, demoCampaign)).toBe(false);
    expect(await ctx.db.read.activity.count()).toBe(4);
  });
});

describe("a database of its own", () => {
  const context = useContext();

  test("gets one demo from two processes that start at once", async () => {
    const { ctx } = context();
    const seeded = await Promise.all([seedDemo(ctx, demoCampaign), seedDemo(ctx, demoCampaign)]);
    expect(seeded.filter(Boolean)).toHaveLength(1);
    expect(await ctx.db.read.activity.count()).toBe(4);
    expect(await ctx.db.read.organisation.count()).toBe(7);
  });

  test("gets none when it has a campaign", async () => {
    const { ctx } = context();
    await launchTestCampaign(ctx);
    expect(await seedDemo(ctx, demoCampaign)).toBe(false);
    expect(await ctx.db.read.organisation.count()).toBe(1);
  });

  test("keeps nothing of a demo that breaks off", async () => {
    const { ctx } = context();
    const [activity] = demoCampaign.activities;
    const broken = { ...demoCampaign, activities: [{ ...activity, organisation: "nobody" }] as never };
    await expect(seedDemo(ctx, broken)).rejects.toThrow(RangeError);
    for (const rows of [ctx.db.read.campaign, ctx.db.read.organisation, ctx.db.read.update] as {
      count: () => unknown;
    }[])
      expect(await rows.count()).toBe(0);
    expect(await seedDemo(ctx, demoCampaign)).toBe(true);
  });
});
