import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COUNTRIES } from "../../app/domain/countries";
import { countryTable, SMALLEST_CELL } from "../../app/domain/country-table";

type Numbers = Record<string, number>;

const table = (numbers: Numbers) => countryTable(new Map(Object.entries(numbers)));

describe("abuse 71: the table of countries", () => {
  test.each<[string, Numbers, [string, number][], [countries: number, confirmed: number] | null]>([
    ["is empty without signatures", {}, [], null],
    [
      "has the most first, and equal ones by code",
      { KR: 9, DE: 30, CH: 9 },
      [
        ["DE", 30],
        ["CH", 9],
        ["KR", 9],
      ],
      null,
    ],
    ["shows a country from 5 on", { DE: 5 }, [["DE", 5]], null],
    ["adds up the countries below 5", { DE: 30, CH: 4, FR: 4 }, [["DE", 30]], [2, 8]],
    [
      "takes the smallest row into the sum where one country alone is below 5",
      { DE: 30, KR: 9, CH: 4 },
      [["DE", 30]],
      [2, 13],
    ],
    ["does so where the only other row is large", { DE: 3000, CH: 1 }, [], [2, 3001]],
    ["does so where the sum itself is below 5", { DE: 30, KR: 9, CH: 2, FR: 2 }, [["DE", 30]], [3, 13]],
    [
      "of equal rows takes the last one by code",
      { CH: 9, KR: 9, DE: 9, FR: 1 },
      [
        ["CH", 9],
        ["DE", 9],
      ],
      [2, 10],
    ],
    ["says the sum where every country is below 5", { DE: 4, CH: 3 }, [], [2, 7]],
    ["says nothing about one small country alone", { DE: 4 }, [], null],
    ["says nothing where all that is there is below 5", { DE: 2, CH: 2 }, [], null],
    ["does not count countries that are down to zero", { DE: 30, KR: 9, CH: 0, FR: 3 }, [["DE", 30]], [2, 12]],
  ])("%s", (_, numbers, rows, others) => {
    expect(table(numbers)).toEqual({
      rows: rows.map(([country, confirmed]) => ({ country, confirmed })),
      others: others && { countries: others[0], confirmed: others[1] },
    });
  });

  const anyCounts = fc.dictionary(fc.constantFrom(...COUNTRIES), fc.integer({ min: 0, max: 40 }), { maxKeys: 12 });

  test("whatever the numbers are, hides every small cell among others and adds up to the total", () => {
    fc.assert(
      fc.property(anyCounts, (numbers) => {
        const { rows, others } = table(numbers);
        const signed = Object.entries(numbers).filter(([, confirmed]) => confirmed > 0);
        for (const { country, confirmed } of rows) {
          expect(confirmed).toBeGreaterThanOrEqual(SMALLEST_CELL);
          expect(confirmed).toBe(numbers[country]);
        }
        const total = signed.reduce((sum, [, confirmed]) => sum + confirmed, 0);
        const shown = rows.reduce((sum, { confirmed }) => sum + confirmed, 0);
        const hidden = signed.length - rows.length;
        if (others) {
          expect(others).toEqual({ countries: hidden, confirmed: total - shown });
          expect(hidden).toBeGreaterThanOrEqual(2);
          expect(others.confirmed).toBeGreaterThanOrEqual(SMALLEST_CELL);
        } else expect([0, signed.length]).toContain(hidden);
      }),
    );
  });

  test("whatever the numbers are, shows no row that is smaller than a hidden country's", () => {
    fc.assert(
      fc.property(anyCounts, (numbers) => {
        const { rows } = table(numbers);
        const shown = new Set(rows.map(({ country }) => country));
        const hidden = Object.entries(numbers).filter(([country]) => !shown.has(country));
        const smallest = Math.min(...rows.map(({ confirmed }) => confirmed));
        for (const [, confirmed] of hidden) expect(confirmed).toBeLessThanOrEqual(smallest);
      }),
    );
  });
});
