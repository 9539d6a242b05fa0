import { beforeEach, describe, expect, test } from "vitest";
import type { Actor, Role } from "../../app/domain/roles";
import type { OutgoingMessage } from "../../app/mail/message";
import { dispatchDue } from "../../app/services/mail/dispatch-mail";
import { acceptInvitation } from "../../app/services/members/accept-invitation";
import { changeRole } from "../../app/services/members/change-role";
import { grantRights } from "../../app/services/members/grant-rights";
import { inviteMember } from "../../app/services/members/invite-member";
import { listMembers } from "../../app/services/members/list-members";
import { previewInvitation } from "../../app/services/members/preview-invitation";
import { removeMember } from "../../app/services/members/remove-member";
import { revokeInvitation } from "../../app/services/members/revoke-invitation";
import { readActor } from "../../app/services/staff/read-actor";
import { addOrganisation } from "../support/coalition";
import { useContext } from "../support/context";
import { actorWith, addStaff, type TestStaff } from "../support/staff";

const site = useContext();
const OWN = "own-house";
const OTHER = "other-house";
const DAY_MS = 24 * 60 * 60 * 1000;
const INVITED = "newcomer@example.org";

let owner: TestStaff;

beforeEach(async () => {
  const { ctx } = site();
  await addOrganisation(ctx, { slug: OWN });
  await addOrganisation(ctx, { slug: OTHER });
  owner = await addStaff(ctx, { email: "owner@example.org", name: "Olga", roles: { [OWN]: "owner" } });
});

const asOwner = () => actorWith(site().ctx, owner);

async function add(email: string, role: Role, slug = OWN): Promise<TestStaff> {
  return addStaff(site().ctx, { email, roles: { [slug]: role } });
}

async function invite(actor: Actor, fields: Record<string, string> = {}, slug = OWN) {
  return inviteMember(site().ctx, actor, { slug, fields: { email: INVITED, role: "editor", locale: "en", ...fields } });
}

/** Sends what is due and gives the secrets of the invitations in it. */
async function sentTokens(): Promise<string[]> {
  const { ctx } = site();
  const sent: OutgoingMessage[] = [];
  const send = async (message: OutgoingMessage) => {
    sent.push(message);
    return { kind: "sent" as const, reply: "250" };
  };
  await dispatchDue(ctx, { kind: "smtp", send, close: async () => undefined }, { limit: 10 });
  return sent.map((message) => /\/invitation\/([\w-]+)/.exec(message.text)?.[1] ?? "");
}

async function invitedToken(actor: Actor, fields: Record<string, string> = {}): Promise<string> {
  expect((await invite(actor, fields)).ok).toBe(true);
  return (await sentTokens()).at(-1) as string;
}

function accept(token: string, options: { actor?: Actor | null; fields?: Record<string, string> } = {}) {
  const { actor = null, fields = { name: "Nia" } } = options;
  return acceptInvitation(site().ctx, { token, actor, fields });
}

const roleOf = async (staff: TestStaff, slug = OWN) => {
  const { ctx } = site();
  const organisation = await ctx.db.read.organisation.findUniqueOrThrow({ where: { slug } });
  const actor = await actorWith(ctx, staff);
  return actor.members.find((member) => member.organisationId === organisation.id)?.role ?? null;
};

describe("an invitation", () => {
  test("goes out by mail, shows who invites to what, and makes a member with a session of their own, once", async () => {
    const { ctx } = site();
    const token = await invitedToken(await asOwner(), { email: "Newcomer@Example.org" });
    const shown = await previewInvitation(ctx, { token, actor: null, locale: "en" });
    expect(shown).toMatchObject({
      organisation: "The own-house",
      role: "editor",
      email: INVITED,
      inviter: "Olga",
      needs: "name",
    });
    const accepted = await accept(token);
    if (!accepted.ok || !accepted.value.session) throw new Error("The invitation was not accepted");
    const actor = await readActor(ctx, { token: accepted.value.session.sessionToken });
    expect(actor).toMatchObject({ email: INVITED, name: "Nia", coalitionRole: null, session: { provedAt: null } });
    expect(actor?.members.map((member) => member.role)).toEqual(["editor"]);
    expect(await accept(token)).toEqual({ ok: false, error: { kind: "dead" } });
  });

  test("keeps its secret out of the database", async () => {
    const token = await invitedToken(await asOwner());
    const { read } = site().ctx.db;
    const rows = JSON.stringify([await read.invitation.findMany(), await read.outbox.findMany()]);
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(rows).not.toContain(token);
  });

  test("is accepted by one of two at once", async () => {
    const token = await invitedToken(await asOwner());
    const outcomes = await Promise.allSettled([accept(token), accept(token)]);
    const accepted = outcomes.filter((one) => one.status === "fulfilled" && one.value.ok);
    expect(accepted).toHaveLength(1);
    const rows = await site().ctx.db.read.member.findMany({ where: { staff: { email: INVITED } } });
    expect(rows).toHaveLength(1);
  });

  test("and another organisation's, accepted at once, make one member of staff", async () => {
    const office = await addStaff(site().ctx, { email: "office@example.org", coalitionRole: "secretariat" });
    const actor = await actorWith(site().ctx, office);
    const tokens = [await invitedToken(actor)];
    expect((await invite(actor, {}, OTHER)).ok).toBe(true);
    tokens.push((await sentTokens()).at(-1) as string);
    const outcomes = await Promise.all(tokens.map((token) => accept(token)));
    expect(outcomes.map((one) => (one.ok ? "ok" : one.error.kind)).sort()).toEqual(["ok", "sign_in"]);
    expect(await site().ctx.db.read.staff.count({ where: { email: INVITED } })).toBe(1);
  });

  test("asks for a name, and keeps for another try", async () => {
    const token = await invitedToken(await asOwner());
    expect(await accept(token, { fields: { name: " " } })).toMatchObject({ ok: false, error: { kind: "fields" } });
    expect((await accept(token)).ok).toBe(true);
  });

  test("abuse 84: signs nobody in who has an account, but lets them accept when they are", async () => {
    const known = await addStaff(site().ctx, { email: INVITED, name: "Known" });
    const token = await invitedToken(await asOwner());
    expect(await accept(token)).toEqual({ ok: false, error: { kind: "sign_in" } });
    expect(await accept(token, { actor: await asOwner() })).toEqual({ ok: false, error: { kind: "sign_in" } });
    const accepted = await accept(token, { actor: await actorWith(site().ctx, known), fields: {} });
    expect(accepted).toEqual({ ok: true, value: { slug: OWN, session: null } });
    expect(await roleOf(known)).toBe("editor");
  });

  test("to the same address again takes the earlier one back", async () => {
    const first = await invitedToken(await asOwner());
    const second = await invitedToken(await asOwner(), { role: "viewer" });
    expect((await accept(first)).ok).toBe(false);
    expect((await accept(second)).ok).toBe(true);
  });

  test("to a member is refused", async () => {
    await add("member@example.org", "viewer");
    expect(await invite(await asOwner(), { email: "member@example.org" })).toEqual({
      ok: false,
      error: { kind: "member" },
    });
  });

  test.each([
    ["an address that is none", { email: "nobody" }, "email"],
    ["a role that is none", { role: "king" }, "role"],
    ["a language that is none", { locale: "xx" }, "locale"],
  ])("with %s is refused", async (_what, fields, field) => {
    const refused = await invite(await asOwner(), fields as Record<string, string>);
    if (refused.ok || refused.error.kind !== "fields") throw new Error("It was not refused by its fields");
    expect(Object.keys(refused.error.errors)).toEqual([field]);
  });

  test.each(["organisationId", "coalitionRole", "invitedById", "expiresAt"])(
    "abuse 80: takes no %s along",
    async (field) => {
      const refused = await invite(await asOwner(), { [field]: "secretariat" });
      expect(refused).toMatchObject({ ok: false, error: { kind: "fields" } });
      expect(await site().ctx.db.read.invitation.count()).toBe(0);
    },
  );

  test("of which fifty wait is one too many", async () => {
    const actor = await asOwner();
    for (let number = 0; number < 50; number += 1) await invite(actor, { email: `guest.${number}@example.org` });
    expect(await invite(actor)).toEqual({ ok: false, error: { kind: "too_many" } });
  });
});

describe("abuse 81: an invitation is dead", () => {
  const ends: readonly [how: string, end: (token: string) => Promise<unknown>][] = [
    ["after seven days", async () => site().clock.advance(7 * DAY_MS)],
    [
      "when it was taken back",
      async () => {
        const [open] = await site().ctx.db.read.invitation.findMany();
        return revokeInvitation(site().ctx, await asOwner(), { slug: OWN, fields: { id: open?.id } });
      },
    ],
    [
      "when who invited is no owner any more",
      async () => {
        const second = await actorWith(site().ctx, await add("second@example.org", "owner"));
        const fields = { staffId: owner.staffId, from: "owner", role: "viewer" };
        return changeRole(site().ctx, second, { slug: OWN, fields });
      },
    ],
    [
      "when who invited was removed",
      async () => {
        const second = await actorWith(site().ctx, await add("second@example.org", "owner"));
        return removeMember(site().ctx, second, { slug: OWN, fields: { staffId: owner.staffId } });
      },
    ],
    [
      "when who invited has no role left, however that came",
      async () => {
        await site().ctx.db.write((tx) => tx.member.deleteMany({ where: { staffId: owner.staffId } }));
      },
    ],
  ];

  test.each(ends)("%s", async (_how, end) => {
    const { ctx } = site();
    const token = await invitedToken(await asOwner());
    expect(await previewInvitation(ctx, { token, actor: null, locale: "en" })).not.toBeNull();
    await end(token);
    expect(await previewInvitation(ctx, { token, actor: null, locale: "en" })).toBeNull();
    expect(await accept(token)).toEqual({ ok: false, error: { kind: "dead" } });
    expect(await ctx.db.read.staff.count({ where: { email: INVITED } })).toBe(0);
  });

  test("before its mail went out, and then none goes", async () => {
    await invite(await asOwner());
    const [open] = await site().ctx.db.read.invitation.findMany();
    await revokeInvitation(site().ctx, await asOwner(), { slug: OWN, fields: { id: open?.id } });
    expect(await sentTokens()).toEqual([]);
  });

  test("and stays so when who invited becomes owner again", async () => {
    const token = await invitedToken(await asOwner());
    const second = await actorWith(site().ctx, await add("second@example.org", "owner"));
    for (const [from, role] of [
      ["owner", "editor"],
      ["editor", "owner"],
    ])
      await changeRole(site().ctx, second, { slug: OWN, fields: { staffId: owner.staffId, from, role } });
    expect((await accept(token)).ok).toBe(false);
  });
});

describe("a member", () => {
  test("abuse 81: has the new role, or none, from the next request on", async () => {
    const { ctx } = site();
    const editor = await add("editor@example.org", "editor");
    const fields = { staffId: editor.staffId, from: "editor", role: "viewer" };
    expect((await changeRole(ctx, await asOwner(), { slug: OWN, fields })).ok).toBe(true);
    expect(await roleOf(editor)).toBe("viewer");
    await removeMember(ctx, await asOwner(), { slug: OWN, fields: { staffId: editor.staffId } });
    const actor = await actorWith(ctx, editor);
    expect(actor.members).toEqual([]);
    await expect(listMembers(ctx, actor, { slug: OWN, locale: "en" })).rejects.toMatchObject({ reason: "unknown" });
  });

  test("abuse 81: who lost the right while the request was under way changes nothing any more", async () => {
    const { ctx } = site();
    const second = await add("second@example.org", "owner");
    const third = await add("third@example.org", "viewer");
    const stale = await actorWith(ctx, second);
    await removeMember(ctx, await asOwner(), { slug: OWN, fields: { staffId: second.staffId } });
    const fields = { staffId: third.staffId, from: "viewer", role: "owner" };
    await expect(changeRole(ctx, stale, { slug: OWN, fields })).rejects.toMatchObject({ reason: "unknown" });
    await expect(invite(stale)).rejects.toMatchObject({ reason: "unknown" });
    expect(await roleOf(third)).toBe("viewer");
  });

  test("whose role was changed since it was shown keeps that", async () => {
    const { ctx } = site();
    const editor = await add("editor@example.org", "editor");
    const change = (from: string, role: string) =>
      asOwner().then((actor) => changeRole(ctx, actor, { slug: OWN, fields: { staffId: editor.staffId, from, role } }));
    expect((await change("editor", "moderator")).ok).toBe(true);
    expect(await change("editor", "owner")).toEqual({ ok: false, error: "changed" });
    expect(await roleOf(editor)).toBe("moderator");
  });

  test("of another organisation cannot be reached through one's own", async () => {
    const { ctx } = site();
    const stranger = await add("stranger@example.org", "viewer", OTHER);
    const actor = await asOwner();
    const { staffId } = stranger;
    expect(await removeMember(ctx, actor, { slug: OWN, fields: { staffId } })).toEqual({ ok: false, error: "changed" });
    expect(await changeRole(ctx, actor, { slug: OWN, fields: { staffId, from: "viewer", role: "owner" } })).toEqual({
      ok: false,
      error: "changed",
    });
    expect(await roleOf(stranger, OTHER)).toBe("viewer");
  });

  test("abuse 80: gets no role for the whole coalition by the form", async () => {
    const { ctx } = site();
    const editor = await add("editor@example.org", "editor");
    const fields = { staffId: editor.staffId, from: "editor", role: "viewer", coalitionRole: "secretariat" };
    expect(await changeRole(ctx, await asOwner(), { slug: OWN, fields })).toEqual({ ok: false, error: "invalid" });
    expect(await changeRole(ctx, await asOwner(), { slug: OWN, fields: { ...fields, role: "secretariat" } })).toEqual({
      ok: false,
      error: "invalid",
    });
    expect((await actorWith(ctx, editor)).coalitionRole).toBeNull();
  });
});

describe("abuse 82: the last owner", () => {
  test("neither goes nor becomes something else, whoever asks", async () => {
    const { ctx } = site();
    const secretariat = await addStaff(ctx, { email: "office@example.org", coalitionRole: "secretariat" });
    for (const actor of [await asOwner(), await actorWith(ctx, secretariat)]) {
      const { staffId } = owner;
      expect(await removeMember(ctx, actor, { slug: OWN, fields: { staffId } })).toEqual({
        ok: false,
        error: "last_owner",
      });
      const fields = { staffId, from: "owner", role: "editor" };
      expect(await changeRole(ctx, actor, { slug: OWN, fields })).toEqual({ ok: false, error: "last_owner" });
    }
    await expect(
      grantRights(ctx, {
        email: "owner@example.org",
        grant: { organisation: OWN, role: "viewer" },
        actor: "command line",
      }),
    ).rejects.toThrow("last owner");
    expect(await roleOf(owner)).toBe("owner");
  });

  const moves: readonly [what: string, (actor: Actor, other: TestStaff) => Promise<unknown>][] = [
    [
      "demote",
      (actor, { staffId }) =>
        changeRole(site().ctx, actor, { slug: OWN, fields: { staffId, from: "owner", role: "viewer" } }),
    ],
    ["remove", (actor, { staffId }) => removeMember(site().ctx, actor, { slug: OWN, fields: { staffId } })],
  ];

  test.each(moves)("is left when two owners %s each other at once: one fails", async (_what, move) => {
    for (let round = 0; round < 5; round += 1) {
      const { ctx } = site();
      const slug = OWN;
      const { id } = await ctx.db.read.organisation.findUniqueOrThrow({ where: { slug } });
      const rival = await add(`rival.${round}@example.org`, "owner");
      const [first, second] = [await asOwner(), await actorWith(ctx, rival)];
      const outcomes = await Promise.allSettled([move(first, rival), move(second, owner)]);
      const won = outcomes.map((one) => one.status === "fulfilled" && (one.value as { ok: boolean }).ok);
      expect(won.filter(Boolean)).toHaveLength(1);
      const owners = await ctx.db.read.member.findMany({ where: { organisationId: id, role: "owner" } });
      expect(owners).toHaveLength(1);
      await ctx.db.write(async (tx) => {
        await tx.member.deleteMany({ where: { organisationId: id } });
        const data = { organisationId: id, staffId: owner.staffId, role: "owner", createdAt: ctx.clock() };
        await tx.member.create({ data });
      });
    }
  });

  test.each(moves)("is left when an owner %ss themselves while the other does so too", async (_what, move) => {
    const { ctx } = site();
    const rival = await add("rival@example.org", "owner");
    const [first, second] = [await asOwner(), await actorWith(ctx, rival)];
    await Promise.allSettled([move(first, owner), move(second, rival)]);
    expect(await ctx.db.read.member.count({ where: { role: "owner" } })).toBe(1);
  });
});

describe("what asks for a passkey", () => {
  test("is refused without one that was shown within ten minutes", async () => {
    const { ctx, clock } = site();
    clock.advance(10 * 60 * 1000);
    await expect(invite(await asOwner())).rejects.toMatchObject({ reason: "prove" });
    const fields = { staffId: owner.staffId, from: "owner", role: "viewer" };
    await expect(changeRole(ctx, await asOwner(), { slug: OWN, fields })).rejects.toMatchObject({ reason: "prove" });
    expect((await listMembers(ctx, await asOwner(), { slug: OWN, locale: "en" })).isProved).toBe(false);
  });
});

test("every change is in the audit, by whom and of whom", async () => {
  const { ctx } = site();
  const token = await invitedToken(await asOwner());
  await accept(token);
  const newcomer = await ctx.db.read.staff.findUniqueOrThrow({ where: { email: INVITED } });
  const { id: staffId } = newcomer;
  await changeRole(ctx, await asOwner(), { slug: OWN, fields: { staffId, from: "editor", role: "viewer" } });
  await removeMember(ctx, await asOwner(), { slug: OWN, fields: { staffId } });
  const entries = await ctx.db.read.auditEntry.findMany({ orderBy: { sequence: "asc" } });
  const own = entries.filter((entry) => /^(members|invitation)\./.test(entry.act));
  expect(own.map((entry) => [entry.act, entry.actorId])).toEqual([
    ["members.invite", owner.staffId],
    ["invitation.accept", staffId],
    ["members.change", owner.staffId],
    ["members.remove", owner.staffId],
  ]);
  expect(own.map((entry) => entry.detail).join()).not.toContain("@");
});
