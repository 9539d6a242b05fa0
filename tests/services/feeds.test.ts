import { expect, test } from "vitest";
import { LOCALES } from "../../app/domain/locales";
import { readActivitiesFeed } from "../../app/services/feeds/read-activities-feed";
import { readCampaignsFeed } from "../../app/services/feeds/read-campaigns-feed";
import { readUpdatesFeed } from "../../app/services/feeds/read-updates-feed";
import { listAddresses } from "../../app/services/site/list-addresses";
import { publishUpdate } from "../../app/services/updates/publish-update";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";
import { storeActivity } from "../support/directory";

const context = useContext();
const HOUR_MS = 3_600_000;

test("feeds hold what is out, newest first, in the reader's language where there is one", async () => {
  const { ctx, clock } = context();
  await launchTestCampaign(ctx, { slug: "first" });
  clock.advance(HOUR_MS);
  const { slug } = await launchTestCampaign(ctx, { slug: "second" });
  const newest = clock.now();
  const campaigns = await readCampaignsFeed(ctx, { locale: "ko" });
  expect(campaigns.entries.map(({ path, locale }) => [path, locale])).toEqual([
    ["/campaigns/second", "ko"],
    ["/campaigns/first", "ko"],
  ]);
  expect(campaigns.updatedAt).toEqual(newest);
  expect((await readCampaignsFeed(ctx, { locale: "fr" })).entries[0]).toMatchObject({ locale: "en" });

  await storeActivity(ctx, { title: "A hearing" });
  const activities = await readActivitiesFeed(ctx, { locale: "ko" });
  expect(activities.entries).toMatchObject([{ path: "/activities/hearing", title: "A hearing", locale: "en" }]);

  expect(await readUpdatesFeed(ctx, { slug, locale: "en" })).toMatchObject({ entries: [], updatedAt: newest });
  for (const title of ["One", "Two"]) {
    clock.advance(HOUR_MS);
    await publishUpdate(ctx, { slug, texts: { en: { title, body: "Text." } } });
  }
  await publishUpdate(ctx, {
    slug,
    texts: { en: { title: "Later", body: "Text." } },
    publishedAt: new Date(clock.now().getTime() + 1),
  });
  const updates = await readUpdatesFeed(ctx, { slug, locale: "en" });
  expect(updates?.entries.map(({ title }) => title)).toEqual(["Two", "One"]);
  expect(updates?.updatedAt).toEqual(clock.now());
});

test("every public page is listed with its languages and its last change, once, and kept for some minutes", async () => {
  const { ctx, clock } = context();
  const { slug } = await launchTestCampaign(ctx);
  const launchedAt = clock.now();
  clock.advance(HOUR_MS);
  await publishUpdate(ctx, { slug, texts: { fr: { title: "Nouvelles", body: "Texte." } } });
  await storeActivity(ctx);
  for (const [other, state] of [
    ["drafted", "draft"],
    ["taken-down", "archived"],
  ] as const) {
    await launchTestCampaign(ctx, { slug: other });
    await ctx.db.write((tx) => tx.campaign.update({ where: { slug: other }, data: { state } }));
  }
  const listed = new Map((await listAddresses(ctx)).map(({ path, ...rest }) => [path, rest]));
  expect(listed.get("/")).toEqual({ locales: LOCALES, changedAt: null });
  expect(listed.get(`/campaigns/${slug}`)).toEqual({ locales: ["en", "ko"], changedAt: launchedAt });
  expect(listed.get(`/campaigns/${slug}/updates`)).toEqual({ locales: LOCALES, changedAt: clock.now() });
  expect(listed.get(`/campaigns/${slug}/updates/1`)).toEqual({ locales: ["fr"], changedAt: clock.now() });
  expect(listed.get("/activities/hearing")).toEqual({ locales: ["en"], changedAt: clock.now() });
  expect(listed.get("/organisations/coalition")).toEqual({ locales: LOCALES, changedAt: null });
  expect([...listed.keys()].join()).not.toMatch(/drafted|taken-down/);
  await launchTestCampaign(ctx, { slug: "new" });
  const paths = async () => (await listAddresses(ctx)).map(({ path }) => path);
  expect(await paths()).not.toContain("/campaigns/new");
  clock.advance(5 * 60_000);
  expect(await paths()).toContain("/campaigns/new");
});
