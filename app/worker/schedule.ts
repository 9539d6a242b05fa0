import { noteMilestones } from "../services/campaigns/note-milestones";
import type { Ctx } from "../services/context";
import { forgetQuotas } from "../services/mail/forget-quotas";
import { eraseUnconfirmed } from "../services/signatures/erase-unconfirmed";
import { findStoredUp } from "../services/signatures/find-stored-up";
import { sendReminders } from "../services/signatures/send-reminders";

export interface PeriodicService {
  name: string;
  everyMs: number;
  run: (ctx: Ctx) => Promise<unknown>;
}

const MINUTE_MS = 60_000;

/** What runs from time to time. Each may run in several processes at once: its own writes settle that. */
export const schedule: readonly PeriodicService[] = [
  { name: "note-milestones", everyMs: MINUTE_MS, run: noteMilestones },
  { name: "send-reminders", everyMs: 5 * MINUTE_MS, run: sendReminders },
  { name: "find-stored-up", everyMs: 10 * MINUTE_MS, run: findStoredUp },
  { name: "erase-unconfirmed", everyMs: 60 * MINUTE_MS, run: eraseUnconfirmed },
  { name: "forget-quotas", everyMs: 60 * MINUTE_MS, run: forgetQuotas },
];
