/** One comparison: ours against a baseline of the same run, in interleaved rounds. */
export interface Figure {
  name: string;
  unit: string;
  ours: number[];
  baselineName: string;
  /** Empty when there is nothing to compare with. */
  baseline: number[];
  goal?: { text: string; isReached: boolean };
  /** What else is worth knowing: latencies, sizes. */
  note?: string;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** How far the rounds are apart, as a share of their median. */
export function spread(values: readonly number[]): number {
  return (Math.max(...values) - Math.min(...values)) / median(values);
}

/** The ratio of the medians, ours to baseline; null without a baseline. */
export function ratioOf(figure: Pick<Figure, "ours" | "baseline">): number | null {
  return figure.baseline.length === 0 ? null : median(figure.ours) / median(figure.baseline);
}

/** `1,234 ±5 %`: the median and half the spread. */
export function describeRounds(values: readonly number[]): string {
  if (values.length === 0) return "-";
  const middle = median(values);
  const digits = middle < 10 ? 2 : middle < 100 ? 1 : 0;
  const text = middle.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return values.length === 1 ? text : `${text} ±${Math.round(spread(values) * 50)} %`;
}
