import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { createGraphStore } from '../../../src/graph/create-graph-store.js';
import { arbitrarySearch } from '../../support/brute-force/arbitrary-request.js';
import { askSearch, foundOn } from '../../support/brute-force/ask-search.js';
import type { SearchRequest } from '../../support/brute-force/evaluate-search.js';
import { evaluateSearch } from '../../support/brute-force/evaluate-search.js';
import type { SyntheticGraph } from '../../support/brute-force/synthetic-graph.js';
import { makeSyntheticGraph } from '../../support/brute-force/synthetic-graph.js';
import type { TestServer } from '../../support/test-server.js';
import { loadFolder, serve } from '../../support/test-server.js';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 150);
const SEED = Number(process.env.PROPERTY_SEED ?? 1);

/** Larger than the graph. */
const ALL = 500;

describe('searches of a synthetic graph', () => {
  let server: TestServer;
  let synthetic: SyntheticGraph;
  beforeAll(async () => {
    synthetic = await makeSyntheticGraph(5);
    const store = await createGraphStore({ engine: 'embedded', path: ':memory:' });
    await loadFolder(store, synthetic.folder);
    server = await serve(store, { maxPageSize: ALL });
  }, 60_000);
  afterAll(async () => {
    await server.close();
    synthetic.remove();
  });

  const holds = (name: string, property: (request: SearchRequest) => Promise<void>) => {
    test(
      name,
      async () => {
        const request = arbitrarySearch(synthetic.graph);
        await fc.assert(fc.asyncProperty(request, property), { numRuns: RUNS, seed: SEED });
      },
      300_000,
    );
  };

  holds('any filter and order gives what the definitions say', async (request) => {
    const found = foundOn(await askSearch(server, { text: request.text }, { first: ALL }));
    expect(found.length).toBeGreaterThan(0);
    const expected = evaluateSearch(synthetic.graph, found, request);
    const page = await askSearch(server, request, { first: ALL });
    expect(foundOn(page).map(({ id }) => id)).toEqual(expected);
    const ofTypes = page.facets.types.reduce((sum, { count }) => sum + count, 0);
    expect([page.totalCount, ofTypes, page.aggregate.count]).toEqual(
      Array(3).fill(expected.length),
    );
  });

  holds('pages add up to all results from either end', async (request) => {
    const all = foundOn(await askSearch(server, request, { first: ALL }));
    const walk = async (isForward: boolean): Promise<readonly unknown[]> => {
      const pages: unknown[][] = [];
      for (let cursor: string | null = null; ;) {
        const from = isForward ? { first: 7, after: cursor } : { last: 7, before: cursor };
        const page = await askSearch(server, request, from);
        pages.push([...foundOn(page)]);
        cursor = isForward ? page.pageInfo.endCursor : page.pageInfo.startCursor;
        if (!(isForward ? page.pageInfo.hasNextPage : page.pageInfo.hasPreviousPage)) break;
      }
      return (isForward ? pages : pages.toReversed()).flat();
    };
    expect(await walk(true)).toEqual(all);
    expect(await walk(false)).toEqual(all);
  });
});
