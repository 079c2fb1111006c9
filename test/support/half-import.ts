// A child process for tests that kill an import: it opens the store given as JSON, imports the
// data set of a folder with the options given as JSON, says when the graph is half changed, and then stands still.
import { createGraphStore, type GraphStoreConfig } from '../../src/graph/create-graph-store.js';
import { importDataset, type ImportOptions } from '../../src/import/import-dataset.js';

const [, , config = '', folder = '', options = '{}'] = process.argv;
const store = await createGraphStore(JSON.parse(config) as GraphStoreConfig);
await importDataset(store, folder, {
  ...(JSON.parse(options) as ImportOptions),
  onProgress: ({ phase }) => {
    if (phase !== 'graph') return;
    process.stdout.write('half imported\n');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 600_000);
  },
});
