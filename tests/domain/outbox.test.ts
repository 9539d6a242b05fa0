import { expect, test } from "vitest";
import {
  GIVE_UP_AFTER_MS,
  LEASE_MS,
  LETTER_UNKNOWN_DELAY_MS,
  leaseExpired,
  type MailKind,
  type Outcome,
  RETRY_DELAYS_MS,
  settle,
} from "../../app/domain/outbox";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NOW = Date.parse("2026-11-23T12:00:00Z");
const now = new Date(NOW);
const deferred: Outcome = { kind: "deferred", reply: "451 4.7.1" };
const unknown: Outcome = { kind: "unknown", reply: "" };
const SIGNER_MAILS: MailKind[] = ["confirm", "reminder", "already_signed", "confirmed"];

function mail(changes: Partial<Parameters<typeof settle>[0]> = {}): Parameters<typeof settle>[0] {
  return { kind: "confirm", attempt: 1, unknowns: 0, createdAt: now, ...changes };
}

function waited(settlement: { availableAt: Date | null } | null): number | null {
  return settlement?.availableAt ? settlement.availableAt.getTime() - NOW : null;
}

test.each(["sent", "failed"] as const)("A14: %s is final for every kind of mail", (kind) => {
  for (const mailKind of [...SIGNER_MAILS, "letter"] as const) {
    const outcome: Outcome = { kind, reply: "250 2.0.0" };
    expect(settle(mail({ kind: mailKind, unknowns: 1 }), outcome, now, 0.5)).toEqual({
      state: kind,
      availableAt: null,
      unknowns: 1,
    });
  }
});

test.each([
  [0, MINUTE],
  [1, MINUTE],
  [2, 5 * MINUTE],
  [3, 15 * MINUTE],
  [4, HOUR],
  [5, 4 * HOUR],
  [6, 8 * HOUR],
  [7, 8 * HOUR],
  [100, 8 * HOUR],
])("A14: after attempt %i a deferred mail waits %i ms, a fifth more or less", (attempt, delay) => {
  expect(settle(mail({ attempt }), deferred, now, 0.5)).toMatchObject({ state: "deferred", unknowns: 0 });
  expect(waited(settle(mail({ attempt }), deferred, now, 0.5))).toBe(delay);
  expect(waited(settle(mail({ attempt }), deferred, now, 0))).toBe(delay * 0.8);
  expect(waited(settle(mail({ attempt }), deferred, now, 1))).toBe(delay * 1.2);
});

test.each([
  ["1 ms before 5 days", GIVE_UP_AFTER_MS - 1, "deferred"],
  ["at 5 days", GIVE_UP_AFTER_MS, "failed"],
  ["after 5 days", GIVE_UP_AFTER_MS + HOUR, "failed"],
])("A14: a deferred mail %s is %3$s", (_, age, state) => {
  for (const kind of [...SIGNER_MAILS, "letter"] as const) {
    const settlement = settle(mail({ kind, attempt: 9, createdAt: new Date(NOW - age) }), deferred, now, 0.5);
    expect(settlement.state).toBe(state);
    expect(settlement.availableAt === null).toBe(state === "failed");
  }
});

test("A14: a mail that is deferred for ever is tried about 20 times and then given up", () => {
  const createdAt = now;
  let clock = now;
  let attempt = 0;
  for (;;) {
    const settlement = settle(mail({ attempt: ++attempt, createdAt }), deferred, clock, 0.5);
    if (settlement.availableAt === null) {
      expect(settlement.state).toBe("failed");
      break;
    }
    clock = settlement.availableAt;
  }
  expect(attempt).toBeGreaterThan(15);
  expect(attempt).toBeLessThan(25);
  expect(clock.getTime() - NOW).toBeGreaterThanOrEqual(GIVE_UP_AFTER_MS);
});

test.each(SIGNER_MAILS)(
  "A14: a %s mail of unknown fate goes again on the ordinary schedule and stays unknown",
  (kind) => {
    for (const [step, delay] of RETRY_DELAYS_MS.entries()) {
      const settlement = settle(mail({ kind, attempt: step + 1, unknowns: step }), unknown, now, 0.5);
      expect(settlement).toMatchObject({ state: "unknown", unknowns: step + 1 });
      expect(waited(settlement)).toBe(delay);
    }
  },
);

test("A14: a signer's mail of unknown fate is given up after 5 days", () => {
  const old = mail({ attempt: 9, unknowns: 8, createdAt: new Date(NOW - GIVE_UP_AFTER_MS) });
  expect(settle(old, unknown, now, 0.5)).toEqual({ state: "failed", availableAt: null, unknowns: 9 });
});

test.each([0, 0.5, 1])(
  "A14: a letter of unknown fate is tried once more after 15 minutes, then held (jitter %d)",
  (jitter) => {
    const first = settle(mail({ kind: "letter" }), unknown, now, jitter);
    expect(first).toMatchObject({ state: "unknown", unknowns: 1 });
    expect(waited(first)).toBe(LETTER_UNKNOWN_DELAY_MS);
    const second = settle(mail({ kind: "letter", attempt: 2, unknowns: first.unknowns }), unknown, now, jitter);
    expect(second).toEqual({ state: "held", availableAt: null, unknowns: 2 });
  },
);

test("A14: a letter that was unknown once and deferred since is held at its second unknown", () => {
  const between = settle(mail({ kind: "letter", attempt: 2, unknowns: 1 }), deferred, now, 0.5);
  expect(between).toMatchObject({ state: "deferred", unknowns: 1 });
  expect(settle(mail({ kind: "letter", attempt: 3, unknowns: 1 }), unknown, now, 0.5).state).toBe("held");
});

test.each([
  ["1 ms before the lease ends", 1, false],
  ["when the lease ends", 0, true],
  ["after the lease has ended", -HOUR, true],
])("abuse 39: %s the mail is taken back: %3$s", (_, left, taken) => {
  const settlement = leaseExpired({ ...mail(), leasedUntil: new Date(NOW + left) }, now, 0.5);
  expect(settlement === null).toBe(!taken);
});

test("a lease that ran out counts as an unknown end", () => {
  for (const kind of ["confirm", "letter"] as const) {
    const row = mail({ kind, attempt: 2, unknowns: 1 });
    expect(leaseExpired({ ...row, leasedUntil: new Date(NOW - 1) }, now, 0.3)).toEqual(settle(row, unknown, now, 0.3));
  }
  expect(leaseExpired({ ...mail(), leasedUntil: null }, now, 0.5)).toMatchObject({ state: "unknown", unknowns: 1 });
});

test("a lease is longer than nodemailer's socket waits", () => {
  expect(LEASE_MS).toBeGreaterThan(10 * MINUTE);
});
