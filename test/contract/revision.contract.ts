import { describe, expect, test } from '@jest/globals';

import type { StoreOf } from './graph-store.contract.js';

const CREATE = { name: 'test/create', text: 'CREATE (n:Entity {id: $id})' };
const COUNT = { name: 'test/count', text: 'MATCH (n:Entity) RETURN count(n) AS count' };

/** How the revision follows the writes. */
export function describeRevisions(storeOf: StoreOf): void {
  const create = (id: string, end: 'commit' | 'rollback' = 'commit') =>
    storeOf().write((transaction) => transaction.run(CREATE, { id }), { end });

  describe('the revision', () => {
    test('is another one after each write, and none comes back', async () => {
      const revisions = [await storeOf().revision()];
      for (const id of ['a', 'b', 'c']) {
        await create(id);
        revisions.push(await storeOf().revision());
      }
      expect(new Set(revisions).size).toBe(4);
    });

    test('is the same after reads, and after a write that was undone or changed nothing', async () => {
      await create('a');
      const revision = await storeOf().revision();
      await storeOf().read(COUNT, {});
      await create('b', 'rollback');
      expect(storeOf().seen?.revision).toBe(revision);
      expect(await storeOf().revision()).toBe(revision);
    });

    test('is seen with each read, after the moment that is told', async () => {
      await create('a');
      const revision = await storeOf().revision();
      const began = performance.now();
      await storeOf().read(COUNT, {});
      const { seen } = storeOf();
      expect(seen?.revision).toBe(revision);
      expect(seen?.since).toBeGreaterThanOrEqual(began);
      expect(seen?.since).toBeLessThanOrEqual(performance.now());
    });

    test('that was seen is the old one until the write is committed', async () => {
      await storeOf().read(COUNT, {});
      const before = storeOf().seen?.revision;
      await storeOf().write(async (transaction) => {
        await transaction.run(CREATE, { id: 'a' });
        await storeOf().read(COUNT, {});
        expect(storeOf().seen?.revision).toBe(before);
      });
      await storeOf().read(COUNT, {});
      expect(storeOf().seen?.revision).not.toBe(before);
    });
  });
}
