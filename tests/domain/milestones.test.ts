import { describe, expect, test } from "vitest";
import { isMilestone, type Milestone, milestonesOf } from "../../app/domain/milestones";

const AT = new Date("2026-02-01T00:00:00Z");

const open = (...numbers: number[]): Milestone[] => numbers.map((signatures) => ({ signatures, reachedAt: null }));
const reached = (...numbers: number[]): Milestone[] => numbers.map((signatures) => ({ signatures, reachedAt: AT }));

describe("what the progress runs towards", () => {
  test.each([
    ["the smallest milestone at the start", 0, 100_000, open(1000, 10_000), 1000],
    ["whatever order they are stored in", 0, 100_000, open(10_000, 1000), 1000],
    ["the next one at the number itself", 1000, 100_000, open(1000, 10_000), 10_000],
    ["the next one though the worker has not noted the first", 1500, 100_000, open(1000, 10_000), 10_000],
    ["the next one after withdrawals", 998, 100_000, [...reached(1000), ...open(10_000)], 10_000],
    ["the goal after the last milestone", 20_000, 100_000, reached(1000, 10_000), 100_000],
    ["the goal when a milestone is the goal", 20_000, 100_000, open(100_000), 100_000],
    ["the goal before a milestone beyond it", 20_000, 100_000, open(150_000), 100_000],
    ["the milestone beyond once the goal is reached", 100_000, 100_000, open(150_000), 150_000],
    ["the goal at the end", 120_000, 100_000, reached(1000), 100_000],
    ["a milestone where there is no goal", 10, 0, open(500), 500],
    ["a round number after the last where there is no goal", 600, 0, reached(500), 1000],
  ])("is %s", (_, confirmed, goal, milestones, next) => {
    expect(milestonesOf(confirmed, goal, milestones).next).toBe(next);
  });

  test.each([
    [0, 100_000, 100],
    [99, 100_000, 100],
    [100, 100_000, 250],
    [250, 100_000, 500],
    [500, 100_000, 1000],
    [4312, 100_000, 5000],
    [50_000, 100_000, 100_000],
    [99_999, 100_000, 100_000],
    [100_000, 100_000, 100_000],
    [250_000, 100_000, 100_000],
    [0, 100, 100],
    [0, 30, 30],
    [60, 300, 100],
    [260, 300, 300],
    [0, 0, 100],
    [999_999, 0, 1_000_000],
  ])("of %d confirmed on the way to %d without milestones is %d", (confirmed, goal, next) => {
    expect(milestonesOf(confirmed, goal, [])).toEqual({ next, reached: [] });
  });
});

test("what was reached is told from the smallest on, whatever was withdrawn since", () => {
  const milestones = [...reached(10_000, 1000), ...open(50_000)];
  expect(milestonesOf(900, 100_000, milestones).reached).toEqual([
    { signatures: 1000, at: AT },
    { signatures: 10_000, at: AT },
  ]);
});

test.each([
  [1, true],
  [2_147_483_647, true],
  [0, false],
  [-5, false],
  [1.5, false],
  [2_147_483_648, false],
  [Number.NaN, false],
  [Number.POSITIVE_INFINITY, false],
])("that %d can be a milestone: %s", (signatures, expected) => {
  expect(isMilestone(signatures)).toBe(expected);
});
