import { setTimeout as delay } from 'node:timers/promises';

import { afterAll, describe, test } from '@jest/globals';

import type { RedisServer } from '../../scripts/redis.mjs';
import { startRedis } from '../../scripts/redis.mjs';

/** Describes tests with a real Redis of their own; where there is none they fail in CI, and say so elsewhere. */
export async function describeWithRedis(
  name: string,
  tests: (redis: RedisServer) => void,
): Promise<void> {
  const redis = await startRedis();
  if ('reason' in redis) {
    const required = process.env.CI === 'true';
    (required ? test : test.skip)(`${name}: tested where Redis can be had`, () => {
      throw new Error(`CI=true needs Redis: ${redis.reason}`);
    });
    return;
  }
  afterAll(() => redis.stop());
  describe(name, () => tests(redis));
}

/** Waits until something holds. @throws Error where it does not within some seconds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 15_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error(`Not in time: ${String(holds)}`);
    await delay(20);
  }
}
