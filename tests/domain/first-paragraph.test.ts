import { expect, test } from "vitest";
import { firstParagraph } from "../../app/domain/first-paragraph";

test.each([
  ["a single paragraph", "One **word**.", "One **word**."],
  ["the first of several", "One.\n\nTwo.", "One."],
  ["a paragraph of several lines", "One\ntwo.\n\nThree.", "One\ntwo."],
  ["what stands after a heading", "# Title\n\nOne.", "One."],
  ["what stands after a picture, a list and a quote", "![x](picture:1)\n\n- a\n- b\n\n> c\n\nOne.", "One."],
  ["a paragraph that begins with a bold word", "**One** two.", "**One** two."],
  ["a paragraph that begins with a year", "2012 was a year.\n\nTwo.", "2012 was a year."],
  ["a paragraph that begins with a link", "[One](https://example.org) two.", "[One](https://example.org) two."],
  ["what stands after lines that are blank but for spaces", "\n  \nOne.\n \t\nTwo.", "One."],
  ["nothing of a text without a paragraph", "## Title\n\n1. a\n2. b\n\n---", ""],
  ["nothing of nothing", "", ""],
])("of a Markdown text it is %s", (_, markdown, paragraph) => {
  expect(firstParagraph(markdown)).toBe(paragraph);
});

test("a long text of blank lines is read once", () => {
  expect(firstParagraph(`${"\n \t".repeat(100_000)}\n\nOne.`)).toBe("One.");
});
