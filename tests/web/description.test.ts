import { expect, test } from "vitest";
import { descriptionOf, firstWords } from "../../app/web/description";

test.each([
  ["We met **her** in [Geneva](https://example.org).", "We met her in Geneva."],
  ["## Why\n\nBecause it `works`\nwell.\n\nMore.", "Because it works well."],
  ["> Quoted.\n\nSaid.", "Said."],
  ["Seen ![a camp](picture:abc) from above.", "Seen from above."],
  ["1 \\* 2 &amp; <b>3</b>", "1 * 2 & <b>3</b>"],
  ["", ""],
])("the first words of %j are %j", (markdown, words) => {
  expect(firstWords(markdown)).toBe(words);
});

test("a description ends where search engines stop", () => {
  expect(descriptionOf("word ".repeat(100))).toMatch(/^(word )+word…$/);
  expect([...descriptionOf("word ".repeat(100))].length).toBeLessThanOrEqual(200);
});
