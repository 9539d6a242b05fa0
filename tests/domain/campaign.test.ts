import { expect, test } from "vitest";
import { type CampaignState, CONFIRM_GRACE_MS, confirmationRefusal, signingRefusal } from "../../app/domain/campaign";

const CLOSES = Date.parse("2026-11-30T23:00:00Z");

function at(offsetMs: number): Date {
  return new Date(CLOSES + offsetMs);
}

function published(closesAt: number | null = CLOSES) {
  return { state: "published" as const, closesAt: closesAt === null ? null : new Date(closesAt) };
}

test.each([
  ["1 ms before the closing", -1, null, null],
  ["at the closing", 0, "closed", null],
  ["5 minutes after the closing", 300_000, "closed", null],
  ["1 ms before the end of the grace", CONFIRM_GRACE_MS - 1, "closed", null],
  ["at the end of the grace", CONFIRM_GRACE_MS, "closed", "closed"],
  ["a year later", 365 * CONFIRM_GRACE_MS, "closed", "closed"],
])(
  "A8, abuse 31, abuse 32: %s (%i ms) signing is refused as %s, confirming as %s",
  (_, offset, signing, confirming) => {
    expect(signingRefusal(published(), at(offset))).toBe(signing);
    expect(confirmationRefusal(published(), at(offset))).toBe(confirming);
  },
);

test.each([
  ["the spring change in Berlin", "2026-03-29T00:59:59.999Z"],
  ["the autumn change in New York", "2026-11-01T05:59:59.999Z"],
  ["29 February", "2028-02-29T12:00:00Z"],
])("A8: the grace is 24 hours of real time over %s, because instants are UTC", (_, closing) => {
  const closes = Date.parse(closing);
  expect(confirmationRefusal(published(closes), new Date(closes + 24 * 3_600_000 - 1))).toBeNull();
  expect(confirmationRefusal(published(closes), new Date(closes + 24 * 3_600_000))).toBe("closed");
});

test.each<[CampaignState, string | null, string | null]>([
  ["draft", "not_open", "not_open"],
  ["in_review", "not_open", "not_open"],
  ["published", null, null],
  ["closed", "closed", null],
  ["delivered", "closed", null],
  ["archived", "gone", "gone"],
])(
  "abuse 33: a campaign that is %s before its closing refuses signing as %s and confirming as %s",
  (state, sign, confirm) => {
    expect(signingRefusal({ state, closesAt: at(0) }, at(-1))).toBe(sign);
    expect(confirmationRefusal({ state, closesAt: at(0) }, at(-1))).toBe(confirm);
  },
);

test("a campaign without a closing date stays open, and closed by hand it has no grace", () => {
  expect(signingRefusal(published(null), at(1e12))).toBeNull();
  expect(confirmationRefusal(published(null), at(1e12))).toBeNull();
  expect(confirmationRefusal({ state: "closed", closesAt: null }, at(0))).toBe("closed");
});
