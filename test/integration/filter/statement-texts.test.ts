import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { createGraphStore } from '../../../src/graph/create-graph-store.js';
import type { SyntheticGraph } from '../../support/brute-force/synthetic-graph.js';
import { makeSyntheticGraph } from '../../support/brute-force/synthetic-graph.js';
import { listOperation, ROOT_LISTS, soughtQuestions } from '../../support/list-questions.js';
import type { TestServer } from '../../support/test-server.js';
import { loadFolder, serve } from '../../support/test-server.js';

const ROUNDS = 4;
const NODES = 'nodes { id label { text } } pageInfo { hasNextPage startCursor endCursor }';

describe('the texts of statements', () => {
  let server: TestServer;
  let synthetic: SyntheticGraph;
  beforeAll(async () => {
    synthetic = await makeSyntheticGraph(3);
    const store = await createGraphStore({ engine: 'embedded', path: ':memory:' });
    await loadFolder(store, synthetic.folder);
    server = await serve(store);
  });
  afterAll(async () => {
    await server.close();
    synthetic.remove();
  });

  /** Every kind of filter with the values of a round, and pages of another size. */
  const askRound = async (round: number): Promise<void> => {
    for (const field of ROOT_LISTS.filter((list) => list !== 'statements')) {
      for (const { variables } of soughtQuestions(synthetic.graph, field, round)) {
        await server.data(listOperation(field, NODES), { ...variables, first: 1 + round });
      }
      const operation = listOperation(field, `totalCount ${NODES}`);
      const { list } = await server.data(operation, { first: 1 + round });
      await server.data(operation, { first: 2 + round, after: list.pageInfo.endCursor });
      await server.data(operation, { last: 1 + round, before: list.pageInfo.endCursor });
    }
  };

  test('are as many after many requests with other values as after the first ones', async () => {
    server.store.clear();
    await askRound(0);
    const first = new Set(server.store.texts);
    for (let round = 1; round < ROUNDS; round++) await askRound(round);
    expect(server.store.texts.length).toBeGreaterThan(3 * first.size);
    expect([...new Set(server.store.texts)].filter((text) => !first.has(text))).toEqual([]);
  });
});
