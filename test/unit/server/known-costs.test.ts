import { expect, test } from '@jest/globals';
import type { OperationDefinitionNode } from 'graphql';
import { parse } from 'graphql';

import { KnownCosts } from '../../../src/server/known-costs.js';

const DOCUMENT = parse(`
  query A($n: Int, $text: String, $ids: [ID!]!, $more: Boolean!) {
    search(text: $text, first: $n) { totalCount }
    nodes(ids: $ids) { id @include(if: $more) }
  }
  query B { __typename }
`);
const [A, B] = DOCUMENT.definitions as OperationDefinitionNode[];

/** Asks for costs that are numbered as they are computed. */
function numbered() {
  const costs = new KnownCosts();
  let computed = 0;
  return (variables: Record<string, unknown>, operation = A, document = DOCUMENT) => {
    if (operation === undefined) throw new Error('no such operation');
    return costs.of(document, operation, variables, () => (computed += 1));
  };
}

test('a cost is computed once, whatever the words in the variables', () => {
  const cost = numbered();
  const variables = { n: 5, text: 'a', ids: ['a', 'b'], more: true };
  expect(cost(variables)).toBe(1);
  expect(cost({ ...variables, text: 'b', ids: ['c', 'd'] })).toBe(1);
});

test('a cost is computed again for other sizes, conditions, operations and documents', () => {
  const cost = numbered();
  const variables = { n: 5, ids: ['a'], more: true };
  const costs = [
    cost(variables),
    cost({ ...variables, n: 6 }),
    cost({ ...variables, n: undefined }),
    cost({ ...variables, ids: ['a', 'b'] }),
    cost({ ...variables, ids: 1 }),
    cost({ ...variables, more: false }),
    cost(variables, B),
    cost(variables, A, parse('{ __typename }')),
  ];
  expect(costs).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('what has no cost is asked again', () => {
  const costs = new KnownCosts();
  const answers = [null, 7];
  const ask = () => A && costs.of(DOCUMENT, A, {}, () => answers.shift() ?? null);
  expect([ask(), ask(), ask()]).toEqual([null, 7, 7]);
});
