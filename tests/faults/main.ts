// npm run faults: breaks what can break, a bounded number of times, and tells whether the promises held.
import "../setup/no-network.mjs";
import { buildIfStale } from "../../scripts/build-if-stale.mjs";
import { formatTable } from "../support/table";
import { FULL, QUICK, type Trial } from "./outcome";

const HELP = `npm run faults -- [--quick] [--only a1,a3]

  --quick        few rounds of each, for trying
  --only NAMES   only the trials named, of: a1 a2 a3 a4 mail disk`;

/** Longer than this no run takes: what has not been tried by then counts as not kept. */
const LONGEST_RUN_MS = 40 * 60_000;

const COLUMNS = [
  { title: "promise", width: 30 },
  { title: "rounds", width: 24 },
  { title: "injected", width: 36 },
  { title: "result", width: 60 },
  { title: "s", width: 5, align: "right" },
  { title: "", width: 6 },
] as const;

const args = process.argv.slice(2);
if (args.includes("--help")) {
  console.log(HELP);
  process.exit(0);
}
const amounts = args.includes("--quick") ? QUICK : FULL;
const only = args.includes("--only") ? (args[args.indexOf("--only") + 1] ?? "").split(",") : null;
await buildIfStale({ log: console.log });
// What needs the generated Prisma clients is loaded once they are there.
const { trials } = await import("./trials");
const { openEngines } = await import("./engines");

const unknown = only?.find((name) => !trials.some((trial) => trial.name === name));
if (unknown !== undefined) {
  console.error(`There is no trial "${unknown}".\n\n${HELP}`);
  process.exit(2);
}

const started = performance.now();
const results: (Trial & { seconds: number })[] = [];
const engines = await openEngines();
for (const { name, about, run } of trials) {
  if (only && !only.includes(name)) continue;
  const began = performance.now();
  const left = LONGEST_RUN_MS - (began - started);
  console.log(`${about} …`);
  const result = await within(left, () => run(engines, amounts)).catch(
    (error: unknown): Trial => ({
      promise: about,
      rounds: "-",
      injected: "-",
      result: `did not come to its end: ${error instanceof Error ? error.message : String(error)}`,
      isKept: false,
    }),
  );
  results.push({ ...result, seconds: (performance.now() - began) / 1000 });
}
await engines.close();

const rows = results.map(({ promise, rounds, injected, result, seconds, isKept }) => [
  promise,
  rounds,
  injected,
  result,
  seconds.toFixed(0),
  isKept ? "ok" : "FAILED",
]);
console.log(`\n${formatTable(COLUMNS, rows)}\n`);
const broken = results.filter((result) => !result.isKept).length;
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`${results.length - broken} kept, ${broken} not kept, in ${seconds} s`);
process.exit(broken > 0 || results.length === 0 ? 1 : 0);

async function within(ms: number, run: () => Promise<Trial>): Promise<Trial> {
  if (ms <= 0) throw new Error("the time was up");
  let timer: NodeJS.Timeout | undefined;
  const timeUp = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("the time was up")), ms);
  });
  try {
    return await Promise.race([run(), timeUp]);
  } finally {
    clearTimeout(timer);
  }
}
