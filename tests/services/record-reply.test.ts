import { describe, expect, test } from "vitest";
import { insertFreezing } from "../../app/data/deliveries";
import { recordReply } from "../../app/services/replies/record-reply";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";

const context = useContext();

const reply = {
  slug: "commission",
  office: "First Mission",
  country: "CH",
  locale: "en" as const,
  body: "We support it.\n\nThe Mission",
  sourceUrl: "https://mission.example/reply",
};

test("a reply is kept with the delivery and the target that it belongs to", async () => {
  const { ctx, clock } = context();
  const { id: campaignId } = await launchTestCampaign(ctx);
  const target = await ctx.db.read.target.findFirstOrThrow();
  await ctx.db.write((tx) => insertFreezing(tx, { id: "delivery", campaignId, number: 1 }, clock.now()));
  const receivedAt = new Date("2026-02-20T09:00:00Z");
  const recorded = await recordReply(ctx, { ...reply, deliveryId: "delivery", targetId: target.id, receivedAt });
  expect(recorded.ok).toBe(true);
  const { slug: _, ...stored } = reply;
  expect(await ctx.db.read.reply.findMany()).toMatchObject([
    { ...stored, campaignId, deliveryId: "delivery", targetId: target.id, receivedAt },
  ]);
});

describe("a reply is refused", () => {
  const ahead = new Date("2026-03-01T12:00:00.001Z");
  test.each([
    ["to a campaign that is not there", { slug: "nothing" }, { slug: "unknown" }],
    ["to a campaign that cannot be", { slug: "a\u0000" }, { slug: "unknown" }],
    ["to a delivery of another campaign", { deliveryId: "other" }, { deliveryId: "unknown" }],
    ["from a target of another campaign", { targetId: "other" }, { targetId: "unknown" }],
    ["from tomorrow", { receivedAt: ahead }, { receivedAt: "future" }],
    ["with a script for a source", { sourceUrl: "javascript:alert(1)" }, { sourceUrl: "invalid" }],
    ["without words", { body: "\n" }, { body: "empty" }],
  ])("%s", async (_, changes, error) => {
    const { ctx, clock } = context();
    await launchTestCampaign(ctx);
    const { id } = await launchTestCampaign(ctx, { slug: "elsewhere", targets: [] });
    await ctx.db.write(async (tx) => {
      await insertFreezing(tx, { id: "other", campaignId: id, number: 1 }, clock.now());
      const target = {
        position: 0,
        office: "Office",
        salutation: "",
        country: null,
        email: "a@b.example",
        locale: "en",
      };
      await tx.target.create({ data: { id: "other", campaignId: id, ...target } });
    });
    expect(await recordReply(ctx, { ...reply, ...changes })).toEqual({ ok: false, error });
    expect(await ctx.db.read.reply.count()).toBe(0);
  });
});
