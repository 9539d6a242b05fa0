import type { ShownMilestones } from "./public-view";

/** A number of confirmed signatures on the way, and when it was first reached. */
export interface Milestone {
  signatures: number;
  reachedAt: Date | null;
}

/** Both engines keep numbers of 32 bits. */
const LARGEST = 2_147_483_647;

/** Whether a number can be a milestone. */
export function isMilestone(signatures: number): boolean {
  return Number.isInteger(signatures) && signatures > 0 && signatures <= LARGEST;
}

/** What a campaign without milestones of its own runs towards: these, ten times these, a hundred times these, … */
const ROUND_NUMBERS = [100, 250, 500];

/**
 * What the progress of a campaign runs towards, and what it has reached.
 *
 * `next` is the smallest milestone ahead: one that was not reached before, so that a number does not come back when
 * signatures are withdrawn. It is never past a goal that is still ahead, and is the goal when nothing else is ahead. A
 * campaign with no milestones of its own runs through round numbers on its way; those are never in `reached`, because
 * nobody noted when. A goal of 0 means that there is none: then round numbers follow without end.
 *
 * @param confirmed confirmed signatures now.
 * @returns `next`, always more than 0; `reached` from the smallest to the largest.
 */
export function milestonesOf(confirmed: number, goal: number, thresholds: readonly Milestone[]): ShownMilestones {
  const own = [...thresholds].sort((a, b) => a.signatures - b.signatures);
  const ahead = own.find(({ signatures, reachedAt }) => reachedAt === null && signatures > confirmed)?.signatures;
  return {
    next: nextOf(confirmed, goal, own.length > 0 ? ahead : roundAfter(confirmed, goal)),
    reached: own.flatMap(({ signatures, reachedAt }) => (reachedAt ? [{ signatures, at: reachedAt }] : [])),
  };
}

function nextOf(confirmed: number, goal: number, ahead: number | undefined): number {
  if (goal === 0) return ahead ?? roundAfter(confirmed, Number.POSITIVE_INFINITY) ?? 0;
  if (ahead === undefined) return goal;
  return confirmed < goal ? Math.min(ahead, goal) : ahead;
}

/** The first round number past `confirmed` and below `limit`; 0 is no limit. */
function roundAfter(confirmed: number, limit: number): number | undefined {
  for (let factor = 1; factor * 100 <= Number.MAX_SAFE_INTEGER; factor *= 10)
    for (const round of ROUND_NUMBERS.map((number) => number * factor)) {
      if (limit > 0 && round >= limit) return undefined;
      if (round > confirmed) return round;
    }
  return undefined;
}
