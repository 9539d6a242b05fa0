import { describe, expect, test } from "vitest";
import { type CountListener, createLiveCounts, READ_EVERY_MS } from "../../app/http/live-counts";
import { handClock } from "../support/hand-clock";

const asOf = new Date("2026-03-01T12:00:00.000Z");

/** Live counts whose rows and clock are the test's. */
function liveCounts(rows: Record<string, number>) {
  const time = handClock();
  const reads: string[][] = [];
  const failures: unknown[] = [];
  let failsWith: Error | null = null;
  const counts = createLiveCounts({
    read: async (slugs) => {
      reads.push(slugs);
      if (failsWith) throw failsWith;
      const known = slugs.filter((slug) => rows[slug] !== undefined);
      return new Map(known.map((slug) => [slug, { confirmed: rows[slug] as number, goal: 1000, asOf }]));
    },
    onFailure: (error) => failures.push(error),
    schedule: time.schedule,
  });
  const fail = (error: Error | null) => {
    failsWith = error;
  };
  return { counts, time, reads, failures, fail };
}

function listener() {
  const heard: (number | null)[] = [];
  const listen: CountListener = (count) =>
    void heard.push(typeof count === "object" ? (count?.confirmed ?? null) : null);
  return { heard, listen };
}

describe("the counts that somebody watches", () => {
  test("are read once a second for everybody, however many watch how many campaigns", async () => {
    const { counts, time, reads } = liveCounts({ a: 1, b: 2, c: 3 });
    for (let reader = 0; reader < 500; reader += 1) counts.watch("abc"[reader % 3] as string, () => {});
    await time.settle();
    expect(reads).toEqual([["a"]]);
    for (let second = 2; second <= 10; second += 1) {
      await time.pass(READ_EVERY_MS);
      expect(reads).toHaveLength(second);
      expect(reads.at(-1)).toEqual(["a", "b", "c"]);
    }
  });

  test("are not read while nobody watches, nor more than once a second by readers who come and go", async () => {
    const { counts, time, reads } = liveCounts({ a: 1 });
    await time.pass(60 * READ_EVERY_MS);
    expect(reads).toEqual([]);
    for (let reader = 0; reader < 100; reader += 1) {
      counts.watch("a", () => {})();
      await time.settle();
    }
    expect(reads).toHaveLength(1);
    await time.pass(READ_EVERY_MS);
    expect(reads).toHaveLength(1);
    counts.watch("a", () => {});
    await time.settle();
    expect(reads).toHaveLength(2);
  });

  test("are told once at first, to who comes later at once, and then when they change", async () => {
    const rows = { a: 1 };
    const { counts, time } = liveCounts(rows);
    const [first, later] = [listener(), listener()];
    counts.watch("a", first.listen);
    await time.pass(3 * READ_EVERY_MS);
    counts.watch("a", later.listen);
    expect([first.heard, later.heard]).toEqual([[1], [1]]);
    rows.a = 5;
    await time.pass(READ_EVERY_MS);
    expect([first.heard, later.heard]).toEqual([
      [1, 5],
      [1, 5],
    ]);
  });

  test("of a campaign that is not there, or no longer, are told as null, and then no more", async () => {
    const rows: Record<string, number> = { a: 1 };
    const { counts, time, reads } = liveCounts(rows);
    const [there, missing] = [listener(), listener()];
    counts.watch("a", there.listen);
    counts.watch("nowhere", missing.listen);
    await time.pass(READ_EVERY_MS);
    delete rows.a;
    await time.pass(READ_EVERY_MS);
    expect([there.heard, missing.heard]).toEqual([[1, null], [null]]);
    const before = reads.length;
    await time.pass(5 * READ_EVERY_MS);
    expect(reads).toHaveLength(before);
  });

  test("survive a database that fails for a while", async () => {
    const { counts, time, failures, fail } = liveCounts({ a: 1 });
    const { heard, listen } = listener();
    fail(new Error("busy"));
    counts.watch("a", listen);
    await time.pass(READ_EVERY_MS);
    expect([heard, failures.length]).toEqual([[], 2]);
    fail(null);
    await time.pass(READ_EVERY_MS);
    expect(heard).toEqual([1]);
  });
});
