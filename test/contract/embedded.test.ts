import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { createGraphStore } from '../../src/graph/create-graph-store.js';
import { StoreBusyError, StoreUnavailableError } from '../../src/graph/errors.js';
import { killHard, startHalfWrite } from '../support/start-half-write.js';
import { describeGraphStore } from './graph-store.contract.js';

const folder = mkdtempSync(join(tmpdir(), 'graph-store-'));
afterAll(() => rmSync(folder, { recursive: true }));

const inFile = (name: string) => ({ engine: 'embedded', path: join(folder, name) }) as const;

describeGraphStore({
  name: 'the embedded engine in memory',
  config: { engine: 'embedded', path: ':memory:' },
  kept: false,
});
describeGraphStore({
  name: 'the embedded engine in a file',
  config: inFile('deep/er/graph.db'),
  kept: true,
});

describe('a file of the embedded engine', () => {
  const create = {
    name: 'test/create',
    text: "CREATE (:Name {id: 'a', searchText: ' tien hai '})",
  };

  test('keeps the graph and its indexes', async () => {
    const config = inFile('kept.db');
    const first = await createGraphStore(config);
    await first.ensureSchema();
    await first.write((transaction) => transaction.run(create, {}));
    await first.close();

    const second = await createGraphStore(config);
    const search = { index: 'name-text', phrase: 'hai', columns: ['id'], limit: 1 };
    expect(await second.searchText(search)).toEqual([['a']]);
    await second.ensureSchema();
    expect(await second.searchText(search)).toEqual([['a']]);
    const explain = {
      name: 'test/explain',
      text: 'EXPLAIN MATCH (n:Name {id: $id}) RETURN n.id AS id',
    };
    expect(JSON.stringify(await second.read(explain, { id: 'a' }))).toContain('[index: id]');
    await second.close();
  });

  test('is refused to a second store of the process', async () => {
    const store = await createGraphStore(inFile('twice.db'));
    await expect(createGraphStore(inFile('twice.db'))).rejects.toBeInstanceOf(StoreBusyError);
    await store.close();
  });

  test('is refused to a second process, which is told of Neo4j', async () => {
    const child = await startHalfWrite(inFile('shared.db'));
    const opened = createGraphStore(inFile('shared.db')).finally(() => killHard(child));
    await expect(opened).rejects.toMatchObject({ name: 'StoreBusyError', resource: 'shared.db' });
    await expect(opened).rejects.toThrow(/"shared\.db" is open in another process.*Neo4j/);
  }, 30_000);

  test('that is none is refused and left as it was', async () => {
    writeFileSync(join(folder, 'notes.txt'), 'not a graph');
    await expect(createGraphStore(inFile('notes.txt'))).rejects.toBeInstanceOf(
      StoreUnavailableError,
    );
  });
});
