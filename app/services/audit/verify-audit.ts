import { countAudit, EVERY_ENTRY, readAudit } from "../../data/audit";
import { AUDIT_GENESIS } from "../../domain/audit";
import type { Ctx } from "../context";
import { auditHash } from "./record-audit";

/** Why an entry does not hold: it was changed, or what stood before it is gone, new or elsewhere. */
export type AuditFault = "changed" | "gap" | "previous";

export interface AuditReport {
  /** Entries that hold, from the first one on. */
  entries: number;
  /** The hash of the last entry that holds, to be written down; AUDIT_GENESIS where there is none. */
  head: string;
  /** The first entry that does not hold, by its number; null where all do. */
  broken: { sequence: number; fault: AuditFault } | null;
  /** Whether a hash that was written down earlier is still in the chain; null when none was asked for. */
  hasHead: boolean | null;
}

const PAGE = 500;

/**
 * Computes the chain again from its first entry, on one snapshot, a page in memory at a time, and stops at the first
 * entry that does not hold. With `head`, a hash written down earlier, it also finds out whether entries were cut off at
 * the end: what stays of the chain would hold, but the hash would be in it no more. Rejects with the signal's reason.
 */
export function verifyAudit(
  ctx: Pick<Ctx, "db">,
  options: { head?: string; signal?: AbortSignal; onProgress?: (entries: number, total: number) => void },
): Promise<AuditReport> {
  const { head, signal, onProgress } = options;
  return ctx.db.readSnapshot(async (read) => {
    const total = await countAudit(read, EVERY_ENTRY);
    const report: AuditReport = {
      entries: 0,
      head: AUDIT_GENESIS,
      broken: null,
      hasHead: head === undefined ? null : head === AUDIT_GENESIS,
    };
    for await (const page of readAudit(read, EVERY_ENTRY, PAGE)) {
      signal?.throwIfAborted();
      for (const { hash, ...content } of page) {
        const { sequence, previous } = content;
        const fault = sequence !== report.entries + 1 ? "gap" : previous !== report.head ? "previous" : null;
        if (fault !== null || auditHash(content) !== hash) {
          report.broken = { sequence, fault: fault ?? "changed" };
          return report;
        }
        report.entries += 1;
        report.head = hash;
        if (hash === head) report.hasHead = true;
      }
      onProgress?.(report.entries, total);
    }
    return report;
  });
}
