import { beforeEach, describe, expect, test } from "vitest";
import type { Ctx } from "../../app/services/context";
import { addPasskey } from "../../app/services/passkeys/add-passkey";
import { proveByPasskey } from "../../app/services/passkeys/prove";
import { removePasskey } from "../../app/services/passkeys/remove-passkey";
import { renameOwnPasskey } from "../../app/services/passkeys/rename-passkey";
import { startAdding, startProof, startSignIn } from "../../app/services/passkeys/start-passkey";
import { readAccount } from "../../app/services/staff/read-account";
import { signInByPasskey } from "../../app/services/staff/sign-in-by-passkey";
import { actorOf, addTestPasskey, BROWSER, signInAs, signInWith } from "../support/account";
import { type Ceremony, type SoftAuthenticator, softAuthenticator } from "../support/authenticator";
import { useContext } from "../support/context";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const OTHER_BROWSER = "o".repeat(43);

const testContext = useContext();
let token = "";
let passkey: SoftAuthenticator;

beforeEach(async () => {
  const { ctx } = testContext();
  token = await signInAs(ctx, "anna@example.org");
  passkey = await addTestPasskey(ctx, token);
});

async function tryToSignIn(ctx: Ctx, ceremony: Partial<Ceremony> = {}, browser: string | null = BROWSER) {
  const { challenge } = await startSignIn(ctx, { browser: BROWSER });
  return signInByPasskey(ctx, { answer: passkey.show({ challenge, ...ceremony }), browser });
}

test("a passkey signs its owner in, and the session says how and that it was proved", async () => {
  const { ctx, clock } = testContext();
  clock.advance(MINUTE_MS);
  const actor = await actorOf(ctx, (await signInWith(ctx, passkey)) ?? "");
  expect(actor.email).toBe("anna@example.org");
  expect(actor.session).toMatchObject({ method: "passkey", provedAt: clock.now() });
  const [row] = (await readAccount(ctx, actor)).passkeys;
  expect(row).toMatchObject({ id: passkey.id, name: "Telephone", lastUsedAt: clock.now() });
});

describe("abuse 84: nobody is signed in", () => {
  test.each<[string, Partial<Ceremony>]>([
    ["for another origin", { origin: "https://evil.example" }],
    ["for our name on another port", { origin: "http://localhost:4000" }],
    ["for another site's name", { rpId: "evil.example" }],
    ["where the authenticator did not ask who it is", { isVerified: false }],
    ["for a challenge that we never gave", { challenge: "A".repeat(43) }],
  ])("by an answer %s", async (_name, ceremony) => {
    const { ctx } = testContext();
    expect(await tryToSignIn(ctx, ceremony)).toBeNull();
    expect(await ctx.db.read.staffSession.count()).toBe(1);
    expect(await tryToSignIn(ctx)).not.toBeNull();
  });

  test("in another browser than the one that got the challenge", async () => {
    const { ctx } = testContext();
    expect(await tryToSignIn(ctx, {}, OTHER_BROWSER)).toBeNull();
    expect(await tryToSignIn(ctx, {}, null)).toBeNull();
  });

  test("five minutes after the challenge", async () => {
    const { ctx, clock } = testContext();
    const { challenge } = await startSignIn(ctx, { browser: BROWSER });
    clock.advance(5 * MINUTE_MS);
    expect(await signInByPasskey(ctx, { answer: passkey.show({ challenge }), browser: BROWSER })).toBeNull();
  });

  test("by a challenge that was given for something else", async () => {
    const { ctx } = testContext();
    const options = await startProof(ctx, await actorOf(ctx, token), { browser: BROWSER });
    const answer = passkey.show({ challenge: options?.challenge ?? "" });
    expect(await signInByPasskey(ctx, { answer, browser: BROWSER })).toBeNull();
  });

  test("by somebody else's name with a passkey of one's own, or without a name", async () => {
    const { ctx } = testContext();
    for (const userHandle of ["somebody-else", ""]) {
      passkey.state.userHandle = userHandle;
      expect(await tryToSignIn(ctx)).toBeNull();
    }
  });

  test("by a changed signature, or by one of another key", async () => {
    const { ctx } = testContext();
    const { challenge } = await startSignIn(ctx, { browser: BROWSER });
    const answer = { ...softAuthenticator().show({ challenge }), id: passkey.id, rawId: passkey.id };
    answer.response.userHandle = passkey.show({ challenge }).response.userHandle;
    expect(await signInByPasskey(ctx, { answer, browser: BROWSER })).toBeNull();
  });

  test("by a passkey that nobody added", async () => {
    const { ctx } = testContext();
    expect(await signInWith(ctx, softAuthenticator())).toBeNull();
  });
});

test("abuse 84: one answer signs in once, however often it arrives at the same moment", async () => {
  const { ctx } = testContext();
  const { challenge } = await startSignIn(ctx, { browser: BROWSER });
  const answer = passkey.show({ challenge });
  const sessions = await Promise.all(
    Array.from({ length: 10 }, () => signInByPasskey(ctx, { answer, browser: BROWSER })),
  );
  expect(sessions.filter(Boolean)).toHaveLength(1);
  expect(await ctx.db.read.passkeyChallenge.count()).toBe(0);
});

test("abuse 84: a counter that does not move on, as a copied passkey's, is refused; also at the same moment", async () => {
  const { ctx } = testContext();
  passkey.state.counter = 5;
  expect(await signInWith(ctx, passkey)).not.toBeNull();
  expect(await signInWith(ctx, passkey)).toBeNull();
  passkey.state.counter = 4;
  expect(await signInWith(ctx, passkey)).toBeNull();
  passkey.state.counter = 6;
  const both = await Promise.all([signInWith(ctx, passkey), signInWith(ctx, passkey)]);
  expect(both.filter(Boolean)).toHaveLength(1);
});

describe("a proof", () => {
  test("is noted in the session, and counts for ten minutes", async () => {
    const { ctx, clock } = testContext();
    clock.advance(HOUR_MS);
    const actor = await actorOf(ctx, token);
    const options = await startProof(ctx, actor, { browser: BROWSER });
    expect(options?.allowCredentials).toMatchObject([{ id: passkey.id }]);
    const answer = passkey.show({ challenge: options?.challenge ?? "" });
    expect(await proveByPasskey(ctx, actor, { answer, browser: BROWSER })).toEqual({ outcome: "proved" });
    expect((await readAccount(ctx, await actorOf(ctx, token))).isProved).toBe(true);
    clock.advance(10 * MINUTE_MS);
    expect((await readAccount(ctx, await actorOf(ctx, token))).isProved).toBe(false);
  });

  test("is one's own passkey's only", async () => {
    const { ctx, clock } = testContext();
    const other = await signInAs(ctx, "boris@example.org");
    const theirs = await addTestPasskey(ctx, other);
    clock.advance(HOUR_MS);
    const actor = await actorOf(ctx, token);
    const options = await startProof(ctx, actor, { browser: BROWSER });
    const answer = theirs.show({ challenge: options?.challenge ?? "" });
    expect(await proveByPasskey(ctx, actor, { answer, browser: BROWSER })).toEqual({ outcome: "refused" });
    expect((await readAccount(ctx, await actorOf(ctx, token))).isProved).toBe(false);
  });

  test("cannot be asked of somebody who has no passkey", async () => {
    const { ctx } = testContext();
    const other = await signInAs(ctx, "boris@example.org");
    expect(await startProof(ctx, await actorOf(ctx, other), { browser: BROWSER })).toBeNull();
  });
});

describe("adding a passkey", () => {
  test("abuse 84: asks for one that is there; a link in a mail is not enough", async () => {
    const { ctx, clock } = testContext();
    clock.advance(MINUTE_MS);
    const fresh = await actorOf(ctx, await signInAs(ctx, "anna@example.org"));
    await expect(startAdding(ctx, fresh, { browser: BROWSER })).rejects.toMatchObject({ reason: "prove" });
    const answer = softAuthenticator().make({ challenge: "A".repeat(43) });
    const input = { answer, name: "x", browser: BROWSER, locale: "en" };
    await expect(addPasskey(ctx, fresh, input)).rejects.toMatchObject({ reason: "prove" });
  });

  test("the first time asks to have signed in just now", async () => {
    const { ctx, clock } = testContext();
    const other = await signInAs(ctx, "boris@example.org");
    clock.advance(10 * MINUTE_MS);
    const actor = await actorOf(ctx, other);
    await expect(startAdding(ctx, actor, { browser: BROWSER })).rejects.toMatchObject({ reason: "prove" });
  });

  test.each<[string, Partial<Ceremony>]>([
    ["another origin", { origin: "https://evil.example" }],
    ["another site's name", { rpId: "evil.example" }],
    ["a challenge that we never gave", { challenge: "A".repeat(43) }],
    ["an authenticator that did not ask who it is", { isVerified: false }],
  ])("abuse 84: is refused for %s", async (_name, ceremony) => {
    const { ctx } = testContext();
    const actor = await actorOf(ctx, token);
    const { challenge } = await startAdding(ctx, actor, { browser: BROWSER });
    const answer = softAuthenticator().make({ challenge, ...ceremony });
    const input = { answer, name: "x", browser: BROWSER, locale: "en" };
    expect(await addPasskey(ctx, actor, input)).toEqual({ outcome: "refused" });
    expect(await ctx.db.read.passkey.count()).toBe(1);
  });

  test("does not take over a passkey that is somebody's", async () => {
    const { ctx } = testContext();
    const other = await actorOf(ctx, await signInAs(ctx, "boris@example.org"));
    const { challenge } = await startAdding(ctx, other, { browser: BROWSER });
    const input = { answer: passkey.make({ challenge }), name: "x", browser: BROWSER, locale: "en" };
    expect(await addPasskey(ctx, other, input)).toEqual({ outcome: "refused" });
    expect((await readAccount(ctx, other)).passkeys).toEqual([]);
  });

  test.each(["", " \u200b ", "x".repeat(121), "a\u0000b"])("needs a name, not %j", async (name) => {
    const { ctx } = testContext();
    const actor = await actorOf(ctx, token);
    const answer = softAuthenticator().make({ challenge: "x" });
    expect(await addPasskey(ctx, actor, { answer, name, browser: BROWSER, locale: "en" })).toEqual({
      outcome: "bad_name",
    });
    expect(await renameOwnPasskey(ctx, actor, { id: passkey.id, name })).toEqual({ outcome: "bad_name" });
  });

  test("is recorded, and told to its owner by mail", async () => {
    const { ctx } = testContext();
    const mails = await ctx.db.read.outbox.findMany({ where: { kind: "staff_notice" } });
    expect(mails).toHaveLength(1);
    const acts = await ctx.db.read.auditEntry.findMany({ where: { act: "passkey.add" } });
    expect(acts).toMatchObject([{ subjectId: passkey.id, detail: expect.stringContaining("Telephone") }]);
  });
});

test("a passkey is renamed by its owner alone", async () => {
  const { ctx } = testContext();
  const boris = await actorOf(ctx, await signInAs(ctx, "boris@example.org"));
  expect(await renameOwnPasskey(ctx, boris, { id: passkey.id, name: "Mine" })).toEqual({ outcome: "unknown" });
  const anna = await actorOf(ctx, token);
  expect(await renameOwnPasskey(ctx, anna, { id: passkey.id, name: "  Red   key " })).toEqual({ outcome: "renamed" });
  expect((await readAccount(ctx, anna)).passkeys).toMatchObject([{ name: "Red key" }]);
});

describe("removing a passkey", () => {
  test("asks for a proof", async () => {
    const { ctx, clock } = testContext();
    clock.advance(10 * MINUTE_MS);
    const removing = removePasskey(ctx, await actorOf(ctx, token), { id: passkey.id, hasMail: true, locale: "en" });
    await expect(removing).rejects.toMatchObject({ reason: "prove" });
  });

  test("is its owner's alone", async () => {
    const { ctx } = testContext();
    const other = await signInAs(ctx, "boris@example.org");
    await addTestPasskey(ctx, other);
    const boris = await actorOf(ctx, other);
    expect(await removePasskey(ctx, boris, { id: passkey.id, hasMail: true, locale: "en" })).toEqual({
      outcome: "unknown",
    });
  });

  test("leaves the last one where nobody could sign in by mail", async () => {
    const { ctx } = testContext();
    const actor = await actorOf(ctx, token);
    const removal = { id: passkey.id, locale: "en" };
    expect(await removePasskey(ctx, actor, { ...removal, hasMail: false })).toEqual({ outcome: "last" });
    expect(await removePasskey(ctx, actor, { ...removal, hasMail: true })).toEqual({ outcome: "removed" });
    expect(await signInWith(ctx, passkey)).toBeNull();
  });
});
