// npm run bench: measures what the issue names, each against a baseline of the same run, and writes bench/results.json.
import { mkdir, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { join } from "node:path";
import { buildIfStale } from "../../scripts/build-if-stale.mjs";
import { formatTable } from "../support/table";
import { FULL, QUICK } from "./amounts";
import { describeRounds, type Figure, median, ratioOf, spread } from "./figures";

const HELP = `npm run bench -- [--quick] [--only sign,get]

  --quick        few of each, for trying: the figures mean nothing
  --only NAMES   only the measurements named, of: sign get weight write export start`;

const COLUMNS = [
  { title: "what", width: 42 },
  { title: "unit", width: 12 },
  { title: "ours", width: 16, align: "right" },
  { title: "baseline", width: 16, align: "right" },
  { title: "", width: 40 },
  { title: "ratio", width: 6, align: "right" },
  { title: "goal", width: 14 },
  { title: "reached", width: 7 },
] as const;

const args = process.argv.slice(2);
if (args.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}
const isQuick = args.includes("--quick");
const amounts = isQuick ? QUICK : FULL;
const only = args.includes("--only") ? (args[args.indexOf("--only") + 1] ?? "").split(",") : null;
await buildIfStale({ log: console.log });
// What needs the generated Prisma clients is loaded once they are there.
const { createTemplate } = await import("./template");
const { signPost } = await import("./sign-post");
const { campaignGet } = await import("./campaign-get");
const { pageWeight } = await import("./page-weight");
const { writePath } = await import("./write-path");
const { csvExport } = await import("./csv-export");
const { coldStart } = await import("./cold-start");

const template = await createTemplate();
const measurements: { name: string; run: () => Promise<Figure[]> }[] = [
  { name: "sign", run: () => signPost(template, amounts) },
  { name: "get", run: () => campaignGet(template, amounts) },
  { name: "weight", run: () => pageWeight(template) },
  { name: "write", run: () => writePath(template, amounts) },
  { name: "export", run: () => csvExport(amounts, console.log) },
  { name: "start", run: () => coldStart(template, amounts) },
];

const unknown = only?.find((name) => !measurements.some((measurement) => measurement.name === name));
if (unknown !== undefined) {
  console.error(`There is no measurement "${unknown}".\n\n${HELP}`);
  process.exit(2);
}

const figures: Figure[] = [];
const failures: string[] = [];
for (const { name, run } of measurements) {
  if (only && !only.includes(name)) continue;
  console.log(`${name} …`);
  try {
    figures.push(...(await run()));
  } catch (error) {
    failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const machine = {
  cpu: cpus()[0]?.model ?? "",
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
};
const results = figures.map((figure) => ({
  ...figure,
  median: { ours: median(figure.ours), baseline: figure.baseline.length > 0 ? median(figure.baseline) : null },
  spread: { ours: spread(figure.ours), baseline: figure.baseline.length > 0 ? spread(figure.baseline) : null },
  ratio: ratioOf(figure),
}));
await mkdir("bench", { recursive: true });
const file = join("bench", isQuick || only ? "results-partial.json" : "results.json");
await writeFile(file, `${JSON.stringify({ at: new Date().toISOString(), machine, amounts, results }, null, 2)}\n`);

const rows = figures.map((figure) => [
  figure.note ? `${figure.name} (${figure.note})` : figure.name,
  figure.unit,
  describeRounds(figure.ours),
  describeRounds(figure.baseline),
  figure.baselineName,
  ratioOf(figure)?.toFixed(2) ?? "-",
  figure.goal?.text ?? "-",
  figure.goal ? (figure.goal.isReached ? "yes" : "NO") : "-",
]);
console.log(`\n${formatTable(COLUMNS, rows)}\n`);
console.log(`Medians of ${amounts.rounds}, ± half of their spread. Only ratios carry over to other machines. ${file}`);
for (const failure of failures) console.log(`FAILED ${failure}`);
process.exit(failures.length > 0 ? 1 : 0);
