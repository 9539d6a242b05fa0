// A mail worker in a process of its own: node --import tsx mail-worker.ts DATABASE_URL KEY_FILE SMTP_URL. It sends until
// the outbox is empty, on a clock that jumps to the next mail that is due, then writes "done".
import "../../setup/no-network.mjs";
import { type Database, openDatabase } from "../../../app/data/database";
import { loadKeys } from "../../../app/data/keys";
import { createSmtpTransport } from "../../../app/mail/transports/smtp";
import { dispatchDue } from "../../../app/services/mail/dispatch-mail";
import { frozenClock } from "../../support/clock";
import { contextOn } from "../engines";
import { nextDue } from "../mail-queue";

const BATCH = 50;

const [url = "", keyFile = "", smtpUrl = ""] = process.argv.slice(2);
const db = await openDatabase({ url });
const clock = frozenClock(await timeOfLastWorker(db));
const ctx = contextOn(db, await loadKeys(keyFile), clock.now);
const transport = createSmtpTransport({ url: smtpUrl, greetAs: "localhost" });
for (;;) {
  const { leased } = await dispatchDue(ctx, transport, { limit: BATCH });
  if (leased > 0) continue;
  const due = await nextDue(db);
  if (due === null) break;
  if (due > clock.now()) clock.set(due);
}
await transport.close();
await db.close();
process.stdout.write("done\n");

/** No clock of a later worker stands before that of an earlier one. */
async function timeOfLastWorker(db: Database): Promise<Date> {
  const { _max } = await db.read.outbox.aggregate({ _max: { settledAt: true, createdAt: true } });
  return _max.settledAt ?? _max.createdAt ?? new Date();
}
