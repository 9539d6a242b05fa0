import { startBuiltServer } from "../support/built-server";
import { endChild, freePort } from "../support/processes";
import type { Amounts } from "./amounts";
import { type Figure, median } from "./figures";
import type { Template } from "./template";

const GOAL_MS = 5_000;

/** `npm start` when everything has been built and migrated before, from its first instant to the first ready answer. */
export async function coldStart(template: Template, amounts: Amounts): Promise<Figure[]> {
  const folder = await template.copy();
  const times: number[] = [];
  for (let round = 0; round <= amounts.starts; round++) {
    const server = await startBuiltServer({
      folder: folder.path,
      port: await freePort(),
      command: ["npm", "start", "--silent"],
    });
    await endChild(server.child, "SIGKILL");
    // The first one fills the disk's cache.
    if (round > 0) times.push(server.readyMs);
  }
  await folder.remove();
  return [
    {
      name: "npm start, second time, to /readyz",
      unit: "ms",
      ours: times,
      baselineName: "-",
      baseline: [],
      goal: { text: `< ${GOAL_MS} ms`, isReached: median(times) < GOAL_MS },
    },
  ];
}
