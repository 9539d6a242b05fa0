import type { Amounts } from "./amounts";
import type { Figure } from "./figures";
import type { ClientReport } from "./processes/client.mjs";
import { load, startBare, startOurs } from "./servers";
import { latencies } from "./sign-post";
import type { Template } from "./template";

const CONNECTIONS = 64;
const PATH = "/campaigns/un-commission-of-inquiry";

/** The campaign page against a bare server that reads twice and renders as much, and one that has the bytes ready. */
export async function campaignGet(template: Template, amounts: Amounts): Promise<Figure[]> {
  const ours: ClientReport[] = [];
  const rendered: ClientReport[] = [];
  const fromMemory: ClientReport[] = [];
  const get = (port: number, path: string) => {
    const { warmMs, loadMs: ms } = amounts;
    return load({ port, path, what: "get", status: 200, connections: CONNECTIONS, warmMs, ms });
  };
  for (let round = 0; round < amounts.rounds; round++) {
    const folder = await template.copy();
    const server = await startOurs(folder);
    const report = await get(server.port, PATH);
    ours.push(report);
    await server.end();
    const bare = await startBare(folder, report.bytes);
    rendered.push(await get(bare.port, PATH));
    fromMemory.push(await get(bare.port, "/memory"));
    await bare.end();
    await folder.remove();
  }
  const sizes = `${ours[0]?.bytes} bytes`;
  const toFigure = (baselineName: string, baseline: ClientReport[]): Figure => ({
    name: `campaign GET, ${CONNECTIONS} connections`,
    unit: "req/s",
    ours: ours.map((report) => report.perSecond),
    baselineName,
    baseline: baseline.map((report) => report.perSecond),
    note: `p50/p99 ms: ${latencies(ours)} against ${latencies(baseline)}; ${sizes} against ${baseline[0]?.bytes}`,
  });
  return [
    toFigure("bare node:http, two SQLite reads", rendered),
    toFigure("bare node:http, bytes from memory", fromMemory),
  ];
}
