import DataLoader from 'dataloader';

import type { GraphStore } from '../graph/graph-store.js';
import { groupBy } from '../graph/group-by.js';

/** Answers many keys with a number of statements that does not depend on how many there are; in the order of the keys. */
export type Batch<K, V> = (store: GraphStore, keys: readonly K[]) => Promise<readonly V[]>;

/** Joins look-ups of the same kind within one request; answers are kept for the request. */
export class BatchLoaders {
  readonly #loaders = new Map<unknown, unknown>();

  constructor(private readonly store: GraphStore) {}

  /** What `batch` answers for a key; keys are the same where they are identical. */
  load<K, V>(batch: Batch<K, V>, key: K): Promise<V> {
    let loader = this.#loaders.get(batch) as DataLoader<K, V> | undefined;
    if (loader === undefined) {
      loader = new DataLoader((keys) => batch(this.store, keys));
      this.#loaders.set(batch, loader);
    }
    return loader.load(key);
  }
}

/** The rows of each key, in the order of the keys; none where a key has none. */
export function rowsByKey<K, R>(
  keys: readonly K[],
  rows: readonly R[],
  keyOf: (row: R) => K,
): readonly (readonly R[])[] {
  const groups = groupBy(rows, keyOf);
  return keys.map((key) => groups.get(key) ?? []);
}
