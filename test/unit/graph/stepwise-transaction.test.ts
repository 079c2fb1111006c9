import { setTimeout as delay } from 'node:timers/promises';

import { describe, expect, test } from '@jest/globals';

import { StepwiseTransaction } from '../../../src/graph/adapters/stepwise-transaction.js';
import type { GraphTransaction } from '../../../src/graph/graph-store.js';

const A = { name: 'test/a', text: 'a' };
const BAD = { name: 'test/bad', text: 'bad' };

function stepwise() {
  const ended: string[] = [];
  const transaction = new StepwiseTransaction(async ({ name }) => {
    await delay(5);
    if (name === BAD.name) throw new RangeError('bad');
    ended.push(name);
    return [];
  });
  return { ended, transaction };
}

describe('statements that are committed each by itself', () => {
  test('are waited for, also where the work did not wait', async () => {
    const { ended, transaction } = stepwise();
    await transaction.perform(async (given) => {
      void given.run(A, {});
      await given.run(A, {});
      void given.run(A, {});
    });
    expect(ended).toHaveLength(3);
  });

  test('are refused after a failure, and with them the work that swallowed it', async () => {
    const { ended, transaction } = stepwise();
    const swallowing = transaction.perform(async (given) => {
      await expect(given.run(BAD, {})).rejects.toThrow(RangeError);
      await expect(given.run(A, {})).rejects.toThrow(RangeError);
    });
    await expect(swallowing).rejects.toThrow(new RangeError('bad'));
    expect(ended).toEqual([]);
  });

  test('are refused after the end of the work', async () => {
    const { transaction } = stepwise();
    const late = await transaction.perform((given): Promise<GraphTransaction> => {
      return Promise.resolve(given);
    });
    await expect(late.run(A, {})).rejects.toThrow('came after the end of its write');
  });
});
