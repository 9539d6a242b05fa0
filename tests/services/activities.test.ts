import { describe, expect, test } from "vitest";
import { listActivities } from "../../app/services/activities/list-activities";
import { publishActivity } from "../../app/services/activities/publish-activity";
import { readActivity } from "../../app/services/activities/read-activity";
import type { Ctx } from "../../app/services/context";
import { launchTestCampaign } from "../support/campaign";
import { addOrganisation } from "../support/coalition";
import { useContext } from "../support/context";

const context = useContext();

const statement = {
  slug: "we-say",
  kind: "statement" as const,
  texts: { en: { title: "We say", summary: "Short.", body: "Long." } },
  organisation: "partner",
  campaign: null,
};
const event = {
  ...statement,
  slug: "we-meet",
  kind: "event" as const,
  texts: {
    en: { title: "We meet", summary: "Short.", body: "Come.", place: "Geneva" },
    ko: { title: "만남", summary: "요약", body: "오세요.", place: "제네바" },
  },
  startsAt: new Date("2026-03-11T12:00:00Z"),
  endsAt: new Date("2026-03-11T13:30:00Z"),
  timeZone: "Europe/Zurich",
};

async function publish(ctx: Ctx, changes: Partial<Parameters<typeof publishActivity>[1]> = {}) {
  const published = await publishActivity(ctx, { ...statement, ...changes });
  if (!published.ok) throw new Error(JSON.stringify(published.error));
}

test("a list tells what is out, the newest first, in pages", async () => {
  const { ctx, clock } = context();
  await addOrganisation(ctx, { slug: "partner" });
  for (const slug of ["first", "second", "third"]) {
    await publish(ctx, { slug });
    clock.advance(1000);
  }
  await publish(ctx, { slug: "tomorrow", publishedAt: new Date(clock.now().getTime() + 1000) });
  const page = async (number: number) => {
    const { items, total } = await listActivities(ctx, { locale: "en", page: number, perPage: 2 });
    return [total, ...items.map(({ slug }) => slug)];
  };
  expect(await page(1)).toEqual([3, "third", "second"]);
  expect(await page(2)).toEqual([3, "first"]);
  for (const number of [0, 3, -1, 1.5, Number.NaN, 1e15]) expect(await page(number)).toEqual([3]);
  clock.advance(1000);
  expect(await page(1)).toEqual([4, "tomorrow", "third"]);
});

test("a list can be narrowed to a kind and to a campaign", async () => {
  const { ctx } = context();
  await addOrganisation(ctx, { slug: "partner" });
  await launchTestCampaign(ctx);
  await publish(ctx);
  await publish(ctx, event);
  await publish(ctx, { slug: "report", kind: "report", campaign: "commission" });
  const slugs = async (narrow: Partial<Parameters<typeof listActivities>[1]>) => {
    const { items, total } = await listActivities(ctx, { locale: "en", page: 1, perPage: 10, ...narrow });
    expect(total).toBe(items.length);
    return items.map(({ slug }) => slug);
  };
  expect(await slugs({ kind: "event" })).toEqual(["we-meet"]);
  expect(await slugs({ campaign: "commission" })).toEqual(["report"]);
  expect(await slugs({ campaign: "commission", kind: "event" })).toEqual([]);
  for (const campaign of ["nowhere", "a\u0000", ""]) expect(await slugs({ campaign })).toEqual([]);
});

describe("one activity", () => {
  test("is told in the reader's language, an event with its place and time", async () => {
    const { ctx, clock } = context();
    await addOrganisation(ctx, { slug: "partner", names: { en: "The Partner", ko: "협력 단체" } });
    await launchTestCampaign(ctx);
    await publish(ctx, { ...event, campaign: "commission" });
    expect(await readActivity(ctx, { slug: "we-meet", locale: "ko" })).toEqual({
      slug: "we-meet",
      kind: "event",
      locale: "ko",
      title: "만남",
      summary: "요약",
      body: "오세요.",
      place: "제네바",
      publishedAt: clock.now(),
      organisation: { slug: "partner", name: "협력 단체" },
      startsAt: event.startsAt,
      endsAt: event.endsAt,
      timeZone: "Europe/Zurich",
      locales: ["en", "ko"],
      isFallback: false,
      campaign: { slug: "commission", title: "위원회를 설치하라", locale: "ko" },
    });
  });

  test("falls back to English, and says so", async () => {
    const { ctx } = context();
    await addOrganisation(ctx, { slug: "partner" });
    await publish(ctx, event);
    const read = await readActivity(ctx, { slug: "we-meet", locale: "ar" });
    expect(read).toMatchObject({ locale: "en", isFallback: true, title: "We meet", body: "Come.", campaign: null });
  });

  test.each(["draft", "archived"])("does not lead to a campaign that is %s", async (state) => {
    const { ctx } = context();
    await addOrganisation(ctx, { slug: "partner" });
    await launchTestCampaign(ctx);
    await publish(ctx, { campaign: "commission" });
    await ctx.db.write((tx) => tx.campaign.updateMany({ data: { state } }));
    expect((await readActivity(ctx, { slug: "we-say", locale: "en" }))?.campaign).toBeNull();
  });

  test("is not there before it is out", async () => {
    const { ctx, clock } = context();
    await addOrganisation(ctx, { slug: "partner" });
    await publish(ctx, { publishedAt: new Date(clock.now().getTime() + 1) });
    expect(await readActivity(ctx, { slug: "we-say", locale: "en" })).toBeNull();
    clock.advance(1);
    expect(await readActivity(ctx, { slug: "we-say", locale: "en" })).not.toBeNull();
  });

  test.each(["nothing", "", "a\u0000b", "A", "가"])("is not there under %j", async (slug) => {
    expect(await readActivity(context().ctx, { slug, locale: "en" })).toBeNull();
  });
});

describe("publishing an activity is refused", () => {
  test.each([
    ["of an organisation that is not there", { organisation: "nobody" }, { organisation: "unknown" }],
    ["of an organisation that cannot be", { organisation: "a\u0000" }, { organisation: "unknown" }],
    ["of a campaign that is not there", { campaign: "nothing" }, { campaign: "unknown" }],
    ["of a campaign that cannot be", { campaign: "a\u0000" }, { campaign: "unknown" }],
    ["as an event without a time", { kind: "event" as const }, { startsAt: "empty", timeZone: "empty" }],
    ["without words", { texts: {} }, { texts: "empty" }],
  ])("%s", async (_, changes, error) => {
    const { ctx } = context();
    await addOrganisation(ctx, { slug: "partner" });
    expect(await publishActivity(ctx, { ...statement, ...changes })).toEqual({ ok: false, error });
    expect(await ctx.db.read.activity.count()).toBe(0);
  });

  test("under a slug that another has, also when both come at once", async () => {
    const { ctx } = context();
    await addOrganisation(ctx, { slug: "partner" });
    const published = await Promise.all([publishActivity(ctx, statement), publishActivity(ctx, statement)]);
    expect(published.filter(({ ok }) => ok)).toHaveLength(1);
    expect(published).toContainEqual({ ok: false, error: { slug: "taken" } });
    expect(await ctx.db.read.activityText.count()).toBe(1);
  });
});
