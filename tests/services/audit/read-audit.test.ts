import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { findOrganisationId } from "../../../app/data/organisations";
import { auditFilterOf } from "../../../app/domain/audit-filter";
import type { Actor, Role } from "../../../app/domain/roles";
import { AUDIT_COLUMNS, exportAuditCsv, exportAuditLines } from "../../../app/services/audit/export-audit";
import { readAuditPage } from "../../../app/services/audit/read-audit-page";
import { recordAudit } from "../../../app/services/audit/record-audit";
import { verifyAudit } from "../../../app/services/audit/verify-audit";
import type { Ctx } from "../../../app/services/context";
import { testActor } from "../../support/actors";
import { ENTRY, recordEntries } from "../../support/audit";
import { addOrganisation } from "../../support/coalition";
import { useContext } from "../../support/context";

const context = useContext();
const AUDITOR = testActor({ coalitionRole: "auditor" });

const read = (ctx: Ctx, actor: Actor, query = "", page = 1) =>
  readAuditPage(ctx, actor, { filter: auditFilterOf(new URLSearchParams(query)), page, perPage: 10, locale: "en" });

/** Two organisations with an entry each, and one of none: numbers 1, 2 and 3, an hour apart from 1 March, noon. */
async function threeEntries(): Promise<{ ctx: Ctx; one: string; two: string }> {
  const { ctx, clock } = context();
  for (const slug of ["one", "two"]) await addOrganisation(ctx, { slug, names: { en: `Organisation ${slug}` } });
  const one = (await findOrganisationId(ctx.db.read, "one")) ?? "";
  const two = (await findOrganisationId(ctx.db.read, "two")) ?? "";
  await ctx.db.write((tx) => tx.staff.create({ data: { id: "s", email: "bo@example.org", createdAt: ctx.clock() } }));
  const record = async (input: Partial<typeof ENTRY>) => {
    await ctx.db.write((tx) => recordAudit(tx, ctx, { ...ENTRY, ...input }));
    clock.advance(18 * 60 * 60 * 1000);
  };
  await record({ organisationId: one });
  await record({
    organisationId: two,
    actor: { id: "s", name: "" },
    act: "members.change",
    subject: "member",
    subjectId: "s",
  });
  await record({ actor: "system", act: "keys.rotate", subject: "keys", subjectId: null, after: null });
  return { ctx, one, two };
}

describe("the audit page", () => {
  test("shows everything to the secretariat and auditors, the newest first, with names for ids", async () => {
    const { ctx } = await threeEntries();
    for (const coalitionRole of ["secretariat", "auditor"] as const) {
      const { total, entries, people, organisations } = await read(ctx, testActor({ coalitionRole }));
      expect(total).toBe(3);
      expect(entries.map(({ sequence, person, organisation }) => [sequence, person, organisation])).toEqual([
        [3, "system", null],
        [2, "bo@example.org", "Organisation two"],
        [1, "command line", "Organisation one"],
      ]);
      expect(entries[1]).toMatchObject({
        subjectName: "bo@example.org",
        change: { before: null, after: { source: "partner" } },
      });
      expect(people.map(({ name }) => name)).toEqual(["bo@example.org", "command line", "system"]);
      expect(organisations.map(({ slug }) => slug)).toEqual(["one", "two"]);
    }
  });

  test("abuse 79: shows owners the entries, people and names of their organisations, and no others", async () => {
    const { ctx, one, two } = await threeEntries();
    const owner = testActor({ roles: { [one]: "owner", [two]: "editor" } });
    const page = await read(ctx, owner);
    expect(page.entries.map(({ sequence }) => sequence)).toEqual([1]);
    expect(page.people).toEqual([{ id: "command line", name: "command line" }]);
    expect(page.organisations).toEqual([{ slug: "one", name: "Organisation one" }]);
    expect((await read(ctx, owner, "person=s")).entries).toEqual([]);
    expect((await read(ctx, owner, "organisation=one")).total).toBe(1);
    await expect(read(ctx, owner, "organisation=two")).rejects.toMatchObject({ reason: "forbidden" });
  });

  test("abuse 79: answers for another's organisation as for one that does not exist", async () => {
    const { ctx, one } = await threeEntries();
    const owner = testActor({ roles: { [one]: "owner" } });
    for (const slug of ["two", "nowhere"])
      await expect(read(ctx, owner, `organisation=${slug}`)).rejects.toMatchObject({ reason: "unknown" });
  });

  test.each<Role>(["editor", "moderator", "delivery", "viewer"])("is refused to a role of %s", async (role) => {
    const { ctx, one } = await threeEntries();
    const actor = testActor({ roles: { [one]: role } });
    await expect(read(ctx, actor)).rejects.toMatchObject({ reason: "forbidden" });
    await expect(read(ctx, actor, "organisation=one")).rejects.toMatchObject({ reason: "forbidden" });
  });

  test.each([
    ["act=members.change", [2]],
    ["person=s", [2]],
    ["person=command+line", [1]],
    ["person=nobody", []],
    ["from=2026-03-02", [3, 2]],
    ["until=2026-03-01", [1]],
    ["from=2026-03-02&until=2026-03-02", [2]],
    ["from=2026-03-02&act=keys.rotate", [3]],
  ])("limited by %s shows %j", async (query, numbers) => {
    const { ctx } = await threeEntries();
    const { entries, people } = await read(ctx, AUDITOR, query);
    expect(entries.map(({ sequence }) => sequence)).toEqual(numbers);
    expect(people).toHaveLength(3);
  });

  test("goes through all of them page by page, and has none past the end", async () => {
    const { ctx } = context();
    await recordEntries(ctx, 23);
    const pages = await Promise.all([1, 2, 3, 4, 9999].map((page) => read(ctx, AUDITOR, "", page)));
    expect(pages.map(({ total, entries }) => [total, entries[0]?.sequence, entries.length])).toEqual([
      [23, 23, 10],
      [23, 13, 10],
      [23, 3, 3],
      [23, undefined, 0],
      [23, undefined, 0],
    ]);
  });
});

describe("the download", () => {
  const filter = (query: string) => auditFilterOf(new URLSearchParams(query));
  const download = async (ctx: Ctx, actor: Actor, query = "") => {
    const pieces: string[] = [];
    for await (const piece of await exportAuditCsv(ctx, actor, { filter: filter(query), locale: "en" }))
      pieces.push(piece);
    return pieces.join("");
  };

  test("is what the page shows, oldest first, harmless for spreadsheets, and is recorded itself", async () => {
    const { ctx, one } = await threeEntries();
    const actor = { id: "x", name: "=HYPERLINK(1)" };
    await ctx.db.write((tx) => recordAudit(tx, ctx, { ...ENTRY, actor, organisationId: one }));
    const owner = testActor({ roles: { [one]: "owner" } }, ctx.clock());
    const [head, ...lines] = (await download(ctx, owner)).trimEnd().split("\r\n");
    expect(head).toBe(`\uFEFF${AUDIT_COLUMNS.join(",")}`);
    expect(lines.map((line) => line.split(",").slice(0, 5).join(","))).toEqual([
      "1,2026-03-01T12:00:00.000Z,command line,,partners.allow",
      "4,2026-03-03T18:00:00.000Z,'=HYPERLINK(1),x,partners.allow",
      "5,2026-03-03T18:00:00.000Z,Ana,staff-1,audit.export",
    ]);
    expect(lines[0]).toContain('"{""source"":""partner""}"');
    expect(await ctx.db.read.auditEntry.findUnique({ where: { sequence: 5 } })).toMatchObject({
      actorId: "staff-1",
      organisationId: one,
      detail: '{"after":{},"before":null}',
    });
    expect((await verifyAudit(ctx, {})).broken).toBeNull();
  });

  test("keeps what it was limited to in its entry", async () => {
    const { ctx } = await threeEntries();
    await download(ctx, testActor({ coalitionRole: "auditor" }, ctx.clock()), "act=keys.rotate&person=a%40example.org");
    const entry = await ctx.db.read.auditEntry.findUnique({ where: { sequence: 4 } });
    expect(entry).toMatchObject({ act: "audit.export", organisationId: null });
    expect(entry?.detail).toContain("act=keys.rotate&person=a%40example.org");
  });

  test("abuse 86: asks for a passkey first, and is not recorded where it is refused", async () => {
    const { ctx, one } = await threeEntries();
    const stale = new Date(ctx.clock().getTime() - 60 * 60 * 1000);
    for (const provedAt of [null, stale])
      for (const rights of [{ coalitionRole: "auditor" }, { roles: { [one]: "owner" } }] as const)
        await expect(download(ctx, testActor(rights, provedAt))).rejects.toMatchObject({ reason: "prove" });
    const editor = testActor({ roles: { [one]: "editor" } }, ctx.clock());
    await expect(download(ctx, editor)).rejects.toMatchObject({ reason: "forbidden" });
    expect(await ctx.db.read.auditEntry.count()).toBe(3);
  });

  test("as JSON lines holds the whole chain, each line with its hash", async () => {
    const { ctx } = await threeEntries();
    let text = "";
    const write = async (piece: string) => {
      text += piece;
    };
    expect(await exportAuditLines(ctx, { actor: "command line", write })).toBe(4);
    const lines = text.trimEnd().split("\n");
    const entries = lines.map((line) => JSON.parse(line) as { hash: string; previous: string; act: string });
    expect(entries.map(({ act }) => act)).toEqual(["partners.allow", "members.change", "keys.rotate", "audit.export"]);
    expect(entries.slice(1).map(({ previous }) => previous)).toEqual(entries.slice(0, -1).map(({ hash }) => hash));
    for (const line of lines) {
      const { hash, ...rest } = JSON.parse(line) as Record<string, unknown>;
      expect(createHash("sha256").update(JSON.stringify(rest)).digest("hex")).toBe(hash);
    }
  });
});
