import { expect, test } from "vitest";
import {
  CONFIRM_GRACE_MS,
  decideConfirm,
  decideOwnLink,
  decideResign,
  decideWithdraw,
  RESEND_COOLDOWN_MS,
  type SignatureState,
  UNCONFIRMED_KEPT_MS,
} from "../../app/domain/signature";

const NOW = Date.parse("2026-11-23T12:00:00Z");
const now = new Date(NOW);
const STATES: SignatureState[] = ["pending", "confirmed", "withdrawn", "invalidated", "erased"];

function ago(ms: number): Date {
  return new Date(NOW - ms);
}

test.each<[SignatureState, number | null, string]>([
  ["pending", null, "resend_confirm"],
  ["pending", RESEND_COOLDOWN_MS, "resend_confirm"],
  ["pending", RESEND_COOLDOWN_MS - 1, "nothing"],
  ["pending", -RESEND_COOLDOWN_MS, "nothing"],
  ["confirmed", null, "mail_already_signed"],
  ["confirmed", RESEND_COOLDOWN_MS, "mail_already_signed"],
  ["confirmed", RESEND_COOLDOWN_MS - 1, "nothing"],
  ["withdrawn", null, "new_consent"],
  ["withdrawn", 0, "new_consent"],
  ["invalidated", null, "nothing"],
  ["invalidated", RESEND_COOLDOWN_MS, "nothing"],
  ["erased", null, "nothing"],
])("abuse 36: signing again over a signature that is %s, mailed %j ms ago, means %s", (state, mailed, action) => {
  expect(decideResign({ state, mailedAt: mailed === null ? null : ago(mailed) }, now)).toEqual({ action });
});

test.each<[SignatureState, number | null, number, string]>([
  ["pending", null, CONFIRM_GRACE_MS - 1, "resend_confirm"],
  ["pending", RESEND_COOLDOWN_MS - 1, CONFIRM_GRACE_MS - 1, "nothing"],
  ["pending", null, CONFIRM_GRACE_MS, "nothing"],
  ["confirmed", null, CONFIRM_GRACE_MS * 365, "mail_already_signed"],
  ["confirmed", RESEND_COOLDOWN_MS, 0, "mail_already_signed"],
  ["confirmed", RESEND_COOLDOWN_MS - 1, 0, "nothing"],
  ["withdrawn", RESEND_COOLDOWN_MS, CONFIRM_GRACE_MS * 365, "mail_already_signed"],
  ["withdrawn", RESEND_COOLDOWN_MS - 1, 0, "nothing"],
  ["invalidated", null, 0, "nothing"],
  ["erased", null, 0, "nothing"],
])(
  "a lost link of a signature that is %s, mailed %j ms ago, %i ms after the end, means %s",
  (state, mailed, over, action) => {
    const existing = { state, mailedAt: mailed === null ? null : ago(mailed), createdAt: ago(CONFIRM_GRACE_MS * 2) };
    expect(decideOwnLink(existing, { state: "closed", closesAt: ago(over) }, now)).toEqual({ action });
  },
);

test.each<[SignatureState, unknown]>([
  ["pending", { action: "confirm" }],
  ["confirmed", { action: "already" }],
  ["withdrawn", { action: "refuse", reason: "withdrawn" }],
  ["invalidated", { action: "refuse", reason: "invalidated" }],
  ["erased", { action: "refuse", reason: "expired" }],
])("A6, abuse 29: confirming a signature that is %s is decided by its state", (state, decision) => {
  expect(decideConfirm({ state, createdAt: ago(1) }, { state: "published", closesAt: null }, now)).toEqual(decision);
});

test.each([
  ["1 ms before the end of the grace", CONFIRM_GRACE_MS - 1, { action: "confirm" }],
  ["at the end of the grace", CONFIRM_GRACE_MS, { action: "refuse", reason: "closed" }],
])("A8, abuse 32: a pending signature %s", (_, offset, decision) => {
  const campaign = { state: "closed" as const, closesAt: ago(offset) };
  expect(decideConfirm({ state: "pending", createdAt: ago(offset + 1) }, campaign, now)).toEqual(decision);
});

test("abuse 43: a confirmed signature stays so long after the closing", () => {
  const campaign = { state: "archived" as const, closesAt: ago(CONFIRM_GRACE_MS * 365) };
  const signature = { state: "confirmed" as const, createdAt: ago(CONFIRM_GRACE_MS * 400) };
  expect(decideConfirm(signature, campaign, now)).toEqual({ action: "already" });
});

test.each([
  ["1 ms before the 14 days are over", UNCONFIRMED_KEPT_MS - 1, { action: "confirm" }],
  ["after 14 days", UNCONFIRMED_KEPT_MS, { action: "refuse", reason: "expired" }],
])("abuse 38: a pending signature %s", (_, age, decision) => {
  const campaign = { state: "published" as const, closesAt: null };
  expect(decideConfirm({ state: "pending", createdAt: ago(age) }, campaign, now)).toEqual(decision);
});

test.each(["draft", "in_review", "archived"] as const)(
  "abuse 33: nothing is confirmed in a campaign that is %s",
  (state) => {
    const signature = { state: "pending" as const, createdAt: ago(1) };
    expect(decideConfirm(signature, { state, closesAt: null }, now)).toEqual({ action: "refuse", reason: "closed" });
  },
);

test.each<[SignatureState, unknown]>([
  ["pending", { action: "withdraw", wasCounted: false }],
  ["confirmed", { action: "withdraw", wasCounted: true }],
  ["withdrawn", { action: "already" }],
  ["invalidated", { action: "already" }],
  ["erased", { action: "already" }],
])("withdrawing a signature that is %s is decided by its state", (state, decision) => {
  expect(decideWithdraw({ state })).toEqual(decision);
});

test("abuse 30: withdrawn wins over confirmed in both orders, and the count ends at nothing", () => {
  const campaign = { state: "published" as const, closesAt: null };
  for (const order of [
    ["confirm", "withdraw"],
    ["withdraw", "confirm"],
  ]) {
    let state: SignatureState = "pending";
    let count = 0;
    for (const step of order) {
      if (step === "confirm" && decideConfirm({ state, createdAt: now }, campaign, now).action === "confirm") {
        state = "confirmed";
        count++;
      }
      const withdrawal = step === "withdraw" ? decideWithdraw({ state }) : null;
      if (withdrawal?.action === "withdraw") {
        state = "withdrawn";
        if (withdrawal.wasCounted) count--;
      }
    }
    expect({ state, count }).toEqual({ state: "withdrawn", count: 0 });
  }
});

test("every state has a decision for every event", () => {
  for (const state of STATES) {
    expect(decideResign({ state, mailedAt: null }, now).action).toBeTypeOf("string");
    expect(decideWithdraw({ state }).action).toBeTypeOf("string");
  }
});
