import type { Database } from "../../app/data/database";
import type { AuditContent } from "../../app/domain/audit";
import { type AuditInput, auditHash, recordAudit } from "../../app/services/audit/record-audit";
import type { Ctx } from "../../app/services/context";

/** An entry to be recorded where it does not matter which. */
export const ENTRY: AuditInput = {
  actor: "command line",
  act: "partners.allow",
  subject: "partner",
  subjectId: "https://partner.example",
  organisationId: null,
  before: null,
  after: { source: "partner" },
};

/** Records so many entries, one after the other, and returns their hashes. */
export async function recordEntries(ctx: Ctx, count: number, input: Partial<AuditInput> = {}): Promise<string[]> {
  for (let i = 1; i <= count; i++)
    await ctx.db.write((tx) => recordAudit(tx, ctx, { ...ENTRY, after: { source: `source-${i}` }, ...input }));
  const entries = await ctx.db.read.auditEntry.findMany({ orderBy: { sequence: "asc" } });
  return entries.map((entry) => entry.hash);
}

/** Does to the rows what somebody who has the database can do. */
export async function tamper(db: Database, statements: readonly string[]): Promise<void> {
  await db.write(async (tx) => {
    for (const statement of statements) await tx.$executeRawUnsafe(statement);
  });
}

/** Puts an entry with a hash that is right for it where it says, whatever stands there. */
export async function insertEntry(db: Database, content: AuditContent): Promise<void> {
  await db.write((tx) => tx.auditEntry.create({ data: { ...content, hash: auditHash(content) } }));
}
