import { expect, test } from '@jest/globals';
import fc from 'fast-check';

import { arbitrarySearch } from '../support/brute-force/arbitrary-request.js';
import { SEARCH, foundOn } from '../support/brute-force/ask-search.js';
import { evaluateSearch } from '../support/brute-force/evaluate-search.js';
import type { PlainGraph } from '../support/brute-force/plain-graph.js';
import type { ServersOf } from './api-answers.js';
import { dataOfAll } from './api-answers.js';
import type { PropertyRuns } from './filter-properties.contract.js';

const DEPTH = 2;

/** Registers that searches with any filter and order are alike, and what the definitions say. */
export function describeSearchProperties(
  serversOf: ServersOf,
  graphOf: () => PlainGraph,
  { runs, seed, pageSize: first }: PropertyRuns,
): void {
  test('any filter and order narrows and sorts a search alike, and as the definitions say', async () => {
    const graph = graphOf();
    const property = fc.asyncProperty(arbitrarySearch(graph, DEPTH), async (asked) => {
      const all = await dataOfAll(serversOf(), SEARCH, { text: asked.text, first });
      const { search } = await dataOfAll(serversOf(), SEARCH, { ...asked, first });
      const expected = evaluateSearch(graph, foundOn(all.search), asked);
      expect(foundOn(search).map(({ id }) => id)).toEqual(expected);
      expect([search.totalCount, search.aggregate.count]).toEqual(Array(2).fill(expected.length));
    });
    await fc.assert(property, { numRuns: runs, seed });
  }, 1_800_000);
}
