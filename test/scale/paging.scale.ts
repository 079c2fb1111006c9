import { describe, expect, test } from '@jest/globals';

import type { ServersOf } from '../contract/api-answers.js';
import { walkList } from '../support/brute-force/ask-list.js';
import { ENTITY_LISTS, evaluateList } from '../support/brute-force/evaluate-list.js';
import type { EntityType } from '../../src/ontology/entity-types.js';
import { typeOfId, wordOfType } from '../../src/ontology/entity-types.js';
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
        const request = step === 1 ? { field } : { field, filter: partOf(field, all) };
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

/** A filter for a part of a long list: ids are at most 100 in a filter, and names can be too many. */
function partOf(field: string, all: readonly string[]): Readonly<Record<string, unknown>> {
  if (field !== 'entities') return { name: { text: 'lotus' } };
  const counts = new Map<EntityType, number>();
  for (const type of all.flatMap((id) => typeOfId(id) ?? [])) {
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  let sum = 0;
  const rarest = [...counts].toSorted(([, a], [, b]) => a - b);
  const few = rarest.filter(([, count]) => (sum += count) <= MOST);
  return { types: few.map(([type]) => wordOfType(type)) };
}
