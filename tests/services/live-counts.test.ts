import { expect, test } from "vitest";
import { readCount } from "../../app/services/campaigns/read-count";
import { readLiveCounts } from "../../app/services/campaigns/read-live-counts";
import type { Ctx } from "../../app/services/context";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";
import { signAndConfirm } from "../support/sign";

const context = useContext();

/** The same context, with what it asks of the database written down. */
function watched(ctx: Ctx): { ctx: Ctx; queries: string[] } {
  const queries: string[] = [];
  const read = new Proxy(ctx.db.read, {
    get(target, name) {
      queries.push(String(name));
      const value = Reflect.get(target, name);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
  return { ctx: { ...ctx, db: { ...ctx.db, read } }, queries };
}

test("the counts of many campaigns are one query, and the same numbers as each has by itself", async () => {
  const { ctx } = context();
  for (const slug of ["one", "two", "three"]) await launchTestCampaign(ctx, { slug });
  await signAndConfirm(ctx, "two");
  await signAndConfirm(ctx, "three", { email: "a@example.org" });
  await signAndConfirm(ctx, "three", { email: "b@example.org" });
  const spied = watched(ctx);
  const counts = await readLiveCounts(spied.ctx, ["one", "two", "three", "nowhere"]);
  expect(spied.queries).toEqual(["$queryRaw"]);
  expect([...counts.keys()].sort()).toEqual(["one", "three", "two"]);
  for (const [slug, count] of counts) expect(count).toEqual(await readCount(ctx, { slug }));
});

test.each([
  ["published", { confirmed: 0, goal: 1000 }],
  ["closed", { confirmed: 0, goal: 1000 }],
  ["delivered", { confirmed: 0, goal: 1000 }],
  ["draft", undefined],
  ["in_review", undefined],
  ["archived", "gone"],
])("of a campaign that is %s is told: %j", async (state, told) => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await ctx.db.write((tx) => tx.campaign.updateMany({ data: { state } }));
  const count = (await readLiveCounts(ctx, [slug])).get(slug);
  if (typeof told === "object") expect(count).toMatchObject(told);
  else expect(count).toBe(told);
});

test("without a campaign nothing is asked", async () => {
  const spied = watched(context().ctx);
  expect(await readLiveCounts(spied.ctx, [])).toEqual(new Map());
  expect(spied.queries).toEqual([]);
});
