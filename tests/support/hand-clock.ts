import { setImmediate } from "node:timers/promises";

/** A clock that a test turns by hand: what was scheduled runs when its time has come, and not by itself. */
export interface HandClock {
  /** Calls `work` once `ms` have passed. */
  schedule(work: () => void, ms: number): void;
  /** Lets milliseconds pass, and what they set going come to its end. */
  pass(ms: number): Promise<void>;
  /** Lets what is under way come to its end. */
  settle(): Promise<void>;
}

export function handClock(): HandClock {
  let now = 0;
  let waiting: { at: number; work: () => void }[] = [];
  const settle = async () => {
    await setImmediate();
  };
  return {
    schedule: (work, ms) => void waiting.push({ at: now + ms, work }),
    settle,
    async pass(ms) {
      const end = now + ms;
      await settle();
      for (;;) {
        const next = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        waiting = waiting.filter((one) => one !== next);
        now = next.at;
        next.work();
        await settle();
      }
      now = end;
    },
  };
}
