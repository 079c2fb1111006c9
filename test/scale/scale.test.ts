import { afterAll, beforeAll, describe } from '@jest/globals';

import { idOf, makeWorld } from '../../scripts/generate/world.js';
import { createGraphStore } from '../../src/graph/create-graph-store.js';
import { describeAggregates } from '../contract/api-aggregates.contract.js';
import { describeFragments } from '../contract/api-fragments.contract.js';
import { describeFilterProperties } from '../contract/filter-properties.contract.js';
import { writeSyntheticGraph } from '../support/brute-force/synthetic-graph.js';
import type { SyntheticGraph } from '../support/brute-force/synthetic-graph.js';
import { ENGINES, reportMissingNeo4j } from '../support/engines.js';
import type { TestServer } from '../support/test-server.js';
import { loadFolder, serve } from '../support/test-server.js';
import { wipeGraph } from '../support/wipe-graph.js';
import { describeExamplesAtScale } from './examples.scale.js';
import { describeExploration } from './exploration.scale.js';
import { describeNames } from './names.scale.js';
import { describePaging } from './paging.scale.js';

/** How many entities there are, of which seed, and how many random filters are tried; see CONTRIBUTING.md. */
const ENTITIES = Number(process.env.SCALE_ENTITIES ?? 5_000);
const SEED = Number(process.env.SCALE_SEED ?? 1);
const RUNS = Number(process.env.PROPERTY_RUNS ?? 40);

const PAGE_SIZE = 100;
const LOADING_MS = 1_800_000;

reportMissingNeo4j();

describe(`${ENTITIES} entities on ${ENGINES.map(({ name }) => name).join(' and ')}`, () => {
  const world = makeWorld(SEED, ENTITIES);
  const servers: TestServer[] = [];
  let synthetic: SyntheticGraph;
  const serversOf = () => servers;
  const graphOf = () => synthetic.graph;

  beforeAll(async () => {
    synthetic = await writeSyntheticGraph(world);
    for (const { config } of ENGINES) {
      const store = await createGraphStore(config);
      await wipeGraph(store);
      await loadFolder(store, synthetic.folder);
      servers.push(await serve(store, { maxAggregateRows: 1_000_000 }));
    }
  }, LOADING_MS);
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    synthetic.remove();
  });

  const documents = [idOf('Document', 0), idOf('Document', world.counts.Document - 1)];
  describeFragments(serversOf, { documents, maxPages: 2 });
  describeExamplesAtScale(serversOf, graphOf);
  describeExploration(serversOf, graphOf);
  describePaging(serversOf, graphOf);
  describeNames(serversOf, graphOf);
  describeAggregates(serversOf);
  describeFilterProperties(serversOf, graphOf, { runs: RUNS, seed: SEED, pageSize: PAGE_SIZE });
});
