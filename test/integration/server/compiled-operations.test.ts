import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';

import { readExamples } from '../../support/schema.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

// The first answer of an operation is interpreted, those after it come from its compiled form.
const TIMES = [1, 2, 3];

const CONDITIONS = `query ($with: Boolean!, $without: Boolean!, $n: Int) {
  places(first: $n) {
    totalCount @include(if: $with)
    nodes { ...Shown ... on Place @skip(if: $without) { kind } ... @include(if: $with) { id } }
    again: nodes { names @skip(if: $with) { text } }
  }
}
fragment Shown on Entity { __typename label @skip(if: $without) { text language } }`;

type Case = readonly [
  name: string,
  query: string,
  variables?: Record<string, unknown>,
  operationName?: string,
];

const CASES: readonly Case[] = [
  ['introspection', getIntrospectionQuery()],
  ['conditions that hold', CONDITIONS, { with: true, without: true, n: 2 }],
  ['conditions that do not hold', CONDITIONS, { with: false, without: false }],
  ['a variable of the wrong type', CONDITIONS, { with: 'yes', without: false, n: 'two' }],
  ['a variable that is missing', CONDITIONS, { with: true }],
  [
    'an unknown enum value',
    'query ($t: [EntityType!]) { entities(filter: { types: $t }) { totalCount } }',
    { t: ['X'] },
  ],
  [
    'a field that fails among others',
    '{ a: places(first: 1) { nodes { id } } b: places(first: 101) { nodes { id } } }',
  ],
  [
    'a field that fails in a list',
    '{ places(first: 2) { nodes { id label(languages: ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k"]) { text } } } }',
  ],
  [
    'a field that may not be null',
    '{ a: node(id: "place:qianhai") { id } places(filter: { ids: ["nonsense"] }) { nodes { id } } }',
  ],
  [
    'what does not exist',
    '{ node(id: "place:atlantis") { id } nodes(ids: ["place:qianhai", "place:atlantis"]) { id } }',
  ],
  [
    'aliases and fragments of one field',
    '{ a: places(first: 1) { nodes { id } nodes { label { text } } } b: places(first: 1) { edges { cursor node { ... on Node { id } ... on Place { kind } } } } }',
  ],
  [
    'one of several operations',
    'query A { places(first: 1) { nodes { id } } } query B { sectors(first: 1) { nodes { id } } }',
    {},
    'B',
  ],
  ['none of several operations', 'query A { __typename } query B { __typename }'],
  ['an operation that there is not', 'query A { __typename }', {}, 'C'],
];

describe('an operation that is asked again', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer('data');
  });
  afterAll(() => server.close());

  const answers = (query: string, variables: object = {}, operationName?: string) =>
    TIMES.reduce<Promise<readonly unknown[]>>(async (before, _time) => {
      const made = await before;
      const payload = { query, variables, operationName };
      const { statusCode, body } = await server.app.inject({
        method: 'POST',
        url: '/graphql',
        payload,
      });
      return [...made, { statusCode, ...(JSON.parse(body) as object) }];
    }, Promise.resolve([]));

  test.each(CASES)('has the same answer: %s', async (_name, query, variables, operationName) => {
    const [first, ...others] = await answers(query, variables, operationName);
    for (const other of others) expect(other).toEqual(first);
  });

  test.each(readExamples())('has the same answer: examples/$name', async (operation) => {
    const [first, ...others] = await answers(operation.query, operation.variables);
    expect(first).toMatchObject({ statusCode: 200, data: expect.anything() });
    for (const other of others) expect(other).toEqual(first);
  });
});
