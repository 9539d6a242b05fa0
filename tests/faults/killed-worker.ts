import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Database, Provider } from "../../app/data/database";
import { frozenClock } from "../support/clock";
import { endChild, outputOf, startChild } from "../support/processes";
import { seededRandom } from "../support/random";
import { contextOn, type Engines, withDatabase } from "./engines";
import { inspectArrivals, queueMails } from "./mail-queue";
import { createFindings, type Trial, trial } from "./outcome";
import { type Copy, startSmtpSink } from "./smtp-sink";

const WORKER = fileURLToPath(new URL("./processes/mail-worker.ts", import.meta.url));
/** dispatchDue has this many mails under way at a time. */
const UNDER_WAY = 5;
const LONGEST_RUN_MS = 180_000;

/**
 * A mail worker that is killed in the middle of its batches, mostly between the server's 250 and its own record: every
 * mail arrives, and the copies too many are exactly the messages that the server took and no row knew of (A11, A12).
 */
export async function killedWorker(engines: Engines, provider: Provider, mails: number, kills: number): Promise<Trial> {
  const findings = createFindings();
  const random = seededRandom(12);
  let onCopy: (when: "before" | "after") => void = () => undefined;
  const sink = await startSmtpSink({ fate: () => "taken", onCopy: (_copy, when) => onCopy(when) });
  let unrecorded = 0;
  let killed = 0;
  try {
    await withDatabase(engines, provider, async (db, url) => {
      await queueMails(contextOn(db, engines.keys, frozenClock().now), mails);
      for (let kill = 0; kill < kills; kill++) {
        const before = sink.copies.length;
        const worker = startWorker(url, engines.keyFile, sink.url);
        const exit = once(worker, "exit");
        // About as many mails per life that the last lives still have some to send.
        let left = 1 + Math.floor(random() * ((1.5 * mails) / (kills + 1)));
        const moment = random() < 0.7 ? "after" : "before";
        onCopy = (when) => {
          if (when === moment && --left === 0) worker.kill("SIGKILL");
        };
        await exit;
        await sink.idle();
        if (worker.signalCode !== "SIGKILL") break;
        killed++;
        const lost = await countUnrecorded(db, sink.copies.slice(before));
        if (lost > UNDER_WAY) findings.add(`${lost} mails of one kill were sent and not recorded`);
        unrecorded += lost;
      }
      onCopy = () => undefined;
      await finish(startWorker(url, engines.keyFile, sink.url));
      await inspectArrivals(db, sink.copies, mails, findings);
    });
  } finally {
    await sink.close();
  }
  const extra = sink.copies.length - mails;
  findings.expect("copies too many", extra, unrecorded);
  findings.expect("kills", killed, kills);
  return trial(
    {
      promise: "A11, A12 a killed mail worker resumes exactly",
      rounds: `${mails} mails, ${kills} kills, ${provider}`,
      injected: `kill -9 of the worker at a mail's 250; ${unrecorded} taken mails unrecorded`,
    },
    `${mails} of ${mails} arrived; ${extra} copies too many = ${unrecorded}, at most ${UNDER_WAY} a kill; one Message-ID each`,
    findings,
  );
}

function startWorker(url: string, keyFile: string, smtpUrl: string): ChildProcess {
  return startChild(process.execPath, ["--import", "tsx", WORKER, url, keyFile, smtpUrl]);
}

/** The last worker: it empties the outbox. */
async function finish(worker: ChildProcess): Promise<void> {
  const output = outputOf(worker);
  const timer = setTimeout(() => endChild(worker), LONGEST_RUN_MS);
  await once(worker, "exit");
  clearTimeout(timer);
  if (!output().includes("done")) throw new Error(`The worker did not come to its end:\n${output()}`);
}

/** Messages that the server took in this worker's life and whose rows do not say so. */
async function countUnrecorded(db: Database, copies: readonly Copy[]): Promise<number> {
  const rows = await db.read.outbox.findMany({
    where: { messageId: { in: copies.map((copy) => copy.messageId) } },
    select: { state: true },
  });
  return rows.filter((row) => row.state !== "sent").length;
}
