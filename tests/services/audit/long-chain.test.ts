import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { AUDIT_GENESIS, type AuditContent, type AuditEntry } from "../../../app/domain/audit";
import { auditHash } from "../../../app/services/audit/record-audit";
import { verifyAudit } from "../../../app/services/audit/verify-audit";
import { tamper } from "../../support/audit";
import { useContext } from "../../support/context";

const context = useContext();
const ENTRIES = 10_000;
const BATCH = 1_000;
/** Characters of a detail: all entries together take more than three times what verifying may grow by. */
const DETAIL = 2_000;
const MAX_GROWTH = 8 * 2 ** 20;

/** A chain as it would have been recorded, put into the database in a few large steps. */
async function insertChain(): Promise<void> {
  const { ctx } = context();
  let previous = AUDIT_GENESIS;
  for (let sequence = 1; sequence <= ENTRIES; ) {
    const rows: AuditEntry[] = [];
    for (; rows.length < BATCH; sequence++) {
      const content: AuditContent = {
        sequence,
        at: ctx.clock(),
        actorId: null,
        actor: "system",
        act: "counts.repair",
        subject: "campaign",
        subjectId: String(sequence),
        organisationId: null,
        detail: `{"after":"${String(sequence).padStart(DETAIL, "0")}"}`,
        previous,
      };
      previous = auditHash(content);
      rows.push({ ...content, hash: previous });
    }
    await ctx.db.write((tx) => tx.auditEntry.createMany({ data: rows }));
  }
}

test("a chain of ten thousand entries is verified in memory that does not grow with it, up to its last entry", async () => {
  await insertChain();
  const { ctx } = context();
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const heap: number[] = [];
  const onProgress = (done: number) => {
    if (done % BATCH !== 0) return;
    collect();
    heap.push(process.memoryUsage().heapUsed);
  };
  expect(await verifyAudit(ctx, { onProgress })).toMatchObject({ entries: ENTRIES, broken: null });
  expect(heap).toHaveLength(ENTRIES / BATCH);
  expect(Math.max(...heap) - (heap[0] ?? 0)).toBeLessThan(MAX_GROWTH);
  await tamper(ctx.db, [`UPDATE "AuditEntry" SET "actor" = 'nobody' WHERE "sequence" = ${ENTRIES}`]);
  expect(await verifyAudit(ctx, {})).toMatchObject({
    entries: ENTRIES - 1,
    broken: { sequence: ENTRIES, fault: "changed" },
  });
}, 60_000);
