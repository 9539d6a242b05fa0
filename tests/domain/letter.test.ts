import { expect, test } from "vitest";
import { MERGE_FIELDS, type MergeField, mergeLetter, mergeSubject } from "../../app/domain/letter";

const FIELDS: Record<MergeField, string> = {
  salutation: "Excellency",
  campaign: "A Commission of Inquiry",
  ask: "Please vote in favour.",
  total: "12,345",
  countries: "47",
  listed: "12,000",
  withheld: "345",
  date: "23 November 2026",
  coalition: "One Voice Coalition",
};

test("every field of the list is put in", () => {
  const template = MERGE_FIELDS.map((field) => `{{${field}}}`).join(" | ");
  expect(mergeLetter(template, FIELDS)).toEqual({ ok: true, value: MERGE_FIELDS.map((f) => FIELDS[f]).join(" | ") });
});

test.each([
  ["a text without fields", "Dear all,\n\nyes.", "Dear all,\n\nyes."],
  ["spaces inside the braces", "{{ total }}", "12,345"],
  ["a field used twice", "{{total}}{{total}}", "12,34512,345"],
  ["single braces and dollar signs", "{a} $& $\u007btotal} $1", "{a} $& $\u007btotal} $1"],
  ["a third brace", "{{{total}}}", "{12,345}"],
  ["nothing", "", ""],
])("%s is merged as it stands", (_, template, value) => {
  expect(mergeLetter(template, FIELDS)).toEqual({ ok: true, value });
});

test.each([
  ["{{constructor}}", "unknown", "constructor"],
  ["{{__proto__}}", "unknown", "__proto__"],
  ["{{toString}}", "unknown", "toString"],
  ["{{#each listed}}", "unknown", "#each listed"],
  ["{{total.length}}", "unknown", "total.length"],
  ["{{Total}}", "unknown", "Total"],
  ["{{}}", "unknown", ""],
  ["Dear {{name}},", "unknown", "name"],
  ["Dear {{salutation", "malformed", "{{salutation"],
  ["Dear salutation}},", "malformed", "}}"],
  ["{{total {{date}}", "malformed", "{{total "],
])("abuse 95: the template %j is refused as %s", (template, code, field) => {
  expect(mergeLetter(template, FIELDS)).toEqual({ ok: false, error: { code, field } });
});

test.each(["{{total}}", "{{unknown}}", "$&", "$1", "$\u007btotal}", "<b>x</b>", "a\r\nBcc: eve@evil.example"])(
  "abuse 96: the value %j is put in as it is and not looked at again",
  (value) => {
    expect(mergeLetter("<{{ask}}>", { ...FIELDS, ask: value })).toEqual({ ok: true, value: `<${value}>` });
  },
);

test("abuse 96: a value cannot complete braces that the template opens", () => {
  expect(mergeLetter("{{{ask}}total}}", { ...FIELDS, ask: "{" })).toMatchObject({ ok: false });
});

test.each([undefined, "", "  \n"])("abuse 97: a field with the value %j is an error that names it", (value) => {
  const fields: Partial<Record<MergeField, string>> = { ...FIELDS };
  if (value === undefined) delete fields.salutation;
  else fields.salutation = value;
  expect(mergeLetter("Dear {{salutation}},", fields)).toEqual({
    ok: false,
    error: { code: "missing", field: "salutation" },
  });
  expect(mergeLetter("{{total}}", fields).ok).toBe(true);
});

test("abuse 15, abuse 96: a subject stays one line whatever its values hold", () => {
  const fields = { ...FIELDS, campaign: "Ask\r\nBcc: eve@evil.example\0\u2028x" };
  expect(mergeSubject(" {{campaign}}\n({{total}}) ", fields)).toEqual({
    ok: true,
    value: "Ask Bcc: eve@evil.example x (12,345)",
  });
  expect(mergeSubject("{{name}}", fields)).toMatchObject({ ok: false, error: { field: "name" } });
});
