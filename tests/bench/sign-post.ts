import { once } from "node:events";
import { createServer } from "node:net";
import type { Amounts } from "./amounts";
import { type Figure, ratioOf } from "./figures";
import type { ClientReport } from "./processes/client.mjs";
import { load, type ServerUnderLoad, startBare, startOurs } from "./servers";
import type { DatabaseFolder, Template } from "./template";

const CONNECTIONS = 64;
const GOAL = 0.35;
const PATH = "/campaigns/un-commission-of-inquiry";

/**
 * Signing over HTTP against the bare server. Twice: while the mails wait (their server does not answer), which is the
 * way of one signature alone, and while the mail worker of the same process writes every mail to the local mailbox.
 */
export async function signPost(template: Template, amounts: Amounts): Promise<Figure[]> {
  const hole = await startHole();
  const contenders = {
    bare: { reports: [] as ClientReport[], start: (folder: DatabaseFolder) => startBare(folder) },
    waiting: {
      reports: [] as ClientReport[],
      start: (folder: DatabaseFolder) => startOurs(folder, { SMTP_URL: hole.url }),
    },
    mailing: { reports: [] as ClientReport[], start: (folder: DatabaseFolder) => startOurs(folder) },
  };
  for (let round = 0; round < amounts.rounds; round++)
    for (const contender of Object.values(contenders))
      contender.reports.push(await measure(template, amounts, contender.start));
  await hole.close();
  const { bare, waiting, mailing } = contenders;
  return [
    toFigure("sign POST, mails waiting", waiting.reports, bare.reports, true),
    toFigure("sign POST, mails going out", mailing.reports, bare.reports, false),
  ];
}

async function measure(
  template: Template,
  { warmMs, loadMs }: Amounts,
  start: (folder: DatabaseFolder) => Promise<ServerUnderLoad>,
): Promise<ClientReport> {
  const folder = await template.copy();
  const { port, end } = await start(folder);
  const order = { port, path: PATH, what: "sign", status: 303, connections: CONNECTIONS, warmMs, ms: loadMs } as const;
  const report = await load(order);
  await end();
  await folder.remove();
  return report;
}

function toFigure(name: string, ours: ClientReport[], bare: ClientReport[], hasGoal: boolean): Figure {
  const figure = {
    name: `${name}, ${CONNECTIONS} connections`,
    unit: "req/s",
    ours: ours.map((report) => report.perSecond),
    baselineName: "bare node:http, zod, one commit each",
    baseline: bare.map((report) => report.perSecond),
    note: `p50/p99 ms: ${latencies(ours)} against ${latencies(bare)}`,
  };
  const goal = { text: `≥ ${GOAL}`, isReached: (ratioOf(figure) ?? 0) >= GOAL };
  return hasGoal ? { ...figure, goal } : figure;
}

/** p50 and p99 of the middle round. */
export function latencies(reports: readonly ClientReport[]): string {
  const sorted = [...reports].sort((a, b) => a.p50 - b.p50);
  const middle = sorted[Math.floor(sorted.length / 2)];
  return `${middle?.p50}/${middle?.p99}`;
}

/** A mail server that takes connections and never says a word. */
async function startHole() {
  const server = createServer((socket) => socket.on("error", () => undefined));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  return { url: `smtp://127.0.0.1:${port}`, close: async () => void server.close() };
}
