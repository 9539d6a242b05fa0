import { fileURLToPath } from "node:url";
import { runChild, scratchFolder } from "../support/processes";
import type { Engines } from "./engines";
import { buildIoShim } from "./io-shim";
import { createFindings, type Trial, trial } from "./outcome";

const WRITER = fileURLToPath(new URL("./processes/committing-writer.ts", import.meta.url));

/** No commit is acknowledged before its flush to disk (A2): the flushes are counted where the process asks for them. */
export async function flushes(engines: Engines, commits: number): Promise<Trial> {
  const findings = createFindings();
  const about = {
    promise: "A2 what is acknowledged survives a power loss",
    rounds: `${commits} commit groups, sqlite`,
    injected: "nothing: fsync and fdatasync of the log counted by a preloaded library",
  };
  const folder = await scratchFolder("flushes");
  const fresh = await engines.fresh("sqlite");
  try {
    const shim = await buildIoShim(folder.path);
    const written = await runChild(
      process.execPath,
      ["--import", "tsx", WRITER, fresh.url, engines.keyFile, String(commits), shim.env.IO_SHIM_COUNTERS as string],
      { env: { ...process.env, ...shim.env } },
    );
    const seen = JSON.parse(written) as { commits: number; acknowledged: number; flushes: number; tooFew: number };
    if (seen.commits < commits) findings.add(`${seen.commits} commits only`);
    if (seen.flushes < seen.commits) findings.add(`${seen.flushes} flushes for ${seen.commits} commits`);
    if (seen.tooFew > 0) findings.add(`${seen.tooFew} commits were told before their flush`);
    const counted = `${seen.flushes} flushes for ${seen.commits} commits (${seen.acknowledged} writes); at no commit fewer`;
    return trial(about, counted, findings);
  } finally {
    await fresh.drop();
    await folder.remove();
  }
}
