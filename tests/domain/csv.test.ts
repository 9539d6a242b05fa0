import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { safeCell, unsafeCell } from "../../app/domain/csv";
import { NAMES } from "./names";

const DANGEROUS = ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋", "－", "＠"];

test.each(DANGEROUS)("A23, abuse 13: a cell that starts with %j gets an apostrophe in front", (start) => {
  for (const text of [start, `${start}1`, `${start}cmd|' /C calc'!A0`]) {
    expect(safeCell(text)).toMatch(/^'/u);
    expect(unsafeCell(safeCell(text))).toBe(text);
  }
});

test.each([
  ["=1+1", "'=1+1"],
  ["'=1+1", "''=1+1"],
  ["''=1+1", "'''=1+1"],
  ["-1", "'-1"],
  ["abuse 87; =2", "abuse 87; =2"],
  ["a;=HYPERLINK(1)", "a;'=HYPERLINK(1)"],
  ["a\n-b", "a\n'-b"],
  ["a\t=b", "a\t'=b"],
])("the cell %j is written as %j", (text, cell) => {
  expect(safeCell(text)).toBe(cell);
  expect(unsafeCell(cell)).toBe(text);
});

test.each([
  "",
  "Ada",
  "O'Hara",
  "'s Gravenmeer",
  "'",
  "''",
  "a=b",
  "1-2",
  "a@b",
  " =x",
  "김민수",
  "محمد",
  "a\nb",
  "x;y",
])("abuse 13: the ordinary text %j stays as it is", (text) => {
  expect(safeCell(text)).toBe(text);
  expect(unsafeCell(text)).toBe(text);
});

test("A24: a name that is no formula stays as it is", () => {
  const changed = NAMES.filter((name) => safeCell(name) !== name);
  expect(changed).toEqual(["-1", "=cmd", "@Kim", "+Positiva", "Robert'); DROP TABLE Students;--"]);
});

/** Text in which what matters to a spreadsheet is frequent. */
const cell = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.string({ unit: fc.constantFrom(...DANGEROUS, "'", '"', ";", ",", " ", "a", "한") }),
);

test("A23, abuse 87: 10,000 strings come back from a CSV file unchanged, and none starts a formula", () => {
  fc.assert(
    fc.property(cell, (text) => {
      const safe = safeCell(text);
      const file = stringify([[safe, "end"]], { record_delimiter: "windows", quoted: true });
      const [row] = parse(file) as string[][];
      const isFormula = DANGEROUS.some((start) => safe.startsWith(start)) || /;[=+\-@＝＋－＠]/u.test(safe);
      return !isFormula && row?.length === 2 && row[0] === safe && unsafeCell(row[0]) === text;
    }),
    { numRuns: 10_000 },
  );
});
