import { expect, test } from '@jest/globals';

import { Latest } from '../../../src/server/latest.js';

/** Readings that end when told to. */
function readings() {
  const started: { resolve(value: string): void; reject(error: Error): void }[] = [];
  const latest = new Latest(
    () => new Promise<string>((resolve, reject) => started.push({ resolve, reject })),
  );
  return { latest, started };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('callers during a reading share the next one', async () => {
  const { latest, started } = readings();
  const first = latest.now();
  await settled();
  const others = [latest.now(), latest.now()];
  await settled();
  expect(started).toHaveLength(1);
  started[0]?.resolve('old');
  expect(await first).toBe('old');
  await settled();
  expect(started).toHaveLength(2);
  started[1]?.resolve('new');
  expect(await Promise.all(others)).toEqual(['new', 'new']);
});

test('a failure reaches those who waited for it, and the next ones read again', async () => {
  const { latest, started } = readings();
  const first = latest.now();
  await settled();
  const second = latest.now();
  started[0]?.reject(new Error('away'));
  await expect(first).rejects.toThrow('away');
  await settled();
  started[1]?.resolve('back');
  expect(await second).toBe('back');
});
