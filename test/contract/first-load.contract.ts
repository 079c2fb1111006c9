import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';

import type { GraphStoreConfig } from '../../src/graph/create-graph-store.js';
import { StoreBusyError } from '../../src/graph/errors.js';
import type { GraphStore, GraphTransaction } from '../../src/graph/graph-store.js';
import type { ImportOptions } from '../../src/import/import-dataset.js';
import { importDataset, isLoaded } from '../../src/import/import-dataset.js';
import type { ImportReport } from '../../src/import/report.js';
import { projectRoot } from '../../src/project-root.js';
import { DOCUMENT, name, removeDataSets, writeDataSet } from '../support/data-set.js';
import { dumpGraph } from '../support/dump-graph.js';
import { recordGraphStore } from '../support/recording-graph-store.js';
import { killHard, startHalfImport } from '../support/start-half-write.js';
import { serve } from '../support/test-server.js';
import { usingStore } from '../support/using-store.js';
import { wipeGraph } from '../support/wipe-graph.js';
import type { StoreOf } from './graph-store.contract.js';

const FOLDER = `${projectRoot}/test/fixtures/every-type`;
const PLACES = '{ places(first: 1) { totalCount nodes { id } } }';
const MARK = { name: 'test/mark', text: "MERGE (n:Meta {id: 'graph'}) SET n.loading = true" };

/** Registers what the first load of a large data set must do on every engine. */
export function describeFirstLoad(storeOf: StoreOf): void {
  const load = (folder = FOLDER, options: ImportOptions = {}): Promise<ImportReport> =>
    importDataset(storeOf(), folder, { statementsAtOnce: 0, ...options });
  const mark = () => storeOf().write((transaction) => transaction.run(MARK, {}));

  describe('a first load step by step', () => {
    afterAll(removeDataSets);

    test('makes the graph and the report of one transaction', async () => {
      const report = await importDataset(storeOf(), FOLDER);
      const graph = await dumpGraph(storeOf());
      await wipeGraph(storeOf());
      const writes = countWrites(storeOf());
      expect(await importDataset(writes.store, FOLDER, { statementsAtOnce: 0 })).toEqual(report);
      expect(writes.inSteps).toBe(1);
      expect(await dumpGraph(storeOf())).toEqual(graph);
      expect(await isLoaded(storeOf(), FOLDER)).toBe(true);
      expect(await load()).toMatchObject({ outcome: 'unchanged' });
    }, 60_000);

    test('is not made where there is a graph already', async () => {
      const first = { entities: [DOCUMENT], statements: [name(DOCUMENT.id, 'A document', 'en')] };
      await importDataset(storeOf(), writeDataSet(first));
      const writes = countWrites(storeOf());
      await importDataset(writes.store, FOLDER, { statementsAtOnce: 0 });
      expect(writes.inSteps).toBe(0);
    }, 60_000);

    test('that is stopped leaves nothing', async () => {
      const stop = new AbortController();
      const loading = load(FOLDER, {
        signal: stop.signal,
        onProgress: ({ phase }) => {
          if (phase === 'statements') stop.abort();
        },
      });
      await expect(loading).rejects.toMatchObject({ name: 'AbortError' });
      expect(await dumpGraph(storeOf())).toEqual([]);
    }, 60_000);

    test('lets no other import in, and no dry run', async () => {
      const others = [{}, { dryRun: true }];
      const whileMarked: GraphStore = {
        ...recordGraphStore(storeOf()),
        writeInSteps: (work, options) =>
          storeOf().writeInSteps((transaction) => {
            const run: GraphTransaction['run'] = async (statement, parameters) => {
              const rows = await transaction.run(statement, parameters);
              if (statement.name !== 'import/mark-loading') return rows;
              for (const other of others) {
                await expect(load(FOLDER, other)).rejects.toThrow(StoreBusyError);
              }
              return rows;
            };
            return work({ run });
          }, options),
      };
      expect.assertions(others.length + 1);
      const report = await importDataset(whileMarked, FOLDER, { statementsAtOnce: 0 });
      expect(report).toMatchObject({ outcome: 'changed' });
    }, 60_000);

    test('that is broken off just before another import is not added to', async () => {
      const broken: GraphStore = {
        ...recordGraphStore(storeOf()),
        write: async (work, options) => {
          await mark();
          return storeOf().write(work, options);
        },
      };
      for (const dryRun of [false, true]) {
        await expect(importDataset(broken, FOLDER, { dryRun })).rejects.toThrow(StoreBusyError);
      }
      expect(await dumpGraph(storeOf())).toHaveLength(1);
      expect(await load()).toMatchObject({ outcome: 'changed' });
    }, 60_000);

    test('makes readers wait: never a part of the graph', async () => {
      const server = await serve(storeOf());
      const ask = () => server.ask(PLACES);
      const empty = await ask();
      const asked: ReturnType<typeof ask>[] = [];
      await load(FOLDER, { onProgress: () => asked.push(ask()) });
      const answers = await Promise.all(asked);
      const full = await ask();
      expect(full.data.places.totalCount).toBeGreaterThan(1);
      expect(answers.length).toBeGreaterThan(1);
      for (const { data, errors } of answers) {
        if (data) expect([empty.data.places, full.data.places]).toContainEqual(data.places);
        else expect(errors?.[0]?.extensions?.code).toBe('STORE_UNAVAILABLE');
      }
      await server.app.close();
    }, 60_000);

    test('that was broken off is told by the server, and made good by the next import', async () => {
      await mark();
      await storeOf().write((transaction) =>
        transaction.run(
          { name: 'test/rest', text: "CREATE (:Entity:Place {id: 'place:rest'})" },
          {},
        ),
      );
      const server = await serve(storeOf());
      const { data, errors } = await server.ask(PLACES);
      expect(data ?? null).toBeNull();
      expect(errors).toMatchObject([
        {
          message: 'The graph is being loaded. Try again later.',
          extensions: { code: 'STORE_UNAVAILABLE' },
        },
      ]);
      const ready = await server.app.inject({ url: '/readyz' });
      expect([ready.statusCode, ready.json()]).toEqual([503, { status: 'loading' }]);

      await importDataset(storeOf(), FOLDER);
      expect((await server.ask(PLACES)).data.places.totalCount).toBeGreaterThan(1);
      expect((await server.app.inject({ url: '/readyz' })).statusCode).toBe(200);
      expect((await dumpGraph(storeOf())).join()).not.toContain('place:rest');
      await server.app.close();
    }, 60_000);
  });
}

function countWrites(inner: GraphStore) {
  const counted = {
    inSteps: 0,
    store: {
      ...recordGraphStore(inner),
      writeInSteps: ((work, options) => {
        counted.inSteps++;
        return inner.writeInSteps(work, options);
      }) satisfies GraphStore['writeInSteps'],
    },
  };
  return counted;
}

/** What is left when a process dies in a first load. */
export function describeKilledFirstLoad(engine: string, config: GraphStoreConfig): void {
  describe(`a killed first load on ${engine}`, () => {
    beforeEach(() => usingStore(config, wipeGraph));

    test('is made anew by the next import', async () => {
      await killHard(await startHalfImport(config, FOLDER, { statementsAtOnce: 0 }));
      await usingStore(config, async (store) => {
        expect(await dumpGraph(store)).not.toEqual([]);
        expect(await isLoaded(store, FOLDER)).toBe(false);
        expect(await importDataset(store, FOLDER)).toMatchObject({ outcome: 'changed' });
        const graph = await dumpGraph(store);
        await wipeGraph(store);
        await importDataset(store, FOLDER);
        expect(await dumpGraph(store)).toEqual(graph);
      });
    }, 60_000);
  });
}
