import { describe, expect, test } from "vitest";
import { searchQuery } from "../../app/domain/search-query";

describe("words to search for", () => {
  test.each([
    ["  two   words ", "two words"],
    ["", ""],
    ["\u200b\u2800 ", ""],
    ["강제송환", "강제송환"],
    ["\u202eabc", "abc"],
    ["<b>&amp;", "<b>&amp;"],
    ["😀".repeat(200), "😀".repeat(200)],
  ])("%j are looked for as %j", (raw, words) => {
    expect(searchQuery(raw)).toEqual({ ok: true, value: words });
  });

  test.each([["a".repeat(201)], ["😀".repeat(201)], ["a\u0000b"], ["a\nb"], ["\ud800"], [`a${"\u0301".repeat(5)}`]])(
    "%j are refused",
    (raw) => {
      expect(searchQuery(raw)).toEqual({ ok: false, error: "query" });
    },
  );
});
