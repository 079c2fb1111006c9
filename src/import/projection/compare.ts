import { compareCodePoints } from '../../graph/code-points.js';
import { canonicalJson } from '../canonical-json.js';

/** What has to be done to turn one set of keyed items into another. */
export interface Comparison<Item> {
  readonly added: readonly Item[];
  readonly changed: readonly { readonly before: Item; readonly after: Item }[];
  readonly removed: readonly Item[];
}

/** Compares two sets of items by key and content; each list of the outcome is in key order. */
export function compareByKey<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Comparison<Item> {
  const byKey = (a: Item, b: Item): number => compareCodePoints(keyOf(a), keyOf(b));
  const stored = new Map(before.map((item) => [keyOf(item), item]));
  const wanted = new Set(after.map(keyOf));
  const pairs = after
    .toSorted(byKey)
    .map((item) => ({ before: stored.get(keyOf(item)), after: item }));
  return {
    added: pairs.filter((pair) => pair.before === undefined).map((pair) => pair.after),
    changed: pairs.filter(
      (pair): pair is { before: Item; after: Item } =>
        pair.before !== undefined && !isSame(pair.before, pair.after),
    ),
    removed: before.filter((item) => !wanted.has(keyOf(item))).toSorted(byKey),
  };
}

/** Whether two plain values are equal, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b);
}
