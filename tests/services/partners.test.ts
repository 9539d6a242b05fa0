import { describe, expect, test } from "vitest";
import { allowOrigin, MAX_PARTNER_ORIGINS } from "../../app/services/partners/allow-origin";
import { listPartners } from "../../app/services/partners/list-partners";
import { readEmbed } from "../../app/services/partners/read-embed";
import { removeOrigin } from "../../app/services/partners/remove-origin";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";
import { signAndConfirm } from "../support/sign";

const context = useContext();
const ORIGIN = "https://partner.example";

describe("a partner's origin", () => {
  test("is allowed, gets another source, and is taken away again", async () => {
    const { ctx } = context();
    const { slug } = await launchTestCampaign(ctx);
    const allow = (source: string) => allowOrigin(ctx, { slug, origin: ORIGIN, source });
    expect(await allow("first")).toEqual({ ok: true, value: "added" });
    expect(await allow("first")).toEqual({ ok: true, value: "unchanged" });
    expect(await allow("second")).toEqual({ ok: true, value: "changed" });
    expect(await listPartners(ctx, { slug })).toEqual({
      ok: true,
      value: [{ slug, origin: ORIGIN, source: "second" }],
    });
    const other = "https://other.example";
    expect(await removeOrigin(ctx, { slug, origin: other })).toEqual({ ok: false, error: "unknown_origin" });
    expect(await removeOrigin(ctx, { slug, origin: ORIGIN })).toEqual({ ok: true, value: "removed" });
    expect(await listPartners(ctx, {})).toEqual({ ok: true, value: [] });
  });

  test("is one campaign's alone", async () => {
    const { ctx } = context();
    await launchTestCampaign(ctx, { slug: "one" });
    await launchTestCampaign(ctx, { slug: "two" });
    await allowOrigin(ctx, { slug: "two", origin: ORIGIN, source: "partner" });
    expect((await readEmbed(ctx, { slug: "one", locale: "en" }))?.partners).toEqual([]);
    expect((await readEmbed(ctx, { slug: "two", locale: "en" }))?.partners).toEqual([
      { origin: ORIGIN, source: "partner" },
    ]);
  });

  test.each([
    ["nowhere", ORIGIN, "partner", "unknown_campaign"],
    ["commission", `${ORIGIN}/`, "partner", "origin"],
    ["commission", "https://*.example", "partner", "origin"],
    ["commission", "https://partner.example; script-src *", "partner", "origin"],
    ["commission", "http://partner.example", "partner", "origin"],
    ["commission", ORIGIN, "Partner", "source"],
    ["commission", ORIGIN, "", "source"],
  ])("abuse 59: %s, %s, %j is refused: %s", async (slug, origin, source, error) => {
    const { ctx } = context();
    await launchTestCampaign(ctx);
    expect(await allowOrigin(ctx, { slug, origin, source })).toEqual({ ok: false, error });
    expect(await ctx.db.read.partnerOrigin.count()).toBe(0);
  });

  test("is refused past so many that the header would be too long, unless it is there already", async () => {
    const { ctx } = context();
    const origins = Array.from({ length: MAX_PARTNER_ORIGINS }, (_, i) => ({
      origin: `https://partner-${i}.example`,
      source: "partner",
    }));
    const { slug } = await launchTestCampaign(ctx, { origins });
    expect(await allowOrigin(ctx, { slug, origin: ORIGIN, source: "partner" })).toEqual({
      ok: false,
      error: "too_many",
    });
    const [first] = origins;
    expect(await allowOrigin(ctx, { slug, origin: first?.origin ?? "", source: "other" })).toEqual({
      ok: true,
      value: "changed",
    });
  });

  test("that many allow at the same moment is there once, with one of their sources", async () => {
    const { ctx } = context();
    const { slug } = await launchTestCampaign(ctx);
    const sources = Array.from({ length: 20 }, (_, i) => `source-${i}`);
    const results = await Promise.all(sources.map((source) => allowOrigin(ctx, { slug, origin: ORIGIN, source })));
    expect(results.every(({ ok }) => ok)).toBe(true);
    const [row, ...more] = await ctx.db.read.partnerOrigin.findMany();
    expect(more).toEqual([]);
    expect(sources).toContain(row?.source);
  });
});

describe("what an embedded form shows", () => {
  test("is the campaign with its count, in the reader's language", async () => {
    const { ctx } = context();
    const { slug } = await launchTestCampaign(ctx);
    await signAndConfirm(ctx, slug);
    const embed = await readEmbed(ctx, { slug, locale: "ko" });
    expect(embed?.campaign).toMatchObject({ slug, locale: "ko", confirmed: 1, refusal: null });
  });

  test.each([
    ["draft", null],
    ["in_review", null],
    ["closed", "closed"],
    ["archived", "gone"],
  ])("of a campaign that is %s: %s", async (state, refusal) => {
    const { ctx } = context();
    const { slug } = await launchTestCampaign(ctx);
    await ctx.db.write((tx) => tx.campaign.updateMany({ data: { state } }));
    const embed = await readEmbed(ctx, { slug, locale: "en" });
    expect(embed?.campaign.refusal ?? null).toBe(refusal);
    expect(embed === null).toBe(refusal === null);
  });

  test("is nothing where there is no such campaign", async () => {
    expect(await readEmbed(context().ctx, { slug: "no\u0000where", locale: "en" })).toBeNull();
  });
});
