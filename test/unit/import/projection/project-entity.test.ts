import { describe, expect, test } from '@jest/globals';

import { projectEntity } from '../../../../src/import/projection/project-entity.js';
import type { StoredStatement } from '../../../../src/import/projection/stored-statement.js';
import { storedStatement } from '../../../support/stored-statement.js';

const PORT = { id: 'project:port', type: 'Project', datasets: ['base'] } as const;

const name = (id: string, text: string, language: string, kind: string, fields = {}) =>
  storedStatement({
    id,
    property: 'name',
    kind: 'name',
    value: { text, language, kind },
    ...fields,
  });

const relation = (
  id: string,
  objectId: string,
  fields: Partial<Omit<StoredStatement, 'value'>> = {},
) => storedStatement({ id, property: 'signedAt', kind: 'relation', objectId, ...fields });

const shown = (statements: readonly StoredStatement[]) =>
  projectEntity(PORT, statements).properties;

describe('the labels of an entity', () => {
  test('are one name per language, the best kind first, then the surest, then the first id', () => {
    const properties = shown([
      name('statement:1', 'Port', 'en', 'SHORT'),
      name('statement:2', 'The Port of X', 'en', 'OFFICIAL'),
      name('statement:3', 'Pelabuhan B', 'id', 'OFFICIAL', { confidence: 0.8 }),
      name('statement:4', 'Pelabuhan A', 'id', 'OFFICIAL'),
      name('statement:6', 'Cảng B', 'vi', 'TRANSLATION'),
      name('statement:5', 'Cảng A', 'vi', 'TRANSLATION'),
    ]);
    expect(properties).toEqual({
      ...PORT,
      name: 'The Port of X',
      nameVi: 'Cảng A',
      nameId: 'Pelabuhan A',
      labelLanguages: ['en', 'id', 'vi'],
      labelTexts: ['The Port of X', 'Pelabuhan A', 'Cảng A'],
    });
  });

  test.each([
    [['id', 'vi', 'zh', 'en'], 'en'],
    [['id', 'vi', 'zh'], 'zh'],
    [['id', 'vi', 'zh-Hant'], 'zh-Hant'],
    [['id', 'vi', 'zh-Latn', 'zh'], 'zh'],
    [['id', 'vi', 'ar'], 'vi'],
    [['id', 'ar'], 'id'],
    [['th', 'ar'], 'ar'],
    [['id', 'mul'], 'mul'],
    [['mul', 'en'], 'en'],
  ])('in %j are headed by that in %s', (languages, caption) => {
    const names = languages.map((language) =>
      name(`statement:${language}`, language, language, 'PREFERRED'),
    );
    expect(shown(names).name).toBe(caption);
  });

  test('leave out former and misspelt names, which only lead to it', () => {
    const statements = [
      name('statement:1', 'Prot', 'en', 'MISSPELLING'),
      name('statement:2', 'Old', 'en', 'FORMER'),
    ];
    const { properties, names } = projectEntity(PORT, statements);
    expect(properties).toEqual({
      ...PORT,
      name: 'project:port',
      labelLanguages: [],
      labelTexts: [],
    });
    expect(names.map(({ text }) => text).sort()).toEqual(['Old', 'Prot']);
  });

  test('leave out deprecated names, which lead nowhere', () => {
    const { properties, names } = projectEntity(PORT, [
      name('statement:1', 'No', 'en', 'PREFERRED', { rank: 'DEPRECATED' }),
    ]);
    expect(properties.name).toBe('project:port');
    expect(names).toEqual([]);
  });
});

test('a name is one node for all statements of it, with its script and search text', () => {
  const { names } = projectEntity(PORT, [
    name('statement:2', '前海', 'zh', 'SHORT'),
    name('statement:1', '前海', 'zh', 'SHORT', { documentId: 'document:other' }),
    name('statement:3', '前海', 'zh', 'PREFERRED'),
  ]);
  expect(names).toHaveLength(2);
  expect(names).toContainEqual({
    id: expect.stringMatching(/^project:port#[0-9a-f]{12}$/),
    text: '前海',
    language: 'zh',
    script: 'Hans',
    kind: 'SHORT',
    entityId: 'project:port',
    entityType: 'Project',
    searchText: ' 前 海 | qian hai | qianhai | qianhai | tien hai ',
    statementIds: ['statement:1', 'statement:2'],
  });
});

test('an external id is one node for all statements of it', () => {
  const value = { scheme: 'WIKIDATA', value: 'Q1' };
  const stated = (id: string) =>
    storedStatement({ id, property: 'externalId', kind: 'externalId', value });
  expect(projectEntity(PORT, [stated('statement:2'), stated('statement:1')]).externalIds).toEqual([
    { id: 'WIKIDATA:Q1', ...value, statementIds: ['statement:1', 'statement:2'] },
  ]);
});

describe('a relationship', () => {
  const edition = 'forum-edition:acg-2024';
  const own = (statements: readonly StoredStatement[]) =>
    projectEntity(PORT, statements).relations.filter(({ type }) => type !== 'MENTIONS');

  test('is one for all statements of it, as sure as the surest, inferred only if all are', () => {
    const statements = [
      relation('statement:2', edition, { confidence: 0.7, method: 'INFERRED' }),
      relation('statement:1', edition, { confidence: 0.95 }),
    ];
    expect(own(statements)).toEqual([
      {
        type: 'SIGNED_AT',
        from: 'project:port',
        to: edition,
        key: '|',
        properties: {
          key: '|',
          statementIds: ['statement:1', 'statement:2'],
          confidence: 0.95,
          inferred: false,
        },
      },
    ]);
    expect(own(statements.slice(0, 1))[0]?.properties.inferred).toBe(true);
  });

  test('is another for each role and validity', () => {
    const stated = [
      relation('statement:1', edition, { role: 'MAIN' }),
      relation('statement:2', edition, { role: 'MAIN', validity: '2024/..' }),
      relation('statement:3', edition),
    ];
    expect(own(stated).map(({ properties }) => properties)).toEqual([
      {
        key: 'MAIN|',
        role: 'MAIN',
        statementIds: ['statement:1'],
        confidence: 0.9,
        inferred: false,
      },
      {
        key: 'MAIN|2024/..',
        role: 'MAIN',
        validity: '2024/..',
        validEarliest: '2024-01-01',
        statementIds: ['statement:2'],
        confidence: 0.9,
        inferred: false,
      },
      { key: '|', statementIds: ['statement:3'], confidence: 0.9, inferred: false },
    ]);
  });

  test('is not made of deprecated statements', () => {
    expect(own([relation('statement:1', edition, { rank: 'DEPRECATED' })])).toEqual([]);
  });
});

describe('the mentions of an entity', () => {
  const mentions = (statements: readonly StoredStatement[], entity = PORT) =>
    projectEntity(entity, statements).relations.filter(({ type }) => type === 'MENTIONS');

  test('come from each document that prints or implies something about it', () => {
    const statements = [
      name('statement:2', 'Port', 'en', 'SHORT'),
      name('statement:1', 'Port', 'id', 'SHORT', { method: 'INFERRED', confidence: 0.5 }),
      name('statement:3', 'Port', 'vi', 'SHORT', {
        documentId: 'document:curation',
        method: 'CURATED',
      }),
      name('statement:4', 'Port', 'zh', 'SHORT', {
        documentId: 'document:iso',
        method: 'REFERENCE',
      }),
    ];
    expect(mentions(statements)).toEqual([
      {
        type: 'MENTIONS',
        from: 'document:article',
        to: 'project:port',
        key: '',
        properties: {
          key: '',
          statementIds: ['statement:1', 'statement:2'],
          confidence: 0.9,
          inferred: false,
        },
      },
    ]);
  });

  test('do not come from itself', () => {
    const article = { id: 'document:article', type: 'Document', datasets: ['base'] } as const;
    const own = name('statement:1', 'Article', 'en', 'PREFERRED', { subjectId: article.id });
    expect(projectEntity(article, [own]).relations).toEqual([]);
  });
});
