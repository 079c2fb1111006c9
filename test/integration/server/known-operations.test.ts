import { createHash } from 'node:crypto';

import { ApolloServer } from '@apollo/server';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';

import type { TestServer } from '../../support/test-server.js';
import { startTestServer } from '../../support/test-server.js';

const PLACES = `query Places($first: Int!, $labels: Boolean = false) {
  places(first: $first, orderBy: [{ by: NAME }]) {
    totalCount
    nodes { __typename id ...labelled @include(if: $labels) containedPlaces: contains(first: 1) { nodes { id } } }
    pageInfo { endCursor }
  }
}
fragment labelled on Place { label { text language } }`;

let server: TestServer;
const apollo = jest.spyOn(ApolloServer.prototype, 'executeHTTPGraphQLRequest');

beforeAll(async () => {
  server = await startTestServer('near-miss');
});

afterAll(() => server.close());

beforeEach(() => {
  apollo.mockClear();
});

type Body = Readonly<Record<string, unknown>>;

/** What a request is answered with, and whether Apollo Server did it. */
async function post(payload: Body, headers: Readonly<Record<string, string>> = {}) {
  const before = apollo.mock.calls.length;
  const response = await server.app.inject({ method: 'POST', url: '/graphql', headers, payload });
  const { 'x-request-id': _id, date: _date, ...others } = response.headers;
  const answer = { status: response.statusCode, headers: others, body: response.body };
  return { answer, byApollo: apollo.mock.calls.length > before };
}

/** Asks twice, and that the second answer is the first one, though Apollo Server did not give it. */
async function expectKnown(payload: Body, headers?: Readonly<Record<string, string>>) {
  const first = await post(payload, headers);
  expect(first.answer.status).toBe(200);
  const second = await post(payload, headers);
  expect(second).toEqual({ answer: first.answer, byApollo: false });
  return first.answer;
}

describe('an operation that was answered before', () => {
  test.each<[string, Body]>([
    ['without variables', { query: '{ sectors { nodes { id label { text } } } }' }],
    ['with variables', { query: PLACES, variables: { first: 3 } }],
    ['with null for what is not given', { query: '{ __typename }', variables: null }],
    [
      'by its name among others',
      { query: 'query A { __typename } query B { forums { totalCount } }', operationName: 'B' },
    ],
    ['on the schema', { query: '{ __schema { queryType { name } } }' }],
  ])('%s is answered alike', async (_case, payload) => {
    const { body } = await expectKnown(payload);
    expect(JSON.parse(body)).toMatchObject({
      data: expect.anything(),
      extensions: { cost: expect.anything(), dataVersion: expect.any(String) },
    });
  });

  test('is answered with other variables and conditions', async () => {
    await expectKnown({ query: PLACES, variables: { first: 1 } });
    const { answer, byApollo } = await post({
      query: PLACES,
      variables: { first: 2, labels: true },
    });
    expect(byApollo).toBe(false);
    const { data, extensions } = JSON.parse(answer.body);
    expect(data.places.nodes).toHaveLength(2);
    expect(data.places.nodes[0].label.text).toEqual(expect.any(String));
    expect(extensions.cost.requested).toBe(4);
  });

  test('is answered in the languages of its reader', async () => {
    const query = '{ node(id: "place:qianhai") { ... on Place { label { text language } } } }';
    const texts = [];
    for (const language of ['en', 'zh', 'vi']) {
      const { body } = await expectKnown({ query }, { 'accept-language': language });
      texts.push(JSON.parse(body).data.node.label.language);
    }
    expect(texts).toEqual(['en', 'zh-Hans', 'vi']);
  });

  test.each([
    'application/json',
    '*/*',
    'application/graphql-response+json, application/json;q=0.9',
  ])('has the media type for %s', async (accept) => {
    const { headers } = await expectKnown({ query: '{ __typename }' }, { accept });
    expect(headers['content-type']).toBe(
      accept.startsWith('application/graphql')
        ? 'application/graphql-response+json; charset=utf-8'
        : 'application/json; charset=utf-8',
    );
  });

  test('is answered by its hash', async () => {
    const query = '{ forums(first: 1) { nodes { id } } }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = { persistedQuery: { version: 1, sha256Hash } };
    const { answer } = await post({ query, extensions });
    await post({ extensions });
    expect(await post({ extensions })).toEqual({ answer, byApollo: false });
  });
});

describe('Apollo Server answers', () => {
  const known = { query: PLACES, variables: { first: 3 } };

  beforeEach(async () => {
    await expectKnown(known);
  });

  test.each<[string, Body, string]>([
    ['wrong variables', { ...known, variables: { first: 'three' } }, 'BAD_USER_INPUT'],
    ['a variable that is missing', { ...known, variables: {} }, 'BAD_USER_INPUT'],
    ['variables that are no object', { ...known, variables: [3] }, 'BAD_REQUEST'],
    ['a page that is too large', { ...known, variables: { first: 1_000 } }, 'BAD_USER_INPUT'],
    [
      'a name that no operation has',
      { ...known, operationName: 'Others' },
      'OPERATION_RESOLUTION_FAILURE',
    ],
    ['a name that is none', { ...known, operationName: 3 }, 'BAD_REQUEST'],
    ['an operation that is not valid', { query: '{ nothing }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['no operation', {}, 'BAD_REQUEST'],
    [
      'a hash that nobody knows',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'none' } } },
      'PERSISTED_QUERY_NOT_FOUND',
    ],
  ])('%s, each time', async (_case, payload, code) => {
    for (const time of [1, 2]) {
      const { answer, byApollo } = await post(payload);
      expect([time, byApollo]).toEqual([time, true]);
      expect(JSON.parse(answer.body).errors[0].extensions.code).toBe(code);
    }
  });

  test('an operation that became too costly', async () => {
    const query =
      'query ($n: Int!) { places(first: $n) { nodes { contains(first: $n) { nodes { id } } } } }';
    const small = await startTestServer('near-miss', { maxCost: 50 });
    const ask = (n: number) => small.ask(query, { n });
    expect((await ask(2)).errors).toBeUndefined();
    expect((await ask(50)).errors?.[0]?.extensions?.code).toBe('QUERY_TOO_COMPLEX');
    expect((await ask(2)).errors).toBeUndefined();
    await small.close();
  });

  test('where an error is part of the answer, without executing the operation again', async () => {
    const query = 'query ($n: Int) { places { totalCount } forums(first: $n) { totalCount } }';
    await post({ query, variables: { n: 1 } });
    server.store.clear();
    const { answer, byApollo } = await post({ query, variables: { n: -1 } });
    expect(byApollo).toBe(true);
    expect(server.store.calls).toEqual(['Query.places']);
    expect(JSON.parse(answer.body).errors).toHaveLength(1);
  });
});
