import { describe, expect, test } from "vitest";
import { deletePublicSigners, insertPublicSigners } from "../../app/data/public-signers";
import { changeChoices } from "../../app/data/signatures";
import { changeDisplay } from "../../app/services/signatures/change-display";
import { confirmSignature } from "../../app/services/signatures/confirm-signature";
import { downloadOwnData } from "../../app/services/signatures/download-own-data";
import { eraseOwnSignature } from "../../app/services/signatures/erase-signature";
import { eraseUnconfirmed } from "../../app/services/signatures/erase-unconfirmed";
import { listPublicSigners } from "../../app/services/signatures/list-public-signers";
import { readSignature } from "../../app/services/signatures/read-signature";
import { readSignersPage } from "../../app/services/signatures/read-signers-page";
import { rejectSignature } from "../../app/services/signatures/reject-signature";
import { withdrawSignature } from "../../app/services/signatures/withdraw-signature";
import { campaignDraft, launchTestCampaign } from "../support/campaign";
import { useContext } from "../support/context";
import { sign, signAndConfirm, tokenFor } from "../support/sign";

const context = useContext();
const EMAIL = "ada@example.org";
const HOUR = 60 * 60 * 1000;
const NAMED = { showPublic: "on" };

const TEXTS = Object.fromEntries(
  Object.entries(campaignDraft().texts).map(([locale, text]) => [locale, { ...text, consentPublic: "Name me." }]),
);

/** A campaign that asks its signers whether they want to be named. */
function launch(changes: Parameters<typeof launchTestCampaign>[1] = {}) {
  return launchTestCampaign(context().ctx, { texts: TEXTS, ...changes });
}

/** The names in clear, whether they are shown yet or not. */
async function rows() {
  return context().ctx.db.read.publicSigner.findMany({ orderBy: { name: "asc" } });
}

async function names(): Promise<string[]> {
  return (await rows()).map(({ name }) => name);
}

async function crowd(slug: string, size: number): Promise<string[]> {
  const { ctx } = context();
  const emails = Array.from({ length: size }, (_, i) => `person${i}@example.org`);
  await Promise.all(emails.map((email, i) => sign(ctx, slug, { ...NAMED, email, name: `Person ${i}` })));
  const tokens = await Promise.all(emails.map((email) => tokenFor(ctx, email, "confirm")));
  await Promise.all(tokens.map((token) => confirmSignature(ctx, { token })));
  return emails;
}

function list(campaignId: string, page?: { number: number; perPage: number }) {
  return listPublicSigners(context().ctx, { campaignId, showsSigners: true, ...(page ? { page } : {}) });
}

describe("abuse 71: names in public", () => {
  test("are those of confirmed signers who ticked the box, with country and nothing else", async () => {
    const { ctx } = context();
    const { slug } = await launch();
    await signAndConfirm(ctx, slug, { ...NAMED, place: "Geneva", comment: "For all" });
    await signAndConfirm(ctx, slug, { email: "silent@example.org", name: "Silent" });
    await sign(ctx, slug, { ...NAMED, email: "waiting@example.org", name: "Waiting" });
    const [row, ...others] = await rows();
    expect(others).toEqual([]);
    expect(Object.keys(row ?? {}).sort()).toEqual([
      "campaignId",
      "country",
      "name",
      "rank",
      "shownFrom",
      "signatureId",
    ]);
    expect(row).toMatchObject({ name: "Ada Example", country: "CH" });
  });

  test.each([
    ["the campaign shows no signers", { showsSigners: false }],
    ["the campaign has no words for the question", { texts: campaignDraft().texts }],
  ])("are nobody's where %s, whatever the form said", async (_, changes) => {
    const { ctx } = context();
    const { slug } = await launch(changes);
    const token = await signAndConfirm(ctx, slug, NAMED);
    await changeDisplay(ctx, { token, showName: true, showPublic: true, updates: false });
    expect(await rows()).toEqual([]);
    expect(await readSignature(ctx, { token })).toMatchObject({ showPublic: false, campaign: { consentPublic: null } });
    expect(await ctx.db.read.consent.count({ where: { purpose: "show_public" } })).toBe(0);
  });

  test("appear together at the start of the second day (UTC) after the confirmation, and not before", async () => {
    const { clock } = context();
    const { slug, id } = await launch();
    clock.set("2026-03-01T00:00:00.000Z");
    await crowd(slug, 6);
    clock.set("2026-03-01T23:59:59.999Z");
    for (let i = 6; i < 12; i++)
      await signAndConfirm(context().ctx, slug, { ...NAMED, email: `late${i}@example.org`, name: `Late ${i}` });
    clock.set("2026-03-02T23:59:59.999Z");
    expect(await list(id)).toBeNull();
    clock.set("2026-03-03T00:00:00.000Z");
    expect((await list(id))?.total).toBe(12);
  });

  test("are shown from the tenth on", async () => {
    const { ctx, clock } = context();
    const { slug, id } = await launch();
    const emails = await crowd(slug, 10);
    clock.advance(48 * HOUR);
    expect((await list(id))?.total).toBe(10);
    expect(await listPublicSigners(ctx, { campaignId: id, showsSigners: false })).toBeNull();
    await withdrawSignature(ctx, { token: await tokenFor(ctx, emails[3] as string, "manage") });
    expect(await list(id)).toBeNull();
  });

  test("stand in an order that is not that of signing, a page at a time", async () => {
    const { clock } = context();
    const { slug, id } = await launch();
    await crowd(slug, 30);
    clock.advance(48 * HOUR);
    const all = (await list(id, { number: 1, perPage: 100 }))?.signers.map(({ name }) => name) ?? [];
    const signed = Array.from({ length: 30 }, (_, i) => `Person ${i}`);
    expect([...all].sort()).toEqual([...signed].sort());
    expect(all).not.toEqual(signed);
    expect(all).not.toEqual([...signed].reverse());
    const pages = await Promise.all([1, 2, 3, 4].map((number) => list(id, { number, perPage: 12 })));
    expect(pages[3]?.signers).toEqual([]);
    expect(pages.flatMap((page) => page?.signers.map(({ name }) => name))).toEqual(all);
    expect((await list(id))?.signers).toHaveLength(24);
  });

  test("of a long list are counted every ten seconds at most, and a name that goes is gone before", async () => {
    const { ctx, clock } = context();
    const { slug, id } = await launch();
    await signAndConfirm(ctx, slug, NAMED);
    const model = await ctx.db.read.signature.findFirstOrThrow();
    const people = Array.from({ length: 999 }, (_, i) => ({ ...model, id: `copy-${i}`, emailKey: `copy-${i}` }));
    const shownFrom = clock.now();
    const row = (signatureId: string) => ({ signatureId, campaignId: id, country: "KE", rank: signatureId, shownFrom });
    await ctx.db.write(async (tx) => {
      await tx.signature.createMany({ data: people });
      await insertPublicSigners(
        tx,
        people.map((person) => ({ ...row(person.id), name: person.id })),
      );
    });
    clock.advance(48 * HOUR);
    const all = () => list(id, { number: 1, perPage: 2000 });
    expect((await all())?.signers).toHaveLength(1000);
    await ctx.db.write((tx) => deletePublicSigners(tx, ["copy-7"]));
    clock.advance(9_999);
    expect((await all())?.total).toBe(1000);
    expect((await all())?.signers).toHaveLength(999);
    clock.advance(1);
    expect((await all())?.total).toBe(999);
  });

  test("of one campaign are not in another's list", async () => {
    const { clock } = context();
    const { slug } = await launch();
    const other = await launch({ slug: "other" });
    await crowd(slug, 10);
    clock.advance(48 * HOUR);
    expect(await list(other.id)).toBeNull();
  });

  test("of a campaign that was taken down have no page", async () => {
    const { ctx, clock } = context();
    const { slug, id } = await launch();
    await crowd(slug, 10);
    clock.advance(48 * HOUR);
    const page = { slug, locale: "ko" as const, page: 1, perPage: 120 };
    expect(await readSignersPage(ctx, page)).toMatchObject({ campaign: { locale: "ko" }, list: { total: 10 } });
    await ctx.db.write((tx) => tx.campaign.update({ where: { id }, data: { state: "archived" } }));
    clock.advance(2000);
    expect(await readSignersPage(ctx, page)).toBeNull();
    expect(await readSignersPage(ctx, { ...page, slug: "unknown" })).toBeNull();
  });
});

describe("a name goes at once", () => {
  test.each<[string, (token: string, confirm: string) => Promise<unknown>]>([
    ["withdraws", (token) => withdrawSignature(context().ctx, { token })],
    ["erases", (token) => eraseOwnSignature(context().ctx, { token })],
    ["says that it was somebody else", (_, token) => rejectSignature(context().ctx, { token, never: false })],
    [
      "takes the tick away",
      (token) => changeDisplay(context().ctx, { token, showName: true, showPublic: false, updates: false }),
    ],
  ])("when its signer %s", async (_, leave) => {
    const { ctx, clock } = context();
    const { slug, id } = await launch();
    await crowd(slug, 10);
    const token = await signAndConfirm(ctx, slug, NAMED);
    const confirm = await tokenFor(ctx, EMAIL, "confirm");
    clock.advance(48 * HOUR);
    expect((await list(id))?.signers.map(({ name }) => name)).toContain("Ada Example");
    await leave(token, confirm);
    expect((await list(id))?.signers.map(({ name }) => name)).not.toContain("Ada Example");
    expect(await names()).not.toContain("Ada Example");
    expect(await ctx.db.read.signature.count({ where: { showPublic: true } })).toBe(10);
  });

  test("and comes back with the delay of everybody, each change a consent of its own", async () => {
    const { ctx, clock } = context();
    const { slug } = await launch();
    const token = await signAndConfirm(ctx, slug, NAMED);
    const [before] = await rows();
    clock.advance(72 * HOUR);
    const choices = { token, showName: true, updates: false };
    await changeDisplay(ctx, { ...choices, showPublic: false });
    await changeDisplay(ctx, { ...choices, showPublic: false });
    clock.advance(HOUR);
    await changeDisplay(ctx, { ...choices, showPublic: true });
    await changeDisplay(ctx, { ...choices, showPublic: true });
    const [after] = await rows();
    expect(before?.shownFrom).toEqual(new Date("2026-03-03T00:00:00.000Z"));
    expect(after).toEqual({ ...before, shownFrom: new Date("2026-03-06T00:00:00.000Z") });
    const view = await readSignature(ctx, { token });
    expect(view).toMatchObject({
      showPublic: true,
      namedFrom: after?.shownFrom,
      campaign: { consentPublic: "Name me." },
    });
    const consents = view?.consents.filter(({ purpose }) => purpose === "show_public");
    expect(consents?.map(({ granted }) => granted)).toEqual([true, false, true]);
  });

  test("and can be chosen for the first time on the signer's page", async () => {
    const { ctx } = context();
    const { slug } = await launch();
    const token = await signAndConfirm(ctx, slug);
    expect(await rows()).toEqual([]);
    await changeDisplay(ctx, { token, showName: true, showPublic: true, updates: false });
    expect(await names()).toEqual(["Ada Example"]);
    expect((await downloadOwnData(ctx, { token }))?.signature).toMatchObject({
      showPublic: true,
      namedFrom: new Date("2026-03-03T00:00:00.000Z"),
    });
  });

  test("and stays away from a signature that was withdrawn", async () => {
    const { ctx } = context();
    const { slug } = await launch();
    const token = await signAndConfirm(ctx, slug, NAMED);
    await withdrawSignature(ctx, { token });
    expect(await changeDisplay(ctx, { token, showName: true, showPublic: true, updates: false })).toEqual({
      outcome: "refused",
    });
    const taken = await ctx.db.read.consent.findMany({ where: { granted: false } });
    expect(taken.map(({ purpose }) => purpose).sort()).toEqual(["deliver", "process", "show_name", "show_public"]);
    expect(await rows()).toEqual([]);
  });
});

test.each([
  ["with the tick", NAMED, ["Ada Again"]],
  ["without it", {}, []],
])("who signs again %s after withdrawing is named by the new choice", async (_, choice, named) => {
  const { ctx, clock } = context();
  const { slug } = await launch();
  await withdrawSignature(ctx, { token: await signAndConfirm(ctx, slug, NAMED) });
  clock.advance(HOUR);
  await sign(ctx, slug, { ...choice, name: "Ada Again" });
  expect(await rows()).toEqual([]);
  await confirmSignature(ctx, { token: await tokenFor(ctx, EMAIL, "confirm") });
  expect(await names()).toEqual(named);
});

test("a signature that nobody confirms a second time is erased, and named nowhere", async () => {
  const { ctx, clock } = context();
  const { slug } = await launch();
  await withdrawSignature(ctx, { token: await signAndConfirm(ctx, slug, NAMED) });
  clock.advance(HOUR);
  await sign(ctx, slug, NAMED);
  clock.advance(14 * 24 * HOUR);
  expect(await eraseUnconfirmed(ctx)).toEqual({ erased: 1 });
  expect(await rows()).toEqual([]);
  expect(await ctx.db.read.signature.findMany()).toMatchObject([{ state: "erased", showPublic: false }]);
});

describe("abuse 30: of a signature that does not count no name is left, when at once its signer", () => {
  const rounds = (race: (round: number) => Promise<unknown>) =>
    Promise.all(Array.from({ length: 5 }, (_, round) => race(round)));

  test("withdraws and chooses to be named", async () => {
    const { ctx } = context();
    const { slug } = await launch();
    await rounds(async (round) => {
      const email = `racer${round}@example.org`;
      const token = await signAndConfirm(ctx, slug, { email, ...(round % 2 ? NAMED : {}) });
      const confirm = await tokenFor(ctx, email, "confirm");
      const choose = () => changeDisplay(ctx, { token, showName: true, showPublic: true, updates: false });
      await Promise.all([
        choose(),
        withdrawSignature(ctx, { token }),
        confirmSignature(ctx, { token: confirm }),
        choose(),
      ]);
    });
    expect(await ctx.db.read.signature.count({ where: { state: "withdrawn", showPublic: false } })).toBe(5);
    expect(await rows()).toEqual([]);
  });

  test("confirms and says that it was somebody else", async () => {
    const { ctx } = context();
    const { slug } = await launch();
    await rounds(async (round) => {
      const email = `stranger${round}@example.org`;
      await sign(ctx, slug, { ...NAMED, email });
      const token = await tokenFor(ctx, email, "confirm");
      const confirm = () => confirmSignature(ctx, { token });
      await Promise.all([confirm(), rejectSignature(ctx, { token, never: false }), confirm()]);
    });
    expect(await ctx.db.read.signature.count({ where: { state: "confirmed" } })).toBe(0);
    expect(await rows()).toEqual([]);
  });

  test("chooses on a page that was read before the withdrawal", async () => {
    const { ctx } = context();
    const { slug } = await launch();
    const token = await signAndConfirm(ctx, slug);
    const read = await ctx.db.read.signature.findFirstOrThrow();
    await withdrawSignature(ctx, { token });
    const choices = { showName: true, showPublic: true, updates: true };
    expect(await ctx.db.write((tx) => changeChoices(tx, read, choices))).toBe(false);
    expect(await ctx.db.read.signature.findFirst()).toMatchObject({
      showName: false,
      showPublic: false,
      updates: false,
    });
  });
});
