import { describe, expect, test } from "vitest";
import { PAGE_NUMBER, pageCount, pageOf } from "../../app/web/paging";

describe("the page of a list", () => {
  test.each([
    ["", 1],
    ["page=1", 1],
    ["page=2", 2],
    ["page=9999", 9999],
    ["page=10000", 1],
    ["page=0", 1],
    ["page=-1", 1],
    ["page=02", 1],
    ["page=2.5", 1],
    ["page=2%0A", 1],
    ["page=two", 1],
  ])("that %j asks for is %i", (query, page) => {
    expect(pageOf(new URLSearchParams(query))).toBe(page);
  });

  test.each([
    [0, 1],
    [1, 1],
    [12, 1],
    [13, 2],
    [24, 2],
  ])("of %i rows, twelve to a page, is one of %i", (total, pages) => {
    expect(pageCount(total, 12)).toBe(pages);
  });

  test("has one spelling in an address", () => {
    for (const spelling of ["2", "9", "10", "9999"]) expect(PAGE_NUMBER.test(spelling)).toBe(true);
    for (const spelling of ["", "0", "1", "01", "1\n", " 1", "1e3", "١"])
      expect(PAGE_NUMBER.test(spelling)).toBe(false);
  });
});
