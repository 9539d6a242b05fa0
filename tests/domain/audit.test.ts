import { describe, expect, test } from "vitest";
import {
  AUDIT_ACTS,
  AUDIT_FORMAT,
  AUDIT_GENESIS,
  AUDIT_SUBJECTS,
  type AuditContent,
  type AuditFields,
  type AuditSubject,
  auditDetail,
  auditLine,
  auditText,
  changedFields,
  flatFields,
  readDetail,
  refusedField,
} from "../../app/domain/audit";
import { en } from "../../app/locales/en";

const CONTENT: AuditContent = {
  sequence: 1,
  at: new Date("2026-03-01T12:00:00.250Z"),
  actorId: "staff-1",
  actor: "Ana",
  act: "members.change",
  subject: "member",
  subjectId: "staff-2",
  organisationId: "organisation-1",
  detail: '{"after":{"role":"editor"},"before":{"role":"viewer"}}',
  previous: AUDIT_GENESIS,
};

describe("an entry's text", () => {
  test("is canonical JSON of all that it says, with the hash before it", () => {
    expect(auditText(CONTENT)).toBe(
      '{"act":"members.change","actor":"Ana","actorId":"staff-1","at":"2026-03-01T12:00:00.250Z",' +
        '"detail":"{\\"after\\":{\\"role\\":\\"editor\\"},\\"before\\":{\\"role\\":\\"viewer\\"}}",' +
        `"format":"${AUDIT_FORMAT}","organisationId":"organisation-1","previous":"${AUDIT_GENESIS}",` +
        '"sequence":1,"subject":"member","subjectId":"staff-2"}',
    );
  });

  test.each<Partial<AuditContent>>([
    { sequence: 2 },
    { at: new Date("2026-03-01T12:00:00.251Z") },
    { actorId: null },
    { actor: "Anna" },
    { act: "members.remove" },
    { subject: "staff" },
    { subjectId: null },
    { organisationId: null },
    { detail: "{}" },
    { previous: "1".repeat(64) },
  ])("is another with %j", (change) => {
    expect(auditText({ ...CONTENT, ...change })).not.toBe(auditText(CONTENT));
  });

  test("is what a line of the export is without its hash", () => {
    const line = auditLine({ ...CONTENT, hash: "f".repeat(64) });
    const { hash, ...rest } = JSON.parse(line) as Record<string, unknown>;
    expect(hash).toBe("f".repeat(64));
    expect(JSON.stringify(rest)).toBe(auditText(CONTENT));
  });
});

describe("a change", () => {
  test.each<[before: AuditFields, after: AuditFields, kept: [AuditFields, AuditFields]]>([
    [{ a: 1, b: 2 }, { a: 1, b: 3 }, [{ b: 2 }, { b: 3 }]],
    [{ a: 1 }, { a: 1, b: 3 }, [{}, { b: 3 }]],
    [{ a: 1, b: 3 }, { a: 1 }, [{ b: 3 }, {}]],
    [{ a: { x: 1, y: [2] } }, { a: { y: [2], x: 1 } }, [{}, {}]],
    [{ a: null }, { a: "" }, [{ a: null }, { a: "" }]],
    [{ a: [1, 2] }, { a: [1, 3] }, [{ a: [1, 2] }, { a: [1, 3] }]],
    [{ a: { en: "x", ko: "y" } }, { a: { en: "x", ko: "z" } }, [{ a: { ko: "y" } }, { a: { ko: "z" } }]],
    [{ a: { en: "x", ko: "y" } }, { a: { en: "x" } }, [{ a: { ko: "y" } }, { a: {} }]],
    [{ a: { en: "x" } }, { a: "x" }, [{ a: { en: "x" } }, { a: "x" }]],
    [null, { a: 1 }, [null, { a: 1 }]],
    [{ a: 1 }, null, [{ a: 1 }, null]],
    [null, null, [null, null]],
  ])("from %j to %j keeps %j", (before, after, [was, is]) => {
    expect(changedFields(before, after)).toEqual({ before: was, after: is });
    expect(readDetail(auditDetail("picture", before, after))).toEqual({ before: was, after: is });
  });

  test("is shown with the path of each field", () => {
    expect(flatFields({ site: null, names: { en: "x", ko: "y" }, list: [1] })).toEqual([
      { path: ["site"], value: null },
      { path: ["names", "en"], value: "x" },
      { path: ["names", "ko"], value: "y" },
      { path: ["list"], value: [1] },
    ]);
    expect(flatFields(null)).toEqual([]);
  });

  test.each(["", "no JSON", "[]", "1", '{"before":1,"after":null}', '{"before":[],"after":null}', "null"])(
    "cannot be read from %j",
    (detail) => {
      expect(readDetail(detail)).toBeNull();
    },
  );
});

describe("personal data of signers", () => {
  test.each<[subject: AuditSubject, fields: AuditFields, refused: string]>([
    ["campaign", { email: "x" }, "email"],
    ["campaign", { Email: "x" }, "Email"],
    ["mail", { address: "x" }, "address"],
    ["mail", { e: { name: "x" } }, "e.name"],
    ["delivery", { first_name: "x" }, "first_name"],
    ["delivery", { list: [{ place: "x" }] }, "list.0.place"],
    ["campaign", { reason: "asked by ana@example.org" }, "reason"],
    ["partner", { "made-by": ["ana@example.org"] }, "made-by.0"],
    ["campaign", { comment: "x" }, "comment"],
    ["staff", { emailKey: "x" }, "emailKey"],
    ["staff", { email_key: "x" }, "email_key"],
    ["member", { signer: "x" }, "signer"],
    ["organisation", { people: [] }, "people"],
    ["passkey", { token: "x" }, "token"],
    ["session", { ip: "x" }, "ip"],
    ["invitation", { "show-name": true }, "show-name"],
  ])("is refused on %s: %j, which names %s", (subject, fields, refused) => {
    expect(refusedField(subject, fields)).toBe(refused);
    expect(() => auditDetail(subject, null, fields)).toThrow(`An audit entry on ${subject} takes no field ${refused}`);
    expect(() => auditDetail(subject, fields, null)).toThrow("takes no field");
  });

  test("is never in the words of a refusal", () => {
    expect(() => auditDetail("mail", null, { to: "ana@example.org" })).toThrow(
      /^An audit entry on mail takes no field to$/,
    );
  });

  test.each<[subject: AuditSubject, fields: AuditFields]>([
    ["staff", { email: "staff@example.org", name: "Ana" }],
    ["invitation", { email: "new@example.org", role: "editor" }],
    ["organisation", { names: { en: "An organisation" }, contact: "office@example.org" }],
    ["passkey", { name: "My telephone" }],
    ["campaign", { signatures: 12, campaign: "commission" }],
    ["partner", { source: "partner" }],
    ["picture", { width: 3, isLogo: true, none: null }],
  ])("is not what stands in an entry on %s: %j", (subject, fields) => {
    expect(refusedField(subject, fields)).toBeNull();
  });
});

test("every act and subject has its words, and no other", () => {
  const ends = (prefix: string) =>
    Object.keys(en).flatMap((key) => (key.startsWith(prefix) ? [key.slice(prefix.length)] : []));
  expect(ends("staff.audit.act.").sort()).toEqual([...AUDIT_ACTS].sort());
  expect(ends("staff.audit.subject.").sort()).toEqual([...AUDIT_SUBJECTS].sort());
});
