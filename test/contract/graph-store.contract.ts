import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';

import { createGraphStore, type GraphStoreConfig } from '../../src/graph/create-graph-store.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { wipeGraph } from '../support/wipe-graph.js';
import { describeErrors } from './errors.contract.js';
import { describeFirstLoad, describeKilledFirstLoad } from './first-load.contract.js';
import { describeImport, describeKilledImport } from './import.contract.js';
import { describeKilledWriter } from './killed-writer.contract.js';
import { describeLookUps } from './look-ups.contract.js';
import { describeReads } from './reads.contract.js';
import { describeRevisions } from './revision.contract.js';
import { describeStatements } from './statement-files.contract.js';
import { describeTextSearch } from './text-search.contract.js';
import { describeWrites } from './writes.contract.js';

/** An adapter under test. */
export interface ContractSubject {
  readonly name: string;
  readonly config: GraphStoreConfig;
  /** True when the graph outlives the store. */
  readonly kept: boolean;
}

/** Gives the store that a suite shares; call it inside a test. */
export type StoreOf = () => GraphStore;

/** Registers what every adapter must do, with the same expectations for each. */
export function describeGraphStore({ name, config, kept }: ContractSubject): void {
  describe(`GraphStore on ${name}`, () => {
    let store: GraphStore;
    const storeOf: StoreOf = () => store;

    beforeAll(async () => {
      store = await createGraphStore(config);
      await store.ensureSchema();
    });
    beforeEach(() => wipeGraph(store));
    afterAll(() => store.close());

    describeReads(storeOf);
    describeErrors(storeOf);
    describeWrites(storeOf);
    describeRevisions(storeOf);
    describeTextSearch(storeOf);
    describeLookUps(storeOf);
    describeStatements(storeOf);
    describeImport(storeOf);
    describeFirstLoad(storeOf);

    test('creates its schema again without harm', async () => {
      await store.write((transaction) =>
        transaction.run({ name: 'test/create', text: "CREATE (:Entity {id: 'a'})" }, {}),
      );
      await store.ensureSchema();
      const rows = await store.read(
        { name: 'test/find', text: "MATCH (n:Entity {id: 'a'}) RETURN n.id AS id" },
        {},
      );
      expect(rows).toEqual([['a']]);
    });

    test('reports its engine and version', async () => {
      expect(await store.health()).toEqual({
        engine: config.engine,
        version: expect.stringMatching(/^\w+\/\d+\.\d+/),
      });
    });
  });

  describe(`a closed GraphStore on ${name}`, () => {
    // Both configurations leave the shared store of the suite above alone: it is closed by now.
    test('closes twice and then refuses everything', async () => {
      const store = await createGraphStore(config);
      await store.close();
      await store.close();
      const refused = { name: 'StoreUnavailableError', engine: config.engine, code: 'closed' };
      await expect(
        store.read({ name: 'test/one', text: 'RETURN 1 AS one' }, {}),
      ).rejects.toMatchObject(refused);
      await expect(store.write(() => Promise.resolve())).rejects.toMatchObject(refused);
      await expect(
        store.searchText({ index: 'name-text', phrase: 'a', columns: [], limit: 1 }),
      ).rejects.toMatchObject(refused);
      await expect(store.ensureSchema()).rejects.toMatchObject(refused);
      await expect(store.health()).rejects.toMatchObject(refused);
    });
  });

  if (kept) {
    describeKilledWriter(name, config);
    describeKilledImport(name, config);
    describeKilledFirstLoad(name, config);
  }
}
