import { createHash } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { createGraphStore } from '../../src/graph/create-graph-store.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { ENGINES, reportMissingNeo4j } from '../support/engines.js';
import { loadDataset, serve, type TestServer } from '../support/test-server.js';
import { wipeGraph } from '../support/wipe-graph.js';

const PLACES = '{ places(first: 3) { nodes { id label { text } } } }';
const VERSION = '{ __typename }';

/** Names an operation by its hash, as a client does that need not send it again. */
function persisted(operation: string): string {
  const sha256Hash = createHash('sha256').update(operation).digest('hex');
  return JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
}

reportMissingNeo4j();

describe.each(ENGINES)('kept answers on $name', ({ config }) => {
  let store: GraphStore;
  /** Writes as another process would, where the engine lets one in. */
  let writer: GraphStore;
  let server: TestServer;

  beforeAll(async () => {
    store = await createGraphStore(config);
    writer = config.engine === 'embedded' ? store : await createGraphStore(config);
    await wipeGraph(store);
    await loadDataset(store, 'every-type');
    server = await serve(store, { answerCacheBytes: 1_000_000 });
  }, 180_000);
  beforeEach(async () => {
    await server.ask(PLACES);
    server.store.clear();
  });
  afterAll(async () => {
    await server.close();
    await writer.close();
  });

  const post = (payload: object, headers: Record<string, string> = {}) =>
    server.app.inject({ method: 'POST', url: '/graphql', payload, headers });
  const get = (headers: Record<string, string>, query: Record<string, string>) =>
    server.app.inject({
      method: 'GET',
      url: '/graphql',
      query,
      headers: { 'apollo-require-preflight': 'true', ...headers },
    });
  const setLabel = (text: string) =>
    writer.write((transaction) =>
      transaction.run(
        {
          name: 'test/set-label',
          text: 'MATCH (n:Place) SET n.name = $text, n.labelTexts = [$text], n.labelLanguages = ["en"]',
        },
        { text },
      ),
    );

  test('are given again without a statement, to the letter', async () => {
    const first = await post({ query: PLACES });
    server.store.clear();
    const again = await post({ query: PLACES });
    expect(again.body).toBe(first.body);
    expect(again.headers['content-type']).toBe(first.headers['content-type']);
    expect(again.headers['x-request-id']).not.toBe(first.headers['x-request-id']);
    expect(server.store.calls).toEqual([]);
  });

  test('are made anew after any write, even one that no import made', async () => {
    await setLabel('Before');
    expect((await server.ask(PLACES)).data.places.nodes[0].label.text).toBe('Before');
    await server.ask(PLACES);
    await setLabel('After');
    expect((await server.ask(PLACES)).data.places.nodes[0].label.text).toBe('After');
    expect((await server.ask(PLACES)).data.places.nodes[0].label.text).toBe('After');
  });

  test.each([
    ['variables', { query: PLACES, variables: { a: 1 } }, {}],
    ['an operation name', { query: `query A ${PLACES}`, operationName: 'A' }, {}],
    ['languages', { query: PLACES }, { 'accept-language': 'vi' }],
    ['a content type', { query: PLACES }, { accept: 'application/graphql-response+json' }],
  ])('are kept apart by %s', async (_what, payload, headers) => {
    const answer = await post(payload, headers);
    expect(answer.statusCode).toBe(200);
    expect(server.store.calls).toEqual(['Query.places']);
  });

  test('are shared by requests that differ in what does not matter', async () => {
    await post({ query: PLACES }, { 'accept-language': 'vi, en;q=0.5', 'user-agent': 'a' });
    server.store.clear();
    await post({ query: PLACES }, { 'accept-language': 'vi,en;q=0.4,*;q=0.1', 'user-agent': 'b' });
    expect(server.store.calls).toEqual([]);
  });

  test('have no errors in them', async () => {
    const query = '{ places(first: 2) { nodes { id } } wrong: places(first: 101) { totalCount } }';
    const [first, again] = [await server.ask(query), await server.ask(query)];
    expect(again.errors).toEqual(first.errors);
    expect(first.errors).toHaveLength(1);
    expect(server.store.calls.length).toBeGreaterThan(0);
  });

  test('tell the version of the data, also after an import that another store ran', async () => {
    const versionOf = async (query: string) => {
      const { extensions } = (await post({ query })).json<{
        extensions: { dataVersion: string };
      }>();
      return extensions.dataVersion;
    };
    const before = [await versionOf(VERSION), await versionOf(PLACES)];
    expect(before).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/), before[0]]);
    await loadDataset(writer, 'near-miss');
    const after = [await versionOf(VERSION), await versionOf(PLACES)];
    expect(after).toEqual([expect.stringMatching(/^[0-9a-f]{16}$/), after[0]]);
    expect(after[0]).not.toBe(before[0]);
  });

  test.each([
    ['its text', { query: PLACES }],
    ['the hash of it', { extensions: persisted(PLACES) }],
  ])('are confirmed with 304 to a client that has one, by %s', async (what, query) => {
    await get({}, { query: PLACES, extensions: persisted(PLACES) });
    const { headers, statusCode } = await get({}, query);
    expect({ statusCode, ...headers }).toMatchObject({
      statusCode: 200,
      'cache-control': 'no-cache',
      vary: 'accept, accept-language',
    });
    const { etag = '' } = headers;
    const again = await get({ 'if-none-match': etag }, query);
    expect([again.statusCode, again.body]).toEqual([304, '']);
    await setLabel(`Asked by ${what}`);
    const changed = await get({ 'if-none-match': etag }, query);
    expect(changed.statusCode).toBe(200);
    expect(changed.headers.etag).not.toBe(etag);
  });

  test('are none of an operation that is named by a hash that nobody knows', async () => {
    const { headers, body } = await get({}, { extensions: persisted('{ unknown }') });
    expect(body).toContain('PERSISTED_QUERY_NOT_FOUND');
    expect(headers['cache-control']).toBe('no-cache');
  });
});

test('where nothing may be kept, each question is asked', async () => {
  const store = await createGraphStore({ engine: 'embedded', path: ':memory:' });
  await loadDataset(store, 'every-type');
  const server = await serve(store, { answerCacheBytes: 0 });
  await server.ask(PLACES);
  await server.ask(PLACES);
  expect(server.store.calls).toEqual(['Query.places', 'Query.places']);
  await server.close();
});
