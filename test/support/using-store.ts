import { createGraphStore, type GraphStoreConfig } from '../../src/graph/create-graph-store.js';
import type { GraphStore } from '../../src/graph/graph-store.js';

/** Opens a store for some work, and closes it whatever comes of that. */
export async function usingStore<T>(
  config: GraphStoreConfig,
  work: (store: GraphStore) => Promise<T>,
): Promise<T> {
  const store = await createGraphStore(config);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
