import { describe, expect, test } from "vitest";
import { createStaffLink } from "../../app/services/staff/create-link";
import { previewStaffLink } from "../../app/services/staff/preview-link";
import { readActor } from "../../app/services/staff/read-actor";
import { signInByLink } from "../../app/services/staff/sign-in";
import { signOut } from "../../app/services/staff/sign-out";
import { StaffAddressError } from "../../app/services/staff/staff-address";
import { useContext } from "../support/context";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

const testContext = useContext();

function tokenOf(url: string): string {
  return url.slice(url.lastIndexOf("/") + 1);
}

test("a link signs in once and opens a session of at most twelve hours", async () => {
  const { ctx, clock } = testContext();
  const link = await createStaffLink(ctx, { email: "Anna.Berg@Example.ORG" });
  expect(link.url).toMatch(/^http:\/\/localhost:3000\/staff\/sign-in\/[\w-]{43}$/);
  expect(link.expiresAt.getTime() - clock.now().getTime()).toBe(30 * MINUTE_MS);

  const session = await signInByLink(ctx, { token: tokenOf(link.url) });
  expect(session?.sessionToken).toMatch(/^[\w-]{43}$/);
  expect(session?.sessionToken).not.toBe(tokenOf(link.url));
  const token = session?.sessionToken ?? "";
  expect(await readActor(ctx, { token })).toMatchObject({ email: "anna.berg@example.org" });

  expect(await signInByLink(ctx, { token: tokenOf(link.url) })).toBeNull();
  expect((session?.expiresAt.getTime() ?? 0) - clock.now().getTime()).toBe(12 * HOUR_MS);
});

test("of many who use one link at the same moment, one is signed in", async () => {
  const { ctx } = testContext();
  const token = tokenOf((await createStaffLink(ctx, { email: "anna@example.org" })).url);
  const sessions = await Promise.all(Array.from({ length: 20 }, () => signInByLink(ctx, { token })));
  expect(sessions.filter(Boolean)).toHaveLength(1);
  expect(await ctx.db.read.staffSession.count()).toBe(1);
});

test("looking at a link uses nothing up, however often", async () => {
  const { ctx } = testContext();
  const token = tokenOf((await createStaffLink(ctx, { email: "anna@example.org" })).url);
  for (let i = 0; i < 3; i++) expect(await previewStaffLink(ctx, { token })).toEqual({ email: "anna@example.org" });
  expect(await signInByLink(ctx, { token })).not.toBeNull();
  expect(await previewStaffLink(ctx, { token })).toBeNull();
});

test("a link is too old after thirty minutes", async () => {
  const { ctx, clock } = testContext();
  const token = tokenOf((await createStaffLink(ctx, { email: "anna@example.org" })).url);
  clock.advance(30 * MINUTE_MS);
  expect(await previewStaffLink(ctx, { token })).toBeNull();
  expect(await signInByLink(ctx, { token })).toBeNull();
  expect(await ctx.db.read.staffSession.count()).toBe(0);
});

test("one address is one member of staff, whatever its case, also when made at the same moment", async () => {
  const { ctx } = testContext();
  const emails = ["anna@example.org", "ANNA@example.org", "Anna@EXAMPLE.org", "anna@example.org"];
  await Promise.all(emails.map((email) => createStaffLink(ctx, { email })));
  expect(await ctx.db.read.staff.count()).toBe(1);
  expect(await ctx.db.read.staffLink.count()).toBe(4);
});

test("signing out ends the session on the server", async () => {
  const { ctx } = testContext();
  const { url } = await createStaffLink(ctx, { email: "anna@example.org" });
  const session = await signInByLink(ctx, { token: tokenOf(url) });
  const token = session?.sessionToken ?? "";
  await signOut(ctx, { token });
  expect(await readActor(ctx, { token })).toBeNull();
  await signOut(ctx, { token });
});

test("the rows hold hashes, so that who reads the database cannot sign in with what is there", async () => {
  const { ctx } = testContext();
  const { url } = await createStaffLink(ctx, { email: "anna@example.org" });
  const [link] = await ctx.db.read.staffLink.findMany();
  expect(link?.hash).toMatch(/^[\da-f]{64}$/);
  expect(await signInByLink(ctx, { token: link?.hash ?? "" })).toBeNull();
  const session = await signInByLink(ctx, { token: tokenOf(url) });
  const [row] = await ctx.db.read.staffSession.findMany();
  expect(row?.hash).toMatch(/^[\da-f]{64}$/);
  expect(row?.hash).not.toBe(session?.sessionToken);
  expect(await readActor(ctx, { token: row?.hash ?? "" })).toBeNull();
});

test("links and sessions that have run out are dropped when new ones are made", async () => {
  const { ctx, clock } = testContext();
  const first = await createStaffLink(ctx, { email: "anna@example.org" });
  await signInByLink(ctx, { token: tokenOf(first.url) });
  clock.advance(13 * HOUR_MS);
  const second = await createStaffLink(ctx, { email: "anna@example.org" });
  await signInByLink(ctx, { token: tokenOf(second.url) });
  expect(await ctx.db.read.staffLink.count()).toBe(1);
  expect(await ctx.db.read.staffSession.count()).toBe(1);
});

describe("an unknown token", () => {
  test.each(["", "x", "../../etc/passwd", "a\0b", "🙂", "A".repeat(100_000)])("%j signs nobody in", async (token) => {
    const { ctx } = testContext();
    expect(await signInByLink(ctx, { token })).toBeNull();
    expect(await readActor(ctx, { token })).toBeNull();
    expect(await previewStaffLink(ctx, { token })).toBeNull();
  });
});

test.each(["", "anna", "anna@", "anna@example.org\r\nBcc: x@example.net", "a@b@c"])(
  "%j is no address to make a link for",
  async (email) => {
    const { ctx } = testContext();
    await expect(createStaffLink(ctx, { email })).rejects.toThrow(StaffAddressError);
    expect(await ctx.db.read.staff.count()).toBe(0);
  },
);
