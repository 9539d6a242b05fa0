import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse";
import { settingsIn } from "../support/built-server";
import { scratchFolder, startChild } from "../support/processes";
import type { Amounts } from "./amounts";
import { type Figure, median } from "./figures";
import { type Usage, watch } from "./memory";
import { type Seeded, seededDatabases } from "./seeded";

const OWN_DUMP = fileURLToPath(new URL("./processes/own-dump.mjs", import.meta.url));
const PROGRAM = "build/server/cli.js";
const SLUG = "un-commission-of-inquiry";
const GOAL_MB = 250;
/** The peak of the large export is flat when it is at most this many times that of the small one. */
const FLAT = 1.2;

/**
 * The command line's CSV export in a process of its own, on a small and a large database, against SQLite's own dump of
 * the same rows, which stay sealed in it.
 */
export async function csvExport(amounts: Amounts, onProgress: (line: string) => void): Promise<Figure[]> {
  const databases = await seededDatabases(amounts.exports, onProgress);
  const results: { database: Seeded; ours: Usage[]; dumps: Usage[]; bytes: number }[] = [];
  for (const database of databases) {
    const ours: Usage[] = [];
    const dumps: Usage[] = [];
    let bytes = 0;
    for (let round = 0; round < amounts.rounds; round++) {
      const out = await scratchFolder("bench-export");
      const csv = join(out.path, "export.csv");
      ours.push(await exportOnce(database, csv));
      bytes = (await stat(csv)).size;
      if (round === 0) await check(csv, database.confirmed);
      dumps.push(await watch(startChild(process.execPath, [OWN_DUMP, database.file, join(out.path, "own.dump")])));
      await out.remove();
    }
    results.push({ database, ours, dumps, bytes });
  }
  const peaks = results.map(({ ours }) => median(ours.map((usage) => usage.peakMb)));
  const growth = (peaks.at(-1) ?? 0) / (peaks[0] ?? 1);
  return results.flatMap(({ database, ours, dumps, bytes }, i) => {
    const name = `CSV export, ${database.confirmed.toLocaleString("en")} confirmed`;
    const isLarge = i > 0 && i === results.length - 1;
    const baselineName = "SQLite's own dump of the sealed rows";
    const peak: Figure = {
      name: `${name}, peak memory`,
      unit: "MB",
      ours: ours.map((usage) => usage.peakMb),
      baselineName,
      baseline: dumps.map((usage) => usage.peakMb),
    };
    const goal = {
      text: `< ${GOAL_MB} MB, flat`,
      isReached: (peaks[i] ?? 0) < GOAL_MB && growth <= FLAT,
    };
    return [
      {
        name,
        unit: "s",
        ours: ours.map((usage) => usage.seconds),
        baselineName,
        baseline: dumps.map((usage) => usage.seconds),
        note: `${(bytes / 2 ** 20).toFixed(0)} MB of CSV`,
      },
      isLarge ? { ...peak, goal, note: `${growth.toFixed(2)} times the peak of the small one` } : peak,
    ];
  });
}

function exportOnce(database: Seeded, out: string): Promise<Usage> {
  const args = [PROGRAM, "export", SLUG, "--format", "csv", "--out", out];
  const env: NodeJS.ProcessEnv = { ...process.env, NODE_ENV: "production", ...settingsIn(database.folder) };
  return watch(startChild(process.execPath, args, { env }));
}

/** The file is CSV and has a row for everybody. */
async function check(file: string, confirmed: number): Promise<void> {
  let rows = -1;
  for await (const record of createReadStream(file).pipe(parse({ bom: true }))) if (record) rows++;
  if (rows !== confirmed) throw new Error(`The export has ${rows} rows instead of ${confirmed}`);
}
