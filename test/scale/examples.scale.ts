import { describe, expect, test } from '@jest/globals';

import { typeOfId } from '../../src/ontology/entity-types.js';
import { answerOfAll, type ServersOf } from '../contract/api-answers.js';
import type { PlainGraph } from '../support/brute-force/plain-graph.js';
import { readExamples } from '../support/schema.js';
import { threeOf } from './well-linked.js';

/** Names of the base data in the examples' variables, and the type that bears such a name here. */
const NAMES = { sector: 'Sector', forum: 'Forum', place: 'Place' } as const;

/** Registers every operation of `examples/`, asked about well and badly linked entities. */
export function describeExamplesAtScale(serversOf: ServersOf, graphOf: () => PlainGraph): void {
  describe('every example', () => {
    test.each(readExamples())(
      '$name answers alike',
      async ({ query, variables }) => {
        for (const rank of [0, 1, 2]) {
          const here = translate(graphOf(), variables, rank) as typeof variables;
          const { errors } = await answerOfAll(serversOf(), query, here);
          expect({ errors, variables: here }).toEqual({ variables: here });
        }
      },
      300_000,
    );
  });
}

/** Variables with entities and names of the base data replaced by such of the graph. */
function translate(graph: PlainGraph, value: unknown, rank: number, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => translate(graph, item, rank, key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, translate(graph, item, rank, name)]),
    );
  }
  if (typeof value !== 'string') return value;
  const named = key in NAMES ? NAMES[key as keyof typeof NAMES] : null;
  if (named !== null) return threeOf(graph, named)[rank]?.name;
  const type = typeOfId(value);
  return type === null ? value : threeOf(graph, type)[rank]?.id;
}
