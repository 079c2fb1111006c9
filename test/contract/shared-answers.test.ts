import { createHash } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createClient } from '@redis/client';

import type { RedisServer } from '../../scripts/redis.mjs';
import { startRedis } from '../../scripts/redis.mjs';
import { createGraphStore } from '../../src/graph/create-graph-store.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { ENGINES, reportMissingNeo4j } from '../support/engines.js';
import { describeWithRedis, until } from '../support/redis.js';
import { loadDataset, serve, type TestServer } from '../support/test-server.js';
import { wipeGraph } from '../support/wipe-graph.js';

const PLACES = '{ places(first: 3) { nodes { id label { text } } } }';

reportMissingNeo4j();

const neo4j = ENGINES.filter(({ config }) => config.engine === 'neo4j');

for (const { name, config } of neo4j) {
  await describeWithRedis(`answers that processes share on ${name}`, (redis) => {
    let writer: GraphStore;
    let one: TestServer;
    let two: TestServer;
    let client: ReturnType<typeof createClient>;

    /** A server as another process would run it, connected and with the revision seen. */
    const start = async (options: Parameters<typeof serve>[1] = {}) => {
      const others = (await client.clientList()).length;
      const cache = { answerCacheBytes: 1_000_000, answerCacheUrl: redis.url };
      const server = await serve(await createGraphStore(config), { ...cache, ...options });
      started.push(server);
      await server.store.revision();
      if (options.answerCacheUrl === undefined) {
        await until(async () => (await client.clientList()).length > others);
      }
      return server;
    };
    const started: TestServer[] = [];

    beforeAll(async () => {
      client = createClient({ url: redis.url });
      await client.connect();
      writer = await createGraphStore(config);
      await wipeGraph(writer);
      await loadDataset(writer, 'every-type');
      one = await start();
      two = await start();
    }, 180_000);
    beforeEach(async () => {
      await client.flushDb();
      await setLabel(`${expect.getState().currentTestName}`);
      for (const { store } of [one, two]) {
        await store.revision();
        store.clear();
      }
    });
    afterAll(async () => {
      for (const server of started) await server.close();
      await writer.close();
      client.destroy();
    });

    const SET_LABEL = {
      name: 'test/set-label',
      text: 'MATCH (n:Place) SET n.name = $text, n.labelTexts = [$text], n.labelLanguages = ["en"]',
    };
    const setLabel = (text: string) =>
      writer.write((transaction) => transaction.run(SET_LABEL, { text }));
    const label = async (server: TestServer, query = PLACES) =>
      (await server.data(query)).places.nodes[0].label.text as string;
    const sharedAnswers = () => client.keys('china-asean-graph:*:answer:*');
    const post = (server: TestServer, payload: object) =>
      server.app.inject({ method: 'POST', url: '/graphql', payload });

    test('are of a revision that every process knows by the same name', async () => {
      const both = () => Promise.all([one, two].map(({ store }) => store.revision()));
      const before = await both();
      await setLabel('Another');
      const after = await both();
      expect(before[0]).toBe(before[1]);
      expect(after[0]).toBe(after[1]);
      expect(after[0]).not.toBe(before[0]);
    });

    test('are given to the letter by a process that never made them', async () => {
      const made = await post(one, { query: PLACES });
      await until(async () => (await sharedAnswers()).length === 1);
      const given = await post(two, { query: PLACES });
      expect(given.body).toBe(made.body);
      expect(given.headers['content-type']).toBe(made.headers['content-type']);
      expect(two.store.calls).toEqual([]);
      await redisGone(() => post(two, { query: PLACES }));
      expect(two.store.calls).toEqual([]);
    });

    /** Without what is shared, memory is all there is. */
    const redisGone = async (work: () => Promise<unknown>) => {
      await client.flushDb();
      await work();
    };

    test('are given by neither level of any process after a write of another', async () => {
      for (const text of ['first', 'second', 'third']) {
        await setLabel(text);
        for (const server of [one, two, one, two]) expect(await label(server)).toBe(text);
        await until(async () => (await sharedAnswers()).length === 1);
        for (const server of [one, two]) expect(await label(server)).toBe(text);
      }
    });

    test('are never older than their question, whoever writes meanwhile', async () => {
      let committed = 0;
      let isWriting = true;
      const write = async () => {
        for (let next = 1; next <= 60; next++) {
          await setLabel(`${next}`);
          committed = next;
        }
        isWriting = false;
      };
      const seen = { answers: 0, given: 0 };
      const read = async (server: TestServer) => {
        while (isWriting) {
          const least = committed;
          server.store.clear();
          const found = Number(await label(server));
          expect(found).toBeGreaterThanOrEqual(least);
          expect(found).toBeLessThanOrEqual(committed + 1);
          seen.answers += 1;
          if (server.store.calls.length === 0) seen.given += 1;
        }
      };
      await setLabel('0');
      await Promise.all([write(), read(one), read(two), read(two)]);
      for (const server of [one, two]) expect(await label(server)).toBe('60');
      expect(seen.given).toBeGreaterThan(0);
      expect(seen.answers).toBeGreaterThan(60);
    });

    test('follow an import that another process ran', async () => {
      const count = '{ places { totalCount } }';
      const before = await one.data(count);
      await until(async () => (await sharedAnswers()).length === 1);
      expect(await two.data(count)).toEqual(before);
      await loadDataset(writer, 'near-miss');
      const after = await two.data(count);
      expect(after.places.totalCount).toBeGreaterThan(before.places.totalCount);
      expect(await one.data(count)).toEqual(after);
    });

    test('have no errors in them', async () => {
      const query =
        '{ places(first: 2) { nodes { id } } wrong: places(first: 101) { totalCount } }';
      await one.ask(query);
      await one.ask(PLACES);
      await until(async () => (await sharedAnswers()).length === 1);
      expect((await two.ask(query)).errors).toHaveLength(1);
      expect(two.store.calls.length).toBeGreaterThan(0);
    });

    test('are not those of a server with other settings', async () => {
      const other = await start({ maxCost: 5_000 });
      await one.ask(PLACES);
      await until(async () => (await sharedAnswers()).length === 1);
      other.store.clear();
      const { extensions } = (await post(other, { query: PLACES })).json<{
        extensions: { cost: { limit: number } };
      }>();
      expect(extensions.cost.limit).toBe(5_000);
      expect(other.store.calls).toEqual(['Query.places']);
    });

    test('are made anew where the cache holds something else', async () => {
      await label(one);
      await until(async () => (await sharedAnswers()).length === 1);
      const [key = ''] = await sharedAnswers();
      for (const garbage of ['', 'garbage', '{"revision":', '\n', 'null\n{}', '[]\n{}']) {
        await client.set(key, garbage);
        expect(await label(two)).toBe(await label(one));
        await setLabel(garbage);
      }
    });

    test('by GET are confirmed with 304 by either', async () => {
      const get = (server: TestServer, headers: Record<string, string> = {}) =>
        server.app.inject({
          method: 'GET',
          url: '/graphql',
          query: { query: PLACES },
          headers: { 'apollo-require-preflight': 'true', ...headers },
        });
      const { headers } = await get(one);
      await until(async () => (await sharedAnswers()).length === 1);
      const confirmed = await get(two, { 'if-none-match': headers.etag ?? '' });
      expect([confirmed.statusCode, confirmed.body]).toEqual([304, '']);
      expect(two.store.calls).toEqual([]);
      await setLabel('Another');
      expect((await get(two, { 'if-none-match': headers.etag ?? '' })).statusCode).toBe(200);
    });

    test('can be asked for with the hash of an operation that another was given', async () => {
      const query = `query Named ${PLACES}`;
      const sha256Hash = createHash('sha256').update(query).digest('hex');
      const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
      const get = (server: TestServer, asked: Record<string, string>) =>
        server.app.inject({
          method: 'GET',
          url: '/graphql',
          query: asked,
          headers: { 'apollo-require-preflight': 'true' },
        });
      expect((await get(two, { extensions })).json()).toMatchObject({
        errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
      });
      const { data } = (await get(one, { extensions, query })).json<{ data: unknown }>();
      await until(async () => (await client.keys('*apq:*')).length === 1);
      const byHash = await get(two, { extensions });
      expect(byHash.json<{ data: unknown }>().data).toEqual(data);
      expect(byHash.headers).toMatchObject({
        etag: expect.any(String),
        'cache-control': 'no-cache',
      });
    });

    test('are made where the cache goes away', async () => {
      const own = (await startRedis()) as RedisServer;
      const server = await start({ answerCacheUrl: own.url });
      await own.stop();
      expect(await label(server)).toBe(await label(one));
      expect(await label(server)).toBe(await label(one));
      await setLabel('Another');
      expect(await label(server)).toBe('Another');
    });
  });
}
