import { stat } from "node:fs/promises";
import { expect, test } from "vitest";
import { findOrganisationId } from "../../app/data/organisations";
import { AUDIT_GENESIS } from "../../app/domain/audit";
import { recordAudit } from "../../app/services/audit/record-audit";
import { ENTRY, recordEntries, tamper } from "../support/audit";
import { runCli } from "../support/cli";
import { addOrganisation } from "../support/coalition";
import { useContext } from "../support/context";
import { useFolder } from "../support/folder";

const context = useContext();
const folder = useFolder();
const cli = (...argv: string[]) => runCli(context().ctx, ["audit", ...argv]);

test("verify says that the chain holds, and the head that later finds what was cut off", async () => {
  const { ctx } = context();
  expect(await cli("verify")).toMatchObject({ code: 0, out: `The chain holds: 0 entries.\nHead: ${AUDIT_GENESIS}\n` });
  const head = (await recordEntries(ctx, 3)).at(-1) ?? "";
  const run = await cli("verify");
  expect(run).toMatchObject({ code: 0, out: `The chain holds: 3 entries.\nHead: ${head}\n` });
  expect(run.err).toContain("Write the head down");
  await recordEntries(ctx, 1);
  expect(await cli("verify", "--head", head)).toMatchObject({
    code: 0,
    out: expect.stringContaining("The chain holds: 4 entries. The head from earlier is in it.\n"),
  });
  await tamper(ctx.db, [`DELETE FROM "AuditEntry" WHERE "sequence" >= 3`]);
  expect((await cli("verify")).code).toBe(0);
  const cut = await cli("verify", "--head", head);
  expect(cut).toMatchObject({ code: 1, out: "" });
  expect(cut.err).toContain(`The chain holds, but ${head} is not in it: entries were cut off at its end`);
  expect(cut.err).toContain("docs/audit.md");
});

test.each([
  [
    `UPDATE "AuditEntry" SET "actor" = 'system' WHERE "sequence" = 1`,
    "Entry 1 does not hold: it was changed",
    "No entry",
  ],
  [`DELETE FROM "AuditEntry" WHERE "sequence" = 2`, "Entry 3 does not hold: what should stand before it is", "1 entry"],
  [`UPDATE "AuditEntry" SET "previous" = 'x' WHERE "sequence" = 3`, "Entry 3 does not hold: it does not", "2 entries"],
])("after %s verify ends with 1 and says %j", async (statement, says, before) => {
  const { ctx } = context();
  await recordEntries(ctx, 4);
  await tamper(ctx.db, [statement]);
  const { code, out, err } = await cli("verify");
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain(says);
  expect(err).toContain(`. ${before} before it hold`);
  const told = await cli("verify", "--json");
  expect(told.code).toBe(1);
  expect(JSON.parse(told.out)).toMatchObject({ broken: { sequence: expect.any(Number) }, hasHead: null });
});

test("list shows who did what, the oldest first, limited as asked", async () => {
  const { ctx, clock } = context();
  await addOrganisation(ctx, { slug: "one", names: { en: "Organisation one" } });
  const organisationId = await findOrganisationId(ctx.db.read, "one");
  expect(await cli("list")).toEqual({ code: 0, out: "", err: "No entry is like that.\n" });
  await ctx.db.write((tx) => recordAudit(tx, ctx, { ...ENTRY, organisationId }));
  clock.advance(24 * 60 * 60 * 1000);
  const actor = { id: "s", name: "Ana\u001b[31m" };
  await ctx.db.write((tx) => recordAudit(tx, ctx, { ...ENTRY, actor, act: "partners.remove", after: null }));
  const [first, second] = [
    '1  2026-03-01 12:00 UTC  partners.allow  command line  partner  https://partner.example  Organisation one  {"before":null,"after":{"source":"partner"}}\n',
    '2  2026-03-02 12:00 UTC  partners.remove  Ana[31m  partner  https://partner.example  -  {"before":null,"after":null}\n',
  ];
  expect((await cli("list")).out).toBe(first + second);
  expect((await cli("list", "--organisation", "one")).out).toBe(first);
  expect((await cli("list", "--act", "partners.remove")).out).toBe(second);
  expect((await cli("list", "--since", "2026-03-02")).out).toBe(second);
  expect(JSON.parse((await cli("list", "--json")).out)).toMatchObject([
    { sequence: 1 },
    { sequence: 2, person: actor.name },
  ]);
  expect(JSON.parse((await cli("list", "--since", "2026-03-03", "--json")).out)).toEqual([]);
});

test("export writes the whole chain, which is recorded, into a file of its owner's alone", async () => {
  await recordEntries(context().ctx, 3);
  const path = folder.path("audit.jsonl");
  expect(await cli("export", path)).toEqual({ code: 0, out: `4 entries written to ${path}\n`, err: "" });
  const lines = (await folder.read("audit.jsonl")).toString().trimEnd().split("\n");
  expect(lines.map((line) => (JSON.parse(line) as { sequence: number }).sequence)).toEqual([1, 2, 3, 4]);
  expect(JSON.parse(lines[3] ?? "")).toMatchObject({ act: "audit.export", actor: "command line" });
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(JSON.parse((await cli("export", path, "--json")).out)).toEqual({ entries: 5, file: path });
});

test("an export or a check that is interrupted ends with 130 and keeps nothing", async () => {
  const { ctx } = context();
  await recordEntries(ctx, 2);
  const signal = AbortSignal.abort();
  const path = folder.path("audit.jsonl");
  expect(await runCli(ctx, ["audit", "export", path], { signal })).toMatchObject({ code: 130, out: "" });
  expect(await folder.list(".")).toEqual([]);
  expect(await runCli(ctx, ["audit", "verify"], { signal })).toMatchObject({ code: 130, out: "" });
});

test.each<[argv: string[], says: RegExp]>([
  [[], /Usage: onevoice audit/],
  [["verify", "x"], /too many arguments/],
  [["verify", "--head"], /argument missing/],
  [["verify", "--head", "abc"], /64 characters, 0 to 9 and a to f\.[\s\S]*audit verify --help/],
  [["verify", "--head", "F".repeat(64)], /64 characters/],
  [["list", "--act", "partners"], /Allowed choices are audit\.export, /],
  [["list", "--since", "yesterday"], /a day such as 2026-03-01/],
  [["list", "--since", "2026-02-30"], /a day such as 2026-03-01/],
  [["list", "--organisation", "typo"], /no organisation "typo"\. The organisations are: one/],
  [["export"], /missing required argument 'file'/],
])("wrong arguments %j end with 2 and say what is right", async (argv, says) => {
  await addOrganisation(context().ctx, { slug: "one" });
  const { code, out, err } = await cli(...argv);
  expect(err).toMatch(says);
  expect({ code, out }).toEqual({ code: 2, out: "" });
});

test("a file that cannot be written is named", async () => {
  const path = folder.path("file", "audit.jsonl");
  await folder.write("file", "no folder");
  const { code, err } = await cli("export", path);
  expect(code).toBe(1);
  expect(err).toContain(folder.path("file"));
});
