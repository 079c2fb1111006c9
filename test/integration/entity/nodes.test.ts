import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { fixtureStatements } from '../../support/fixture-statements.js';
import { TOO_MANY_IDS } from '../../support/root-list.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

const QUERY = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';

describe('Query.nodes', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer('every-type');
  });
  afterAll(() => server.close());

  test('keeps the order and the repetitions, null for each that does not exist', async () => {
    const ids = ['sector:beta', 'place:nowhere', 'agreement:alpha', 'sector:beta'];
    expect(await server.data(QUERY, { ids })).toEqual({
      nodes: [{ id: 'sector:beta' }, null, { id: 'agreement:alpha' }, { id: 'sector:beta' }],
    });
  });

  test('is empty for no ids, without asking the graph', async () => {
    server.store.clear();
    expect(await server.data(QUERY, { ids: [] })).toEqual({ nodes: [] });
    expect(server.store.calls).toEqual([]);
  });

  test('takes 100 ids and reads them with one statement', async () => {
    const ids = TOO_MANY_IDS.slice(0, 99).concat('place:alpha');
    server.store.clear();
    const { nodes } = (await server.data(QUERY, { ids })) as { nodes: readonly unknown[] };
    expect(nodes).toEqual([...Array.from({ length: 99 }, () => null), { id: 'place:alpha' }]);
    expect(server.store.calls).toEqual(['Query.nodes']);
  });

  test('reads entities and statements with one statement each', async () => {
    const [first] = fixtureStatements('every-type');
    server.store.clear();
    const ids = ['place:alpha', first?.id, 'place:beta'];
    expect(await server.data(QUERY, { ids })).toEqual({ nodes: ids.map((id) => ({ id })) });
    expect(server.store.calls).toEqual(['Query.nodes', 'Query.nodes']);
  });

  test('refuses 101 ids without asking the graph', async () => {
    server.store.clear();
    expect(await server.ask(QUERY, { ids: TOO_MANY_IDS })).toMatchObject({
      data: null,
      errors: [
        {
          message: 'nodes(ids:): may hold at most 100 ids, not 101.',
          locations: expect.anything(),
          path: ['nodes'],
          extensions: { code: 'BAD_USER_INPUT', argument: 'nodes(ids:)' },
        },
      ],
    });
    expect(server.store.calls).toEqual([]);
  });
});
