import { expect, test } from "vitest";
import { parseSignForm } from "../../app/domain/sign-form";
import { madeUpPerson } from "../../app/services/signatures/made-up-people";
import { recountSignatures } from "../../app/services/signatures/recount-signatures";
import { unsealPerson } from "../../app/services/signatures/sealed-person";
import { seedSignatures } from "../../app/services/signatures/seed-signatures";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";

const context = useContext();

async function addresses(): Promise<string[]> {
  const { ctx } = context();
  const rows = await ctx.db.read.signature.findMany({ orderBy: { id: "asc" } });
  return rows.map((row) => unsealPerson(ctx.keys, row.id, row.sealed as Uint8Array).email);
}

test("made-up people pass the sign form, are the same for the same seed, and reach nobody", () => {
  const people = Array.from({ length: 3000 }, (_, i) => madeUpPerson(i + 1, 1));
  expect(people.filter((person) => !parseSignForm(person.fields).ok)).toEqual([]);
  expect(people).toEqual(Array.from({ length: 3000 }, (_, i) => madeUpPerson(i + 1, 1)));
  expect(madeUpPerson(1, 2)).not.toEqual(people[0]);
  for (const { fields } of people) expect(fields.email).toMatch(/^person\.\d+@example\.(org|com|net)$/);
  expect(new Set(people.map(({ fields }) => fields.email)).size).toBe(people.length);
  expect(new Set(people.map(({ fields }) => fields.country)).size).toBeGreaterThan(60);
  const share = (holds: (person: (typeof people)[number]) => boolean) => people.filter(holds).length / people.length;
  expect(share((person) => person.confirms)).toBeCloseTo(0.9, 1);
  expect(share((person) => person.fields.showName === "on")).toBeCloseTo(2 / 3, 1);
});

test("seeding signs and confirms without a mail, counts agree, and a further run adds the next people", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  const first = await seedSignatures(ctx, { slug, signatures: 500, seed: 1 });
  const second = await seedSignatures(ctx, { slug, signatures: 20, seed: 1 });
  expect(first).toMatchObject({ outcome: "seeded", signed: 500, isInterrupted: false });
  expect(second).toMatchObject({ outcome: "seeded", signed: 20 });
  expect(await ctx.db.read.signature.count()).toBe(520);
  expect(await ctx.db.read.outbox.count()).toBe(0);
  const numbers = (await addresses()).map((address) => Number(/\d+/.exec(address)?.[0]));
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 520 }, (_, i) => i + 1));
  const report = await recountSignatures(ctx, { repair: false });
  expect(report?.drift).toEqual([]);
  const confirmed = [first, second].reduce((sum, one) => sum + (one.outcome === "seeded" ? one.confirmed : 0), 0);
  expect(report?.campaigns[0]?.confirmed).toBe(confirmed);
});

test("addresses that have signed already are passed over", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await seedSignatures(ctx, { slug, signatures: 10, seed: 1 });
  const some = await ctx.db.read.signature.findMany({ take: 3, orderBy: { id: "asc" }, where: { state: "confirmed" } });
  const ids = some.map((row) => row.id);
  await ctx.db.write((tx) => tx.signature.updateMany({ where: { id: { in: ids } }, data: { source: "" } }));
  expect(await seedSignatures(ctx, { slug, signatures: 5, seed: 1 })).toMatchObject({ signed: 5 });
  expect(await ctx.db.read.signature.count()).toBe(15);
});

test("aborted, it keeps whole windows and says how many", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  const stop = new AbortController();
  const result = await seedSignatures(ctx, {
    slug,
    signatures: 2000,
    seed: 1,
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  expect(result).toMatchObject({ signed: 400, isInterrupted: true });
  expect(await ctx.db.read.signature.count()).toBe(400);
});

test("a campaign that takes no signatures, and one that does not exist", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx, { closesAt: new Date("2026-01-01T00:00:00Z") });
  expect(await seedSignatures(ctx, { slug, signatures: 1, seed: 1 })).toEqual({ outcome: "refused", reason: "closed" });
  expect(await seedSignatures(ctx, { slug: "none", signatures: 1, seed: 1 })).toEqual({ outcome: "unknown_campaign" });
});
