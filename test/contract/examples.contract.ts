import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import type { GraphStoreConfig } from '../../src/graph/create-graph-store.js';
import { createGraphStore } from '../../src/graph/create-graph-store.js';
import type { GraphStore } from '../../src/graph/graph-store.js';
import { parseStatementFile } from '../../src/graph/statement-file.js';
import { importDataset } from '../../src/import/import-dataset.js';
import { projectRoot } from '../../src/project-root.js';
import { wipeGraph } from '../support/wipe-graph.js';

const FOLDER = join(projectRoot, 'cypher', 'examples');
const EXAMPLES = readdirSync(FOLDER).toSorted();
const BASE_DATA = join(projectRoot, 'data');

/** Registers the questions of `cypher/examples`: each has rows on the base data, the same on every engine. */
export function describeExamples(name: string, config: GraphStoreConfig): void {
  describe(`cypher/examples on ${name}`, () => {
    let store: GraphStore;
    let reference: GraphStore;

    beforeAll(async () => {
      reference = await createGraphStore({ engine: 'embedded', path: ':memory:' });
      await importDataset(reference, BASE_DATA);
      store = await createGraphStore(config);
      await wipeGraph(store);
      await importDataset(store, BASE_DATA);
    }, 180_000);
    afterAll(() => Promise.all([store.close(), reference.close()]));

    test.each(EXAMPLES)('%s answers with the columns of its header', async (file) => {
      const { body, columns, parameters } = parseStatementFile(
        readFileSync(join(FOLDER, file), 'utf8'),
      );
      expect(parameters).toEqual([]);
      const statement = { name: `examples/${file}`, text: body };
      const rows = await store.read(statement, {});
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
      expect(rows).toEqual(await reference.read(statement, {}));
    });
  });
}
