import { describe, expect, test } from "vitest";
import { forgetCampaignHeads } from "../../app/services/campaigns/campaign-head";
import { listUpdates } from "../../app/services/updates/list-updates";
import { publishUpdate } from "../../app/services/updates/publish-update";
import { readUpdate } from "../../app/services/updates/read-update";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";

const context = useContext();

const words = (title: string) => ({ texts: { en: { title, body: "Text." } } });

test("updates are numbered from 1 within their campaign, and listed with the newest first", async () => {
  const { ctx, clock } = context();
  const { slug } = await launchTestCampaign(ctx);
  await launchTestCampaign(ctx, { slug: "other" });
  expect(await publishUpdate(ctx, { slug: "other", ...words("Elsewhere") })).toEqual({
    ok: true,
    value: { number: 1 },
  });
  for (const [index, title] of ["One", "Two", "Three"].entries()) {
    expect(await publishUpdate(ctx, { slug, ...words(title) })).toEqual({ ok: true, value: { number: index + 1 } });
    clock.advance(1000);
  }
  const first = await listUpdates(ctx, { slug, locale: "ko", page: 1, perPage: 2 });
  expect(first).toMatchObject({
    campaign: { slug, title: "위원회를 설치하라", locale: "ko" },
    items: [
      { number: 3, title: "Three", locale: "en" },
      { number: 2, title: "Two" },
    ],
    total: 3,
  });
  expect((await listUpdates(ctx, { slug, locale: "ko", page: 2, perPage: 2 }))?.items).toMatchObject([{ number: 1 }]);
  for (const page of [0, 3, Number.NaN, 1e15])
    expect(await listUpdates(ctx, { slug, locale: "ko", page, perPage: 2 })).toMatchObject({ items: [], total: 3 });
});

test("many updates published at once get one number each", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  const titles = ["a", "b", "c", "d", "e", "f"];
  const published = await Promise.all(titles.map((title) => publishUpdate(ctx, { slug, ...words(title) })));
  const numbers = published.map((result) => (result.ok ? result.value.number : 0));
  expect(numbers.sort()).toEqual([1, 2, 3, 4, 5, 6]);
});

describe("one update", () => {
  test("is told with the numbers before and after it that are out", async () => {
    const { ctx, clock } = context();
    const { slug } = await launchTestCampaign(ctx);
    await publishUpdate(ctx, { slug, ...words("One") });
    await publishUpdate(ctx, { slug, ...words("Two"), publishedAt: new Date(clock.now().getTime() + 1000) });
    await publishUpdate(ctx, { slug, ...words("Three") });
    const around = async (number: number) => {
      const update = await readUpdate(ctx, { slug, number, locale: "en" });
      return update && [update.previous, update.next];
    };
    expect(await around(1)).toEqual([null, 3]);
    expect(await around(2)).toBeNull();
    expect(await around(3)).toEqual([1, null]);
    clock.advance(1000);
    expect(await around(1)).toEqual([null, 2]);
    expect(await around(2)).toEqual([1, 3]);
  });

  test("falls back to the campaign's own language, and says so", async () => {
    const { ctx } = context();
    const { slug } = await launchTestCampaign(ctx, { defaultLocale: "ko" });
    const texts = { en: { title: "News", body: "Text." }, ko: { title: "소식", body: "글." } };
    await publishUpdate(ctx, { slug, texts });
    expect(await readUpdate(ctx, { slug, number: 1, locale: "fr" })).toMatchObject({
      title: "소식",
      body: "글.",
      locale: "ko",
      locales: ["en", "ko"],
      isFallback: true,
      campaign: { slug, title: "위원회를 설치하라" },
    });
    expect(await readUpdate(ctx, { slug, number: 1, locale: "en" })).toMatchObject({
      title: "News",
      isFallback: false,
    });
  });

  test.each([0, 2, -1, 1.5, Number.NaN, 2_147_483_648, 1e300])("is not there under the number %d", async (number) => {
    const { ctx } = context();
    const { slug } = await launchTestCampaign(ctx);
    await publishUpdate(ctx, { slug, ...words("One") });
    expect(await readUpdate(ctx, { slug, number, locale: "en" })).toBeNull();
  });
});

test.each(["nothing", "a\u0000b", ""])("there are no updates of a campaign %j", async (slug) => {
  const { ctx } = context();
  expect(await listUpdates(ctx, { slug, locale: "en", page: 1, perPage: 10 })).toBeNull();
  expect(await readUpdate(ctx, { slug, number: 1, locale: "en" })).toBeNull();
  expect(await publishUpdate(ctx, { slug, ...words("One") })).toEqual({ ok: false, error: { slug: "unknown" } });
});

test.each(["draft", "in_review", "archived"])("updates of a campaign that is %s are not told", async (state) => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await publishUpdate(ctx, { slug, ...words("One") });
  await ctx.db.write((tx) => tx.campaign.updateMany({ data: { state } }));
  forgetCampaignHeads(ctx.db);
  expect(await listUpdates(ctx, { slug, locale: "en", page: 1, perPage: 10 })).toBeNull();
  expect(await readUpdate(ctx, { slug, number: 1, locale: "en" })).toBeNull();
});

test("an update with a wrong text writes nothing and names it", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  const texts = { en: { title: "", body: "Text." }, ko: { title: "소식", body: "a\u0000" } };
  expect(await publishUpdate(ctx, { slug, texts })).toEqual({
    ok: false,
    error: { "texts.en.title": "empty", "texts.ko.body": "control" },
  });
  expect(await ctx.db.read.update.count()).toBe(0);
});
