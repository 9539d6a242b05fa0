import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { insertEntries, insertFreezing } from "../../app/data/deliveries";
import { newId } from "../../app/data/ids";
import type { DeliveryManifest } from "../../app/domain/delivery";
import type { CampaignDraft } from "../../app/services/campaigns/launch-campaign";
import type { Ctx } from "../../app/services/context";
import {
  type DeliverOptions,
  type DeliverResult,
  deliverCampaign,
} from "../../app/services/deliveries/deliver-campaign";
import { FREEZE_LEASE_MS } from "../../app/services/deliveries/freeze-delivery";
import { changeDisplay } from "../../app/services/signatures/change-display";
import { eraseOwnSignature } from "../../app/services/signatures/erase-signature";
import { readSignature } from "../../app/services/signatures/read-signature";
import { withdrawSignature } from "../../app/services/signatures/withdraw-signature";
import { campaignDraft, launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";
import { useFolder } from "../support/folder";
import { sign, signAndConfirm, tokenFor } from "../support/sign";

const context = useContext();
const folder = useFolder();

type Person = [name: string, country: string, more?: Record<string, string>];

/** In an order that is not that of the list. */
const PEOPLE: readonly Person[] = [
  ["Żaneta Nowak", "PL", { place: "Łódź" }],
  ["김영희", "KR", { place: "서울" }],
  ["محمد حداد", "JO"],
  ["Étienne Dupont", "FR"],
  ["Zoë Adams", "FR", { place: "Lyon, 3e" }],
  ["Eve Martin", "FR"],
  ["王志明", "TW"],
  ["Withheld Person", "FR", { showName: "" }],
  ["Another Withheld", "KR", { showName: "" }],
  ["Besa Krasniqi", "XK"],
];

/** Signs and confirms people as person0@example.org, person1@…; returns their own tokens. */
async function gather(ctx: Ctx, slug: string, people: readonly Person[] = PEOPLE, start = 0): Promise<string[]> {
  const tokens: string[] = [];
  for (const [i, [name, country, more]] of people.entries())
    tokens.push(await signAndConfirm(ctx, slug, { name, country, email: `person${start + i}@example.org`, ...more }));
  return tokens;
}

function deliver(slug: string, options: Partial<DeliverOptions> = {}): Promise<DeliverResult> {
  return deliverCampaign(context().ctx, { slug, dryRun: false, out: null, send: true, ...options });
}

async function readList(path: string): Promise<Record<string, string>[]> {
  return parse(await readFile(join(path, "list.csv")), { columns: true, bom: true });
}

async function readManifest(path: string): Promise<DeliveryManifest> {
  return JSON.parse(await readFile(join(path, "manifest.json"), "utf8"));
}

async function rowCounts(ctx: Ctx): Promise<number[]> {
  const { delivery, deliveryEntry, outbox, consent, ledgerEntry } = ctx.db.read;
  return Promise.all([delivery.count(), deliveryEntry.count(), outbox.count(), consent.count(), ledgerEntry.count()]);
}

test("a delivery lists who agreed to be named by country and name, and counts the others", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await gather(ctx, slug);
  await sign(ctx, slug, { name: "Never Confirmed", email: "pending@example.org" });
  await withdrawSignature(ctx, { token: await signAndConfirm(ctx, slug, { name: "Gone", email: "gone@example.org" }) });
  const out = folder.path("dossier");
  const result = await deliver(slug, { out });
  expect(result).toMatchObject({
    outcome: "delivered",
    isContinued: false,
    delivery: { number: 1, counts: { total: 10, listed: 8, withheld: 2 } },
  });
  const rows = await readList(out);
  expect(rows.map((row) => [row.no, row.name, row.place, row.country])).toEqual([
    ["1", "Étienne Dupont", "", "FR"],
    ["2", "Eve Martin", "", "FR"],
    ["3", "Zoë Adams", "Lyon, 3e", "FR"],
    ["5", "محمد حداد", "", "JO"],
    ["6", "김영희", "서울", "KR"],
    ["8", "Żaneta Nowak", "Łódź", "PL"],
    ["9", "王志明", "", "TW"],
    ["10", "Besa Krasniqi", "", "XK"],
  ]);
  expect(rows[4]).toMatchObject({
    country_name: "Republic of Korea",
    signed_on: "2026-03-01",
    language: "en",
    text: "en-1",
    ledger_position: "1",
  });
  const manifest = await readManifest(out);
  expect(manifest).toMatchObject({
    format: "onevoice-delivery/1",
    campaign: { slug, title: "Establish a commission" },
    organisation: { name: "The Coalition", country: "KR" },
    counts: { total: 10, listed: 8, withheld: 2 },
    otherTerritories: { places: 2, total: 2, listed: 2, withheld: 0 },
    removedSinceFreeze: 0,
    previousManifestSha256: null,
    frozenManifestSha256: null,
    ledger: { size: 11 },
    publicKey: { algorithm: "Ed25519", fingerprint: ctx.keys.publicKey.fingerprint },
  });
  expect(manifest.byCountry.map(({ name, unMember, total }) => [name, unMember, total])).toEqual([
    ["France", true, 4],
    ["Jordan", true, 1],
    ["Poland", true, 1],
    ["Republic of Korea", true, 2],
    ["Kosovo", false, 1],
    ["Taiwan", false, 1],
  ]);
});

test("no file of a dossier holds an e-mail address or a withheld name", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await gather(ctx, slug);
  const out = folder.path("dossier");
  await deliver(slug, { out });
  const names = await folder.list("dossier");
  expect(names).toEqual(["leaves.txt", "list.csv", "manifest.json", "manifest.sig", "verify.mjs"]);
  for (const name of names) {
    const text = await readFile(join(out, name), "utf8");
    expect(text).not.toContain("@");
    expect(text).not.toMatch(/Withheld Person|Another Withheld/);
  }
});

test("the same delivery gives the same bytes whenever its dossier is written", async () => {
  const { ctx, clock } = context();
  const { slug } = await launchTestCampaign(ctx);
  await gather(ctx, slug);
  await deliver(slug, { out: folder.path("first") });
  clock.advance(3_600_000);
  expect(await deliver(slug, { out: folder.path("second") })).toMatchObject({ outcome: "nothing_new" });
  for (const name of await folder.list("first"))
    expect(await folder.read("second", name)).toEqual(await folder.read("first", name));
  const row = await ctx.db.read.delivery.findFirstOrThrow();
  expect(row.manifest).toBe((await folder.read("first", "manifest.json")).toString());
  expect(row.listSha256).toBe((await readManifest(folder.path("first"))).files[0]?.sha256);
});

test("running it again delivers nobody twice; who came since is the next delivery, chained to the first", async () => {
  const { ctx, clock } = context();
  const { slug } = await launchTestCampaign(ctx);
  await gather(ctx, slug);
  await deliver(slug, { out: folder.path("first") });
  clock.advance(60_000);
  expect(await deliver(slug)).toMatchObject({ outcome: "nothing_new", latest: { number: 1 } });
  await gather(ctx, slug, [["New Signer", "EE"]], 20);
  expect(await deliver(slug, { out: folder.path("second") })).toMatchObject({
    outcome: "delivered",
    delivery: { number: 2, counts: { total: 1 } },
  });
  const row = await ctx.db.read.delivery.findFirstOrThrow({ where: { number: 1 } });
  const second = await readManifest(folder.path("second"));
  const { createHash } = await import("node:crypto");
  expect(second.previousManifestSha256).toBe(createHash("sha256").update(row.manifest).digest("hex"));
  expect(await ctx.db.read.deliveryEntry.count()).toBe(11);
  expect(await ctx.db.read.outbox.count({ where: { kind: "letter" } })).toBe(4);
});

test("A12: one letter per target in office is queued, in its language, however often it runs", async () => {
  const { ctx } = context();
  const { slug, id } = await launchTestCampaign(ctx);
  await ctx.db.write((tx) =>
    tx.target.create({
      data: {
        id: "left",
        campaignId: id,
        position: 9,
        office: "Left Office",
        salutation: "Sir",
        email: "left@mission.example",
        locale: "en",
        leftAt: ctx.clock(),
      },
    }),
  );
  await gather(ctx, slug);
  const result = await deliver(slug);
  expect(result).toMatchObject({
    letters: [
      { office: "First Mission", locale: "en" },
      { office: "Second Mission", locale: "ko" },
    ],
  });
  await Promise.all([deliver(slug), deliver(slug), deliver(slug)]);
  const letters = await ctx.db.read.outbox.findMany({ where: { kind: "letter" } });
  expect(letters).toHaveLength(2);
  expect(new Set(letters.map((letter) => letter.key)).size).toBe(2);
  expect(letters.every((letter) => letter.state === "pending" && letter.deliveryId !== null)).toBe(true);
});

test("without letters a delivery stays open, and the next run goes on with it before anything new", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await gather(ctx, slug);
  expect(await deliver(slug, { send: false })).toMatchObject({ outcome: "delivered", letters: null });
  expect(await ctx.db.read.outbox.count({ where: { kind: "letter" } })).toBe(0);
  await gather(ctx, slug, [["New Signer", "EE"]], 20);
  expect(await deliver(slug)).toMatchObject({ isContinued: true, delivery: { number: 1, counts: { total: 10 } } });
  expect(await deliver(slug)).toMatchObject({ isContinued: false, delivery: { number: 2, counts: { total: 1 } } });
});

test("a dry run writes nothing at all and says the same figures that the run then has", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await gather(ctx, slug);
  const before = await rowCounts(ctx);
  const planned = await deliver(slug, { dryRun: true, out: folder.path("dry") });
  expect(await rowCounts(ctx)).toEqual(before);
  expect(await folder.list(".")).toEqual([]);
  const done = await deliver(slug);
  if (planned.outcome !== "planned" || done.outcome !== "delivered")
    throw new Error(`${planned.outcome} ${done.outcome}`);
  expect(planned.delivery).toEqual(done.delivery);
  expect(planned.letters).toEqual(done.letters);
});

test("two runs at once: one freezes, the other stops, and nobody is in two lists", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await gather(ctx, slug);
  for (let round = 0; round < 5; round++) {
    await gather(ctx, slug, [["One More", "EE"]], 100 + round);
    const outcomes = (await Promise.all([deliver(slug), deliver(slug)])).map((result) => result.outcome);
    expect(outcomes).toContain("delivered");
    const rows = await ctx.db.read.deliveryEntry.findMany({ where: { delivery: { state: "queued" } } });
    expect(rows).toHaveLength(11 + round);
    expect(new Set(rows.map((row) => row.signatureId)).size).toBe(11 + round);
  }
  expect(await ctx.db.read.delivery.count({ where: { state: { in: ["freezing", "abandoned"] } } })).toBe(0);
});

test("interrupted half-way it leaves nothing behind, and the next run delivers all", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await gather(ctx, slug);
  for (const step of ["reading", "writing", "hashing"] as const) {
    const stop = new AbortController();
    const result = await deliver(slug, {
      signal: stop.signal,
      onProgress: (at) => {
        if (at === step) stop.abort();
      },
    });
    expect(result).toEqual({ outcome: "interrupted", kept: null });
    expect((await rowCounts(ctx)).slice(0, 2)).toEqual([0, 0]);
  }
  expect(await deliver(slug)).toMatchObject({ outcome: "delivered", delivery: { number: 1, counts: { total: 10 } } });
});

test("interrupted while the dossier is written, the frozen delivery is kept and continued", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await gather(ctx, slug);
  const stop = new AbortController();
  const result = await deliver(slug, {
    out: folder.path("dossier"),
    signal: stop.signal,
    onProgress: (step) => {
      if (step === "dossier") stop.abort();
    },
  });
  expect(result).toMatchObject({ outcome: "interrupted", kept: { number: 1 } });
  expect(await folder.list(".")).toEqual([]);
  expect(await deliver(slug, { out: folder.path("dossier") })).toMatchObject({
    isContinued: true,
    delivery: { number: 1 },
  });
});

test("what a killed run left is refused while it may live, then cleared away", async () => {
  const { ctx, clock } = context();
  const { slug, id: campaignId } = await launchTestCampaign(ctx);
  const [token] = await gather(ctx, slug);
  const signature = await ctx.db.read.signature.findFirstOrThrow({ orderBy: { id: "asc" } });
  const id = newId(ctx.clock(), ctx.random);
  await ctx.db.write(async (tx) => {
    await insertFreezing(tx, { id, campaignId, number: 1 }, ctx.clock());
    const entry = { deliveryId: id, position: 0, campaignId, signatureId: signature.id, country: "PL", listed: true };
    await insertEntries(tx, [{ ...entry, leaf: new Uint8Array(32) }]);
  });
  expect(await readSignature(ctx, { token: token as string })).toMatchObject({ deliveries: [] });
  expect(await deliver(slug)).toMatchObject({ outcome: "busy" });
  expect(await deliver(slug, { dryRun: true })).toMatchObject({ delivery: { number: 1, counts: { total: 10 } } });
  clock.advance(FREEZE_LEASE_MS);
  expect(await deliver(slug)).toMatchObject({ outcome: "delivered", delivery: { number: 1, counts: { total: 10 } } });
  expect(await ctx.db.read.delivery.count()).toBe(1);
});

test("a run that was not heard of for too long and is taken over writes nothing more", async () => {
  const { ctx, clock } = context();
  const { slug } = await launchTestCampaign(ctx);
  await gather(ctx, slug);
  let other: Promise<DeliverResult> | null = null;
  const first = deliver(slug, {
    onProgress: (step) => {
      if (step !== "writing" || other) return;
      clock.advance(FREEZE_LEASE_MS);
      other = deliver(slug);
    },
  });
  const outcomes = [(await first).outcome, (await (other as Promise<DeliverResult> | null))?.outcome];
  expect(outcomes).toContain("delivered");
  const rows = await ctx.db.read.deliveryEntry.findMany();
  expect(rows).toHaveLength(10);
  expect(new Set(rows.map((row) => row.deliveryId)).size).toBe(1);
  expect(await ctx.db.read.delivery.count()).toBe(1);
});

test("who leaves the list after the freeze is left out when it is written again, and the manifest says so", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  const tokens = await gather(ctx, slug);
  await deliver(slug, { out: folder.path("before") });
  await eraseOwnSignature(ctx, { token: tokens[0] as string });
  await withdrawSignature(ctx, { token: tokens[1] as string });
  await changeDisplay(ctx, { token: tokens[2] as string, showName: false, showPublic: false, updates: false });
  await deliver(slug, { out: folder.path("after") });
  const [before, after] = [await readManifest(folder.path("before")), await readManifest(folder.path("after"))];
  const gone = ["Żaneta Nowak", "김영희", "محمد حداد"];
  const names = (await readList(folder.path("before"))).map((row) => row.name as string);
  expect((await readList(folder.path("after"))).map((row) => row.name)).toEqual(
    names.filter((name) => !gone.includes(name)),
  );
  expect(after.removedSinceFreeze).toBe(3);
  expect(after.counts).toEqual(before.counts);
  expect(after.merkle).toEqual(before.merkle);
  expect(await folder.read("after", "leaves.txt")).toEqual(await folder.read("before", "leaves.txt"));
  const row = await ctx.db.read.delivery.findFirstOrThrow();
  const { createHash } = await import("node:crypto");
  expect(after.frozenManifestSha256).toBe(createHash("sha256").update(row.manifest).digest("hex"));
});

test("who withdrew, signed again and confirmed again is neither in the old list nor in a new one", async () => {
  const { ctx, clock } = context();
  const { slug } = await launchTestCampaign(ctx);
  const [token] = await gather(ctx, slug, [["First Name", "EE"]]);
  await deliver(slug, { out: folder.path("before") });
  clock.advance(7_200_000);
  await withdrawSignature(ctx, { token: token as string });
  clock.advance(7_200_000);
  await signAndConfirm(ctx, slug, { name: "Second Name", country: "EE", email: "person0@example.org" });
  expect(await deliver(slug, { out: folder.path("after") })).toMatchObject({ outcome: "nothing_new" });
  expect(await readList(folder.path("after"))).toEqual([]);
});

test("a consent to be delivered that was taken back is heeded", async () => {
  const { ctx, clock } = context();
  const { slug } = await launchTestCampaign(ctx);
  await gather(ctx, slug);
  const consent = await ctx.db.read.consent.findFirstOrThrow({ where: { purpose: "deliver" } });
  clock.advance(1000);
  const id = newId(ctx.clock(), ctx.random);
  await ctx.db.write((tx) => tx.consent.create({ data: { ...consent, id, granted: false, at: ctx.clock() } }));
  expect(await deliver(slug)).toMatchObject({ delivery: { counts: { total: 9 } } });
});

test("abuse 13, 87: names that a spreadsheet would take for formulas are made harmless", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  const names = ["=1+1", "+82 Kim", "-Ada", '=HYPERLINK("x")', "O'Hara; =cmd", 'Ann "Nan" Lee'];
  await gather(
    ctx,
    slug,
    names.map((name): Person => [name, "EE"]),
  );
  await deliver(slug, { out: folder.path("dossier") });
  const cells = (await readList(folder.path("dossier"))).map((row) => row.name as string);
  expect(cells).toHaveLength(names.length);
  for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@]/);
  expect(cells).toContain(`'=HYPERLINK("x")`);
  expect(cells).toContain('Ann "Nan" Lee');
});

test("abuse 97: a letter with an unknown field stops the delivery before anything is written", async () => {
  const { ctx } = context();
  const draft = campaignDraft();
  const texts: CampaignDraft["texts"] = {
    ...draft.texts,
    ko: { ...(draft.texts.ko as CampaignDraft["texts"][string]), letterBody: "{{salutation}} {{sender}}" },
  };
  const { slug } = await launchTestCampaign(ctx, { texts });
  await gather(ctx, slug);
  const broken = { outcome: "broken_letter", office: "Second Mission", error: { code: "unknown", field: "sender" } };
  expect(await deliver(slug, { dryRun: true })).toEqual(broken);
  expect(await deliver(slug)).toEqual(broken);
  expect((await rowCounts(ctx)).slice(0, 2)).toEqual([0, 0]);
});

test("a folder that holds something else is not touched, and nothing is frozen", async () => {
  const { ctx, clock } = context();
  const { slug } = await launchTestCampaign(ctx);
  await gather(ctx, slug);
  await folder.write("other/notes.txt", "mine");
  expect(await deliver(slug, { out: folder.path("other") })).toEqual({ outcome: "bad_folder", problem: "not_empty" });
  expect(await deliver(slug, { out: folder.path("other/notes.txt") })).toMatchObject({ problem: "not_a_folder" });
  expect(await ctx.db.read.delivery.count()).toBe(0);
  await deliver(slug, { out: folder.path("dossier") });
  clock.advance(1000);
  await gather(ctx, slug, [["New Signer", "EE"]], 20);
  expect(await deliver(slug, { out: folder.path("dossier") })).toMatchObject({ problem: "other_delivery" });
});

test("a campaign nobody has signed, and one that does not exist", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  expect(await deliver(slug)).toEqual({ outcome: "nothing_new", latest: null, folder: null });
  expect(await deliver("nothing-like-it")).toEqual({ outcome: "unknown_campaign" });
});

test("a signer sees which delivery holds their signature", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await gather(ctx, slug);
  await deliver(slug);
  const view = await readSignature(ctx, { token: await tokenFor(ctx, "person7@example.org", "manage") });
  expect(view?.deliveries).toEqual([{ number: 1, date: ctx.clock(), listed: false }]);
});
