import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { startTestServer, type TestServer } from '../support/test-server.js';

const DIRECTIONS = ['ASC', 'DESC'];

describe('a value of the wrong form is named', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer('near-miss');
  });
  afterAll(() => server.close());

  test.each<[asked: string, argument: string, allowed: readonly string[] | null]>([
    ['places(first: "2") { totalCount }', 'places(first:)', null],
    [
      'projects(filter: { period: { certainlyIn: "2024-13" } }) { totalCount }',
      'projects(filter:).period.certainlyIn',
      null,
    ],
    [
      'projects(filter: { investment: { currencies: ["CNY", "XXY"] } }) { totalCount }',
      'projects(filter:).investment.currencies[1]',
      null,
    ],
    [
      'projects(filter: { investment: { certainlyIn: { from: 5 } } }) { totalCount }',
      'projects(filter:).investment.certainlyIn.from',
      null,
    ],
    ['places { nodes { label(languages: ["en", "?"]) { text } } }', 'label(languages:)[1]', null],
    [
      'projects(orderBy: [{ by: NAME }, { by: NAME, direction: UP }]) { totalCount }',
      'projects(orderBy:)[1].direction',
      DIRECTIONS,
    ],
    [
      'timeline(kinds: [HELD, LOST]) { totalCount }',
      'timeline(kinds:)[1]',
      expect.arrayContaining(['HELD', 'SIGNED']) as never,
    ],
  ])('in the text: %s', async (asked, argument, allowed) => {
    const { errors } = await server.ask(`{ ${asked} }`);
    expect(errors).toHaveLength(1);
    const { code, argument: named, allowed: words } = errors?.[0]?.extensions ?? {};
    expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(code);
    expect({ named, words }).toEqual({ named: argument, words: allowed ?? undefined });
    expect(server.store.calls).toEqual([]);
  });

  test.each<[type: string, value: unknown, argument: string, allowed: readonly string[] | null]>([
    ['ProjectFilter', { period: { possiblyIn: 'soon' } }, '$value.period.possiblyIn', null],
    ['ProjectFilter', { or: [{}, { name: {} }] }, '$value.or[1].name', null],
    ['ProjectFilter', 7, '$value', null],
    ['[ProjectOrder!]', [{ by: 'NAME', direction: 'UP' }], '$value[0].direction', DIRECTIONS],
  ])('in a variable: %s %j', async (type, value, argument, allowed) => {
    const field = type === 'ProjectFilter' ? 'filter' : 'orderBy';
    const query = `query ($value: ${type}) { projects(${field}: $value) { totalCount } }`;
    const { errors } = await server.ask(query, { value });
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'BAD_USER_INPUT', argument, ...(allowed && { allowed }) },
    ]);
    expect(server.store.calls).toEqual([]);
  });

  test('and what is wrong in another way has no argument', async () => {
    const { errors } = await server.ask('{ places { population } }');
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'GRAPHQL_VALIDATION_FAILED' },
    ]);
  });
});
