import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asksToBeNamed, rankRange, shownFrom } from "../../app/domain/public-signers";

describe("a signer who chose to be named is shown", () => {
  test.each([
    ["2026-03-01T00:00:00.000Z", "2026-03-03T00:00:00.000Z"],
    ["2026-03-01T12:00:00.000Z", "2026-03-03T00:00:00.000Z"],
    ["2026-03-01T23:59:59.999Z", "2026-03-03T00:00:00.000Z"],
    ["2026-03-02T00:00:00.000Z", "2026-03-04T00:00:00.000Z"],
    ["2026-03-28T23:30:00.000Z", "2026-03-30T00:00:00.000Z"],
    ["2028-02-28T08:00:00.000Z", "2028-03-01T00:00:00.000Z"],
    ["2026-12-31T20:00:00.000Z", "2027-01-02T00:00:00.000Z"],
  ])("who chose at %s, from %s on", (chosenAt, shown) => {
    expect(shownFrom(new Date(chosenAt)).toISOString()).toBe(shown);
  });
});

test.each([
  [true, "May we?", true],
  [true, "", false],
  [false, "May we?", false],
  [false, "", false],
])("a campaign that shows signers (%s) and has the words %j asks: %s", (showsSigners, consentPublic, asks) => {
  expect(asksToBeNamed({ showsSigners }, { consentPublic })).toBe(asks);
});

describe("a page of the list", () => {
  test.each([
    [1, 1, { from: "", below: null }],
    [1, 2, { from: "", below: "80000000" }],
    [2, 2, { from: "80000000", below: null }],
    [2, 3, { from: "55555555", below: "aaaaaaaa" }],
    [16, 16, { from: "f0000000", below: null }],
    [1, 300, { from: "", below: "00da740d" }],
    [3, 2, null],
    [0, 2, null],
    [-1, 2, null],
    [1.5, 2, null],
    [1, 0, null],
  ])("%i of %i has the ranks %j", (page, pages, range) => {
    expect(rankRange(page, pages)).toEqual(range);
  });

  test("has what no other page has, and together they have all", () => {
    const rank = fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 });
    fc.assert(
      fc.property(rank, fc.integer({ min: 1, max: 60 }), (at, pages) => {
        const holding = Array.from({ length: pages }, (_, i) => rankRange(i + 1, pages)).filter(
          (range) => range && at >= range.from && (range.below === null || at < range.below),
        );
        expect(holding).toHaveLength(1);
      }),
    );
  });
});
