import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { arbitraryRequest } from '../support/brute-force/arbitrary-request.js';
import { operationOf } from '../support/brute-force/ask-list.js';
import { ENTITY_LISTS, evaluateList } from '../support/brute-force/evaluate-list.js';
import type { PlainGraph } from '../support/brute-force/plain-graph.js';
import type { ServersOf } from './api-answers.js';
import { dataOfAll } from './api-answers.js';

const DEPTH = 2;

/** How many requests are made, of which seed, and how long a page the servers give. */
export interface PropertyRuns {
  readonly runs: number;
  readonly seed: number;
  readonly pageSize: number;
}

/** Registers that lists of any filter and order are alike, and what the definitions say. */
export function describeFilterProperties(
  serversOf: ServersOf,
  graphOf: () => PlainGraph,
  { runs, seed, pageSize }: PropertyRuns,
): void {
  describe('any filter and order', () => {
    test('gives the same on every engine, and what the definitions say', async () => {
      const graph = graphOf();
      const property = fc.asyncProperty(
        arbitraryRequest(graph, ENTITY_LISTS, DEPTH),
        async (asked) => {
          const expected = evaluateList(graph, asked);
          const begin = expected.slice(0, pageSize);
          const askPage = async (page: Parameters<typeof operationOf>[1]) => {
            const { query, variables } = operationOf(asked, page);
            const { list } = await dataOfAll(serversOf(), query, variables);
            const ids: readonly string[] = list.nodes.map(({ id }: { id: string }) => id);
            return { ids, ...list };
          };
          const first = await askPage({ first: pageSize });
          expect(first.ids).toEqual(begin);
          expect(first.totalCount).toBe(expected.length);
          const before = await askPage({ last: 3, before: first.pageInfo.endCursor });
          expect(before.ids).toEqual(first.pageInfo.endCursor === null ? [] : begin.slice(-4, -1));
          const end = await askPage({ last: 3 });
          expect(end.ids).toEqual(expected.slice(-3));
        },
      );
      await fc.assert(property, { numRuns: runs, seed });
    }, 1_800_000);
  });
}
