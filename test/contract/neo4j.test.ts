import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';

import { describe, expect, test } from '@jest/globals';

import { createGraphStore, type GraphStoreConfig } from '../../src/graph/create-graph-store.js';
import {
  StatementTimeoutError,
  StoreBusyError,
  StoreUnavailableError,
} from '../../src/graph/errors.js';
import { describeGraphStore } from './graph-store.contract.js';

const uri = process.env.NEO4J_TEST_URI;
const required = process.env.CI === 'true';

describe('Neo4j', () => {
  test('that does not answer is reported at once', async () => {
    const store = await createGraphStore({
      engine: 'neo4j',
      uri: 'bolt://127.0.0.1:1',
      retryMs: 200,
    });
    const start = performance.now();
    await expect(store.health()).rejects.toBeInstanceOf(StoreUnavailableError);
    await expect(
      store.read({ name: 'test/one', text: 'RETURN 1 AS one' }, {}),
    ).rejects.toMatchObject({
      name: 'StoreUnavailableError',
      engine: 'neo4j',
      code: 'ServiceUnavailable',
    });
    await expect(store.write(() => Promise.resolve())).rejects.toBeInstanceOf(
      StoreUnavailableError,
    );
    expect(performance.now() - start).toBeLessThan(5_000);
    await store.close();
  });
});

if (uri === undefined) {
  (required ? test : test.skip)('Neo4j is tested when NEO4J_TEST_URI names a server', () => {
    throw new Error('CI=true needs NEO4J_TEST_URI');
  });
} else {
  const config: GraphStoreConfig = { engine: 'neo4j', uri };
  describeGraphStore({ name: 'Neo4j', config, kept: true });

  describe('a Neo4j server', () => {
    const exclusive = 'test-lock';

    test('lets one store at a time into an exclusive write', async () => {
      const first = await createGraphStore(config);
      const second = await createGraphStore(config);
      await first.write(
        async () => {
          await expect(second.write(() => Promise.resolve(), { exclusive })).rejects.toBeInstanceOf(
            StoreBusyError,
          );
          expect(
            await second.write(() => Promise.resolve('other key'), { exclusive: 'other' }),
          ).toBe('other key');
        },
        { exclusive },
      );
      expect(await second.write(() => Promise.resolve('free'), { exclusive })).toBe('free');
      await Promise.all([first.close(), second.close()]);
    });

    test('stops a read whose time is up', async () => {
      const store = await createGraphStore({ ...config, readTimeoutMs: 100 });
      const slow = {
        name: 'test/slow',
        text: 'UNWIND range(1, 100000000) AS x WITH x WHERE x % 7 = 1 RETURN count(x) AS count',
      };
      const read = store.read(slow, {});
      await expect(read).rejects.toBeInstanceOf(StatementTimeoutError);
      await expect(read).rejects.toMatchObject({ statement: 'test/slow', timeoutMs: 100 });
      await store.close();
    });

    test('is not busy any more with a read whose time is up', async () => {
      const name = `test/endless-${randomUUID()}`;
      const endless = {
        name,
        text: 'UNWIND range(1, 1000000) AS x UNWIND range(1, 1000000) AS y WITH x WHERE x < 0 RETURN x',
      };
      const store = await createGraphStore({ ...config, readTimeoutMs: 3_000 });
      const observer = await createGraphStore(config);
      const running = async (): Promise<unknown> => {
        const text =
          'SHOW TRANSACTIONS YIELD metaData WHERE metaData.statement = $name RETURN count(*) AS running';
        const [row] = await observer.read({ name: 'test/running', text }, { name });
        return row?.[0];
      };
      const until = async (wanted: number): Promise<void> => {
        while ((await running()) !== wanted) await delay(50);
      };
      const read = expect(store.read(endless, {})).rejects.toBeInstanceOf(StatementTimeoutError);
      await until(1);
      await read;
      await until(0);
      await Promise.all([store.close(), observer.close()]);
    }, 20_000);

    test('refuses a second node with a unique key', async () => {
      const store = await createGraphStore(config);
      await store.ensureSchema();
      const create = {
        name: 'test/twice',
        text: "CREATE (:Entity {id: 'twice'}) CREATE (:Entity {id: 'twice'})",
      };
      const write = store.write((transaction) => transaction.run(create, {}));
      await expect(write).rejects.toMatchObject({
        name: 'ConstraintViolationError',
        statement: 'test/twice',
      });
      await store.close();
    });

    test('answers with routing too', async () => {
      const store = await createGraphStore({
        engine: 'neo4j',
        uri: uri.replace('bolt://', 'neo4j://'),
      });
      const one = { name: 'test/one', text: 'RETURN 1 AS one' };
      expect(await store.read(one, {})).toEqual([[1]]);
      expect(await store.write((transaction) => transaction.run(one, {}))).toEqual([[1]]);
      await store.close();
    });

    test('that has no such database is not available', async () => {
      const store = await createGraphStore({ ...config, database: 'nosuch' });
      await expect(store.health()).rejects.toBeInstanceOf(StoreUnavailableError);
      await store.close();
    });
  });
}
