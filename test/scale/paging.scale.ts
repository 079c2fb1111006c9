import { describe, expect, test } from '@jest/globals';

import type { ServersOf } from '../contract/api-answers.js';
import { walkList } from '../support/brute-force/ask-list.js';
import { ENTITY_LISTS, evaluateList } from '../support/brute-force/evaluate-list.js';
import type { PlainGraph } from '../support/brute-force/plain-graph.js';

const SLOW_MS = 600_000;
const PAGE = 100;

/** Lists of more entities are walked within a filter: a page takes as long wherever it is. */
const MOST = 4_000;

/** Registers that the pages of a list hold every entity once, in its order, from either end. */
export function describePaging(serversOf: ServersOf, graphOf: () => PlainGraph): void {
  describe('every root list', () => {
    test.each(ENTITY_LISTS)(
      '%s has every entity once, from either end',
      async (field) => {
        const all = evaluateList(graphOf(), { field });
        const step = Math.ceil(all.length / MOST);
        // Ids are at most 100 in a filter, so that names tell which part of a long list is walked.
        const request = step === 1 ? { field } : { field, filter: NAMED };
        const expected = step === 1 ? all : evaluateList(graphOf(), request);
        for (const server of serversOf()) {
          expect(await walkList(server, request, PAGE, 'forward')).toEqual(expected);
          expect(await walkList(server, request, PAGE, 'backward')).toEqual(expected);
        }
      },
      SLOW_MS,
    );
  });
}

const NAMED = { name: { text: 'lotus' } };
