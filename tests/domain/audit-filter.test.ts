import { describe, expect, test } from "vitest";
import { auditFilterOf, auditQueryText, endOfDay, startOfDay } from "../../app/domain/audit-filter";

const NONE = { organisation: null, act: null, person: null, from: null, until: null };
const read = (query: string) => auditFilterOf(new URLSearchParams(query));

describe("a filter", () => {
  test.each([
    ["", {}],
    [
      "organisation=one&act=partners.allow&person=system",
      { organisation: "one", act: "partners.allow", person: "system" },
    ],
    ["from=2026-02-28&until=2026-03-01", { from: "2026-02-28", until: "2026-03-01" }],
    ["organisation=&act=&person=&from=&until=", {}],
    ["act=rm&from=yesterday&until=2026-02-30", {}],
    ["from=2026-1-1&until=2026-01-01T00:00", {}],
    [`person=${"x".repeat(101)}&organisation=a%00b`, {}],
  ])("%j is read as %j", (query, expected) => {
    expect(read(query)).toEqual({ ...NONE, ...expected });
  });

  test.each([
    ["", 1, ""],
    ["", 2, "page=2"],
    ["act=keys.rotate&person=command+line", 3, "act=keys.rotate&person=command+line&page=3"],
  ])("%j on page %i is written as %j", (query, page, text) => {
    expect(auditQueryText(read(query), page)).toBe(text);
  });
});

test.each([
  ["2026-02-28", "2026-02-28T00:00:00.000Z", "2026-03-01T00:00:00.000Z"],
  ["2024-02-28", "2024-02-28T00:00:00.000Z", "2024-02-29T00:00:00.000Z"],
])("the day %s is from %s until %s", (day, start, end) => {
  expect(startOfDay(day)?.toISOString()).toBe(start);
  expect(endOfDay(day)?.toISOString()).toBe(end);
});

test.each(["2026-02-29", "2026-13-01", "20260101", " 2026-01-01", "999999-01-01"])("%j is no day", (text) => {
  expect([startOfDay(text), endOfDay(text)]).toEqual([null, null]);
});
