import { expect, test } from "vitest";
import { noteMilestones } from "../../app/services/campaigns/note-milestones";
import { readCampaign } from "../../app/services/campaigns/read-campaign";
import type { Ctx } from "../../app/services/context";
import { withdrawSignature } from "../../app/services/signatures/withdraw-signature";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";
import { signAndConfirm } from "../support/sign";

const context = useContext();

const milestones = async (ctx: Ctx, slug: string) => (await readCampaign(ctx, { slug, locale: "en" }))?.milestones;

async function signTimes(ctx: Ctx, slug: string, times: number): Promise<string[]> {
  const tokens: string[] = [];
  for (let i = 0; i < times; i++) tokens.push(await signAndConfirm(ctx, slug, { email: `${slug}.${i}@example.org` }));
  return tokens;
}

test("a milestone is noted once, with the time of the run that saw it, and stays after withdrawals", async () => {
  const { ctx, clock } = context();
  const { slug } = await launchTestCampaign(ctx, { milestones: [1, 3, 10] });
  await launchTestCampaign(ctx, { slug: "silent", milestones: [1] });
  expect(await noteMilestones(ctx)).toEqual({ reached: 0 });
  const tokens = await signTimes(ctx, slug, 3);
  clock.advance(60_000);
  const at = clock.now();
  expect(await milestones(ctx, slug)).toEqual({ next: 10, reached: [] });
  expect(await noteMilestones(ctx)).toEqual({ reached: 2 });
  clock.advance(60_000);
  expect(await noteMilestones(ctx)).toEqual({ reached: 0 });
  for (const token of tokens) await withdrawSignature(ctx, { token });
  clock.advance(60_000);
  expect(await noteMilestones(ctx)).toEqual({ reached: 0 });
  expect(await milestones(ctx, slug)).toEqual({
    next: 10,
    reached: [
      { signatures: 1, at },
      { signatures: 3, at },
    ],
  });
  expect(await milestones(ctx, "silent")).toEqual({ next: 1, reached: [] });
});

test("workers that look at the same time note each milestone once between them", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx, { milestones: [1, 2] });
  await signTimes(ctx, slug, 2);
  const runs = await Promise.all([noteMilestones(ctx), noteMilestones(ctx), noteMilestones(ctx)]);
  expect(runs.reduce((sum, { reached }) => sum + reached, 0)).toBe(2);
});
