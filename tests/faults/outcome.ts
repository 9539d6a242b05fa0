/** One row of the table: a promise that was tried. */
export interface Trial {
  promise: string;
  rounds: string;
  injected: string;
  result: string;
  isKept: boolean;
}

/** How much is done: the full figures, or few for trying. */
export interface Amounts {
  killRounds: number;
  commits: number;
  operations: number;
  parallelRounds: number;
  mails: number;
  workerKills: number;
  fullDiskRounds: number;
}

export const FULL: Amounts = {
  killRounds: 200,
  commits: 1000,
  operations: 2000,
  parallelRounds: 50,
  mails: 2000,
  workerKills: 20,
  fullDiskRounds: 5,
};

export const QUICK: Amounts = {
  killRounds: 5,
  commits: 100,
  operations: 300,
  parallelRounds: 5,
  mails: 150,
  workerKills: 3,
  fullDiskRounds: 2,
};

/** Collects what was found wrong, each kind with its number of times and one example. */
export function createFindings() {
  const found = new Map<string, { times: number; example: string }>();
  return {
    /** Notes a breach. `example` holds no more than an id. */
    add(kind: string, example = "") {
      const known = found.get(kind);
      if (known) known.times++;
      else found.set(kind, { times: 1, example });
    },
    /** Notes a breach unless the two are equal. */
    expect(kind: string, actual: unknown, expected: unknown) {
      if (actual !== expected) this.add(`${kind}: ${String(actual)} instead of ${String(expected)}`);
    },
    get isEmpty() {
      return found.size === 0;
    },
    toString() {
      return [...found]
        .map(([kind, { times, example }]) => `${times} × ${kind}${example ? ` (such as ${example})` : ""}`)
        .join("; ");
    },
  };
}

export type Findings = ReturnType<typeof createFindings>;

/** The row of a promise: what was counted, or else what was found wrong. */
export function trial(about: Omit<Trial, "isKept" | "result">, counted: string, findings: Findings): Trial {
  const result = findings.isEmpty ? counted : `not kept: ${findings}`;
  return { ...about, result, isKept: findings.isEmpty };
}
