import { describe, expect, test } from "vitest";
import { embedLook, embedSource } from "../../app/domain/embed";

const PARTNERS = [
  { origin: "https://one.example", source: "one" },
  { origin: "https://www.one.example", source: "one" },
  { origin: "https://two.example", source: "two" },
];

describe("the source of a signature from a frame", () => {
  test.each([
    ["", ""],
    ["via=two", "two"],
    ["from=https%3A%2F%2Ftwo.example", "two"],
    ["from=https%3A%2F%2Fwww.one.example", "one"],
    ["via=one&from=https%3A%2F%2Ftwo.example", "one"],
    ["via=stranger", ""],
    ["via=stranger&from=https%3A%2F%2Ftwo.example", "two"],
    ["from=https%3A%2F%2Fstranger.example", ""],
    ["from=https%3A%2F%2Ftwo.example%2F", ""],
    ["via=", ""],
  ])("of ?%s is %j", (query, source) => {
    expect(embedSource(PARTNERS, new URLSearchParams(query))).toBe(source);
  });

  test("is none without partners", () => {
    expect(embedSource([], new URLSearchParams("via=one&from=https://one.example"))).toBe("");
  });
});

test.each([
  ["", "auto", "blue"],
  ["theme=dark&tone=green", "dark", "green"],
  ["theme=light", "light", "blue"],
  ["theme=DARK&tone=%23ff0000", "auto", "blue"],
  ["theme=constructor&tone=__proto__", "auto", "blue"],
])("the look of ?%s is %s, %s", (query, theme, tone) => {
  expect(embedLook(new URLSearchParams(query))).toEqual({ theme, tone });
});
