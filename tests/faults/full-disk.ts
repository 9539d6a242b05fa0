import { get } from "node:http";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { loadKeys } from "../../app/data/keys";
import { startBuiltServer } from "../support/built-server";
import { freePort, scratchFolder } from "../support/processes";
import { inspectAcknowledged, inspectIntegrity, inspectWholeness, openToLook } from "./disk";
import { buildIoShim } from "./io-shim";
import { createFindings, type Findings, type Trial, trial } from "./outcome";
import { loadWithSigns, newClientLog, SIGN_PATH } from "./sign-load";

const CONNECTIONS = 8;
const PHASE_MS = 500;

/**
 * The disk is full for a while (every write below the data folder fails with ENOSPC): no signature is acknowledged that
 * is not there, pages are served on, and the server takes signatures again by itself once there is room (A26).
 */
export async function fullDisk(rounds: number): Promise<Trial> {
  const findings = createFindings();
  const about = {
    promise: "A26 a full disk fails closed",
    rounds: `${rounds} rounds`,
    injected: "ENOSPC for every write of the server to its data folder",
  };
  const folder = await scratchFolder("full-disk");
  const shim = await buildIoShim(folder.path);
  const port = await freePort();
  const server = await startBuiltServer({ folder: folder.path, port, env: shim.env });
  const log = newClientLog();
  let refusedPosts = 0;
  try {
    for (let round = 0; round < rounds; round++) {
      await signFor(port, `room${round}`, log, findings, "with room");
      shim.setFull(true);
      const before = log.signed.size;
      await signFor(port, `full${round}`, log, findings, null);
      findings.expect("page on a full disk", await statusOf(port, SIGN_PATH), 200);
      findings.expect("/healthz on a full disk", await statusOf(port, "/healthz"), 200);
      const others = [...log.others].filter(([status]) => status >= 500).reduce((sum, [, times]) => sum + times, 0);
      refusedPosts += others;
      if (others === 0 && log.signed.size === before) findings.add("a post on a full disk had no answer");
      log.others.clear();
      shim.setFull(false);
    }
    await signFor(port, "last", log, findings, "with room again");
    if (shim.refused() === 0) findings.add("no write met the full disk");
  } finally {
    await server.end("SIGKILL");
  }
  const db = openToLook(join(folder.path, "onevoice.sqlite"));
  inspectIntegrity(db, findings);
  inspectAcknowledged(db, await loadKeys(join(folder.path, "keys.json")), log, findings);
  inspectWholeness(db, findings);
  db.close();
  const refused = shim.refused();
  await folder.remove();
  return trial(
    about,
    `${refused} writes refused, ${refusedPosts} posts answered with an error; ${log.signed.size} acknowledged, all on ` +
      "disk; pages served meanwhile; signs again without a restart",
    findings,
  );
}

/** Signs for a while; `when` says that it must go well. */
async function signFor(
  port: number,
  prefix: string,
  log: ReturnType<typeof newClientLog>,
  findings: Findings,
  when: string | null,
): Promise<void> {
  const before = log.signed.size;
  const load = loadWithSigns({ port, connections: CONNECTIONS, prefix, log });
  await sleep(PHASE_MS);
  load.stop();
  await load.done;
  if (when === null) return;
  if (log.signed.size === before) findings.add(`nobody could sign ${when}`);
  for (const [status, times] of log.others) findings.add(`${times} answers of status ${status} ${when}`);
  log.others.clear();
}

function statusOf(port: number, path: string): Promise<number> {
  return new Promise((resolve, reject) => {
    get({ host: "127.0.0.1", port, path, agent: false, headers: { host: `localhost:${port}` } }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    }).on("error", reject);
  });
}
