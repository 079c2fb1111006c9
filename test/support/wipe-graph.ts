import type { GraphStore } from '../../src/graph/graph-store.js';

const BATCH = 5_000;
const WIPE = {
  name: 'test/wipe',
  text: 'MATCH (n) WITH n LIMIT $batch DETACH DELETE n RETURN count(*) AS deleted',
};

/** Deletes every node and relationship; keys and indexes stay. */
export async function wipeGraph(store: GraphStore): Promise<void> {
  let deleted: unknown = BATCH;
  while (deleted === BATCH) {
    const rows = await store.write((transaction) => transaction.run(WIPE, { batch: BATCH }));
    deleted = rows[0]?.[0];
  }
}
