import { expect, test } from "vitest";
import { confirmSignature } from "../../app/services/signatures/confirm-signature";
import { withdrawSignature } from "../../app/services/signatures/withdraw-signature";
import { launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";
import { sign, signAndConfirm, tokenFor } from "../support/sign";

const context = useContext();
const HOUR = 60 * 60 * 1000;

async function mails() {
  const { ctx } = context();
  const rows = await ctx.db.read.outbox.findMany({ orderBy: { createdAt: "asc" } });
  return rows.map((row) => row.kind);
}

test("a signature is stored pending, sealed, with its consents, token and mail", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  expect(await sign(ctx, slug, { updates: "on", comment: "For my uncle" })).toEqual({ outcome: "accepted" });
  const row = await ctx.db.read.signature.findFirstOrThrow({ include: { consents: true, tokens: true } });
  expect(row).toMatchObject({ state: "pending", country: "CH", showName: true, updates: true });
  expect(row.consents.map((consent) => consent.purpose).sort()).toEqual(["deliver", "process", "show_name", "updates"]);
  expect(row.tokens).toHaveLength(1);
  expect(Buffer.from(row.sealed ?? []).toString("latin1")).not.toContain("Ada");
  expect(await mails()).toEqual(["confirm"]);
});

test("abuse 20, 21: dots, tags and case of one mailbox are one signature", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  for (const email of ["ada.example@gmail.com", "adaexample+x@googlemail.com", "AdaExample@Gmail.com"])
    await sign(ctx, slug, { email });
  expect(await ctx.db.read.signature.count()).toBe(1);
});

test("abuse 27, A4: 100 signatures of one address at once are one row, one token, one mail", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  const results = await Promise.all(Array.from({ length: 100 }, () => sign(ctx, slug)));
  expect(new Set(results.map((result) => JSON.stringify(result))).size).toBe(1);
  expect(await ctx.db.read.signature.count()).toBe(1);
  expect(await ctx.db.read.token.count()).toBe(1);
  expect(await ctx.db.read.outbox.count()).toBe(1);
});

test("abuse 23: one address gets at most three mails a day over all campaigns, the fourth waits for the next day", async () => {
  const { ctx, clock } = context();
  for (const slug of ["one", "two", "three", "four", "five"]) {
    await launchTestCampaign(ctx, { slug });
    await sign(ctx, slug);
  }
  const rows = await ctx.db.read.outbox.findMany({ orderBy: { availableAt: "asc" } });
  const today = rows.filter((row) => row.availableAt <= clock.now());
  expect(today).toHaveLength(3);
  expect(rows.slice(3).map((row) => row.availableAt.toISOString())).toEqual([
    "2026-03-02T00:00:00.000Z",
    "2026-03-02T00:00:00.000Z",
  ]);
});

test("abuse 23: many campaigns signed at once do not get round the cap", async () => {
  const { ctx, clock } = context();
  const slugs = ["a", "b", "c", "d", "e", "f"];
  for (const slug of slugs) await launchTestCampaign(ctx, { slug });
  await Promise.all(slugs.map((slug) => sign(ctx, slug)));
  const today = await ctx.db.read.outbox.count({ where: { availableAt: { lte: clock.now() } } });
  expect(today).toBe(3);
});

test("a pending signer who signs again after an hour gets the same link again; earlier, nothing", async () => {
  const { ctx, clock } = context();
  const { slug } = await launchTestCampaign(ctx);
  await sign(ctx, slug);
  const token = await tokenFor(ctx, "ada@example.org", "confirm");
  clock.advance(HOUR - 1);
  await sign(ctx, slug);
  expect(await mails()).toEqual(["confirm"]);
  clock.advance(1);
  await sign(ctx, slug);
  expect(await mails()).toEqual(["confirm", "confirm"]);
  expect(await tokenFor(ctx, "ada@example.org", "confirm")).toBe(token);
});

test("a confirmed signer who signs again is told so in the mailbox only", async () => {
  const { ctx, clock } = context();
  const { slug } = await launchTestCampaign(ctx);
  await signAndConfirm(ctx, slug);
  clock.advance(2 * HOUR);
  expect(await sign(ctx, slug)).toEqual({ outcome: "accepted" });
  expect(await mails()).toEqual(["confirm", "confirmed", "already_signed"]);
});

test("abuse 36: signing again after a withdrawal takes a new consent and token; the old links are dead", async () => {
  const { ctx, clock } = context();
  const { slug } = await launchTestCampaign(ctx);
  const manage = await signAndConfirm(ctx, slug);
  const oldConfirm = await tokenFor(ctx, "ada@example.org", "confirm");
  await withdrawSignature(ctx, { token: manage });
  clock.advance(HOUR);
  await sign(ctx, slug, { name: "Ada Renewed" });
  expect(await confirmSignature(ctx, { token: oldConfirm })).toEqual({ outcome: "unknown" });
  expect(await withdrawSignature(ctx, { token: manage })).toEqual({ outcome: "unknown" });
  const renewed = await confirmSignature(ctx, { token: await tokenFor(ctx, "ada@example.org", "confirm") });
  expect(renewed.outcome).toBe("confirmed");
  expect(await ctx.db.read.signature.count()).toBe(1);
  expect(await ctx.db.read.count.findFirst({ where: { kind: "total" } })).toMatchObject({ confirmed: 1 });
});

test("abuse 31: the closing instant is decided by the server's clock inside the write", async () => {
  const { ctx, clock } = context();
  const closesAt = new Date("2026-03-01T13:00:00.000Z");
  const { slug } = await launchTestCampaign(ctx, { closesAt });
  clock.set("2026-03-01T12:59:59.999Z");
  expect(await sign(ctx, slug)).toEqual({ outcome: "accepted" });
  clock.set(closesAt);
  expect(await sign(ctx, slug, { email: "late@example.org" })).toEqual({ outcome: "refused", reason: "closed" });
});

test("abuse 33: a campaign taken back between form and post refuses and stores nothing", async () => {
  const { ctx, clock } = context();
  const { slug, id } = await launchTestCampaign(ctx);
  await ctx.db.write((tx) => tx.campaign.update({ where: { id }, data: { state: "draft" } }));
  clock.advance(1);
  expect(await sign(ctx, slug)).toEqual({ outcome: "refused", reason: "gone" });
  expect(await ctx.db.read.signature.count()).toBe(0);
});

test("abuse 34: a form that showed an older text is shown again", async () => {
  const { ctx } = context();
  const { slug } = await launchTestCampaign(ctx);
  expect(await sign(ctx, slug, { text: "0000000000zzzzzzzzzzzzzzzz" })).toEqual({ outcome: "text_changed" });
});

test("an unknown campaign is refused as not found", async () => {
  const { ctx } = context();
  expect(await sign(ctx, "nowhere")).toEqual({ outcome: "refused", reason: "not_found" });
});
