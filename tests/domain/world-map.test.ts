import { expect, test } from "vitest";
import type { CountryTable } from "../../app/domain/public-view";
import { mapSteps } from "../../app/domain/world-map";

const stepsOf = (...numbers: number[]) => {
  const rows = numbers.map((confirmed, i) => ({ country: `C${i}`, confirmed }));
  const table: CountryTable = { rows, others: { countries: 3, confirmed: 9 } };
  return [...mapSteps(table).values()];
};

test.each([
  [[], []],
  [[5], [5]],
  [[7], [5]],
  [
    [8, 8],
    [5, 5],
  ],
  [
    [3125, 625, 125, 25, 5],
    [5, 4, 3, 2, 1],
  ],
  [
    [100_000, 90_000, 400, 6],
    [5, 5, 3, 1],
  ],
])("numbers %j get the steps %j", (numbers, steps) => {
  expect(stepsOf(...numbers)).toEqual(steps);
});

test("abuse 71: a country without a row has no step", () => {
  const steps = mapSteps({ rows: [{ country: "DE", confirmed: 30 }], others: { countries: 2, confirmed: 13 } });
  expect([...steps.keys()]).toEqual(["DE"]);
});
