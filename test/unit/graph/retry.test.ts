import { describe, expect, test } from '@jest/globals';

import { retry } from '../../../src/graph/adapters/neo4j/retry.js';

const passing = new Error('passing');
const lasting = new Error('lasting');
const isPassing = (error: unknown): boolean => error === passing;

/** Fails with each error in turn, then answers with the number of calls. */
function failingWith(...errors: readonly Error[]): () => Promise<number> {
  let calls = 0;
  return () => {
    const error = errors[calls++];
    return error === undefined ? Promise.resolve(calls) : Promise.reject(error);
  };
}

describe('retry', () => {
  test('repeats after failures that may pass', async () => {
    expect(await retry(failingWith(passing, passing), { withinMs: 1_000, isPassing })).toBe(3);
  });

  test('does not repeat after other failures', async () => {
    await expect(retry(failingWith(lasting), { withinMs: 1_000, isPassing })).rejects.toBe(lasting);
  });

  test('gives up when the time for new attempts is over', async () => {
    await expect(retry(failingWith(passing), { withinMs: 0, isPassing })).rejects.toBe(passing);
  });
});
