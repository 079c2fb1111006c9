import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { createGraphStore, type GraphStoreConfig } from '../../src/graph/create-graph-store.js';
import { arbitraryRequest, arbitrarySearch } from '../support/brute-force/arbitrary-request.js';
import { operationOf } from '../support/brute-force/ask-list.js';
import { SEARCH, foundOn } from '../support/brute-force/ask-search.js';
import { ENTITY_LISTS, evaluateList } from '../support/brute-force/evaluate-list.js';
import { evaluateSearch } from '../support/brute-force/evaluate-search.js';
import type { SyntheticGraph } from '../support/brute-force/synthetic-graph.js';
import { makeSyntheticGraph } from '../support/brute-force/synthetic-graph.js';
import { ENGINES, reportMissingNeo4j } from '../support/engines.js';
import type { TestServer } from '../support/test-server.js';
import { loadFolder, serve } from '../support/test-server.js';
import { wipeGraph } from '../support/wipe-graph.js';
import { dataOfAll } from './api-answers.js';

reportMissingNeo4j();

/** Few, since Neo4j plans each new text for a quarter of a second, and deep ones for longer. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 60);
const SEED = Number(process.env.PROPERTY_SEED ?? 2);

const DEPTH = 2;
const PLANNING_MS = 60_000;
const ALL = 500;

/** A cold server plans what nobody asked before for longer than a reader would wait. */
function patient(config: GraphStoreConfig): GraphStoreConfig {
  return config.engine === 'neo4j' ? { ...config, readTimeoutMs: PLANNING_MS } : config;
}

describe('any filter and order', () => {
  const servers: TestServer[] = [];
  let synthetic: SyntheticGraph;
  beforeAll(async () => {
    synthetic = await makeSyntheticGraph(4);
    for (const { config } of ENGINES) {
      const store = await createGraphStore(patient(config));
      await wipeGraph(store);
      await loadFolder(store, synthetic.folder);
      servers.push(await serve(store, { maxPageSize: ALL }));
    }
  }, 180_000);
  afterAll(async () => {
    await Promise.all(servers.map((server) => server.close()));
    synthetic.remove();
  });

  test('gives the same on every engine, and what the definitions say', async () => {
    const request = arbitraryRequest(synthetic.graph, ENTITY_LISTS, DEPTH);
    const property = fc.asyncProperty(request, async (asked) => {
      const { query, variables } = operationOf(asked, { first: ALL });
      const { list } = await dataOfAll(servers, query, variables);
      const expected = evaluateList(synthetic.graph, asked);
      expect(list.nodes.map(({ id }: { id: string }) => id)).toEqual(expected);
      expect(list.totalCount).toBe(expected.length);
      const last = { last: 3, before: list.pageInfo.endCursor };
      const page = operationOf(asked, last);
      const { list: end } = await dataOfAll(servers, page.query, page.variables);
      const shown = list.pageInfo.endCursor === null ? [] : expected.slice(-4, -1);
      expect(end.nodes.map(({ id }: { id: string }) => id)).toEqual(shown);
    });
    await fc.assert(property, { numRuns: RUNS, seed: SEED });
  }, 600_000);

  test('narrows and sorts a search alike, and as the definitions say', async () => {
    const request = arbitrarySearch(synthetic.graph, DEPTH);
    const property = fc.asyncProperty(request, async (asked) => {
      const page = { first: ALL };
      const all = await dataOfAll(servers, SEARCH, { text: asked.text, ...page });
      const { search } = await dataOfAll(servers, SEARCH, { ...asked, ...page });
      const expected = evaluateSearch(synthetic.graph, foundOn(all.search), asked);
      expect(foundOn(search).map(({ id }) => id)).toEqual(expected);
      expect([search.totalCount, search.aggregate.count]).toEqual(Array(2).fill(expected.length));
    });
    await fc.assert(property, { numRuns: RUNS, seed: SEED });
  }, 600_000);
});
