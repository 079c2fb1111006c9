import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';

import { parseConfig } from '../../src/config.js';
import { startTestServer, type Answer, type TestServer } from '../support/test-server.js';

const LIMITS = parseConfig({}).limits;

/** `text` so often, told apart by `$`. */
const times = (count: number, text: string): string =>
  Array.from({ length: count }, (_, index) => text.replaceAll('$', String(index))).join(' ');

/** `opening` so often around `leaf`. */
const nest = (count: number, opening: string, leaf: string): string => {
  const braces = opening.split('{').length - 1;
  return `${opening.repeat(count)} ${leaf} ${'}'.repeat(braces * count)}`;
};

/** Fragments that spread each other, each a relationship deeper. */
const chainOfFragments = (count: number): string => {
  const links = Array.from(
    { length: count },
    (_, index) => `fragment F${index} on Place { partOf { nodes { ...F${index + 1} } } }`,
  );
  return `${links.join(' ')} fragment F${count} on Place { id }`;
};

/** Operations with the code and, for a limit, its name. */
const ATTACKS: readonly (readonly [name: string, query: string, code: string, limit?: string])[] = [
  [
    'deep',
    `{ places { nodes { ${nest(20, 'partOf { nodes {', 'id')} } } }`,
    'QUERY_TOO_COMPLEX',
    'depth',
  ],
  [
    'deep by fragments',
    `{ places { nodes { ...F0 } } } ${chainOfFragments(20)}`,
    'QUERY_TOO_COMPLEX',
    'depth',
  ],
  [
    'of many aliases',
    `{ ${times(31, 'a$: places { totalCount }')} }`,
    'QUERY_TOO_COMPLEX',
    'aliases',
  ],
  [
    'of many aliases in a fragment',
    `{ ...A } fragment A on Query { ${times(31, 'a$: places { totalCount }')} }`,
    'QUERY_TOO_COMPLEX',
    'aliases',
  ],
  [
    'of many directives',
    `{ places { ${times(31, 'totalCount @include(if: true)')} } }`,
    'QUERY_TOO_COMPLEX',
    'directives',
  ],
  ['of many tokens', `{ ${times(2_000, '__typename')} }`, 'QUERY_TOO_COMPLEX', 'tokens'],
  ['of many tokens that are no GraphQL', `{ ${'{ '.repeat(5_000)}`, 'QUERY_TOO_COMPLEX', 'tokens'],
  ['of a huge page', '{ places(first: 1000000) { nodes { id } } }', 'BAD_USER_INPUT'],
  [
    'of a huge page below',
    '{ places { nodes { contains(first: 1000000) { nodes { id } } } } }',
    'BAD_USER_INPUT',
  ],
  [
    'of a page beyond whole numbers',
    '{ places(first: 99999999999) { nodes { id } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'of a fragment in itself',
    '{ places { nodes { ...A } } } fragment A on Place { partOf { nodes { ...A } } }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'of fragments in a circle',
    '{ places { nodes { ...A } } } fragment A on Place { ...B } fragment B on Place { ...A }',
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'of introspection in depth',
    `{ __schema { types { ${nest(5, 'fields { type {', 'name')} } } }`,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['to write', 'mutation { deleteEverything }', 'GRAPHQL_VALIDATION_FAILED'],
  ['to listen', 'subscription { everything }', 'GRAPHQL_VALIDATION_FAILED'],
  ['of no operation', 'fragment A on Place { id }', 'GRAPHQL_VALIDATION_FAILED'],
  ['of nothing', '', 'BAD_REQUEST'],
  ['of no GraphQL', 'SELECT * FROM places', 'GRAPHQL_PARSE_FAILED'],
];

describe('an operation', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer('near-miss', LIMITS);
  });
  afterAll(() => server.close());

  const post = async (payload: string | object, type = 'application/json') => {
    server.store.clear();
    const response = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': type },
      payload,
    });
    const { data, errors } = response.json<Answer>();
    return {
      status: response.statusCode,
      data: (data ?? null) as unknown,
      codes: [...new Set(errors?.map(({ extensions }) => extensions?.code))],
      limit: errors?.[0]?.extensions?.limit,
      body: response.body,
      calls: [...server.store.calls],
    };
  };

  test.each(ATTACKS.map(([name, query, code, limit]) => ({ name, query, code, limit })))(
    '$name is refused with a code, without a call to the graph',
    async ({ query, code, limit }) => {
      const refused = await post({ query });
      expect(refused).toMatchObject({
        data: null,
        codes: expect.arrayContaining([code]),
        calls: [],
      });
      expect(refused.limit).toBe(limit);
      expect([200, 400]).toContain(refused.status);
      expect(refused.body.length).toBeLessThan(20_000);
    },
  );

  test('over a limit names it and its maximum', async () => {
    const { body } = await post({ query: `{ ${times(2_000, '__typename')} }` });
    expect(JSON.parse(body)).toEqual({
      errors: [
        {
          message: 'Too much in one operation: tokens may be at most 2000.',
          extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'tokens', maximum: 2000 },
        },
      ],
    });
  });

  test('just within the limits is answered', async () => {
    const query = `{ ${times(30, 'a$: nodes(ids: []) { id }')} }`;
    expect(await post({ query })).toMatchObject({ status: 200, codes: [], calls: [] });
  });

  test('in a body that is too large is refused', async () => {
    const padding = 'x'.repeat(LIMITS.maxBodyBytes);
    expect(await post({ query: '{ places { totalCount } }', padding })).toMatchObject({
      status: 413,
      codes: ['QUERY_TOO_COMPLEX'],
      limit: 'bytes of the request',
      calls: [],
    });
  });

  test.each([
    ['a batch', [{ query: '{ places { totalCount } }' }, { query: '{ places { totalCount } }' }]],
    ['an empty batch', []],
    ['no JSON', '{ not json'],
    [
      'JSON that changes prototypes',
      '{"__proto__": {"a": 1}, "query": "{ places { totalCount } }"}',
    ],
    ['JSON without an operation', {}],
    [
      'a persisted query of an unknown version',
      { extensions: { persistedQuery: { version: 2, sha256Hash: 'abc' } } },
    ],
    ['JSON with an operation that is a list', { query: ['{ places { totalCount } }'] }],
    ['variables that are a list', { query: '{ places { totalCount } }', variables: [] }],
  ])('in %s is refused', async (_name, payload) => {
    const refused = await post(payload);
    expect(refused).toMatchObject({ data: null, codes: ['BAD_REQUEST'], calls: [] });
    expect(refused.status).toBe(400);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded'])(
    'in a form of another site (%s) is refused',
    async (type) => {
      const refused = await post('{"query":"{ places { totalCount } }"}', type);
      expect(refused).toMatchObject({ data: null, codes: ['BAD_REQUEST'], calls: [] });
    },
  );

  test('of the standard introspection is answered without a call to the graph', async () => {
    for (const query of [
      getIntrospectionQuery(),
      getIntrospectionQuery({
        oneOf: true,
        specifiedByUrl: true,
        inputValueDeprecation: true,
        schemaDescription: true,
        directiveIsRepeatable: true,
      }),
    ]) {
      expect(await post({ query })).toMatchObject({ status: 200, codes: [], calls: [] });
    }
  });

  test('with a value that looks like Cypher finds nothing and changes nothing', async () => {
    const text = "x'}) MATCH (n) DETACH DELETE n //";
    const query =
      'query ($text: String!) { places(filter: { name: { text: $text } }) { totalCount } }';
    expect(await post({ query, variables: { text } })).toMatchObject({
      status: 200,
      data: { places: { totalCount: 0 } },
    });
    expect((await post({ query: '{ places { totalCount } }' })).data).toEqual({
      places: { totalCount: 4 },
    });
  });

  test('of pages that multiply to millions of rows is refused', async () => {
    const query = `{ statements(first: 100) { nodes { ${nest(3, 'subject { statements(first: 100) { nodes {', 'id')} } } }`;
    expect(await post({ query })).toMatchObject({ codes: ['QUERY_TOO_COMPLEX'], calls: [] });
  });
});
