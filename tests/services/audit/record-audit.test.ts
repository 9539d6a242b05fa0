import { describe, expect, test } from "vitest";
import { openDatabase } from "../../../app/data/database";
import { AUDIT_GENESIS } from "../../../app/domain/audit";
import { auditHash, recordAudit } from "../../../app/services/audit/record-audit";
import { ENTRY } from "../../support/audit";
import { useContext } from "../../support/context";
import { createTestDatabase } from "../../support/database";

const context = useContext();

describe("recording", () => {
  test("chains each entry to the one before, from the genesis hash on", async () => {
    const { ctx, clock } = context();
    await ctx.db.write((tx) => recordAudit(tx, ctx, ENTRY));
    clock.set("2026-03-02T08:30:00.250Z");
    const actor = { id: "staff-1", name: "Ana" };
    await ctx.db.write((tx) =>
      recordAudit(tx, ctx, { ...ENTRY, actor, before: { source: "a", kept: 1 }, after: { source: "b", kept: 1 } }),
    );
    const [first, second] = await ctx.db.read.auditEntry.findMany({ orderBy: { sequence: "asc" } });
    expect(first).toMatchObject({ sequence: 1, actor: "command line", actorId: null, previous: AUDIT_GENESIS });
    expect(second).toMatchObject({
      sequence: 2,
      at: new Date("2026-03-02T08:30:00.250Z"),
      actor: "Ana",
      actorId: "staff-1",
      detail: '{"after":{"source":"b"},"before":{"source":"a"}}',
      previous: first?.hash,
    });
    for (const entry of [first, second]) expect(entry && auditHash(entry)).toBe(entry?.hash);
  });

  test("is undone with the transaction that fails, and the chain goes on without a gap", async () => {
    const { ctx } = context();
    const failing = ctx.db.write(async (tx) => {
      await recordAudit(tx, ctx, ENTRY);
      throw new RangeError("the act fails");
    });
    await expect(failing).rejects.toThrow("the act fails");
    await ctx.db.write((tx) => recordAudit(tx, ctx, ENTRY));
    expect(await ctx.db.read.auditEntry.findMany({ select: { sequence: true } })).toEqual([{ sequence: 1 }]);
  });

  test("refuses what could be a signer's, and the act with it", async () => {
    const { ctx } = context();
    const recording = ctx.db.write((tx) => recordAudit(tx, ctx, { ...ENTRY, after: { email: "a@example.org" } }));
    await expect(recording).rejects.toThrow("An audit entry on partner takes no field email");
    expect(await ctx.db.read.auditEntry.count()).toBe(0);
  });

  test("abuse 109: of many at once, through two connections, makes one chain", async () => {
    const copy = await createTestDatabase();
    const databases = [await openDatabase({ url: copy.url }), await openDatabase({ url: copy.url })];
    try {
      const { clock } = context().ctx;
      const writes = Array.from({ length: 40 }, (_, i) =>
        databases.map((db) =>
          db.write((tx) => recordAudit(tx, { db, clock }, { ...ENTRY, after: { source: `partner-${i}` } })),
        ),
      );
      await Promise.all(writes.flat());
      const entries = (await databases[0]?.read.auditEntry.findMany({ orderBy: { sequence: "asc" } })) ?? [];
      expect(entries.map((entry) => entry.sequence)).toEqual(Array.from({ length: 80 }, (_, i) => i + 1));
      const hashes = entries.map((entry) => entry.hash);
      expect(entries.map((entry) => entry.previous)).toEqual([AUDIT_GENESIS, ...hashes.slice(0, -1)]);
    } finally {
      for (const db of databases) await db.close();
      await copy.drop();
    }
  });
});
