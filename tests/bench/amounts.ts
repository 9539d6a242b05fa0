/** How much is measured: for a result, or few for trying. */
export interface Amounts {
  rounds: number;
  warmMs: number;
  loadMs: number;
  /** Signatures that a round of the write path writes. */
  writes: number;
  /** Confirmed signatures in the databases that are exported, small to large. */
  exports: readonly [small: number, large: number];
  starts: number;
}

export const FULL: Amounts = {
  rounds: 3,
  warmMs: 3_000,
  loadMs: 6_000,
  writes: 20_000,
  exports: [100_000, 1_000_000],
  starts: 5,
};

export const QUICK: Amounts = {
  rounds: 1,
  warmMs: 500,
  loadMs: 1_000,
  writes: 2_000,
  exports: [1_000, 5_000],
  starts: 1,
};
