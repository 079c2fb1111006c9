import { setTimeout as delay } from 'node:timers/promises';

import { describe, expect, test } from '@jest/globals';

import { forEachAhead } from '../../../src/import/batches.js';

async function* numbersTo(last: number): AsyncGenerator<number> {
  for (let number = 1; number <= last; number++) yield number;
}

describe('work on items that are made ahead', () => {
  test('begins in their order, two at once', async () => {
    const begun: number[] = [];
    let underWay = 0;
    let most = 0;
    await forEachAhead(numbersTo(9), async (number) => {
      begun.push(number);
      most = Math.max(most, ++underWay);
      await delay(number % 3);
      underWay--;
    });
    expect(begun).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect([most, underWay]).toEqual([2, 0]);
  });

  test('that fails ends when no other is under way, and begins none after it', async () => {
    const ended: number[] = [];
    const failing = forEachAhead(numbersTo(9), async (number) => {
      if (number === 2) throw new RangeError('two');
      await delay(10);
      ended.push(number);
    });
    await expect(failing).rejects.toThrow(new RangeError('two'));
    const atTheEnd = [...ended];
    await delay(30);
    expect(ended).toEqual(atTheEnd);
    expect(ended.length).toBeLessThan(4);
  });

  test('fails as the making of an item fails', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield* numbersTo(3);
      throw new RangeError('four');
    }
    const failing = forEachAhead(broken(), () => Promise.resolve());
    await expect(failing).rejects.toThrow(new RangeError('four'));
  });
});
