import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalJson } from "../../app/domain/canonical-json";
import { ledgerRecord } from "../../app/domain/ledger-record";

test.each([
  ["null", null, "null"],
  ["booleans", [true, false], "[true,false]"],
  ["integers", [0, -0, 1, -7, 9_007_199_254_740_991, 1e15], "[0,0,1,-7,9007199254740991,1000000000000000]"],
  ["sorted keys", { b: 1, a: { d: 2, c: [] } }, '{"a":{"c":[],"d":2},"b":1}'],
  ["no white space", { a: [1, { b: null }] }, '{"a":[1,{"b":null}]}'],
  ["an empty object without a prototype", Object.create(null), "{}"],
  ["NFC", { "e\u0301": "e\u0301" }, '{"\u00e9":"\u00e9"}'],
  ["a key named __proto__", JSON.parse('{"__proto__":1}'), '{"__proto__":1}'],
])("%s are written in the one way", (_, value, json) => {
  expect(canonicalJson(value)).toBe(json);
});

test("strings are escaped as RFC 8785, 3.2.2.2 shows", () => {
  const text = '\u20ac$\u000f\nA\'B"\\\\"/';
  expect(canonicalJson(text)).toBe('"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/"');
  expect(canonicalJson("\b\t\n\f\r\u0000\u007f\u2028")).toBe('"\\b\\t\\n\\f\\r\\u0000\u007f\u2028"');
});

test("keys are sorted by UTF-16 code units as RFC 8785, 3.2.3 shows", () => {
  const value = {
    "\u20ac": "Euro Sign",
    "\r": "Carriage Return",
    דּ: "Hebrew",
    "1": "One",
    "\u{1f600}": "Emoji",
    "\u0080": "Control",
    "\u00f6": "Latin",
  };
  const keys = Object.keys(JSON.parse(canonicalJson(value)));
  expect(new Set(keys)).toEqual(new Set(Object.keys(value).map((key) => key.normalize("NFC"))));
  expect([...canonicalJson(value).matchAll(/"([A-Z][A-Za-z ]+)"/g)].map((match) => match[1])).toEqual([
    "Carriage Return",
    "One",
    "Control",
    "Latin",
    "Hebrew",
    "Euro Sign",
    "Emoji",
  ]);
});

test.each([
  ["a fraction", 0.5],
  ["NaN", Number.NaN],
  ["infinity", Number.POSITIVE_INFINITY],
  ["an unsafe integer", 2 ** 53],
  ["undefined", undefined],
  ["an undefined member", { a: undefined }],
  ["a hole in an array", new Array(1)],
  ["a bigint", 1n],
  ["a symbol", Symbol("x")],
  ["a function", () => 1],
  ["a date", new Date(0)],
  ["a map", new Map()],
  ["bytes", new Uint8Array(1)],
  ["a lone surrogate", "\ud800"],
  ["a lone surrogate in a key", { "\ud800": 1 }],
  ["two keys that NFC makes one", { "\u00e9": 1, "e\u0301": 2 }],
])("%s is refused", (_, value) => {
  expect(() => canonicalJson(value)).toThrow(TypeError);
});

test("what is written reads back as the same value, whatever order the keys were in", () => {
  const value = fc.letrec((tie) => ({
    node: fc.oneof(
      { depthSize: "small" },
      fc.string({ unit: fc.constantFrom("a", "é", "한", '"', "\\", "\n", "👋") }),
      fc.maxSafeInteger(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("node")),
      fc.dictionary(fc.string({ unit: fc.constantFrom("a", "b", "한") }), tie("node")),
    ),
  })).node;
  fc.assert(
    fc.property(value, (data) => {
      const json = canonicalJson(data);
      expect(canonicalJson(JSON.parse(json))).toBe(json);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(data)));
    }),
  );
});

test("a ledger record is canonical JSON in UTF-8 with its seven fields and no other", () => {
  const record = {
    textHash: "ab12",
    locale: "ko",
    day: "2026-11-23",
    place: null,
    country: "KR",
    name: "김민수".normalize("NFD"),
    campaign: "un-commission-of-inquiry",
    email: "ada@example.org",
  };
  expect(new TextDecoder().decode(ledgerRecord(record))).toBe(
    '{"campaign":"un-commission-of-inquiry","country":"KR","day":"2026-11-23","locale":"ko","name":"김민수","place":null,"textHash":"ab12"}',
  );
});

test("a ledger record without one of its fields is refused", () => {
  expect(() => ledgerRecord({ name: "Ada" } as never)).toThrow(TypeError);
});
