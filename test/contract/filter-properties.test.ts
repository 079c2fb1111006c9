import { afterAll, beforeAll } from '@jest/globals';

import { createGraphStore } from '../../src/graph/create-graph-store.js';
import type { SyntheticGraph } from '../support/brute-force/synthetic-graph.js';
import { makeSyntheticGraph } from '../support/brute-force/synthetic-graph.js';
import { ENGINES, reportMissingNeo4j } from '../support/engines.js';
import type { TestServer } from '../support/test-server.js';
import { loadFolder, serve } from '../support/test-server.js';
import { wipeGraph } from '../support/wipe-graph.js';
import { describeFilterProperties } from './filter-properties.contract.js';
import { describeSearchProperties } from './search-properties.contract.js';

reportMissingNeo4j();

/** Few, since Neo4j plans each new text for a quarter of a second, and deep ones for longer. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 60);
const SEED = Number(process.env.PROPERTY_SEED ?? 2);

/** More than there are entities. */
const ALL = 500;

const servers: TestServer[] = [];
let synthetic: SyntheticGraph;

beforeAll(async () => {
  synthetic = await makeSyntheticGraph(4);
  for (const { config } of ENGINES) {
    const store = await createGraphStore(config);
    await wipeGraph(store);
    await loadFolder(store, synthetic.folder);
    servers.push(await serve(store, { maxPageSize: ALL }));
  }
}, 180_000);
afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  synthetic.remove();
});

for (const describeProperties of [describeFilterProperties, describeSearchProperties]) {
  describeProperties(
    () => servers,
    () => synthetic.graph,
    { runs: RUNS, seed: SEED, pageSize: ALL },
  );
}
