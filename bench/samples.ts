/** What so large a share of the figures, which are sorted, is below. */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.floor(share * sorted.length)] ?? NaN;
}

/** The items in the order of a round: each begins with another one. */
export function turned<T>(items: readonly T[], round: number): readonly T[] {
  const first = round % items.length;
  return [...items.slice(first), ...items.slice(0, first)];
}
