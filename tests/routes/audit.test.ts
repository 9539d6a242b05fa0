import { beforeAll, describe, expect, test } from "vitest";
import type { CoalitionRole } from "../../app/domain/roles";
import { recordAudit } from "../../app/services/audit/record-audit";
import { ENTRY } from "../support/audit";
import { addOrganisation } from "../support/coalition";
import { useSite } from "../support/site";
import { addStaff } from "../support/staff";

const site = useSite();
const PROVE = /^\/staff\/prove\?next=%2Fstaff%2Faudit\.csv/;

let people = 0;
/** Asks as somebody new with these rights. */
async function as(rights: { coalitionRole?: CoalitionRole; isProved?: boolean }) {
  people += 1;
  const { runtime, ask } = site();
  const { token } = await addStaff(runtime, { email: `person.${people}@example.org`, name: "Ana", ...rights });
  return (path: string) => ask(path, { headers: { cookie: `ov_staff=${token}` } });
}

beforeAll(async () => {
  const { runtime } = site();
  await addOrganisation(runtime, { slug: "one", names: { en: "Organisation one" } });
  const { id } = await runtime.db.read.organisation.findUniqueOrThrow({ where: { slug: "one" } });
  const record = (input: Partial<typeof ENTRY>) =>
    runtime.db.write((tx) => recordAudit(tx, runtime, { ...ENTRY, organisationId: id, ...input }));
  for (let i = 0; i < 30; i++) await record({});
  await record({ before: { role: "viewer" }, after: { role: "editor" }, act: "members.change", subject: "member" });
  await record({ actor: { id: "x", name: "<script>alert(1)</script>" } });
});

describe("the audit page", () => {
  test("says in the reader's language what was done, by whom, what it was before and is after", async () => {
    const ask = await as({ coalitionRole: "auditor" });
    const { status, text, headers } = await ask("/staff/audit");
    expect(status).toBe(200);
    expect(headers["cache-control"]).toContain("no-store");
    for (const words of ["Role changed", "an operator at the command line", "Organisation one", "1 March 2026"])
      expect(text).toContain(words);
    expect(text).toMatch(/Role.*: .*Editor.*\(was .*Viewer.*\)/);
    expect(text).not.toContain("<script>alert");
    const korean = await ask("/ko/staff/audit");
    expect([korean.status, korean.text.includes('lang="ko"')]).toEqual([200, true]);
  });

  test("goes on to further pages and keeps what it is limited to", async () => {
    const ask = await as({ coalitionRole: "auditor" });
    const first = await ask("/staff/audit?act=partners.allow&organisation=one");
    expect(first.text).toContain('href="/staff/audit?organisation=one&amp;act=partners.allow&amp;page=2"');
    expect(first.text).toContain('href="/staff/audit.csv?organisation=one&amp;act=partners.allow"');
    expect(first.text).toContain('<option value="partners.allow" selected="">');
    expect((await ask("/staff/audit?act=partners.allow&organisation=one&page=2")).status).toBe(200);
    expect((await ask("/staff/audit?page=9")).status).toBe(404);
  });

  test.each(["act=rm&from=x&person=%00", `person=${"x".repeat(101)}`, "page=-1", "organisation=&act=&from="])(
    "takes %j for no limit",
    async (query) => {
      const ask = await as({ coalitionRole: "secretariat" });
      const { status, text } = await ask(`/staff/audit?${query}`);
      expect(status).toBe(200);
      expect(text).not.toContain("There is nothing to show");
    },
  );

  test("has words where nothing is like what was asked for", async () => {
    const ask = await as({ coalitionRole: "auditor" });
    expect((await ask("/staff/audit?person=nobody")).text).toContain("No entry is like what you asked for.");
  });
});

describe("the download", () => {
  test("is a file, whose taking is recorded", async () => {
    const { runtime } = site();
    const ask = await as({ coalitionRole: "auditor" });
    const { status, headers, text } = await ask("/staff/audit.csv?act=members.change");
    expect(status).toBe(200);
    expect(headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(headers["content-disposition"]).toBe('attachment; filename="audit.csv"');
    expect(headers["cache-control"]).toContain("no-store");
    const lines = text.trimEnd().split("\r\n");
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('"{""role"":""viewer""}","{""role"":""editor""}"');
    const last = await runtime.db.read.auditEntry.findFirst({ orderBy: { sequence: "desc" } });
    expect(last).toMatchObject({ act: "audit.export", actor: "Ana" });
  });

  test("abuse 86: asks for a passkey first, in the language of the page, with the way back", async () => {
    const ask = await as({ coalitionRole: "auditor", isProved: false });
    const { status, headers } = await ask("/staff/audit.csv?act=keys.rotate");
    expect(status).toBe(303);
    expect(headers.location).toMatch(PROVE);
    expect((await ask("/ar/staff/audit.csv")).headers.location).toMatch(/^\/ar\/staff\/prove\?next=%2Far%2Fstaff%2F/);
  });

  test("abuse 86: is of no use to who is not signed in", async () => {
    expect((await site().ask("/staff/audit.csv")).status).toBe(403);
    expect((await site().ask("/staff/audit")).status).toBe(403);
  });
});
