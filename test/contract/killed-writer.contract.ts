import { expect, test } from '@jest/globals';

import type { GraphStoreConfig } from '../../src/graph/create-graph-store.js';
import { killHard, startHalfWrite } from '../support/start-half-write.js';
import { usingStore } from '../support/using-store.js';
import { wipeGraph } from '../support/wipe-graph.js';

const ALL = { name: 'test/all', text: 'MATCH (n:Entity) RETURN n.id AS id, n.value AS value' };
const CREATE = { name: 'test/create', text: "CREATE (:Entity {id: 'old', value: 'kept'})" };

/** What is left when a writing process dies. */
export function describeKilledWriter(name: string, config: GraphStoreConfig): void {
  test(`a killed writer leaves the old graph and no lock on ${name}`, async () => {
    await usingStore(config, async (store) => {
      await store.ensureSchema();
      await wipeGraph(store);
      await store.write((transaction) => transaction.run(CREATE, {}));
    });
    const child = await startHalfWrite(config);
    await killHard(child);
    const after = await usingStore(config, (store) =>
      store.write((transaction) => transaction.run(ALL, {}), { exclusive: 'import' }),
    );
    expect(after).toEqual([['old', 'kept']]);
  }, 60_000);
}
