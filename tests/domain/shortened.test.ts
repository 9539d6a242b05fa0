import { describe, expect, test } from "vitest";
import { shortened } from "../../app/domain/shortened";

describe("a text cut to a limit", () => {
  test.each([
    ["short", 10, "short"],
    ["exactly 10", 10, "exactly 10"],
    ["one two three four", 15, "one two three…"],
    ["one two, three", 10, "one two…"],
    ["averyverylongword", 10, "averyvery…"],
    ["정치범수용소에갇힌사람들", 6, "정치범수용…"],
    ["😀😀😀😀", 3, "😀😀…"],
    ["abcde\u0301f", 5, "abcd…"],
    ["ab👍🏽cd", 4, "ab…"],
  ])("%j, to %i code points, is %j", (text, limit, cut) => {
    expect(shortened(text, limit)).toBe(cut);
    expect([...cut].length).toBeLessThanOrEqual(limit);
  });
});
