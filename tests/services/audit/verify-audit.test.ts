import { describe, expect, test } from "vitest";
import { AUDIT_GENESIS } from "../../../app/domain/audit";
import { auditHash } from "../../../app/services/audit/record-audit";
import { verifyAudit } from "../../../app/services/audit/verify-audit";
import { insertEntry, recordEntries, tamper } from "../../support/audit";
import { useContext } from "../../support/context";

const context = useContext();
const ENTRIES = 5;

describe("verifying", () => {
  test("an empty chain holds, and its head is the genesis hash", async () => {
    expect(await verifyAudit(context().ctx, {})).toEqual({
      entries: 0,
      head: AUDIT_GENESIS,
      broken: null,
      hasHead: null,
    });
  });

  test("an untouched chain holds, says its head, and still has each earlier one", async () => {
    const { ctx } = context();
    const hashes = await recordEntries(ctx, ENTRIES);
    const well = { entries: ENTRIES, head: hashes.at(-1), broken: null };
    expect(await verifyAudit(ctx, {})).toEqual({ ...well, hasHead: null });
    for (const head of [AUDIT_GENESIS, ...hashes])
      expect(await verifyAudit(ctx, { head })).toEqual({ ...well, hasHead: true });
    expect(await verifyAudit(ctx, { head: "f".repeat(64) })).toEqual({ ...well, hasHead: false });
  });

  test.each<[what: string, statements: string[], broken: { sequence: number; fault: string }]>([
    [
      "another act",
      [`UPDATE "AuditEntry" SET "act" = 'pictures.add' WHERE "sequence" = 3`],
      { sequence: 3, fault: "changed" },
    ],
    [
      "another actor",
      [`UPDATE "AuditEntry" SET "actor" = 'system' WHERE "sequence" = 1`],
      { sequence: 1, fault: "changed" },
    ],
    [
      "an actor's id",
      [`UPDATE "AuditEntry" SET "actorId" = 'x' WHERE "sequence" = 5`],
      { sequence: 5, fault: "changed" },
    ],
    [
      "another time",
      [`UPDATE "AuditEntry" SET "at" = '2026-03-01T12:00:00.001+00:00' WHERE "sequence" = 2`],
      { sequence: 2, fault: "changed" },
    ],
    [
      "another detail",
      [`UPDATE "AuditEntry" SET "detail" = "detail" || ' ' WHERE "sequence" = 2`],
      { sequence: 2, fault: "changed" },
    ],
    [
      "another subject",
      [`UPDATE "AuditEntry" SET "subjectId" = NULL WHERE "sequence" = 4`],
      { sequence: 4, fault: "changed" },
    ],
    [
      "another organisation",
      [`UPDATE "AuditEntry" SET "organisationId" = 'x' WHERE "sequence" = 4`],
      { sequence: 4, fault: "changed" },
    ],
    ["another hash", [`UPDATE "AuditEntry" SET "hash" = 'x' WHERE "sequence" = 4`], { sequence: 4, fault: "changed" }],
    ["a deleted row", [`DELETE FROM "AuditEntry" WHERE "sequence" = 3`], { sequence: 4, fault: "gap" }],
    ["a deleted first row", [`DELETE FROM "AuditEntry" WHERE "sequence" = 1`], { sequence: 2, fault: "gap" }],
    [
      "a deleted row whose number the next ones took",
      [
        `DELETE FROM "AuditEntry" WHERE "sequence" = 3`,
        `UPDATE "AuditEntry" SET "sequence" = 3 WHERE "sequence" = 4`,
        `UPDATE "AuditEntry" SET "sequence" = 4 WHERE "sequence" = 5`,
      ],
      { sequence: 3, fault: "previous" },
    ],
    [
      "two rows that changed places",
      [
        `UPDATE "AuditEntry" SET "sequence" = 99 WHERE "sequence" = 2`,
        `UPDATE "AuditEntry" SET "sequence" = 2 WHERE "sequence" = 3`,
        `UPDATE "AuditEntry" SET "sequence" = 3 WHERE "sequence" = 99`,
      ],
      { sequence: 2, fault: "previous" },
    ],
  ])("abuse 109: finds %s", async (_, statements, broken) => {
    const { ctx } = context();
    await recordEntries(ctx, ENTRIES);
    await tamper(ctx.db, statements);
    expect((await verifyAudit(ctx, {})).broken).toEqual(broken);
  });

  test("abuse 109: finds a row that was put between two, though its own hash is right", async () => {
    const { ctx } = context();
    const hashes = await recordEntries(ctx, ENTRIES);
    await tamper(ctx.db, [
      `UPDATE "AuditEntry" SET "sequence" = 6 WHERE "sequence" = 5`,
      `UPDATE "AuditEntry" SET "sequence" = 5 WHERE "sequence" = 4`,
    ]);
    const third = await ctx.db.read.auditEntry.findUniqueOrThrow({ where: { sequence: 3 } });
    const { hash: _, ...content } = third;
    await insertEntry(ctx.db, { ...content, sequence: 4, previous: hashes[2] ?? "" });
    expect((await verifyAudit(ctx, {})).broken).toEqual({ sequence: 5, fault: "previous" });
  });

  test("abuse 109: finds a changed row whose own hash was made anew", async () => {
    const { ctx } = context();
    await recordEntries(ctx, ENTRIES);
    const { hash: _, ...content } = await ctx.db.read.auditEntry.findUniqueOrThrow({ where: { sequence: 2 } });
    const hash = auditHash({ ...content, actor: "system" });
    await tamper(ctx.db, [`UPDATE "AuditEntry" SET "actor" = 'system', "hash" = '${hash}' WHERE "sequence" = 2`]);
    expect((await verifyAudit(ctx, {})).broken).toEqual({ sequence: 3, fault: "previous" });
  });

  test("abuse 109: a tail that was cut off shows only by a head that was written down", async () => {
    const { ctx } = context();
    const head = (await recordEntries(ctx, ENTRIES)).at(-1) ?? "";
    await tamper(ctx.db, [`DELETE FROM "AuditEntry" WHERE "sequence" >= 4`]);
    expect(await verifyAudit(ctx, {})).toMatchObject({ entries: 3, broken: null });
    expect(await verifyAudit(ctx, { head })).toMatchObject({ entries: 3, broken: null, hasHead: false });
  });
});
