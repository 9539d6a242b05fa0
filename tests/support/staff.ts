import { randomBytes } from "node:crypto";
import { newId } from "../../app/data/ids";
import { tokenHash } from "../../app/data/keys";
import type { Actor, CoalitionRole, Role } from "../../app/domain/roles";
import type { Ctx } from "../../app/services/context";
import { grantRights } from "../../app/services/members/grant-rights";
import { createStaffLink } from "../../app/services/staff/create-link";
import { readActor } from "../../app/services/staff/read-actor";

export interface TestStaff {
  staffId: string;
  /** The session's secret, as the cookie holds it. */
  token: string;
}

/** Somebody with these rights, signed in; with a passkey shown just now unless it is said otherwise. */
export async function addStaff(
  ctx: Ctx,
  {
    email,
    name = "",
    coalitionRole = null,
    roles = {},
    isProved = true,
  }: {
    email: string;
    name?: string;
    coalitionRole?: CoalitionRole | null;
    /** By the slugs of organisations. */
    roles?: Record<string, Role>;
    isProved?: boolean;
  },
): Promise<TestStaff> {
  const now = ctx.clock();
  const staffId = newId(now, ctx.random);
  await ctx.db.write(async (tx) => {
    await tx.staff.create({ data: { id: staffId, email, name, coalitionRole, createdAt: now } });
    for (const [slug, role] of Object.entries(roles)) {
      const { id } = await tx.organisation.findUniqueOrThrow({ where: { slug } });
      await tx.member.create({ data: { organisationId: id, staffId, role, createdAt: now } });
    }
  });
  return { staffId, token: await openSession(ctx, staffId, { isProved }) };
}

/** One more session of somebody; gives its secret. */
export async function openSession(ctx: Ctx, staffId: string, { isProved = true } = {}): Promise<string> {
  const now = ctx.clock();
  const token = randomBytes(32).toString("base64url");
  await ctx.db.write((tx) =>
    tx.staffSession.create({
      data: {
        hash: tokenHash(token),
        staffId,
        method: "passkey",
        createdAt: now,
        lastUsedAt: now,
        expiresAt: new Date(now.getTime() + 12 * 60 * 60 * 1000),
        provedAt: isProved ? now : null,
      },
    }),
  );
  return token;
}

/** Somebody as a request of theirs knows them now. */
export async function actorWith(ctx: Ctx, { token }: Pick<TestStaff, "token">): Promise<Actor> {
  const actor = await readActor(ctx, { token });
  if (actor === null) throw new Error("Nobody is signed in with this session");
  return actor;
}

/** A sign-in link, as an operator prints it, for somebody who may see what belongs to no organisation. */
export async function secretariatLink(ctx: Ctx, email: string): Promise<string> {
  await grantRights(ctx, { email, grant: { coalitionRole: "secretariat" }, actor: "command line" });
  return (await createStaffLink(ctx, { email })).url;
}
