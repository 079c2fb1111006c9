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
  const stored = inKeyOrder(before, keyOf);
  const wanted = inKeyOrder(after, keyOf);
  const storedByKey = new Map(stored);
  const wantedKeys = new Set(wanted.map(([key]) => key));
  const pairs = wanted.map(([key, item]) => ({ before: storedByKey.get(key), after: item }));
  return {
    added: pairs.filter((pair) => pair.before === undefined).map((pair) => pair.after),
    changed: pairs.filter(
      (pair): pair is { before: Item; after: Item } =>
        pair.before !== undefined && !isSame(pair.before, pair.after),
    ),
    removed: stored.filter(([key]) => !wantedKeys.has(key)).map(([, item]) => item),
  };
}

/** NOTE: each key is made once, since texts joined for each comparison would take most of the time. */
function inKeyOrder<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly (readonly [string, Item])[] {
  return items
    .map((item) => [keyOf(item), item] as const)
    .sort(([a], [b]) => compareCodePoints(a, b));
}

/** Whether two plain values are equal, whatever the order of their keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b);
}
