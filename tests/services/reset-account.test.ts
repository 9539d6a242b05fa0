import { beforeEach, expect, test } from "vitest";
import type { Actor, CoalitionRole, Role } from "../../app/domain/roles";
import type { OutgoingMessage } from "../../app/mail/message";
import { dispatchDue } from "../../app/services/mail/dispatch-mail";
import { readActor } from "../../app/services/staff/read-actor";
import { resetAccount } from "../../app/services/staff/reset-account";
import { signInByLink } from "../../app/services/staff/sign-in";
import { addTestPasskey, signInWith } from "../support/account";
import type { SoftAuthenticator } from "../support/authenticator";
import { addOrganisation } from "../support/coalition";
import { useContext } from "../support/context";
import { actorWith, addStaff, type TestStaff } from "../support/staff";

const testContext = useContext();
const OWN = "own-house";
const OTHER = "other-house";

let colleague: TestStaff;
let passkey: SoftAuthenticator;

beforeEach(async () => {
  const { ctx } = testContext();
  await addOrganisation(ctx, { slug: OWN });
  await addOrganisation(ctx, { slug: OTHER });
  colleague = await addStaff(ctx, { email: "colleague@example.org", roles: { [OWN]: "editor" } });
  passkey = await addTestPasskey(ctx, colleague.token);
});

async function somebody(roles: Record<string, Role>, coalitionRole: CoalitionRole | null = null, isProved = true) {
  const { ctx } = testContext();
  const email = `somebody.${Object.values(roles).join(".")}.${coalitionRole}@example.org`;
  return actorWith(ctx, await addStaff(ctx, { email, roles, coalitionRole, isProved }));
}

function reset(actor: Actor, staffId = colleague.staffId, slug = OWN) {
  return resetAccount(testContext().ctx, actor, { slug, fields: { staffId }, locale: "en" });
}

test("an owner resets a colleague: passkeys and sessions are gone, and a link that is mailed signs them in", async () => {
  const { ctx } = testContext();
  await signInWith(ctx, passkey);
  const sent: OutgoingMessage[] = [];
  const send = async (message: OutgoingMessage) => {
    sent.push(message);
    return { kind: "sent" as const, reply: "250" };
  };
  const transport = { kind: "smtp" as const, send, close: async () => undefined };
  await dispatchDue(ctx, transport, { limit: 10 });
  expect(await reset(await somebody({ [OWN]: "owner" }))).toMatchObject({ ok: true });
  expect(await signInWith(ctx, passkey)).toBeNull();
  expect(await readActor(ctx, colleague)).toBeNull();
  await dispatchDue(ctx, transport, { limit: 10 });
  const mail = sent.at(-1);
  expect(mail).toMatchObject({ kind: "staff_sign_in", to: { address: "colleague@example.org" } });
  const token = /\/staff\/sign-in\/([\w-]{43})\n/.exec(mail?.text ?? "")?.[1] ?? "";
  const session = await signInByLink(ctx, { token });
  expect(await actorWith(ctx, { token: session?.sessionToken ?? "" })).toMatchObject({ staffId: colleague.staffId });
  const [entry] = await ctx.db.read.auditEntry.findMany({ where: { act: "members.recover" } });
  expect(JSON.parse(entry?.detail ?? "")).toEqual({
    before: { passkeys: 1, sessions: 2 },
    after: { passkeys: 0, sessions: 0 },
  });
});

test("abuse 84: a reset gives no passkey's proof: the new session has to add one first", async () => {
  const { ctx } = testContext();
  await reset(await somebody({ [OWN]: "owner" }));
  expect(await ctx.db.read.passkey.count({ where: { staffId: colleague.staffId } })).toBe(0);
  expect(await ctx.db.read.staffSession.count({ where: { staffId: colleague.staffId } })).toBe(0);
});

test.each<[string, Record<string, Role>, CoalitionRole | null, boolean, string]>([
  ["an editor of the same organisation", { [OWN]: "editor" }, null, true, "forbidden"],
  ["an owner of another organisation", { [OTHER]: "owner" }, null, true, "unknown"],
  ["an auditor", {}, "auditor", true, "forbidden"],
  ["an owner who has not shown a passkey", { [OWN]: "owner" }, null, false, "prove"],
])("%s may not", async (_name, roles, coalitionRole, isProved, reason) => {
  await expect(reset(await somebody(roles, coalitionRole, isProved))).rejects.toMatchObject({ reason });
  expect(await readActor(testContext().ctx, colleague)).not.toBeNull();
});

test("an owner may not where the colleague has rights elsewhere as well; the secretariat may", async () => {
  const { ctx } = testContext();
  const owner = await somebody({ [OWN]: "owner" });
  const both = await addStaff(ctx, { email: "both@example.org", roles: { [OWN]: "viewer", [OTHER]: "owner" } });
  const high = await addStaff(ctx, { email: "high@example.org", roles: { [OWN]: "viewer" }, coalitionRole: "auditor" });
  for (const { staffId, token } of [both, high]) {
    await expect(reset(owner, staffId)).rejects.toMatchObject({ name: "AccessError" });
    expect(await readActor(ctx, { token })).not.toBeNull();
  }
  const secretariat = await somebody({}, "secretariat");
  for (const { staffId } of [both, high]) expect(await reset(secretariat, staffId)).toMatchObject({ ok: true });
});

test("nobody resets themselves, or somebody who is no member", async () => {
  const { ctx } = testContext();
  const owner = await somebody({ [OWN]: "owner" });
  expect(await reset(owner, owner.staffId)).toEqual({ ok: false, error: "self" });
  const stranger = await addStaff(ctx, { email: "stranger@example.org" });
  expect(await reset(owner, stranger.staffId)).toEqual({ ok: false, error: "changed" });
});
