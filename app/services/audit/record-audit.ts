import { createHash } from "node:crypto";
import { appendAudit } from "../../data/audit";
import type { Tx } from "../../data/database";
import {
  AUDIT_GENESIS,
  type AuditAct,
  type AuditActor,
  type AuditContent,
  type AuditFields,
  type AuditSubject,
  auditDetail,
  auditText,
} from "../../domain/audit";
import type { Ctx } from "../context";

export interface AuditInput {
  actor: AuditActor;
  act: AuditAct;
  subject: AuditSubject;
  subjectId: string | null;
  /** Whose owners may read the entry; null for what concerns the whole installation. */
  organisationId: string | null;
  /** Fields of the subject before and after; only those that differ are kept. Nothing of signers. */
  before: AuditFields;
  after: AuditFields;
}

/**
 * Records an act in the transaction that does it, as the last thing in it: either both are kept or neither. An act that
 * no single transaction does is recorded in one of its own before it begins. Throws AuditPersonalError.
 */
export async function recordAudit(tx: Tx, ctx: Pick<Ctx, "db" | "clock">, input: AuditInput): Promise<void> {
  const { actor, act, subject, subjectId, organisationId } = input;
  const detail = auditDetail(subject, input.before, input.after);
  const isStaff = typeof actor !== "string";
  await appendAudit(tx, ctx.db.provider, (last) => {
    const content = {
      sequence: (last?.sequence ?? 0) + 1,
      at: ctx.clock(),
      actorId: isStaff ? actor.id : null,
      actor: isStaff ? actor.name : actor,
      act,
      subject,
      subjectId,
      organisationId,
      detail,
      previous: last?.hash ?? AUDIT_GENESIS,
    };
    return { ...content, hash: auditHash(content) };
  });
}

/** The hash of an entry, hexadecimal. */
export function auditHash(content: AuditContent): string {
  return createHash("sha256").update(auditText(content)).digest("hex");
}
