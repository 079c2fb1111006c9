import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { createGraphStore } from '../../src/graph/create-graph-store.js';
import { ENGINES_IN_TIME, reportMissingNeo4j } from '../support/engines.js';
import { NAME_QUERIES } from '../support/name-queries.js';
import type { TestServer } from '../support/test-server.js';
import { loadDataset, serve } from '../support/test-server.js';
import { wipeGraph } from '../support/wipe-graph.js';

const SEARCH = `query ($text: String!, $types: [EntityType!]) {
  search(text: $text, types: $types, first: 1) { nodes { entity { id } } }
}`;

reportMissingNeo4j();

describe.each(ENGINES_IN_TIME)('name queries on $name', ({ config }) => {
  const right: boolean[] = [];

  describe.each(['data', 'names'])('over the data set "%s"', (dataset) => {
    let server: TestServer;
    beforeAll(async () => {
      const store = await createGraphStore(config);
      await wipeGraph(store);
      await loadDataset(store, dataset);
      server = await serve(store);
    }, 180_000);
    afterAll(() => server.close());

    const cases = NAME_QUERIES.filter((entry) => entry.dataset === dataset);
    test.each(cases)('$query → $first ($note)', async ({ query, types, first }) => {
      const data = (await server.data(SEARCH, { text: query, types })) as {
        readonly search: {
          readonly nodes: readonly { readonly entity: { readonly id: string } }[];
        };
      };
      const found = data.search.nodes[0]?.entity.id ?? null;
      right.push(found === first);
      expect(found).toBe(first);
    });
  });

  test('recall@1', () => {
    expect({ right: right.filter(Boolean).length, of: right.length }).toEqual({
      right: NAME_QUERIES.length,
      of: NAME_QUERIES.length,
    });
  });
});
