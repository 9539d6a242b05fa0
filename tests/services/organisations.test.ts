import { describe, expect, test } from "vitest";
import { publishActivity } from "../../app/services/activities/publish-activity";
import { readCampaign } from "../../app/services/campaigns/read-campaign";
import { listOrganisations } from "../../app/services/organisations/list-organisations";
import { readOrganisation } from "../../app/services/organisations/read-organisation";
import { saveOrganisation } from "../../app/services/organisations/save-organisation";
import { launchTestCampaign } from "../support/campaign";
import { addOrganisation } from "../support/coalition";
import { useContext } from "../support/context";

const context = useContext();

test("the coalition stands apart from its members, who stand by name in the reader's language", async () => {
  const { ctx } = context();
  await addOrganisation(ctx, { slug: "z", names: { en: "Åland Forum", ko: "나" } });
  await addOrganisation(ctx, { slug: "a", names: { en: "zebra", ko: "다" } });
  await addOrganisation(ctx, { slug: "m", names: { en: "Ballad", ko: "가" } });
  expect(await listOrganisations(ctx, { locale: "en" })).toMatchObject({
    coalition: null,
    members: [{ name: "Åland Forum" }, { name: "Ballad" }, { name: "zebra" }],
  });
  await addOrganisation(ctx, { slug: "all", kind: "coalition", abouts: { en: "We are **all**." } });
  const { coalition, members } = await listOrganisations(ctx, { locale: "ko" });
  expect(coalition).toMatchObject({ slug: "all", about: { text: "We are **all**.", locale: "en" }, logo: null });
  expect(members.map(({ name }) => name)).toEqual(["가", "나", "다"]);
});

test("an organisation is told with the campaigns it leads and endorses, and its activities", async () => {
  const { ctx, clock } = context();
  await addOrganisation(ctx, { slug: "partner", joinedAt: clock.now(), abouts: { ko: "소개" } });
  const endorsements = [{ organisation: "partner", quotes: {} }];
  const organisation = { slug: "partner", names: { en: "Not taken" }, country: "CH", site: null };
  await launchTestCampaign(ctx, { slug: "endorsed", endorsements });
  await launchTestCampaign(ctx, { slug: "led", organisation, endorsements });
  await launchTestCampaign(ctx, { slug: "draft", organisation });
  await launchTestCampaign(ctx, { slug: "none-of-it" });
  await ctx.db.write((tx) => tx.campaign.update({ where: { slug: "draft" }, data: { state: "draft" } }));
  await publishActivity(ctx, {
    slug: "statement",
    kind: "statement",
    texts: { en: { title: "We say", summary: "Short.", body: "Long." } },
    organisation: "partner",
    campaign: null,
  });
  expect(await readOrganisation(ctx, { slug: "partner", locale: "ko" })).toEqual({
    slug: "partner",
    kind: "member",
    name: "The partner",
    country: "CH",
    site: null,
    logo: null,
    about: { text: "소개", locale: "ko" },
    joinedAt: clock.now(),
    campaigns: [
      { slug: "led", title: "위원회를 설치하라", locale: "ko", role: "lead" },
      { slug: "endorsed", title: "위원회를 설치하라", locale: "ko", role: "endorses" },
    ],
    activities: [
      expect.objectContaining({ slug: "statement", organisation: { slug: "partner", name: "The partner" } }),
    ],
  });
});

test("an endorsement that was withdrawn, or has not begun, is not told", async () => {
  const { ctx, clock } = context();
  await addOrganisation(ctx, { slug: "partner" });
  const campaigns = async () => (await readOrganisation(ctx, { slug: "partner", locale: "en" }))?.campaigns.length;
  const endorsedAt = new Date(clock.now().getTime() + 1000);
  await launchTestCampaign(ctx, { endorsements: [{ organisation: "partner", quotes: {}, endorsedAt }] });
  expect(await campaigns()).toBe(0);
  clock.advance(1000);
  expect(await campaigns()).toBe(1);
  await ctx.db.write((tx) => tx.endorsement.updateMany({ data: { withdrawnAt: clock.now() } }));
  expect(await campaigns()).toBe(0);
});

test("a logo comes with its widths, the smallest first", async () => {
  const { ctx, clock } = context();
  await addOrganisation(ctx, { slug: "partner" });
  await ctx.db.write(async (tx) => {
    await tx.picture.create({ data: { id: "picture", width: 640, height: 320, createdAt: clock.now() } });
    for (const width of [640, 96, 320])
      await tx.pictureFile.create({ data: { pictureId: "picture", width, bytes: new Uint8Array([1]) } });
    await tx.organisation.update({ where: { slug: "partner" }, data: { logoId: "picture" } });
  });
  const logo = { id: "picture", width: 640, height: 320, widths: [96, 320, 640] };
  expect((await readOrganisation(ctx, { slug: "partner", locale: "en" }))?.logo).toEqual(logo);
  await addOrganisation(ctx, { slug: "partner", names: { en: "Renamed" } });
  expect(await readOrganisation(ctx, { slug: "partner", locale: "en" })).toMatchObject({ name: "Renamed", logo });
});

test.each(["nobody", "", "a\u0000b", "../etc", "%00", "가"])("there is no organisation %j", async (slug) => {
  expect(await readOrganisation(context().ctx, { slug, locale: "en" })).toBeNull();
});

describe("saving an organisation", () => {
  const draft = {
    slug: "partner",
    kind: "member" as const,
    names: { en: "The Partner" },
    abouts: {},
    country: "CH",
    site: "https://partner.example/",
    joinedAt: null,
  };

  test("twice under one slug changes it", async () => {
    const { ctx, clock } = context();
    expect(await saveOrganisation(ctx, draft)).toEqual({ ok: true, value: { slug: "partner" } });
    const { id, createdAt } = await ctx.db.read.organisation.findFirstOrThrow();
    clock.advance(1000);
    await saveOrganisation(ctx, { ...draft, names: { en: "The Partner", ko: "협력 단체" }, site: null });
    expect(await ctx.db.read.organisation.findMany()).toMatchObject([
      { id, createdAt, names: '{"en":"The Partner","ko":"협력 단체"}', site: null },
    ]);
  });

  test("at once twice leaves one", async () => {
    const { ctx } = context();
    const saved = await Promise.all([saveOrganisation(ctx, draft), saveOrganisation(ctx, draft)]);
    expect(saved.every(({ ok }) => ok)).toBe(true);
    expect(await ctx.db.read.organisation.count()).toBe(1);
  });

  test("with a wrong field writes nothing and names it", async () => {
    const { ctx } = context();
    const wrong = { ...draft, site: "javascript:alert(1)", country: "ZZ" };
    expect(await saveOrganisation(ctx, wrong)).toEqual({ ok: false, error: { site: "invalid", country: "unknown" } });
    expect(await ctx.db.read.organisation.count()).toBe(0);
  });

  test("tells a new name on the pages of its campaigns at once", async () => {
    const { ctx } = context();
    const { slug } = await launchTestCampaign(ctx);
    await readCampaign(ctx, { slug, locale: "en" });
    await addOrganisation(ctx, { slug: "coalition", names: { en: "The Union" } });
    expect((await readCampaign(ctx, { slug, locale: "en" }))?.organisation.name).toBe("The Union");
  });
});
