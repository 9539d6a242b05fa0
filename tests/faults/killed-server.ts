import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "../../app/data/database";
import { loadKeys } from "../../app/data/keys";
import { recountSignatures } from "../../app/services/signatures/recount-signatures";
import { settingsIn, startBuiltServer } from "../support/built-server";
import { freePort, scratchFolder } from "../support/processes";
import { seededRandom } from "../support/random";
import { inspectAcknowledged, inspectIntegrity, inspectWholeness, openToLook } from "./disk";
import { contextOn } from "./engines";
import { createFindings, type Findings, type Trial, trial } from "./outcome";
import { loadWithSigns, newClientLog, tokenReader } from "./sign-load";

const CONNECTIONS = 32;
const READY_WITHIN_MS = 5_000;
/** A round's kill comes after some of this many acknowledgements, which fast and slow machines reach alike. */
const MOST_ACKNOWLEDGED = 120;
const LONGEST_LOAD_MS = 3_000;
/** On average; fewer would prove nothing. */
const FEWEST_PER_ROUND = 10;
/** And some of this time later, so that it meets every point of a commit. */
const SLOWEST_KILL_MS = 30;

/**
 * The built server is killed in the middle of people signing and confirming, again and again on one database. After each
 * kill the file is sound and holds everything that a client was told; at the end the counts are what the rows say (A1).
 */
export async function killedServer(rounds: number): Promise<Trial> {
  const findings = createFindings();
  const random = seededRandom(1);
  const folder = await scratchFolder("killed-server");
  const file = join(folder.path, "onevoice.sqlite");
  const port = await freePort();
  const readyMs: number[] = [];
  let signed = 0;
  let confirmed = 0;
  let unanswered = 0;
  const logs = [];
  for (let round = 0; round < rounds; round++) {
    const server = await startBuiltServer({ folder: folder.path, port });
    readyMs.push(server.readyMs);
    if (server.readyMs > READY_WITHIN_MS) findings.add(`ready after ${Math.round(server.readyMs)} ms`);
    const keys = await loadKeys(join(folder.path, "keys.json"));
    const looking = openToLook(file);
    const log = newClientLog();
    const load = loadWithSigns({
      port,
      connections: CONNECTIONS,
      prefix: `round${round}`,
      log,
      tokenOf: tokenReader(looking, keys),
    });
    const wanted = Math.ceil(random() * MOST_ACKNOWLEDGED);
    const deadline = performance.now() + LONGEST_LOAD_MS;
    while (log.signed.size < wanted && performance.now() < deadline) await sleep(1);
    await sleep(random() * SLOWEST_KILL_MS);
    if (server.child.exitCode !== null) findings.add("the server ended by itself");
    await server.end("SIGKILL");
    await load.done;
    looking.close();
    const db = openToLook(file);
    inspectIntegrity(db, findings);
    inspectAcknowledged(db, keys, log, findings);
    db.close();
    for (const [status, times] of log.others) findings.add(`${times} answers of status ${status}`);
    signed += log.signed.size;
    confirmed += log.confirmed.size;
    unanswered += load.unanswered;
    logs.push(log);
  }
  const keys = await loadKeys(join(folder.path, "keys.json"));
  const db = openToLook(file);
  for (const log of logs) inspectAcknowledged(db, keys, log, findings);
  inspectWholeness(db, findings);
  db.close();
  const drift = await countDrift(settingsIn(folder.path).DATABASE_URL as string, keys, findings);
  await folder.remove();
  if (signed < rounds * FEWEST_PER_ROUND) findings.add(`only ${signed} signatures were acknowledged`);
  const sorted = readyMs.sort((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] as number;
  return trial(
    {
      promise: "A1 an acknowledged signature is never lost",
      rounds: `${rounds} rounds, ${CONNECTIONS} connections`,
      injected: `kill -9 of the server while people sign and confirm; ${unanswered} posts were cut off`,
    },
    `${signed} signatures and ${confirmed} confirmations acknowledged: 0 lost, 0 twice; integrity_check ok each time; ` +
      `count drift ${drift}; ready again after ${ms(median)} (median), ${ms(sorted.at(-1) as number)} (slowest)`,
    findings,
  );
}

async function countDrift(
  url: string,
  keys: Awaited<ReturnType<typeof loadKeys>>,
  findings: Findings,
): Promise<number> {
  const db = await openDatabase({ url });
  const report = await recountSignatures(
    contextOn(db, keys, () => new Date()),
    { repair: false },
  );
  await db.close();
  const drift = report?.drift.length ?? -1;
  findings.expect("count drift", drift, 0);
  return drift;
}

function ms(time: number): string {
  return `${(time / 1000).toFixed(2)} s`;
}
