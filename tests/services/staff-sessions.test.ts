import { describe, expect, test } from "vitest";
import { createStaffLink } from "../../app/services/staff/create-link";
import { endSessions } from "../../app/services/staff/end-sessions";
import { readAccount } from "../../app/services/staff/read-account";
import { readActor } from "../../app/services/staff/read-actor";
import { renameAccount } from "../../app/services/staff/rename-account";
import { signInByLink } from "../../app/services/staff/sign-in";
import { actorOf, signInAs } from "../support/account";
import { useContext } from "../support/context";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const ANNA = "anna@example.org";
const FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

const testContext = useContext();

test("a session that nobody uses is over after two hours, one in use after twelve", async () => {
  const { ctx, clock } = testContext();
  const idle = await signInAs(ctx, ANNA);
  const used = await signInAs(ctx, ANNA);
  for (let hour = 0; hour < 11; hour++) {
    clock.advance(HOUR_MS);
    expect(await readActor(ctx, { token: used })).not.toBeNull();
    if (hour === 1) expect(await readActor(ctx, { token: idle })).toBeNull();
  }
  clock.advance(HOUR_MS);
  expect(await readActor(ctx, { token: used })).toBeNull();
});

test("the use of a session is written down at most once a minute", async () => {
  const { ctx, clock } = testContext();
  const token = await signInAs(ctx, ANNA);
  const lastUsed = async () => (await ctx.db.read.staffSession.findFirstOrThrow()).lastUsedAt;
  const start = clock.now();
  clock.advance(MINUTE_MS - 1);
  await readActor(ctx, { token });
  expect(await lastUsed()).toEqual(start);
  clock.advance(1);
  await Promise.all(Array.from({ length: 10 }, () => readActor(ctx, { token })));
  expect(await lastUsed()).toEqual(clock.now());
});

test("abuse 83: signing in gives a secret of its own and ends the session that the browser brought along", async () => {
  const { ctx } = testContext();
  const planted = await signInAs(ctx, "mallory@example.org");
  const { url } = await createStaffLink(ctx, { email: ANNA });
  const session = await signInByLink(ctx, { token: url.slice(url.lastIndexOf("/") + 1), previous: planted });
  expect(session?.sessionToken).not.toBe(planted);
  expect(await readActor(ctx, { token: planted })).toBeNull();
  expect((await actorOf(ctx, session?.sessionToken ?? "")).email).toBe(ANNA);
});

describe("the list of somebody's sessions", () => {
  test("says the browser in words, how and when they signed in, and which is this one", async () => {
    const { ctx, clock } = testContext();
    await signInAs(ctx, "boris@example.org");
    const first = await signInAs(ctx, ANNA, FIREFOX);
    const start = clock.now();
    clock.advance(HOUR_MS);
    const second = await signInAs(ctx, ANNA);
    const { sessions } = await readAccount(ctx, await actorOf(ctx, first));
    expect(sessions).toMatchObject([
      { browser: { browser: "", system: "" }, method: "link", createdAt: clock.now(), isThis: false },
      { browser: { browser: "Firefox", system: "Linux" }, method: "link", createdAt: start, isThis: true },
    ]);
    expect(JSON.stringify(sessions)).not.toContain(first);
    expect(JSON.stringify(sessions)).not.toContain(second);
    expect(JSON.stringify(await ctx.db.read.staffSession.findMany())).not.toContain("Gecko");
  });

  test("ends one of them, one's own only, or all but this one", async () => {
    const { ctx } = testContext();
    const boris = await signInAs(ctx, "boris@example.org");
    const [here, there, elsewhere] = [await signInAs(ctx, ANNA), await signInAs(ctx, ANNA), await signInAs(ctx, ANNA)];
    const anna = await actorOf(ctx, here);
    const idOf = async (token: string) => (await actorOf(ctx, token)).session.hash;
    expect(await endSessions(ctx, anna, { id: await idOf(boris) })).toEqual({ ended: 0 });
    expect(await endSessions(ctx, anna, { id: await idOf(there) })).toEqual({ ended: 1 });
    expect(await readActor(ctx, { token: there })).toBeNull();
    expect(await endSessions(ctx, anna, "others")).toEqual({ ended: 1 });
    expect(await readActor(ctx, { token: elsewhere })).toBeNull();
    for (const token of [here, boris]) expect(await readActor(ctx, { token })).not.toBeNull();
    expect(await ctx.db.read.auditEntry.count({ where: { act: "session.end" } })).toBe(2);
  });
});

test("somebody's name is cleaned, and is theirs from then on", async () => {
  const { ctx } = testContext();
  const token = await signInAs(ctx, ANNA);
  expect(await renameAccount(ctx, await actorOf(ctx, token), { name: "  Anna   Berg " })).toEqual({
    outcome: "renamed",
  });
  expect((await actorOf(ctx, token)).name).toBe("Anna Berg");
  expect(await renameAccount(ctx, await actorOf(ctx, token), { name: "\u0007" })).toEqual({ outcome: "bad_name" });
});
