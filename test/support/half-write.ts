// A child process for tests that kill a writer: it opens the store given as JSON, writes inside
// an exclusive write, says so, and never ends it.
import { createGraphStore, type GraphStoreConfig } from '../../src/graph/create-graph-store.js';

const store = await createGraphStore(JSON.parse(process.argv[2] ?? '') as GraphStoreConfig);
await store.write(
  async (transaction) => {
    const ids = Array.from({ length: 2_000 }, (_, index) => `half-${index}`);
    await transaction.run(
      { name: 'test/half-write', text: 'UNWIND $ids AS id CREATE (:Entity {id: id})' },
      { ids },
    );
    await transaction.run(
      { name: 'test/change', text: "MATCH (n:Entity {id: 'old'}) SET n.value = 'changed'" },
      {},
    );
    process.stdout.write('written\n');
    await new Promise((resolve) => setTimeout(resolve, 600_000));
  },
  { exclusive: 'import' },
);
