import { describe, expect, test } from "vitest";
import { campaignTextHash, launchCampaign } from "../../app/services/campaigns/launch-campaign";
import { campaignDraft, launchTestCampaign } from "../support/campaign";
import { addOrganisation } from "../support/coalition";
import { useContext } from "../support/context";

const context = useContext();
const TEXT = campaignDraft().texts.en as Parameters<typeof campaignTextHash>[1];

test("a campaign is launched with milestones, endorsements, partners' origins and its choice to show signers", async () => {
  const { ctx, clock } = context();
  for (const slug of ["one", "two"]) await addOrganisation(ctx, { slug });
  const endorsedAt = new Date("2026-02-01T00:00:00Z");
  await launchTestCampaign(ctx, {
    milestones: [100, 500],
    endorsements: [
      { organisation: "two", quotes: { en: "Yes." } },
      { organisation: "one", quotes: {}, endorsedAt },
    ],
    origins: [{ origin: "https://partner.example", source: "partner" }],
    showsSigners: false,
    texts: { en: { ...TEXT, consentPublic: "Name me." } },
  });
  const campaign = await ctx.db.read.campaign.findFirstOrThrow({
    include: {
      milestones: { orderBy: { signatures: "asc" } },
      endorsements: { orderBy: { position: "asc" }, include: { organisation: true } },
      origins: true,
      texts: true,
    },
  });
  expect(campaign).toMatchObject({
    showsSigners: false,
    milestones: [
      { signatures: 100, reachedAt: null },
      { signatures: 500, reachedAt: null },
    ],
    endorsements: [
      {
        organisation: { slug: "two" },
        position: 0,
        quotes: '{"en":"Yes."}',
        endorsedAt: clock.now(),
        withdrawnAt: null,
      },
      { organisation: { slug: "one" }, position: 1, quotes: "{}", endorsedAt },
    ],
    origins: [{ origin: "https://partner.example", source: "partner" }],
    texts: [{ consentPublic: "Name me.", version: 1 }],
  });
});

describe("a campaign is not launched, nor its organisation made,", () => {
  test.each([
    ["with a milestone of nothing", { milestones: [0] }, RangeError],
    ["with half a milestone", { milestones: [10.5] }, RangeError],
    ["with a milestone twice", { milestones: [100, 100] }, /unique/],
    ["for a partner on every host", { origins: [{ origin: "https://*", source: "all" }] }, RangeError],
    ["for a partner without TLS", { origins: [{ origin: "http://partner.example", source: "p" }] }, RangeError],
    ["for a source that is none", { origins: [{ origin: "https://partner.example", source: "P!" }] }, RangeError],
    ["endorsed by nobody", { endorsements: [{ organisation: "nobody", quotes: {} }] }, RangeError],
    [
      "endorsed by one twice",
      {
        endorsements: [
          { organisation: "coalition", quotes: {} },
          { organisation: "coalition", quotes: {} },
        ],
      },
      /unique/,
    ],
  ])("%s", async (_, changes, error) => {
    const { ctx } = context();
    await expect(launchCampaign(ctx, campaignDraft(changes))).rejects.toThrow(error);
    expect(await ctx.db.read.campaign.count()).toBe(0);
    expect(await ctx.db.read.organisation.count()).toBe(0);
  });
});

test("an organisation that is there is left as it is", async () => {
  const { ctx } = context();
  await addOrganisation(ctx, { slug: "coalition", kind: "coalition", names: { en: "We" }, country: "JP" });
  await launchTestCampaign(ctx);
  expect(await ctx.db.read.organisation.findMany()).toMatchObject([{ names: '{"en":"We"}', country: "JP" }]);
});

describe("the hash of a text", () => {
  test("is what it was before there was a question about the public list", () => {
    expect(campaignTextHash("en", TEXT)).toBe("47e5e20de066792649e43272cdfa95ebf855d35072c06dc8733a3bd94b9511ce");
    expect(campaignTextHash("en", { ...TEXT, consentPublic: "" })).toBe(campaignTextHash("en", TEXT));
  });

  test("changes with every word that a signer is shown, and with the language", () => {
    const changed = Object.keys({ ...TEXT, consentPublic: "" }).map((key) =>
      campaignTextHash("en", { ...TEXT, [key]: "changed" }),
    );
    const all = [campaignTextHash("en", TEXT), campaignTextHash("ko", TEXT), ...changed];
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(12);
  });
});
