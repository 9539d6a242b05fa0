import type { Provider } from "../../app/data/database";
import { createSmtpTransport } from "../../app/mail/transports/smtp";
import { dispatchDue } from "../../app/services/mail/dispatch-mail";
import { frozenClock } from "../support/clock";
import { seededRandom } from "../support/random";
import { contextOn, type Engines, withDatabase } from "./engines";
import { inspectArrivals, nextDue, queueMails } from "./mail-queue";
import { createFindings, type Trial, trial } from "./outcome";
import { type Fate, type SmtpSink, startSmtpSink } from "./smtp-sink";

/** Stalls are real time, so the wait for a reply is short here; nothing else in the trial is silent that long. */
const SOCKET_TIMEOUT_MS = 1_500;
const BATCH = 50;
/** Retries are due at scattered instants; the clock moves far enough to send many of them together. */
const AFTER_DUE_MS = 5 * 60_000;
const MOST_BATCHES = 5_000;

type Shares = Partial<Record<Exclude<Fate, "taken">, number>>;

/** 30 % of the tries fail; the last two leave a copy behind and no reply. */
export const ALL_FAULTS: Shares = {
  "451 at its end": 0.08,
  "450 at RCPT": 0.06,
  "421 at MAIL": 0.03,
  "cut in the middle": 0.03,
  "silent at RCPT": 0.02,
  "cut after its end": 0.06,
  "silent after its end": 0.02,
};

/** 30 % fail as well, all of them before the server has the message or with a reply that it did not take it. */
export const PLAIN_FAULTS: Shares = {
  "451 at its end": 0.12,
  "450 at RCPT": 0.09,
  "421 at MAIL": 0.05,
  "cut in the middle": 0.04,
};

/**
 * A mail server that fails, drops the line and stalls: every mail arrives, and there are exactly as many copies too many
 * as the server took messages without being heard (A10, A11).
 */
export async function faultyServer(
  engines: Engines,
  provider: Provider,
  mails: number,
  shares: Shares,
): Promise<Trial> {
  const findings = createFindings();
  const sink = await startSmtpSink({ fate: drawFate(shares) });
  const transport = createSmtpTransport({
    url: sink.url,
    greetAs: "localhost",
    socketTimeoutMs: SOCKET_TIMEOUT_MS,
  });
  try {
    await withDatabase(engines, provider, async (db) => {
      const clock = frozenClock();
      const ctx = contextOn(db, engines.keys, clock.now);
      await queueMails(ctx, mails);
      for (let batch = 0; ; batch++) {
        const { leased } = await dispatchDue(ctx, transport, { limit: BATCH });
        if (leased > 0) continue;
        const due = await nextDue(db);
        if (due === null) break;
        clock.set(new Date(due.getTime() + AFTER_DUE_MS));
        if (batch > MOST_BATCHES) throw new Error("The outbox does not get empty");
      }
      await inspectArrivals(db, sink.copies, mails, findings);
    });
  } finally {
    await transport.close();
    await sink.close();
  }
  const unheard = countOf(sink, "cut after its end") + countOf(sink, "silent after its end");
  const extra = sink.copies.length - mails;
  findings.expect("copies too many", extra, unheard);
  return trial(
    {
      promise: "A10, A11 queued mail arrives, copies are bounded",
      rounds: `${mails} mails, ${provider}`,
      injected: describe(sink),
    },
    `${mails} of ${mails} arrived; ${extra} copies too many = ${unheard} taken without a reply that was read; one Message-ID each`,
    findings,
  );
}

function drawFate(shares: Shares): () => Fate {
  const random = seededRandom(11);
  return () => {
    let draw = random();
    for (const [fate, share] of Object.entries(shares) as [Fate, number][]) {
      if (draw < share) return fate;
      draw -= share;
    }
    return "taken";
  };
}

function countOf(sink: SmtpSink, fate: Fate): number {
  return sink.fates.get(fate) ?? 0;
}

function describe(sink: SmtpSink): string {
  const failed = [...sink.fates].filter(([fate]) => fate !== "taken").sort(([a], [b]) => (a < b ? -1 : 1));
  const tries = [...sink.fates.values()].reduce((sum, count) => sum + count, 0);
  const failures = failed.reduce((sum, [, count]) => sum + count, 0);
  return `${failures} of ${tries} tries: ${failed.map(([fate, count]) => `${count} ${fate}`).join(", ")}`;
}
