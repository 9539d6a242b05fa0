import { get } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { startBuiltServer } from "../support/built-server";
import { endChild, freePort, outputOf, runChild, startChild } from "../support/processes";
import type { ClientOrder, ClientReport } from "./processes/client.mjs";
import type { DatabaseFolder } from "./template";

const CLIENT = fileURLToPath(new URL("./processes/client.mjs", import.meta.url));
const BARE_SERVER = fileURLToPath(new URL("./processes/bare-server.mjs", import.meta.url));
const START_MS = 10_000;

/** A server that is there for one measurement. */
export interface ServerUnderLoad {
  port: number;
  end: () => Promise<void>;
}

/** Our server as it is built and started. */
export async function startOurs(folder: DatabaseFolder, env: Record<string, string> = {}): Promise<ServerUnderLoad> {
  const port = await freePort();
  const server = await startBuiltServer({ folder: folder.path, port, env });
  return { port, end: () => server.end() };
}

/** The bare one; its pages have about `pageBytes`. */
export async function startBare(folder: DatabaseFolder, pageBytes = 0): Promise<ServerUnderLoad> {
  const port = await freePort();
  const child = startChild(process.execPath, [BARE_SERVER, folder.file, String(port), String(pageBytes)]);
  const output = outputOf(child);
  const deadline = performance.now() + START_MS;
  while (!(await answers(port))) {
    if (performance.now() > deadline) throw new Error(`The bare server did not start:\n${output()}`);
    await sleep(20);
  }
  return { port, end: () => endChild(child) };
}

/** Loads a server from a process of its own. Throws when any answer had another status than the one that counts. */
export async function load(order: ClientOrder): Promise<ClientReport> {
  const report = JSON.parse(await runChild(process.execPath, [CLIENT, JSON.stringify(order)])) as ClientReport;
  if (Object.keys(report.wrong).length > 0)
    throw new Error(`${order.path} was answered with other statuses: ${JSON.stringify(report.wrong)}`);
  return report;
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    get({ host: "127.0.0.1", port, path: "/readyz", agent: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).on("error", () => resolve(false));
  });
}
