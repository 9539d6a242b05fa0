import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** What a title begins with: the cases and promises that it covers, by number, before a colon. */
const TITLE = /["'`]((?:abuse |A)\d+(?:, (?:abuse |A)?\d+)*): /g;
/** The faults suite names what each of its trials proves: `promise: "A10, A11 …"`. */
const TRIAL = /promise: ["'`](A\d+(?:, A\d+)*) /g;

const named = new Set([
  ...filesBelow("tests", /\.test\.tsx?$/).flatMap((file) => numbersIn(file, TITLE)),
  ...filesBelow(join("tests", "faults"), /\.ts$/).flatMap((file) => numbersIn(file, TRIAL)),
]);

/** Every case of the list that does not begin by saying that nothing covers it. */
const cases = [...readFileSync("docs/abuse-cases.md", "utf8").matchAll(/^(\d+)\. (.*)$/gm)].flatMap(
  ([, number, text]) => (text?.startsWith("Not yet covered") ? [] : [`abuse ${number}`]),
);

/** Every promise that this version makes, whole or in part. */
const promises = [...readFileSync("docs/promises.md", "utf8").matchAll(/^\| (A\d+) \|.*\| (\w+)[^|]*\|$/gm)].flatMap(
  ([, promise, when]) => (when === "Now" || when === "Partly" ? [promise as string] : []),
);

test("the lists of cases and promises are read", () => {
  expect(cases.length).toBeGreaterThan(60);
  expect(promises.length).toBeGreaterThan(15);
});

test("every abuse case that is said to be covered is named by a test", () => {
  expect(cases.filter((one) => !named.has(one))).toEqual([]);
});

test("every promise that is made is named by a test or a trial", () => {
  expect(promises.filter((one) => !named.has(one))).toEqual([]);
});

/** "abuse 15, 16, A7" gives ["abuse 15", "abuse 16", "A7"]. */
function numbersIn(file: string, pattern: RegExp): string[] {
  const lists = [...readFileSync(file, "utf8").matchAll(pattern)].map(([, list]) => list as string);
  return lists.flatMap((list) => list.split(", ")).map((one) => (/^\d/.test(one) ? `abuse ${one}` : one));
}

function filesBelow(folder: string, name: RegExp): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => name.test(file))
    .map((file) => join(folder, file));
}
