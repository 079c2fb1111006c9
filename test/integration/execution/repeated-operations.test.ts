import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { readExamples } from '../../support/schema.js';
import { startTestServer, type TestServer } from '../../support/test-server.js';

/** Everything that a variable can change: a page, a filter, a label, and what is selected. */
const QUERY = `query ($n: Int, $nested: Int, $after: String, $in: [LanguageTag!], $more: Boolean!, $kind: OrganisationKind!) {
  organisations(first: $n, filter: { kinds: [$kind] }) {
    totalCount @include(if: $more)
    nodes {
      ...Shown
      statements(first: $nested, after: $after) { nodes { id quote } edges { cursor } }
    }
  }
}
fragment Shown on Entity { id label(languages: $in) { text language } names @skip(if: $more) { text } }`;

const VARIABLES = { n: 20, nested: 2, in: ['en'], more: true, kind: 'GOVERNMENT_BODY' };

describe('an operation that is asked again', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer('data');
  });
  afterAll(() => server.close());

  test.each(readExamples())('has the same answer: examples/$name', async ({ query, variables }) => {
    const first = await server.data(query, variables);
    expect(await server.data(query, variables)).toEqual(first);
  });

  test.each([
    ['n', 1],
    ['nested', 1],
    ['in', ['zh']],
    ['more', false],
    ['kind', 'COMPANY'],
  ])('has another answer where $%s is another', async (name, value) => {
    const others = { ...VARIABLES, [name]: value };
    const [before, other] = [await server.data(QUERY, VARIABLES), await server.data(QUERY, others)];
    expect(other).not.toEqual(before);
    expect(await server.data(QUERY, VARIABLES)).toEqual(before);
    const alone = await startTestServer('data');
    expect(await alone.data(QUERY, others)).toEqual(other);
    await alone.close();
  });
});

describe('an operation that cannot be executed', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer('every-type');
  });
  afterAll(() => server.close());

  const send = async (payload: object) => {
    const { statusCode, body } = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      payload,
    });
    const { data, errors } = JSON.parse(body);
    return { statusCode, data, errors };
  };
  const TWO = 'query A { __typename } query B { b: __typename }';

  test('is refused where it is not clear which is meant', async () => {
    expect(await send({ query: TWO, operationName: 'B' })).toMatchObject({ data: { b: 'Query' } });
    const unclear = 'Must provide operation name if query contains multiple operations.';
    expect(await send({ query: TWO })).toMatchObject({
      statusCode: 400,
      errors: [{ message: unclear, extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
    });
    expect(await send({ query: TWO, operationName: 'C' })).toMatchObject({
      statusCode: 400,
      errors: [
        {
          message: 'Unknown operation named "C".',
          extensions: { code: 'OPERATION_RESOLUTION_FAILURE' },
        },
      ],
    });
  });

  test.each([
    ['a condition', '{ places @skip(if: $value) { totalCount } }', 'Boolean', 'if'],
    ['a condition below', '{ places { totalCount @skip(if: $value) } }', 'Boolean', 'if'],
    ['an argument', '{ subgraph(ids: [], depth: $value) { truncated } }', 'Int', 'depth'],
  ])('is refused where the variable of %s is null', async (_name, selection, type, argument) => {
    const query = `query ($value: ${type} = ${type === 'Int' ? 1 : false}) ${selection}`;
    const { data, errors } = await send({ query, variables: { value: null } });
    const message = `Argument "${argument}" of non-null type "${type}!" must not be null.`;
    expect(data).toBeNull();
    expect(errors).toEqual([
      expect.objectContaining({ message, extensions: { code: 'BAD_USER_INPUT' } }),
    ]);
  });
});
