import { once } from "node:events";
import { copyFile } from "node:fs/promises";
import { afterEach, expect, inject, test } from "vitest";
import { type Database, openDatabase } from "../../app/data/database";
import { loadOrCreateKeys } from "../../app/data/keys";
import { FREEZE_LEASE_MS } from "../../app/services/deliveries/freeze-delivery";
import { recountSignatures } from "../../app/services/signatures/recount-signatures";
import { seedSignatures } from "../../app/services/signatures/seed-signatures";
import { settingsIn } from "../support/built-server";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";
import { useFolder } from "../support/folder";
import { endChild, outputOf, startChild } from "../support/processes";

const PROGRAM = "build/server/cli.js";
const context = useContext({ per: "file" });
const folder = useFolder();
let open: Database | undefined;

afterEach(() => open?.close());

/** A database and keys where the built command line finds them, with a campaign; returns a context on it. */
async function install() {
  const settings = settingsIn(folder.path());
  await copyFile(inject("sqliteTemplate"), folder.path("onevoice.sqlite"));
  open = await openDatabase({ url: settings.DATABASE_URL as string });
  const keys = await loadOrCreateKeys(folder.path("keys.json"));
  const ctx = { ...context().ctx, db: open, keys, clock: () => new Date() };
  const { slug } = await launchTestCampaign(ctx);
  return { ctx, slug };
}

function start(...argv: string[]) {
  const env = { PATH: process.env.PATH, NODE_ENV: "production" as const, ...settingsIn(folder.path()) };
  const child = startChild(process.execPath, [PROGRAM, ...argv], { env });
  return { child, output: outputOf(child) };
}

async function run(...argv: string[]): Promise<{ code: number | null; output: string }> {
  const { child, output } = start(...argv);
  const [code] = (await once(child, "close")) as [number | null];
  return { code, output: output() };
}

async function waitUntil(holds: () => Promise<boolean>): Promise<void> {
  await expect.poll(holds, { interval: 5, timeout: 30_000 }).toBe(true);
}

/** Keeps whoever freezes a delivery busy for good at the first entry after those that are committed. */
async function holdAfterEntries(db: Database): Promise<() => Promise<void>> {
  const run = (...statements: string[]) =>
    db.write(async (tx) => {
      for (const statement of statements) await tx.$executeRawUnsafe(statement);
    });
  await run(
    `CREATE VIEW "Endless" AS WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n`,
    `CREATE TRIGGER "hold" BEFORE INSERT ON "DeliveryEntry" WHEN (SELECT count(*) FROM "DeliveryEntry") >= 1000
     BEGIN SELECT * FROM "Endless"; END`,
  );
  return () => run(`DROP TRIGGER "hold"`, `DROP VIEW "Endless"`);
}

test("the built command line runs, and says what is missing where nothing was started yet", async () => {
  const fresh = await run("campaigns");
  expect(fresh.code).toBe(3);
  expect(fresh.output).toContain("npm start");
  await install();
  expect(await run("campaigns")).toMatchObject({ code: 0, output: expect.stringContaining("commission  published") });
  expect(await run("doctor")).toMatchObject({ code: 0, output: expect.stringContaining("ok    integrity") });
  expect(await run("nonsense")).toMatchObject({ code: 2 });
}, 60_000);

test("Ctrl-C ends seeding with 130, with counts that agree with the rows", async () => {
  const { ctx } = await install();
  const { child, output } = start("seed", "--signatures", "1000000");
  await waitUntil(async () => (await ctx.db.read.signature.count()) > 400);
  child.kill("SIGINT");
  const [code] = await once(child, "close");
  expect(code).toBe(130);
  expect(output()).toContain("Interrupted.");
  expect((await recountSignatures(ctx, { repair: false }))?.drift).toEqual([]);
}, 60_000);

test("a deliver that is killed half-way leaves no list that anybody sees, and a later run delivers everybody", async () => {
  const { ctx, slug } = await install();
  await seedSignatures(ctx, { slug, signatures: 3000, seed: 1 });
  const letGo = await holdAfterEntries(ctx.db);
  const { child } = start("deliver", slug);
  await waitUntil(async () => (await ctx.db.read.deliveryEntry.count()) > 0);
  await endChild(child, "SIGKILL");
  await letGo();
  expect(await ctx.db.read.delivery.findMany({ select: { state: true } })).toEqual([{ state: "freezing" }]);
  expect(await run("deliver", slug)).toMatchObject({ code: 3, output: expect.stringContaining("Another run") });

  const longAgo = new Date(Date.now() - FREEZE_LEASE_MS);
  await ctx.db.write((tx) => tx.delivery.updateMany({ data: { frozenAt: longAgo } }));
  expect(await run("deliver", slug)).toMatchObject({
    code: 0,
    output: expect.stringContaining("Delivery 1 is frozen"),
  });
  const confirmed = await ctx.db.read.signature.count({ where: { state: "confirmed" } });
  const [delivery, ...others] = await ctx.db.read.delivery.findMany();
  expect(others).toEqual([]);
  expect(delivery).toMatchObject({ state: "queued" });
  expect((delivery?.listed ?? 0) + (delivery?.withheld ?? 0)).toBe(confirmed);
  expect(await ctx.db.read.deliveryEntry.count()).toBe(confirmed);
}, 120_000);

test("an export that is killed leaves the file as it was, and the next one succeeds", async () => {
  const { ctx, slug } = await install();
  await seedSignatures(ctx, { slug, signatures: 6000, seed: 1 });
  const isUnderWay = async () => (await folder.list(".")).includes("list.csv.part");
  // Until one is killed before its end.
  do {
    await folder.write("list.csv", "before");
    const { child } = start("export", slug, "--out", folder.path("list.csv"));
    await waitUntil(async () => child.exitCode !== null || (await isUnderWay()));
    await endChild(child, "SIGKILL");
  } while (!(await isUnderWay()));
  expect((await folder.read("list.csv")).toString()).toBe("before");
  expect(await run("export", slug, "--out", folder.path("list.csv"))).toMatchObject({ code: 0 });
  expect((await folder.list(".")).filter((name) => name.startsWith("list.csv"))).toEqual(["list.csv"]);
  const confirmed = await ctx.db.read.signature.count({ where: { state: "confirmed" } });
  expect((await folder.read("list.csv")).toString()).toContain(`\r\n${confirmed},`);
}, 120_000);

test("keys are rotated by the built command line while a server's keys stay in use", async () => {
  const { ctx, slug } = await install();
  await seedSignatures(ctx, { slug, signatures: 500, seed: 1 });
  const { child, output } = start("keys", "rotate");
  await waitUntil(async () => (await ctx.db.read.signature.count({ where: { keyId: 2 } })) === 500);
  await waitUntil(async () => ctx.keys.currentKeyId === 2);
  await seedSignatures(ctx, { slug, signatures: 100, seed: 1 });
  child.kill("SIGINT");
  const [code] = await once(child, "close");
  expect(code).toBe(130);
  expect(output()).toContain("run this again to finish");
  expect(await ctx.db.read.signature.count({ where: { keyId: 2 } })).toBe(600);
  expect(await run("doctor")).toMatchObject({ output: expect.stringContaining("begun and not finished") });
}, 60_000);
