import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

import { createGraphStore, type GraphStoreConfig } from '../../src/graph/create-graph-store.js';
import { importDataset } from '../../src/import/import-dataset.js';
import { foldWords } from '../../src/names/fold.js';
import { projectRoot } from '../../src/project-root.js';
import { DOCUMENT, name, removeDataSets, statement, writeDataSet } from '../support/data-set.js';
import { dumpGraph } from '../support/dump-graph.js';
import { killHard, startHalfImport } from '../support/start-half-write.js';
import { usingStore } from '../support/using-store.js';
import { wipeGraph } from '../support/wipe-graph.js';
import type { TextSearch } from '../../src/graph/graph-store.js';
import type { StoreOf } from './graph-store.contract.js';

const BASE = `${projectRoot}/data`;

/** Values in which engines could differ: numbers, empty lists, marks, scripts, reserved words. */
const SMALL = {
  entities: [
    DOCUMENT,
    { id: 'place:bangkok', type: 'Place' },
    { id: 'place:qianhai', type: 'Place' },
    { id: 'observation:trade', type: 'Observation' },
    { id: 'project-batch:signed', type: 'ProjectBatch' },
    { id: 'person:nameless', type: 'Person' },
  ],
  statements: [
    name('place:bangkok', 'กรุงเทพมหานคร', 'th'),
    name('place:qianhai', '前海', 'zh'),
    name('place:qianhai', 'Tiền Hải', 'vi', 'FORMER'),
    name('place:qianhai', 'O\'Hara "C:\\" & <b> $x', 'en', 'MISSPELLING'),
    statement({ subject: 'observation:trade', property: 'cumulative', value: false }),
    statement({
      subject: 'project-batch:signed',
      property: 'contractValue',
      value: {
        lower: '29990000000.5',
        upper: null,
        qualifier: 'OVER',
        currency: null,
        currencyBasis: 'AMBIGUOUS',
        text: '$29',
      },
      confidence: 1,
      flags: ['AMBIGUOUS_CURRENCY'],
    }),
    statement({
      subject: 'project-batch:signed',
      property: 'status',
      value: { word: 'SIGNED', date: null },
      confidence: 0,
    }),
  ],
};

/** Registers what an import must do on every engine. */
export function describeImport(storeOf: StoreOf): void {
  describe('an import', () => {
    afterAll(removeDataSets);

    test.each([
      ['the base data', () => BASE],
      ['values that engines could tell apart', () => writeDataSet(SMALL)],
    ])(
      'of %s makes the graph that it makes in memory',
      async (_, folderOf) => {
        const folder = folderOf();
        const report = await importDataset(storeOf(), folder);
        const [reference, expected] = await inMemory(folder);
        expect(report).toEqual(reference);
        expect(report.outcome).toBe('changed');
        expect(await dumpGraph(storeOf())).toEqual(expected);
        const again = await importDataset(storeOf(), folder);
        expect(again).toMatchObject({ outcome: 'unchanged', changeCount: 0 });
      },
      60_000,
    );

    test('of less and more than before makes the graph of a first import', async () => {
      await importDataset(storeOf(), writeDataSet(SMALL));
      const later = {
        entities: [...SMALL.entities.slice(0, 4), { id: 'place:hanoi', type: 'Place' }],
        statements: [...SMALL.statements.slice(0, 3), name('place:hanoi', 'Hà Nội', 'vi')],
      };
      const folder = writeDataSet(later);
      await importDataset(storeOf(), folder);
      const fresh = await createGraphStore({ engine: 'embedded', path: ':memory:' });
      await importDataset(fresh, folder);
      expect(await dumpGraph(storeOf(), false)).toEqual(await dumpGraph(fresh, false));
      await fresh.close();
    });

    test('on trial leaves no trace', async () => {
      await importDataset(storeOf(), BASE, { dryRun: true });
      expect(await dumpGraph(storeOf())).toEqual([]);
    }, 60_000);

    test.each(['กรุงเทพมหานคร', 'qianhai', '前', "O'Hara"])(
      'makes names that "%s" finds',
      async (query) => {
        await importDataset(storeOf(), writeDataSet(SMALL));
        expect(await storeOf().searchText(searchFor(query))).toHaveLength(1);
      },
    );

    test('makes a Vietnamese name and the Chinese one that is read like it findable alike', async () => {
      await importDataset(storeOf(), writeDataSet(SMALL));
      expect(await storeOf().searchText(searchFor('Tiền Hải'))).toHaveLength(2);
    });
  });
}

function searchFor(name: string): TextSearch {
  return { index: 'name-text', phrase: foldWords(name), columns: ['id'], limit: 5 };
}

function inMemory(folder: string) {
  return usingStore(
    { engine: 'embedded', path: ':memory:' },
    async (store) => [await importDataset(store, folder), await dumpGraph(store)] as const,
  );
}

/** What is left when an importing process dies. */
export function describeKilledImport(engine: string, config: GraphStoreConfig): void {
  describe(`a killed import on ${engine}`, () => {
    beforeEach(() => usingStore(config, wipeGraph));
    afterAll(removeDataSets);

    test('leaves the old graph, and the next import is let in', async () => {
      const folder = writeDataSet(SMALL);
      const before = await usingStore(config, async (store) => {
        await importDataset(store, folder);
        return dumpGraph(store);
      });
      await killHard(await startHalfImport(config, BASE));
      await usingStore(config, async (store) => {
        expect(await dumpGraph(store)).toEqual(before);
        expect(await importDataset(store, folder)).toMatchObject({ outcome: 'unchanged' });
      });
    }, 60_000);
  });
}
