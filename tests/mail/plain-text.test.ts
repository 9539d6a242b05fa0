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

  test.each([
    ["请确认您的电子邮箱地址", "请确认您的电\n子邮箱地址"],
    ["请确认您的信。然后签名", "请确认您的\n信。然后签名"],
    ["请您去按“确认”这个键", "请您去按“确\n认”这个键"],
    ["我们用One Voice发送邮件", "我们用One\nVoice发送邮\n件"],
    ["参见https://example.org/x吧", "参见\nhttps://example.org/x\n吧"],
    ["署名は（集計）されます", "署名は（集\n計）されます"],
    ["メールをチェックして", "メールを\nチェックして"],
    ["これはペンじゃない", "これはペン\nじゃない"],
  ])("%j, written without spaces, at 12 columns", (text, expected) => {
    expect(wrap(text, 12)).toBe(expected);
  });

  test("loses and adds no character of a text without spaces", () => {
    const text = "「確定」を押すと、署名として集計されます。123人、One Voice（無料）です！".repeat(50);
    for (const limit of [2, 7, 12, 76])
      expect(wrap(text, limit).replace(/\n/g, "").replace(/ /g, "")).toBe(text.replace(/ /g, ""));
    for (const line of wrap(text).split("\n")) {
      expect(columns(line)).toBeLessThanOrEqual(TEXT_COLUMNS);
      expect(line).not.toMatch(/^[。、！」）ー]|[「（]$/);
    }
  });

  test("loses and adds no word", () => {
    const words = Array.from({ length: 500 }, (_, i) => "x".repeat((i * 7) % 23) || "y");
    const wrapped = wrap(words.join(" "));
    expect(wrapped.split(/\s/)).toEqual(words);
    for (const line of wrapped.split("\n")) expect(columns(line)).toBeLessThanOrEqual(TEXT_COLUMNS);
  });

  test("long input comes out whole, within the time that a test has", () => {
    expect(wrap("word ".repeat(100_000)).split(/\s+/)).toHaveLength(100_000);
    expect(wrap("語".repeat(200_000)).replace(/\n/g, "")).toHaveLength(200_000);
  });
});

test("blocks are parted by one blank line, and empty ones left out", () => {
  expect(plainText(["one", null, "", false, "two\nthree", undefined, "  "])).toBe("one\n\ntwo\nthree\n");
});
