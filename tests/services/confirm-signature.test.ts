import { expect, test } from "vitest";
import { tokenHash } from "../../app/data/keys";
import { changeDisplay } from "../../app/services/signatures/change-display";
import { confirmSignature } from "../../app/services/signatures/confirm-signature";
import { downloadOwnData } from "../../app/services/signatures/download-own-data";
import { eraseOwnSignature } from "../../app/services/signatures/erase-signature";
import { eraseUnconfirmed } from "../../app/services/signatures/erase-unconfirmed";
import { findStoredUp } from "../../app/services/signatures/find-stored-up";
import { previewConfirmation } from "../../app/services/signatures/preview-confirmation";
import { readSignature } from "../../app/services/signatures/read-signature";
import { recountSignatures } from "../../app/services/signatures/recount-signatures";
import { rejectSignature } from "../../app/services/signatures/reject-signature";
import { sendReminders } from "../../app/services/signatures/send-reminders";
import { unsubscribe } from "../../app/services/signatures/unsubscribe";
import { withdrawSignature } from "../../app/services/signatures/withdraw-signature";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";
import { sign, signAndConfirm, tokenFor } from "../support/sign";

const context = useContext();
const EMAIL = "ada@example.org";
const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;

async function confirmed(): Promise<number> {
  const row = await context().ctx.db.read.count.findFirst({ where: { kind: "total" } });
  return row?.confirmed ?? 0;
}

async function drift() {
  return (await recountSignatures(context().ctx, { repair: false }))?.drift;
}

async function states() {
  const rows = await context().ctx.db.read.signature.findMany({ orderBy: { id: "asc" } });
  return rows.map((row) => row.state);
}

test("A6, abuse 29: 50 presses at once confirm once: one leaf, one count, one mail", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await sign(ctx, slug);
  const token = await tokenFor(ctx, EMAIL, "confirm");
  const results = await Promise.all(Array.from({ length: 50 }, () => confirmSignature(ctx, { token })));
  expect(results.filter((result) => result.outcome === "confirmed")).toHaveLength(1);
  expect(results.filter((result) => result.outcome === "already")).toHaveLength(49);
  expect(await confirmed()).toBe(1);
  expect(await ctx.db.read.ledgerEntry.count()).toBe(1);
  expect(await ctx.db.read.outbox.count({ where: { kind: "confirmed" } })).toBe(1);
  expect(await drift()).toEqual([]);
});

test("many signers who confirm together get ledger positions without gaps, and the counts agree with the rows", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  const emails = Array.from({ length: 60 }, (_, i) => `person${i}@example.org`);
  await Promise.all(
    emails.map((email, i) =>
      sign(ctx, slug, { email, country: ["CH", "KR", "EE"][i % 3] as string, via: i % 2 ? "partner" : "" }),
    ),
  );
  const tokens = await Promise.all(emails.map((email) => tokenFor(ctx, email, "confirm")));
  await Promise.all(tokens.map((token) => confirmSignature(ctx, { token })));
  const leaves = await ctx.db.read.ledgerEntry.findMany({ orderBy: { position: "asc" } });
  expect(leaves.map((leaf) => leaf.position)).toEqual(emails.map((_, i) => i));
  expect(await drift()).toEqual([]);
  expect(await ctx.db.read.count.findMany({ where: { kind: "country" }, orderBy: { key: "asc" } })).toMatchObject([
    { key: "CH", confirmed: 20 },
    { key: "EE", confirmed: 20 },
    { key: "KR", confirmed: 20 },
  ]);
});

test("A7, abuse 46: looking at the link, however often, changes nothing", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await sign(ctx, slug);
  const token = await tokenFor(ctx, EMAIL, "confirm");
  for (let i = 0; i < 100; i++) expect(await previewConfirmation(ctx, { token })).toMatchObject({ state: "ready" });
  expect(await states()).toEqual(["pending"]);
});

test("abuse 48: the preview of a link names no person", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await sign(ctx, slug, { place: "Geneva", comment: "a comment" });
  const preview = await previewConfirmation(ctx, { token: await tokenFor(ctx, EMAIL, "confirm") });
  expect(JSON.stringify(preview)).not.toMatch(/Ada|ada@|Geneva|a comment/);
});

test.each([
  ["a millisecond before the grace ends", DAY - 1, "confirmed"],
  ["when the grace ends", DAY, "refused"],
])("A8, abuse 32: a signature made before the closing and confirmed %s is %s", async (_, after, outcome) => {
  const { ctx, clock } = context();
  const closesAt = new Date(clock.now().getTime() + HOUR);
  const { slug } = await launchTestCampaign(ctx, { closesAt });
  await sign(ctx, slug);
  clock.set(new Date(closesAt.getTime() + after));
  expect((await confirmSignature(ctx, { token: await tokenFor(ctx, EMAIL, "confirm") })).outcome).toBe(outcome);
});

test("abuse 30: withdrawing and confirming at once ends withdrawn or is refused, and the count agrees", async () => {
  const { ctx, clock } = context();
  const { slug } = await launchTestCampaign(ctx);
  const manage = await signAndConfirm(ctx, slug);
  const confirm = await tokenFor(ctx, EMAIL, "confirm");
  clock.advance(HOUR);
  await Promise.all([
    withdrawSignature(ctx, { token: manage }),
    confirmSignature(ctx, { token: confirm }),
    withdrawSignature(ctx, { token: manage }),
    confirmSignature(ctx, { token: confirm }),
  ]);
  expect(await states()).toEqual(["withdrawn"]);
  expect(await confirmed()).toBe(0);
  expect(await drift()).toEqual([]);
  expect(await confirmSignature(ctx, { token: confirm })).toMatchObject({ outcome: "refused", reason: "withdrawn" });
});

test("abuse 43: a link that was used says so again and changes nothing", async () => {
  const { ctx, clock } = context();
  const { slug } = await launchTestCampaign(ctx);
  await signAndConfirm(ctx, slug);
  clock.advance(400 * DAY);
  expect((await confirmSignature(ctx, { token: await tokenFor(ctx, EMAIL, "confirm") })).outcome).toBe("already");
  expect(await confirmed()).toBe(1);
});

test("abuse 45: a token is good for its own purpose and campaign only", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  const other = await launchTestCampaign(ctx, { slug: "other" });
  await signAndConfirm(ctx, slug, { updates: "on" });
  const tokens = {
    confirm: await tokenFor(ctx, EMAIL, "confirm"),
    manage: await tokenFor(ctx, EMAIL, "manage"),
    unsubscribe: await tokenFor(ctx, EMAIL, "unsubscribe"),
  };
  expect(new Set(Object.values(tokens)).size).toBe(3);
  expect(await unsubscribe(ctx, { token: tokens.confirm })).toEqual({ outcome: "unknown" });
  expect(await unsubscribe(ctx, { token: tokens.manage })).toEqual({ outcome: "unknown" });
  expect(await readSignature(ctx, { token: tokens.unsubscribe })).toBeNull();
  expect(await eraseOwnSignature(ctx, { token: tokens.unsubscribe })).toEqual({ outcome: "unknown" });
  expect(await confirmSignature(ctx, { token: tokens.manage })).toEqual({ outcome: "unknown" });
  const hash = tokenHash(tokens.manage);
  await ctx.db.write((tx) => tx.token.update({ where: { hash }, data: { campaignId: other.id } }));
  expect(await readSignature(ctx, { token: tokens.manage })).toBeNull();
});

test("abuse 41: tokens are stored hashed; a guess finds nothing", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await sign(ctx, slug);
  const token = await tokenFor(ctx, EMAIL, "confirm");
  expect(Buffer.from(token, "base64url").length * 8).toBeGreaterThanOrEqual(128);
  expect(JSON.stringify(await ctx.db.read.token.findMany())).not.toContain(token);
  for (const guess of ["", "x", token.slice(1), `${token}a`, token.replace(/.$/, "!"), "A".repeat(32)])
    expect(await previewConfirmation(ctx, { token: guess })).toEqual({ state: "unknown" });
});

test("abuse 37: 'this was not me' erases the row, its consents, tokens and mails that wait", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await sign(ctx, slug);
  const token = await tokenFor(ctx, EMAIL, "confirm");
  expect(await rejectSignature(ctx, { token, never: false })).toEqual({ outcome: "erased" });
  expect(await rejectSignature(ctx, { token, never: false })).toEqual({ outcome: "unknown" });
  expect(await ctx.db.read.signature.count()).toBe(0);
  expect(await ctx.db.read.consent.count()).toBe(0);
  expect(await ctx.db.read.token.count()).toBe(0);
  expect(await ctx.db.read.outbox.findMany()).toMatchObject([{ state: "cancelled" }]);
});

test("'never again' keeps the address from all further mail, without storing it", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await sign(ctx, slug);
  await rejectSignature(ctx, { token: await tokenFor(ctx, EMAIL, "confirm"), never: true });
  expect(await ctx.db.read.suppression.findMany()).toMatchObject([
    { emailKey: ctx.keys.emailKey(EMAIL), scope: "all" },
  ]);
});

test("erasing a confirmed signature takes the person away, keeps the leaf, and the count follows", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  const manage = await signAndConfirm(ctx, slug);
  expect(await eraseOwnSignature(ctx, { token: manage })).toEqual({ outcome: "erased" });
  expect(await eraseOwnSignature(ctx, { token: manage })).toEqual({ outcome: "unknown" });
  const row = await ctx.db.read.signature.findFirstOrThrow();
  expect(row).toMatchObject({ state: "erased", sealed: null, emailKey: null, nonce: null });
  expect(await ctx.db.read.ledgerEntry.findMany()).toMatchObject([{ position: 0, signatureId: null }]);
  expect(await ctx.db.read.consent.count()).toBe(0);
  expect(await ctx.db.read.token.count()).toBe(0);
  expect(await confirmed()).toBe(0);
  expect(await drift()).toEqual([]);
});

test("a signer can sign again after erasing", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  await eraseOwnSignature(ctx, { token: await signAndConfirm(ctx, slug) });
  await signAndConfirm(ctx, slug);
  expect(await confirmed()).toBe(1);
  expect(await drift()).toEqual([]);
});

test("withdrawing works for ever and once; every consent is taken back", async () => {
  const { ctx, clock } = context();
  const { slug } = await launchTestCampaign(ctx);
  const manage = await signAndConfirm(ctx, slug, { updates: "on" });
  clock.advance(3 * 365 * DAY);
  expect(await withdrawSignature(ctx, { token: manage })).toEqual({ outcome: "withdrawn" });
  expect(await withdrawSignature(ctx, { token: manage })).toEqual({ outcome: "already" });
  const taken = await ctx.db.read.consent.findMany({ where: { granted: false } });
  expect(taken.map((consent) => consent.purpose).sort()).toEqual(["deliver", "process", "show_name", "updates"]);
  expect(await confirmed()).toBe(0);
  expect(await drift()).toEqual([]);
});

test("a signer sees and changes what is shown; each change is a consent of its own", async () => {
  const { ctx, clock } = context();
  const { slug } = await launchTestCampaign(ctx);
  const token = await signAndConfirm(ctx, slug, { place: "Tartu", comment: "Tere" });
  clock.advance(HOUR);
  expect(await changeDisplay(ctx, { token, showName: false, showPublic: false, updates: true })).toEqual({
    outcome: "changed",
  });
  expect(await changeDisplay(ctx, { token, showName: false, showPublic: false, updates: true })).toEqual({
    outcome: "changed",
  });
  const view = await readSignature(ctx, { token });
  expect(view).toMatchObject({
    name: "Ada Example",
    email: EMAIL,
    place: "Tartu",
    comment: "Tere",
    showName: false,
    updates: true,
  });
  expect(view?.consents.map(({ purpose, granted }) => `${purpose} ${granted}`).slice(-2)).toEqual([
    "show_name false",
    "updates true",
  ]);
  expect(view?.consents).toHaveLength(5);
});

test("the download holds everything kept about the signer", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  const token = await signAndConfirm(ctx, slug);
  const data = await downloadOwnData(ctx, { token });
  expect(data?.signature).toMatchObject({ name: "Ada Example", email: EMAIL });
  expect(data?.ledger).toHaveLength(1);
  expect(data?.mails.map((mail) => mail.kind)).toEqual(["confirm", "confirmed"]);
});

test("abuse 52: the unsubscribe link stops updates only, and the signer can undo it", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  const manage = await signAndConfirm(ctx, slug, { updates: "on" });
  const token = await tokenFor(ctx, EMAIL, "unsubscribe");
  expect(await unsubscribe(ctx, { token })).toEqual({ outcome: "done" });
  expect(await unsubscribe(ctx, { token })).toEqual({ outcome: "done" });
  expect(await confirmed()).toBe(1);
  expect(await ctx.db.read.suppression.findMany()).toMatchObject([{ scope: "updates" }]);
  await changeDisplay(ctx, { token: manage, showName: true, showPublic: false, updates: true });
  expect(await ctx.db.read.suppression.count()).toBe(0);
});

test("one reminder goes out after 24 hours, once, and to nobody who confirmed", async () => {
  const { ctx, clock } = context();
  const { slug } = await launchTestCampaign(ctx);
  await sign(ctx, slug, { email: "waiting@example.org" });
  await signAndConfirm(ctx, slug, { email: "done@example.org" });
  clock.advance(DAY - 1);
  expect(await sendReminders(ctx)).toEqual({ reminded: 0 });
  clock.advance(1);
  const both = await Promise.all([sendReminders(ctx), sendReminders(ctx)]);
  expect(both.reduce((sum, run) => sum + run.reminded, 0)).toBe(1);
  clock.advance(5 * DAY);
  expect(await sendReminders(ctx)).toEqual({ reminded: 0 });
  expect(await ctx.db.read.outbox.count({ where: { kind: "reminder" } })).toBe(1);
});

test("abuse 38: what nobody confirms is erased after 14 days", async () => {
  const { ctx, clock } = context();
  const { slug } = await launchTestCampaign(ctx);
  await sign(ctx, slug, { email: "waiting@example.org" });
  const token = await tokenFor(ctx, "waiting@example.org", "confirm");
  await signAndConfirm(ctx, slug, { email: "done@example.org" });
  clock.advance(14 * DAY - 1);
  expect(await eraseUnconfirmed(ctx)).toEqual({ erased: 0 });
  clock.advance(1);
  expect((await confirmSignature(ctx, { token })).outcome).toBe("refused");
  expect(await eraseUnconfirmed(ctx)).toEqual({ erased: 1 });
  expect(await states()).toEqual(["confirmed"]);
});

test.each([
  ["old", DAY, 25, 25],
  ["old, but few", DAY, 24, 0],
  ["fresh", HOUR, 40, 0],
])("abuse 38: signatures confirmed at once that are %s", async (_, age, count, told) => {
  const { ctx, clock } = context();
  const { slug, id } = await launchTestCampaign(ctx);
  const emails = Array.from({ length: count }, (_, i) => `person${i}@example.org`);
  await Promise.all(emails.map((email) => sign(ctx, slug, { email })));
  clock.advance(age + 1);
  for (const email of emails) await confirmSignature(ctx, { token: await tokenFor(ctx, email, "confirm") });
  const warnings: unknown[] = [];
  const watched = {
    ...ctx,
    log: { ...ctx.log, warn: (fields: Record<string, unknown>) => void warnings.push(fields) },
  };
  const expected = told === 0 ? [] : [{ campaignId: id, signatures: told }];
  expect(await findStoredUp(watched)).toEqual(expected);
  expect(warnings).toHaveLength(expected.length);
  clock.advance(11 * 60 * 1000);
  expect(await findStoredUp(ctx)).toEqual([]);
});

test("A9: recount finds and repairs counts that drifted, and only those", async () => {
  const { ctx } = context();
  const { slug, id } = await launchTestCampaign(ctx);
  await signAndConfirm(ctx, slug);
  await signAndConfirm(ctx, slug, { email: "bo@example.org", country: "KR" });
  await ctx.db.write((tx) => tx.count.updateMany({ where: { campaignId: id, kind: "total" }, data: { confirmed: 7 } }));
  await ctx.db.write((tx) => tx.count.deleteMany({ where: { campaignId: id, kind: "country", key: "KR" } }));
  expect(await drift()).toEqual(
    expect.arrayContaining([
      { slug, kind: "total", key: "", counted: 7, actual: 2 },
      { slug, kind: "country", key: "KR", counted: 0, actual: 1 },
    ]),
  );
  expect((await recountSignatures(ctx, { slug, repair: true }))?.repaired).toBe(true);
  expect(await drift()).toEqual([]);
  expect(await recountSignatures(ctx, { slug: "nowhere", repair: true })).toBeNull();
});
