import type { Tx } from "../../data/database";
import { tokenHash } from "../../data/keys";
import { findStaff } from "../../data/staff";
import { deleteStaffSession, insertStaffSession } from "../../data/staff-sessions";
import { browserName } from "../../domain/browser-name";
import type { SignInMethod } from "../../domain/roles";
import { SESSION_MS } from "../../domain/staff-session";
import { recordAudit } from "../audit/record-audit";
import type { Ctx } from "../context";
import { newToken } from "./new-token";

/** What is known of the browser that signs in. */
export interface SigningIn {
  /** The secret of the cookie it got when it asked for a link or a challenge. */
  browser?: string | null;
  /** Its User-Agent header. */
  agent?: string | null;
  /** The session token it brought along, which ends. */
  previous?: string | null;
}

export interface OpenedSession {
  sessionToken: string;
  expiresAt: Date;
}

/**
 * Opens a session in the caller's transaction, with a secret of its own, never one that a browser brought along; the
 * session that the browser had is over (abuse 83).
 */
export async function openSession(
  tx: Tx,
  ctx: Ctx,
  { staffId, method, agent = null, previous = null }: SigningIn & { staffId: string; method: SignInMethod },
): Promise<OpenedSession> {
  const now = ctx.clock();
  const expiresAt = new Date(now.getTime() + SESSION_MS);
  const sessionToken = newToken(ctx);
  if (previous !== null) await deleteStaffSession(tx, tokenHash(previous));
  await insertStaffSession(tx, {
    hash: tokenHash(sessionToken),
    staffId,
    method,
    agent: browserName(agent),
    createdAt: now,
    expiresAt,
    provedAt: method === "passkey" ? now : null,
  });
  const staff = await findStaff(tx, staffId);
  await recordAudit(tx, ctx, {
    actor: { id: staffId, name: staff?.name ?? "" },
    act: "staff.sign_in",
    subject: "staff",
    subjectId: staffId,
    organisationId: null,
    before: null,
    after: { method },
  });
  return { sessionToken, expiresAt };
}
