import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { createGraphStore } from '../../../src/graph/create-graph-store.js';
import { arbitraryRequest } from '../../support/brute-force/arbitrary-request.js';
import { askList, walkList } from '../../support/brute-force/ask-list.js';
import type { ListRequest } from '../../support/brute-force/evaluate-list.js';
import { ENTITY_LISTS, evaluateList } from '../../support/brute-force/evaluate-list.js';
import { makeSyntheticGraph } from '../../support/brute-force/synthetic-graph.js';
import type { SyntheticGraph } from '../../support/brute-force/synthetic-graph.js';
import type { TestServer } from '../../support/test-server.js';
import { loadFolder, serve } from '../../support/test-server.js';

/** How often each property is tried; `PROPERTY_RUNS` and `PROPERTY_SEED` search further. */
const RUNS = Number(process.env.PROPERTY_RUNS ?? 100);
const SEED = Number(process.env.PROPERTY_SEED ?? 1);

/** Larger than any list of the graphs below. */
const ALL = 500;

describe.each([1, 2, 3])('lists of a synthetic graph, seed %i', (seed) => {
  let server: TestServer;
  let synthetic: SyntheticGraph;
  beforeAll(async () => {
    synthetic = await makeSyntheticGraph(seed);
    const store = await createGraphStore({ engine: 'embedded', path: ':memory:' });
    await loadFolder(store, synthetic.folder);
    server = await serve(store, { maxPageSize: ALL });
  }, 60_000);
  afterAll(async () => {
    await server.close();
    synthetic.remove();
  });

  const holds = (name: string, property: (request: ListRequest, size: number) => Promise<void>) => {
    test(
      name,
      async () => {
        const request = arbitraryRequest(synthetic.graph, ENTITY_LISTS);
        await fc.assert(fc.asyncProperty(request, fc.integer({ min: 1, max: 7 }), property), {
          numRuns: RUNS,
          seed: SEED,
        });
      },
      300_000,
    );
  };
  const idsOf = async (request: ListRequest): Promise<readonly string[]> => {
    const { nodes } = await askList(server, request, { first: ALL });
    return nodes.map(({ id }) => id);
  };

  holds('any filter and order gives what the definitions say', async (request) => {
    const expected = evaluateList(synthetic.graph, request);
    const { nodes, totalCount } = await askList(server, request, { first: ALL });
    expect(nodes.map(({ id }) => id)).toEqual(expected);
    expect(totalCount).toBe(expected.length);
  });

  holds('pages of any size add up to the list from either end', async (request, size) => {
    const whole = await idsOf(request);
    if (whole.length > 60) return;
    expect(await walkList(server, request, size, 'forward')).toEqual(whole);
    expect(await walkList(server, request, size, 'backward')).toEqual(whole);
  });

  holds('a filter and what it does not keep make up all, and share nothing', async (request) => {
    const { filter } = request;
    const negated: ListRequest = { ...request, filter: { not: filter } };
    const [kept, left] = [await idsOf(request), await idsOf(negated)];
    const all = await idsOf({ ...request, filter: null });
    expect([...kept, ...left].toSorted()).toEqual(all.toSorted());
    expect(await idsOf({ ...request, filter: { not: { not: filter } } })).toEqual(kept);
    expect(await idsOf({ ...request, filter: { and: [filter, { not: filter }] } })).toEqual([]);
    expect(await idsOf({ ...request, filter: { or: [filter, { not: filter }] } })).toEqual(all);
  });
});
