import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';

import { createGraphStore } from '../../../src/graph/create-graph-store.js';
import { StoreBusyError } from '../../../src/graph/errors.js';
import type { GraphStore } from '../../../src/graph/graph-store.js';
import { DatasetChangedError } from '../../../src/import/errors.js';
import type { ImportOptions } from '../../../src/import/import-dataset.js';
import { importDataset, isLoaded } from '../../../src/import/import-dataset.js';
import type { LoadedReport, RejectedReport } from '../../../src/import/report.js';
import type { DataSetContent, FileRow } from '../../support/data-set.js';
import {
  DOCUMENT,
  name,
  removeDataSets,
  rewriteDataSet,
  statement,
  writeDataSet,
} from '../../support/data-set.js';
import { dumpGraph } from '../../support/dump-graph.js';

const QIANHAI = { id: 'place:qianhai', type: 'Place' };
const SHENZHEN = { id: 'place:shenzhen', type: 'Place' };
const CEC = { id: 'organisation:cec', type: 'Organisation' };

const ENTITIES = [DOCUMENT, QIANHAI, SHENZHEN, CEC];
const STATEMENTS: readonly FileRow[] = [
  name('place:qianhai', 'Qianhai'),
  name('place:qianhai', '前海', 'zh'),
  name('place:shenzhen', 'Shenzhen'),
  statement({ subject: 'place:qianhai', property: 'partOf', object: 'place:shenzhen' }),
  statement({
    subject: 'place:qianhai',
    property: 'kind',
    value: 'SPECIAL_ZONE',
    claimant: 'organisation:cec',
  }),
  statement({
    subject: 'place:qianhai',
    property: 'externalId',
    value: { scheme: 'WIKIDATA', value: 'Q1' },
  }),
];
const CONTENT: DataSetContent = { entities: ENTITIES, statements: STATEMENTS };

let store: GraphStore;
beforeEach(async () => {
  store = await createGraphStore({ engine: 'embedded', path: ':memory:' });
});
afterEach(() => store.close());
afterAll(removeDataSets);

async function load(folder: string, options?: ImportOptions): Promise<LoadedReport> {
  const report = await importDataset(store, folder, options);
  if (report.outcome === 'rejected') throw new Error(JSON.stringify(report.problems));
  return report;
}

async function reject(folder: string): Promise<RejectedReport> {
  const report = await importDataset(store, folder);
  if (report.outcome !== 'rejected') throw new Error('The data set was accepted');
  return report;
}

async function one(text: string): Promise<unknown> {
  const rows = await store.read({ name: 'test/one', text }, {});
  return rows[0]?.[0];
}

describe('the first import', () => {
  test('makes the graph and reports what it made', async () => {
    const folder = writeDataSet(CONTENT);
    expect(await isLoaded(store, folder)).toBe(false);
    const report = await load(folder);
    expect(report).toMatchObject({
      outcome: 'changed',
      dataset: 'test',
      entities: { added: 4, changed: 0, unchanged: 0, removed: 0 },
      statements: { added: 6, changed: 0, unchanged: 0, removed: 0 },
      names: { added: 3, changed: 0, removed: 0 },
      externalIds: { added: 1, changed: 0, removed: 0 },
      relations: { added: 3, changed: 0, removed: 0 },
    });
    expect(await isLoaded(store, folder)).toBe(true);
    expect(await one("MATCH (e:Place {id: 'place:qianhai'}) RETURN properties(e) AS it")).toEqual({
      id: 'place:qianhai',
      type: 'Place',
      datasets: ['test'],
      name: 'Qianhai',
      nameZh: '前海',
      labelLanguages: ['en', 'zh'],
      labelTexts: ['Qianhai', '前海'],
      kind: 'SPECIAL_ZONE',
    });
    expect(
      await one("MATCH (:Entity {id: 'place:qianhai'})-[:PART_OF]->(e) RETURN e.id AS it"),
    ).toBe('place:shenzhen');
    expect(
      await one(
        "MATCH (:Document)-[m:MENTIONS]->(e {id: 'place:qianhai'}) RETURN size(m.statementIds) AS it",
      ),
    ).toBe(5);
    expect(
      await one("MATCH (x:ExternalId {id: 'WIKIDATA:Q1'})-[:IDENTIFIES]->(e) RETURN e.id AS it"),
    ).toBe('place:qianhai');
    expect(
      await one(
        "MATCH (e)<-[:CLAIMED_BY]-(s:Statement {property: 'kind'})-[:ABOUT]->(:Place) RETURN e.id AS it",
      ),
    ).toBe('organisation:cec');
    const search = { index: 'name-text', phrase: 'qian hai', columns: ['entityId'], limit: 5 };
    expect(await store.searchText(search)).toEqual([['place:qianhai']]);
  });

  test('of several labels and shared labels finds each by every label', async () => {
    const project = { id: 'project:port', type: 'Project' };
    await load(writeDataSet({ entities: [DOCUMENT, project] }));
    expect(await one('MATCH (n:Entity:Project:Undertaking) RETURN n.name AS it')).toBe(
      'project:port',
    );
  });
});

describe('importing again', () => {
  test('changes nothing and says so', async () => {
    const folder = writeDataSet(CONTENT);
    const first = await load(folder);
    const before = await dumpGraph(store);
    const second = await load(folder);
    expect(second).toMatchObject({
      outcome: 'unchanged',
      dataVersion: first.dataVersion,
      entities: { added: 0, changed: 0, unchanged: 4, removed: 0 },
      statements: { added: 0, changed: 0, unchanged: 6, removed: 0 },
      changes: [],
    });
    expect(await dumpGraph(store)).toEqual(before);
  });

  test('with other white space and order changes no version, but is known as loaded', async () => {
    const folder = writeDataSet(CONTENT);
    const first = await load(folder);
    rewriteDataSet(folder, { ...CONTENT, statements: ['', ...[...STATEMENTS].reverse()] });
    expect(await isLoaded(store, folder)).toBe(false);
    expect(await load(folder)).toMatchObject({
      outcome: 'unchanged',
      dataVersion: first.dataVersion,
    });
    expect(await isLoaded(store, folder)).toBe(true);
  });

  test('a changed line updates the statement and what follows from it', async () => {
    const folder = writeDataSet(CONTENT);
    const first = await load(folder);
    const changed = STATEMENTS.map((row, index) =>
      index === 3 && typeof row === 'object'
        ? { ...row, confidence: 0.5, method: 'INFERRED', basis: 'x' }
        : row,
    );
    rewriteDataSet(folder, { ...CONTENT, statements: changed });
    const report = await load(folder);
    expect(report).toMatchObject({
      outcome: 'changed',
      entities: { added: 0, changed: 1, unchanged: 3, removed: 0 },
      statements: { added: 0, changed: 1, unchanged: 5, removed: 0 },
      relations: { added: 0, changed: 1, removed: 0 },
    });
    expect(report.dataVersion).not.toBe(first.dataVersion);
    expect(report.changes).toEqual([
      {
        entityId: 'place:qianhai',
        what: 'PART_OF → place:shenzhen',
        before: '1 statement, confidence 0.9',
        after: '1 statement, confidence 0.5',
      },
    ]);
    expect(
      await one('MATCH (:Place)-[r:PART_OF]->(:Place) RETURN [r.confidence, r.inferred] AS it'),
    ).toEqual([0.5, true]);
  });

  test('another claimant replaces the first', async () => {
    const folder = writeDataSet(CONTENT);
    await load(folder);
    const changed = STATEMENTS.map((row) =>
      typeof row === 'object' && row.property === 'kind' ? { ...row, claimant: null } : row,
    );
    rewriteDataSet(folder, { ...CONTENT, statements: changed });
    expect((await load(folder)).statements).toMatchObject({ changed: 1 });
    expect(await one('MATCH (:Statement)-[r:CLAIMED_BY]->() RETURN count(r) AS it')).toBe(0);
  });

  test('removed lines take away what followed from them, as if they had never been', async () => {
    const folder = writeDataSet(CONTENT);
    await load(folder);
    const less = { entities: [DOCUMENT, QIANHAI, SHENZHEN], statements: STATEMENTS.slice(0, 4) };
    rewriteDataSet(folder, less);
    expect(await load(folder)).toMatchObject({
      entities: { added: 0, changed: 1, unchanged: 2, removed: 1 },
      statements: { added: 0, changed: 0, unchanged: 4, removed: 2 },
      externalIds: { removed: 1 },
    });
    const after = await dumpGraph(store, false);

    const fresh = await createGraphStore({ engine: 'embedded', path: ':memory:' });
    await importDataset(fresh, folder);
    expect(after).toEqual(await dumpGraph(fresh, false));
    await fresh.close();
  });

  test('an external id can move from one entity to another', async () => {
    const wikidata = (subject: string) =>
      statement({ subject, property: 'externalId', value: { scheme: 'WIKIDATA', value: 'Q1' } });
    const folder = writeDataSet({ entities: ENTITIES, statements: [wikidata('place:shenzhen')] });
    await load(folder);
    rewriteDataSet(folder, { entities: ENTITIES, statements: [wikidata('place:qianhai')] });
    await load(folder);
    const rows = await store.read(
      {
        name: 'test/ids',
        text: 'MATCH (x:ExternalId)-[:IDENTIFIES]->(e) RETURN x.id AS id, e.id AS entity',
      },
      {},
    );
    expect(rows).toEqual([['WIKIDATA:Q1', 'place:qianhai']]);
  });
});

describe('two data sets', () => {
  const other = (
    statements: readonly FileRow[],
    entities: readonly FileRow[] = [],
  ): DataSetContent => ({
    dataset: 'other',
    entities: [{ id: 'document:other', type: 'Document' }, ...entities],
    statements,
    source: { document: 'document:other', publishedOn: '2025' },
  });

  test('may state different values; the rule decides, and both statements stay', async () => {
    await load(writeDataSet(CONTENT));
    const kind = statement({ subject: 'place:qianhai', property: 'kind', value: 'DISTRICT' });
    const folder = writeDataSet(other([kind], [QIANHAI]));
    const report = await load(folder);
    expect(report.entities).toEqual({ added: 1, changed: 1, unchanged: 0, removed: 0 });
    const shown = "MATCH (e:Place {id: 'place:qianhai'}) RETURN [e.kind, e.datasets] AS it";
    expect(await one(shown)).toEqual(['DISTRICT', ['other', 'test']]);
    expect(await one("MATCH (s:Statement {property: 'kind'}) RETURN count(s) AS it")).toBe(2);

    rewriteDataSet(folder, other([], []));
    await load(folder);
    expect(await one(shown)).toEqual(['SPECIAL_ZONE', ['test']]);
  });

  test('may speak of entities that the other declares', async () => {
    await load(writeDataSet(CONTENT));
    const report = await load(writeDataSet(other([name('place:qianhai', 'Tiền Hải', 'vi')])));
    expect(report).toMatchObject({ entities: { added: 1 }, names: { added: 1 } });
    expect(await one("MATCH (e:Place {id: 'place:qianhai'}) RETURN e.labelTexts AS it")).toEqual([
      'Qianhai',
      'Tiền Hải',
      '前海',
    ]);
  });

  test('keep an entity that one of them drops while the other speaks of it', async () => {
    const folder = writeDataSet(CONTENT);
    await load(folder);
    await load(writeDataSet(other([name('place:qianhai', 'Tiền Hải', 'vi')])));
    const before = await dumpGraph(store);
    rewriteDataSet(folder, { entities: [DOCUMENT] });
    const { problems } = await reject(folder);
    expect(problems.map(({ code, value }) => [code, value])).toEqual([
      ['ENTITY_IN_USE', 'place:qianhai'],
    ]);
    expect(await dumpGraph(store)).toEqual(before);
  });

  test('cannot both give an external id, nor make the same statement of one document', async () => {
    await load(writeDataSet(CONTENT));
    const taken = statement({
      subject: 'place:shenzhen',
      property: 'externalId',
      value: { scheme: 'WIKIDATA', value: 'Q1' },
    });
    const first = await reject(writeDataSet(other([taken])));
    expect(first.problems).toEqual([
      {
        file: 'statements/article.jsonl',
        line: 1,
        field: 'value',
        code: 'EXTERNAL_ID_TAKEN',
        value: 'WIKIDATA:Q1',
        reason: 'data set test gives it to place:qianhai',
      },
    ]);
    const second = await reject(
      writeDataSet({ dataset: 'other', statements: STATEMENTS.slice(0, 1) }),
    );
    expect(second.problems).toMatchObject([
      { line: 1, code: 'STATED_ELSEWHERE', value: 'place:qianhai' },
    ]);
  });
});

describe('nothing is kept', () => {
  test('of a data set with one bad row', async () => {
    await load(writeDataSet(CONTENT));
    const before = await dumpGraph(store);
    const bad = writeDataSet({
      dataset: 'bad',
      entities: [
        ...ENTITIES,
        { id: 'place:hanoi', type: 'Place' },
        { id: 'place:hanoi', type: 'Place' },
      ],
      statements: [name('place:hanoi', 'Hà Nội', 'vi'), name('place:nowhere', 'Nowhere'), '{'],
      source: { document: 'document:article' },
    });
    const report = await reject(bad);
    expect(report).toMatchObject({
      entities: { rejected: 1 },
      statements: { rejected: 2 },
      problemCount: 3,
    });
    expect(report.problems.map(({ file, line, code }) => [file, line, code])).toEqual([
      ['entities.jsonl', 6, 'DUPLICATE_ENTITY'],
      ['statements/article.jsonl', 3, 'NOT_JSON'],
      ['statements/article.jsonl', 2, 'UNKNOWN_ENTITY'],
    ]);
    expect(await dumpGraph(store)).toEqual(before);
  });

  test('of a dry run, which reports as the import would', async () => {
    const folder = writeDataSet(CONTENT);
    const before = await dumpGraph(store);
    const dry = await load(folder, { dryRun: true });
    expect(await dumpGraph(store)).toEqual(before);
    const real = await load(folder);
    expect({ ...dry, dryRun: false }).toEqual(real);
  });

  test('of an import that is stopped', async () => {
    const stop = new AbortController();
    const folder = writeDataSet(CONTENT);
    const stopped = load(folder, {
      signal: stop.signal,
      onProgress: ({ phase }) => phase === 'statements' && stop.abort(),
    });
    await expect(stopped).rejects.toMatchObject({ name: 'AbortError' });
    expect(await dumpGraph(store)).toEqual([]);
  });

  test('of files that change meanwhile', async () => {
    const folder = writeDataSet(CONTENT);
    const file = join(folder, 'statements/article.jsonl');
    const changed = load(folder, {
      onProgress: ({ phase }) => {
        if (phase === 'graph') writeFileSync(file, `${readFileSync(file, 'utf8')}\n`);
      },
    });
    await expect(changed).rejects.toBeInstanceOf(DatasetChangedError);
    expect(await dumpGraph(store)).toEqual([]);
  });
});

test('readers see the old graph while an import is under way', async () => {
  const seen: Promise<unknown>[] = [];
  await load(writeDataSet(CONTENT), {
    onProgress: ({ phase }) => {
      if (phase === 'graph') seen.push(one('MATCH (n) RETURN count(n) AS it'));
    },
  });
  expect(await Promise.all(seen)).toEqual([0]);
});

test('a second import is refused while one is under way', async () => {
  const folder = writeDataSet(CONTENT);
  const hold = () => expect(importDataset(store, folder)).rejects.toBeInstanceOf(StoreBusyError);
  await store.write(hold, { exclusive: 'import' });
  expect(await load(folder)).toMatchObject({ outcome: 'changed' });
});

test('another data set that declares the same entity changes the graph’s version', async () => {
  const first = await load(writeDataSet(CONTENT));
  const folder = writeDataSet({ dataset: 'other', entities: [QIANHAI], manifest: { sources: [] } });
  const second = await load(folder);
  expect(second).toMatchObject({ outcome: 'changed', entities: { changed: 1 }, changeCount: 1 });
  expect(second.dataVersion).not.toBe(first.dataVersion);
});
