import { setTimeout as delay } from 'node:timers/promises';

import { afterEach, expect, test } from '@jest/globals';
import { createClient } from '@redis/client';

import { freePort } from '../../../scripts/neo4j/bolt.mjs';
import type { RedisServer } from '../../../scripts/redis.mjs';
import { startRedis } from '../../../scripts/redis.mjs';
import { SharedTexts } from '../../../src/server/shared-texts.js';
import { describeWithRedis, until } from '../../support/redis.js';

const opened: { close(): void }[] = [];
const servers: RedisServer[] = [];

afterEach(async () => {
  for (const each of opened.splice(0)) each.close();
  await Promise.all(servers.splice(0).map((each) => each.stop()));
});

/** Texts that are shared by all who open them with the same prefix, and what is logged of them. */
function open(url: string, prefix = `${expect.getState().currentTestName}:`) {
  const log: string[] = [];
  const note =
    (level: string) =>
    (...parts: unknown[]) =>
      log.push(`${level}: ${parts.at(-1) as string}`);
  const texts = new SharedTexts(url, prefix, { info: note('info'), warn: note('warn') });
  opened.push(texts);
  return { texts, log };
}

/** Another server on the same port, or on a free one. */
async function restart(options: { port?: number; args?: readonly string[] } = {}) {
  const redis = await startRedis(options);
  if ('reason' in redis) throw new Error(redis.reason);
  servers.push(redis);
  return redis;
}

const AWAY = 'warn: answers are not shared, see ANSWER_CACHE_URL';
const BACK = 'info: answers are shared again';

/** Whether a text can be read again, once it is kept. */
const comesBack =
  (texts: SharedTexts, key = 'probe') =>
  async () => {
    texts.set(key, 'there');
    return (await texts.get(key)) === 'there';
  };

/** A server for one test, and a text that is there. */
async function openOwn() {
  const redis = await restart();
  const own = open(redis.url);
  await until(comesBack(own.texts));
  return { redis, ...own };
}

await describeWithRedis('shared texts', ({ url }) => {
  test('are read by every process with the same prefix, and by no other', async () => {
    const [one, two, other] = [open(url), open(url), open(url, 'another version:')];
    for (const { texts } of [one, two, other]) await until(comesBack(texts));
    one.texts.set('a', 'Tiền Hải 前海\n"x"');
    await until(async () => (await two.texts.get('a')) === 'Tiền Hải 前海\n"x"');
    expect(await other.texts.get('a')).toBeUndefined();
    expect(await two.texts.get('b')).toBeUndefined();
    expect([one.log, two.log, other.log]).toEqual([[], [], []]);
  });

  test('end after an hour, and are not kept where they are very long', async () => {
    const { texts } = open(url, 'long:');
    await until(comesBack(texts));
    texts.set('longer', 'x'.repeat(1_048_577));
    texts.set('long', 'x'.repeat(1_048_576));
    await until(async () => (await texts.get('long'))?.length === 1_048_576);
    expect(await texts.get('longer')).toBeUndefined();

    const client = await createClient({ url }).connect();
    opened.push({ close: () => client.destroy() });
    for (const key of await client.keys('long:*')) {
      const seconds = await client.ttl(key);
      expect(seconds).toBeGreaterThan(3_500);
      expect(seconds).toBeLessThanOrEqual(3_600);
    }
  });

  test('are not waited for where nothing answers, and come when something does', async () => {
    const port = await freePort();
    const { texts, log } = open(`redis://127.0.0.1:${port}`);
    const began = performance.now();
    texts.set('a', 'b');
    expect(await texts.get('a')).toBeUndefined();
    await until(() => log.length > 0);
    expect(performance.now() - began).toBeLessThan(2_000);
    await delay(500);
    expect(log).toEqual([AWAY]);

    await restart({ port });
    await until(comesBack(texts));
    expect(log).toEqual([AWAY, BACK]);
  });

  test('that are gone with their server are not there, until there is one again', async () => {
    const { redis, texts, log } = await openOwn();
    await redis.stop();
    expect(await texts.get('probe')).toBeUndefined();
    await until(() => log.length === 1);

    await restart({ port: redis.port });
    await until(comesBack(texts, 'another'));
    expect(await texts.get('probe')).toBeUndefined();
    expect(log).toEqual([AWAY, BACK]);
  });

  test('of a server that hangs are waited for once, and shortly', async () => {
    const { redis, texts, log } = await openOwn();
    process.kill(redis.pid ?? 0, 'SIGSTOP');
    const took = async () => {
      const began = performance.now();
      expect(await texts.get('probe')).toBeUndefined();
      return performance.now() - began;
    };
    const first = await took();
    expect(first).toBeGreaterThan(90);
    expect(first).toBeLessThan(1_000);
    for (let index = 0; index < 10; index++) expect(await took()).toBeLessThan(50);
    // Long enough for the connection to be given up and for new ones that hang as well.
    await delay(4_500);
    expect(await took()).toBeLessThan(50);
    expect(log).toEqual([AWAY]);

    process.kill(redis.pid ?? 0, 'SIGCONT');
    await until(comesBack(texts));
    expect(log).toEqual([AWAY, BACK]);
  });

  test('are asked for again after a pause that was this process’s own', async () => {
    const { redis, texts, log } = await openOwn();
    process.kill(redis.pid ?? 0, 'SIGSTOP');
    const asked = texts.get('probe');
    await delay(20);
    // The question is on its way; the answer comes while this process does something else.
    process.kill(redis.pid ?? 0, 'SIGCONT');
    const resume = performance.now() + 1_000;
    while (performance.now() < resume);
    expect(await asked).toBe('there');
    expect(log).toEqual([]);
  });

  test('are not kept by a server that is full, which is said once', async () => {
    const redis = await restart({
      args: ['--maxmemory', '1mb', '--maxmemory-policy', 'noeviction'],
    });
    const { texts, log } = open(redis.url);
    await until(async () => {
      texts.set('a', 'b'.repeat(1_000_000));
      return log.length > 0;
    });
    texts.set('c', 'd'.repeat(1_000_000));
    await until(async () => (await texts.get('c')) === undefined);
    expect(log).toEqual([AWAY]);
  });

  test('need the password', async () => {
    const redis = await restart({ args: ['--requirepass', 'secret'] });
    const [right, wrong] = [
      open(redis.url.replace('//', '//:secret@')),
      open(redis.url.replace('//', '//:guess@')),
    ];
    await until(comesBack(right.texts));
    await until(() => wrong.log.length > 0);
    await delay(500);
    expect(await wrong.texts.get('probe')).toBeUndefined();
    expect([right.log, wrong.log]).toEqual([[], [AWAY]]);
  });
});
