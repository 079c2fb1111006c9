import { beforeEach, describe, expect, test } from '@jest/globals';

import {
  ConstraintViolationError,
  StatementError,
  StoreBusyError,
} from '../../src/graph/errors.js';
import type { GraphTransaction } from '../../src/graph/graph-store.js';
import type { Row } from '../../src/graph/values.js';
import type { StoreOf } from './graph-store.contract.js';

const SET = { name: 'test/set', text: 'MERGE (n:Entity {id: $id}) SET n.value = $value' };
const ALL = {
  name: 'test/all',
  text: 'MATCH (n:Entity) RETURN n.id AS id, n.value AS value ORDER BY id',
};
const OLD: readonly Row[] = [['old', 1]];

/** Transactions: commit, rollback, isolation, exclusion. */
export function describeWrites(storeOf: StoreOf): void {
  const set = (transaction: GraphTransaction, id: string, value: number): Promise<readonly Row[]> =>
    transaction.run(SET, { id, value });
  const all = (): Promise<readonly Row[]> => storeOf().read(ALL, {});

  describe('a write', () => {
    beforeEach(() => storeOf().write((transaction) => set(transaction, 'old', 1)));

    test('returns what its work returns, and is kept', async () => {
      const result = await storeOf().write(async (transaction) => {
        await set(transaction, 'new', 2);
        return transaction.run(ALL, {});
      });
      expect(result).toEqual([['new', 2], ...OLD]);
      expect(await all()).toEqual(result);
    });

    test('is undone at its end when asked', async () => {
      const seen = await storeOf().write(
        async (transaction) => {
          await set(transaction, 'old', 2);
          return transaction.run(ALL, {});
        },
        { end: 'rollback' },
      );
      expect(seen).toEqual([['old', 2]]);
      expect(await all()).toEqual(OLD);
    });

    test('is undone when its work throws, and the error is passed on', async () => {
      const error = new Error('changed my mind');
      const write = storeOf().write(async (transaction) => {
        await set(transaction, 'old', 2);
        throw error;
      });
      await expect(write).rejects.toBe(error);
      expect(await all()).toEqual(OLD);
    });

    test('is undone when a statement fails, even if its work goes on', async () => {
      const write = storeOf().write(async (transaction) => {
        await set(transaction, 'old', 2);
        await transaction.run({ name: 'test/bad', text: 'RETURN bad(' }, {}).catch(() => undefined);
        return 'done';
      });
      await expect(write).rejects.toBeInstanceOf(StatementError);
      expect(await all()).toEqual(OLD);
    });

    test('waits for the statements that its work did not wait for', async () => {
      await storeOf().write((transaction) => {
        void set(transaction, 'late', 1);
        void set(transaction, 'late', 2);
        return Promise.resolve();
      });
      expect(await all()).toEqual([['late', 2], ...OLD]);
    });

    test('takes no statement after its end', async () => {
      const transaction = await storeOf().write((inside) => Promise.resolve(inside));
      await expect(set(transaction, 'late', 1)).rejects.toThrow('after the end of its write');
      expect(await all()).toEqual(OLD);
    });

    test('is not seen by readers until it ends', async () => {
      const seen = await storeOf().write(async (transaction) => {
        await set(transaction, 'new', 2);
        await set(transaction, 'old', 2);
        return all();
      });
      expect(seen).toEqual(OLD);
      expect(await all()).toEqual([
        ['new', 2],
        ['old', 2],
      ]);
    });

    test('does not lose an update of another write', async () => {
      const increment = {
        name: 'test/increment',
        text: "MATCH (n:Entity {id: 'old'}) SET n.value = n.value + 1",
      };
      const writes = Array.from({ length: 5 }, () =>
        storeOf().write((transaction) => transaction.run(increment, {})),
      );
      await Promise.all(writes);
      expect(await all()).toEqual([['old', 6]]);
    });

    test('that leaves a relationship without an end is refused', async () => {
      const link = {
        name: 'test/link',
        text: "MATCH (n:Entity {id: 'old'}) CREATE (n)-[:PART_OF]->(:Place {id: 'p'})",
      };
      await storeOf().write((transaction) => transaction.run(link, {}));
      const remove = { name: 'test/remove', text: "MATCH (n:Entity {id: 'old'}) DELETE n" };
      const write = storeOf().write((transaction) => transaction.run(remove, {}));
      await expect(write).rejects.toBeInstanceOf(ConstraintViolationError);
      expect(await all()).toEqual(OLD);
    });
  });

  describe('an exclusive write', () => {
    const exclusive = 'test-lock';
    const second = (key: string): Promise<string> =>
      storeOf().write(() => Promise.resolve('went ahead'), { exclusive: key });

    test('is refused while another with its key is under way', async () => {
      await storeOf().write(
        async () => {
          const refused = second(exclusive);
          await expect(refused).rejects.toBeInstanceOf(StoreBusyError);
          await expect(refused).rejects.toMatchObject({ resource: exclusive });
        },
        { exclusive },
      );
    });

    test('may begin when the other has ended, however it ended', async () => {
      await storeOf().write(() => Promise.resolve(), { exclusive });
      await storeOf().write(() => Promise.resolve(), { exclusive, end: 'rollback' });
      const failing = storeOf().write(() => Promise.reject(new Error('no')), { exclusive });
      await expect(failing).rejects.toThrow('no');
      expect(await second(exclusive)).toBe('went ahead');
    });

    test('leaves nothing of its key in the graph', async () => {
      await storeOf().write((transaction) => set(transaction, 'old', 1), { exclusive });
      const count = { name: 'test/count', text: 'MATCH (n) RETURN count(n) AS count' };
      expect(await storeOf().read(count, {})).toEqual([[1]]);
    });
  });
}
