import { expect, test } from "vitest";
import { COMMENT_LIMIT, NAME_LIMIT, PLACE_LIMIT, parseSignForm, SIGN_ERROR_CODES } from "../../app/domain/sign-form";
import { NAMES } from "./names";

function form(changes: Record<string, string> = {}): Record<string, string> {
  return Object.assign(Object.create(null), {
    name: "Ada Lovelace",
    email: "ada@example.org",
    country: "KR",
    consent: "on",
    ...changes,
  });
}

function errorsOf(changes: Record<string, string>) {
  const parsed = parseSignForm(form(changes));
  return parsed.ok ? null : parsed.error;
}

function accepted(changes: Record<string, string>) {
  const parsed = parseSignForm(form(changes));
  if (!parsed.ok) throw new Error(`refused: ${JSON.stringify(parsed.error)}`);
  return parsed.value;
}

test("the smallest form gives a signature with every optional part absent", () => {
  expect(accepted({})).toEqual({
    name: "Ada Lovelace",
    email: { address: "ada@example.org", canonical: "ada@example.org" },
    country: "KR",
    place: null,
    comment: null,
    showName: false,
    showPublic: false,
    updates: false,
    textId: null,
    source: "",
  });
});

test("a full form gives every part", () => {
  expect(
    accepted({
      place: " Seoul ",
      comment: "For my aunt.\r\nFor all.",
      showName: "1",
      updates: "yes",
      text: "01J-text_2",
      via: "radio-7",
    }),
  ).toMatchObject({
    place: "Seoul",
    comment: "For my aunt.\nFor all.",
    showName: true,
    updates: true,
    textId: "01J-text_2",
    source: "radio-7",
  });
});

test("an empty form has one error at each required field", () => {
  expect(parseSignForm({})).toEqual({
    ok: false,
    error: { name: "name.empty", email: "email.empty", country: "country.empty", consent: "consent.missing" },
  });
});

test("A24: about 200 names of many scripts, none twice, are the corpus", () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(200);
  expect(new Set(NAMES).size).toBe(NAMES.length);
});

test.each(NAMES.map((name) => [name]))("A24: the name %j is accepted unchanged", (name) => {
  expect(accepted({ name }).name).toBe(name);
});

test.each([
  ["0 code points", 0, "name.empty"],
  ["1 code point", 1, null],
  ["255 code points", NAME_LIMIT, null],
  ["256 code points", NAME_LIMIT + 1, "name.too_long"],
])("abuse 1: a name of %s (%i) has the error %s", (_, length, error) => {
  expect(errorsOf({ name: "한".repeat(length) })?.name ?? null).toBe(error);
  expect(errorsOf({ name: "𠮷".repeat(length) })?.name ?? null).toBe(error);
});

test("abuse 1: a name of 10 MB is refused", () => {
  expect(errorsOf({ name: "x".repeat(10_000_000) })).toEqual({ name: "name.too_long" });
});

test.each(["name", "email", "country", "place", "comment", "text"])("abuse 2: NUL in %s is refused", (field) => {
  expect(parseSignForm(form({ [field]: `${form()[field] ?? "x"}\0` })).ok).toBe(false);
});

test.each([
  ["abuse 3: a control character", "Ada\u0007", "name.control"],
  ["abuse 3: a line separator", "Ada\u2028Lovelace", "name.control"],
  ["abuse 4: a lone surrogate", "Ada\udfff", "name.surrogate"],
  ["abuse 6: only zero-width characters", "\u200b\u200d\u3164", "name.empty"],
  ["abuse 7: zalgo", "A\u0301\u0301\u0301\u0301\u0301\u0301da", "name.marks"],
  ["abuse 15: a mail header", "Ada\r\nBcc: eve@evil.example", "name.control"],
  ["only spaces", "   ", "name.empty"],
])("%s in a name is refused", (_, name, error) => {
  expect(errorsOf({ name })).toEqual({ name: error });
});

test("abuse 5: bidi controls are stripped from a name and leave no empty name behind", () => {
  expect(accepted({ name: "\u202eAda\u2069" }).name).toBe("Ada");
  expect(errorsOf({ name: "\u202e\u2066" })).toEqual({ name: "name.empty" });
});

test("abuse 8: look-alike letters are accepted in a name", () => {
  expect(accepted({ name: "Аda Lоvelace" }).name).toBe("Аda Lоvelace");
});

test.each(["O'Hara", "Null", "undefined", "true", "-1"])("abuse 11: the name %s is taken literally", (name) => {
  expect(accepted({ name }).name).toBe(name);
});

test.each([
  "http://evil.example",
  "Ada https://evil.example/x",
  "HTTPS:evil",
  "javascript:alert(1)",
  "mailto:eve",
  "see www.evil.example",
  "WWW.Evil",
  "cheap-pills.com",
  "Visit Casino.COM now",
  "evil.org",
  "casino.ru",
  "shop.co.kr",
  "bit.ly/2xyz",
  "t.me/abc",
  "ada@evil.example",
  "Ada ada@evil",
  "ｗｗｗ．ｅｖｉｌ．ｃｏｍ",
  "ada＠evil.example",
  "evil\u200b.com",
])("abuse 12: a web or e-mail address in the name %j is refused", (name) => {
  expect(errorsOf({ name })).toEqual({ name: "name.link" });
  expect(errorsOf({ place: name })).toEqual({ place: "place.link" });
});

test.each(["J.R. Smith", "St.John", "J.De Vries", "Kim @ home", "A.M./P.M.", "Eng.Rege", "Dr.No", "maria.de souza"])(
  "abuse 12: the dots and signs in %j are no address",
  (name) => {
    expect(accepted({ name }).name).toBe(name);
  },
);

test.each(["=cmd", "+1", "-1", "@Kim", "=1+1"])(
  "abuse 13: a name that begins like the formula %s is accepted",
  (name) => {
    expect(accepted({ name }).name).toBe(name);
  },
);

test("abuse 14: no letter of a name changes its case", () => {
  expect(accepted({ name: "İLKNUR ığdır ẞ ß" }).name).toBe("İLKNUR ığdır ẞ ß");
});

test.each([
  ["a place", "place", PLACE_LIMIT],
  ["a comment", "comment", COMMENT_LIMIT],
])("%s has a limit in code points", (_, field, limit) => {
  expect(errorsOf({ [field]: "𠮷".repeat(limit) })).toBeNull();
  expect(errorsOf({ [field]: "𠮷".repeat(limit + 1) })).toEqual({ [field]: `${field}.too_long` });
});

test.each([
  ["place", "Seoul\u0000", "place.control"],
  ["place", "Se\ud800", "place.surrogate"],
  ["place", "e\u0301\u0301\u0301\u0301\u0301", "place.marks"],
  ["comment", "a\u001b", "comment.control"],
  ["comment", "a\ud800", "comment.surrogate"],
  ["comment", "e\u0301\u0301\u0301\u0301\u0301\u0301", "comment.marks"],
])("a %s with %j has the error %s", (field, value, error) => {
  expect(errorsOf({ [field]: value })).toEqual({ [field]: error });
});

test("a blank place or comment is absent, and a comment may hold links", () => {
  expect(accepted({ place: " \u200b", comment: "\r\n \u2060" })).toMatchObject({ place: null, comment: null });
  expect(accepted({ comment: "See https://example.org/report" }).comment).toBe("See https://example.org/report");
});

test.each([
  ["KR", null],
  [" TW ", null],
  ["XK", null],
  ["", "country.empty"],
  ["kr", "country.unknown"],
  ["AQ", "country.unknown"],
  ["ZZ", "country.unknown"],
  ["__proto__", "country.unknown"],
  ["constructor", "country.unknown"],
])("the country %j has the error %s", (country, error) => {
  expect(errorsOf({ country })?.country ?? null).toBe(error);
});

test.each([
  ["on", true],
  ["1", true],
  ["true", true],
  ["yes", true],
  ["", false],
  ["off", false],
  ["0", false],
  ["false", false],
  ["ON ", false],
])("a checkbox of value %j means %s", (value, checked) => {
  expect(accepted({ showName: value, showPublic: value, updates: value })).toMatchObject({
    showName: checked,
    showPublic: checked,
    updates: checked,
  });
  expect(errorsOf({ consent: value })).toEqual(checked ? null : { consent: "consent.missing" });
});

test.each([
  ["radio-7", "radio-7"],
  ["a".repeat(32), "a".repeat(32)],
  ["a".repeat(33), ""],
  ["Radio", ""],
  ["<script>", ""],
  ["", ""],
])("the source %j is stored as %j", (via, source) => {
  expect(accepted({ via }).source).toBe(source);
});

test("a forged text id is an error of the form, not of a field", () => {
  expect(errorsOf({ text: "../x" })).toEqual({ form: "form.invalid" });
});

test("abuse 65: a value that is no string is an error of the form", () => {
  const fields = { ...form(), name: ["a", "b"] } as unknown as Record<string, string>;
  expect(parseSignForm(fields)).toEqual({ ok: false, error: { form: "form.invalid" } });
});

test("abuse 66: unknown names, __proto__ and constructor are ignored and change no prototype", () => {
  const fields = form({ role: "owner", confirmedAt: "2026-01-01", constructor: "x" });
  Object.defineProperty(fields, "__proto__", { value: "polluted", enumerable: true });
  const parsed = parseSignForm(fields);
  expect(parsed).toEqual(parseSignForm(form()));
  expect(parsed.ok && Object.getPrototypeOf(parsed.value)).toBe(Object.prototype);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(parseSignForm(JSON.parse('{"__proto__": {"name": "Ada", "consent": "on"}}')).ok).toBe(false);
});

test("every error that a form can have is in the list of codes", () => {
  const bad = { name: "\0", email: "a", country: "x", place: "\0", comment: "\0", consent: "", text: " " };
  expect(Object.keys(errorsOf(bad) ?? {})).toEqual(["name", "email", "country", "place", "comment", "consent", "form"]);
  for (const code of Object.values(errorsOf(bad) ?? {})) expect(SIGN_ERROR_CODES).toContain(code);
});
