import { describe, expect, test } from "vitest";
import { columns, plainText, TEXT_COLUMNS, wrap } from "../../emails/components/plain-text";

test.each([
  ["", 0],
  ["abc", 3],
  ["한국어", 6],
  ["e\u0301", 1],
  ["می‌خواهم", 7],
  ["👍", 2],
  ["漢字!", 5],
])("%j takes %i columns", (text, expected) => {
  expect(columns(text)).toBe(expected);
});

describe("wrapping", () => {
  test.each([
    ["a short line", "a short line"],
    ["one two three", "one two\nthree"],
    [
      "https://example.org/a-very-long-address-that-is-one-word",
      "https://example.org/a-very-long-address-that-is-one-word",
    ],
    ["see https://example.org/long now", "see\nhttps://example.org/long\nnow"],
    ["line one\nline two", "line one\nline two"],
    ["한국어 문장을 나눕니다", "한국어\n문장을\n나눕니다"],
  ])("%j at 12 columns", (text, expected) => {
    expect(wrap(text, 12)).toBe(expected);
  });

  test("loses and adds no word", () => {
    const words = Array.from({ length: 500 }, (_, i) => "x".repeat((i * 7) % 23) || "y");
    const wrapped = wrap(words.join(" "));
    expect(wrapped.split(/\s/)).toEqual(words);
    for (const line of wrapped.split("\n")) expect(columns(line)).toBeLessThanOrEqual(TEXT_COLUMNS);
  });

  test("long input takes time in proportion to its length", () => {
    const started = performance.now();
    wrap("word ".repeat(100_000));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

test("blocks are parted by one blank line, and empty ones left out", () => {
  expect(plainText(["one", null, "", false, "two\nthree", undefined, "  "])).toBe("one\n\ntwo\nthree\n");
});
