import { expect, test } from "vitest";
import { isEventOver } from "../../app/domain/event-time";

const START = new Date("2026-06-12T13:00:00Z");
const END = new Date("2026-06-12T15:00:00Z");

test.each([
  ["before it begins", START, END, "2026-06-12T12:59:59Z", false],
  ["a moment before its end", START, END, "2026-06-12T14:59:59.999Z", false],
  ["at its end", START, END, "2026-06-12T15:00:00Z", true],
  ["on its day, where no end is known", START, null, "2026-06-13T12:59:59Z", false],
  ["a day later, where no end is known", START, null, "2026-06-13T13:00:00Z", true],
  ["without a start", null, null, "2030-01-01T00:00:00Z", false],
])("an event %s", (_, startsAt, endsAt, now, isOver) => {
  expect(isEventOver({ startsAt, endsAt }, new Date(now))).toBe(isOver);
});
