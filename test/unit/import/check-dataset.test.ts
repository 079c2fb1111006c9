import { afterAll, describe, expect, test } from '@jest/globals';

import { checkDataset } from '../../../src/import/check-dataset.js';
import { readManifest } from '../../../src/import/manifest.js';
import type { Problem } from '../../../src/import/problems.js';
import type { DataSetContent } from '../../support/data-set.js';
import { DOCUMENT, name, removeDataSets, statement, writeDataSet } from '../../support/data-set.js';

afterAll(removeDataSets);

const ENTITIES = [
  DOCUMENT,
  { id: 'place:qianhai', type: 'Place' },
  { id: 'place:shenzhen', type: 'Place' },
  { id: 'organisation:cec', type: 'Organisation' },
  { id: 'forum-edition:acg-2024', type: 'ForumEdition' },
  { id: 'project:port', type: 'Project' },
];

async function problemsOf(content: DataSetContent): Promise<readonly Problem[]> {
  const folder = writeDataSet({ entities: ENTITIES, ...content });
  const reading = await readManifest(folder);
  if (!reading.ok) return reading.problems;
  const checked = await checkDataset(folder, reading.manifest, () => undefined);
  return checked.problems.problems;
}

const found = ({ line, field, code, value, reason }: Problem) => [line, field, code, value, reason];

/** What is wrong with one statement. */
async function statementProblem(row: Readonly<Record<string, unknown>> | string, source = {}) {
  const problems = await problemsOf({ statements: [row], source });
  return problems.map(({ field, code, value, reason }) => [field, code, value, reason]);
}

const money = (fields: Readonly<Record<string, unknown>>) =>
  statement({
    subject: 'project:port',
    property: 'investment',
    value: {
      lower: '1',
      upper: '1',
      qualifier: 'EXACT',
      currency: 'CNY',
      currencyBasis: 'PRINTED',
      text: '1 yuan',
      ...fields,
    },
  });

const relation = (fields: Readonly<Record<string, unknown>>) =>
  statement({
    subject: 'organisation:cec',
    property: 'partyTo',
    object: 'project:port',
    ...fields,
  });

const externalId = (scheme: string, value: string) =>
  statement({ subject: 'place:qianhai', property: 'externalId', value: { scheme, value } });

const long = 'x'.repeat(1_001);

test('a data set in order has no problems', async () => {
  const statements = [
    name('place:qianhai', '前海', 'zh'),
    money({}),
    relation({ role: 'INVESTOR', validity: '2024/..' }),
    statement({
      subject: 'project:port',
      property: 'status',
      value: { word: 'SIGNED', date: null },
    }),
    statement({ subject: 'project:port', property: 'period', value: 'XXXX-11-05' }),
    statement({
      subject: 'place:qianhai',
      property: 'externalId',
      value: { scheme: 'WIKIDATA', value: 'Q1' },
      method: 'CURATED',
      quote: null,
      locator: null,
    }),
    '',
  ];
  expect(await problemsOf({ statements })).toEqual([]);
});

describe('a statement is rejected', () => {
  test.each([
    ['that is no JSON', '{"subject":', ['', 'NOT_JSON', null]],
    ['that is no object', '[]', ['', 'WRONG_TYPE', '[]']],
    [
      'with an unknown field',
      { ...name('place:qianhai', 'x'), sure: true },
      ['sure', 'UNKNOWN_FIELD', 'true'],
    ],
    ['without a field', relation({ confidence: undefined }), ['confidence', 'MISSING_FIELD', null]],
    ['with another type', relation({ confidence: '1' }), ['confidence', 'WRONG_TYPE', '1']],
    [
      'that is surer than sure',
      relation({ confidence: 1.1 }),
      ['confidence', 'OUT_OF_RANGE', '1.1'],
    ],
    ['with an unknown method', relation({ method: 'HEARD' }), ['method', 'UNKNOWN_WORD', 'HEARD']],
    ['with an unknown flag', relation({ flags: ['ODD'] }), ['flags.0', 'UNKNOWN_WORD', 'ODD']],
    ['with an unknown rank', relation({ rank: 'BEST' }), ['rank', 'UNKNOWN_WORD', 'BEST']],
    [
      'with a malformed id',
      relation({ subject: 'Organisation:CEC' }),
      ['subject', 'NOT_AN_ID', 'Organisation:CEC'],
    ],
    [
      'with a control character',
      name('place:qianhai', 'a\u0007b'),
      ['value.text', 'CONTROL_CHARACTER', 'a\uFFFDb'],
    ],
    [
      'with a bidirectional override',
      name('place:qianhai', 'a\u202Eb'),
      ['value.text', 'CONTROL_CHARACTER', 'a\uFFFDb'],
    ],
    ['with an empty text', name('place:qianhai', ' '), ['value.text', 'EMPTY', ' ']],
    [
      'with an overlong text',
      name('place:qianhai', long),
      ['value.text', 'TOO_LONG', `${long.slice(0, 59)}…`],
    ],
    [
      'with an overlong note',
      relation({ note: long }),
      ['note', 'TOO_LONG', `${long.slice(0, 59)}…`],
    ],
    [
      'with an unknown property',
      statement({ subject: 'place:qianhai', property: 'mayor', value: 'x' }),
      ['property', 'UNKNOWN_PROPERTY', 'mayor'],
    ],
    [
      'with a property of another type',
      statement({ subject: 'place:qianhai', property: 'ordinal', value: 1 }),
      ['property', 'UNKNOWN_PROPERTY', 'ordinal'],
    ],
    [
      'without a value',
      statement({ subject: 'forum-edition:acg-2024', property: 'ordinal' }),
      ['value', 'MISSING_FIELD', null],
    ],
    [
      'with a value of another kind',
      statement({ subject: 'forum-edition:acg-2024', property: 'ordinal', value: 1.5 }),
      ['value', 'WRONG_TYPE', '1.5'],
    ],
    [
      'with a word of no vocabulary',
      statement({ subject: 'place:qianhai', property: 'kind', value: 'TOWN' }),
      ['value', 'UNKNOWN_WORD', 'TOWN'],
    ],
    [
      'with a status of no lifecycle',
      statement({
        subject: 'project:port',
        property: 'status',
        value: { word: 'DONE', date: null },
      }),
      ['value.word', 'UNKNOWN_WORD', 'DONE'],
    ],
    [
      'with a name of no kind',
      name('place:qianhai', 'x', 'en', 'NICK'),
      ['value.kind', 'UNKNOWN_WORD', 'NICK'],
    ],
    [
      'with an object beside a value',
      statement({
        subject: 'place:qianhai',
        property: 'kind',
        value: 'CITY',
        object: 'place:shenzhen',
      }),
      ['object', 'UNKNOWN_FIELD', 'place:shenzhen'],
    ],
    ['with a value beside an object', relation({ value: 'x' }), ['value', 'UNKNOWN_FIELD', 'x']],
    [
      'of a relationship without an object',
      relation({ object: undefined }),
      ['object', 'MISSING_FIELD', null],
    ],
    [
      'of a relationship that does not exist',
      relation({ object: 'place:qianhai' }),
      ['object', 'ILLEGAL_RELATION', 'place:qianhai'],
    ],
    [
      'with a role of another relationship',
      relation({ role: 'VENUE' }),
      ['role', 'ROLE_NOT_ALLOWED', 'VENUE'],
    ],
    [
      'with a role where there are none',
      statement({
        subject: 'place:qianhai',
        property: 'partOf',
        object: 'place:shenzhen',
        role: 'MAIN',
      }),
      ['role', 'ROLE_NOT_ALLOWED', 'MAIN'],
    ],
    [
      'with an invalid validity',
      relation({ validity: '2024-13' }),
      ['validity', 'NOT_A_DATE', '2024-13'],
    ],
    [
      'with an invalid date',
      statement({ subject: 'project:port', property: 'period', value: 'soon' }),
      ['value', 'NOT_A_DATE', 'soon'],
    ],
    [
      'with an invalid address',
      statement({ subject: 'organisation:cec', property: 'url', value: 'javascript:alert(1)' }),
      ['value', 'NOT_A_URL', 'javascript:alert(1)'],
    ],
    [
      'with an unregistered language',
      name('place:qianhai', 'x', 'qq'),
      ['value.language', 'UNKNOWN_LANGUAGE', 'qq'],
    ],
    [
      'with a language of the quote that is none',
      relation({ language: 'id_ID' }),
      ['language', 'UNKNOWN_LANGUAGE', 'id_ID'],
    ],
    [
      'with a figure that is no decimal text',
      money({ lower: '1e3' }),
      ['value.lower', 'NOT_A_DECIMAL', '1e3'],
    ],
    [
      'with a figure that no double holds',
      money({ lower: '1234567890123456' }),
      ['value.lower', 'TOO_MANY_DIGITS', '1234567890123456'],
    ],
    [
      'with reversed bounds',
      money({ lower: '2', qualifier: 'BETWEEN' }),
      ['value.lower', 'BOUNDS_REVERSED', '2'],
    ],
    [
      'with bounds that the qualifier denies',
      money({ qualifier: 'OVER' }),
      ['value.qualifier', 'BOUNDS_QUALIFIER', 'OVER'],
    ],
    [
      'with an unknown currency',
      money({ currency: 'RMB' }),
      ['value.currency', 'UNKNOWN_CURRENCY', 'RMB'],
    ],
    [
      'with an external id of no such form',
      externalId('WIKIDATA', 'P31'),
      ['value.value', 'NOT_AN_EXTERNAL_ID', 'P31'],
    ],
    [
      'with an external id whose check digits do not fit',
      externalId('LEI', '5493001KJTIIGC8Y1R21'),
      ['value.value', 'NOT_AN_EXTERNAL_ID', '5493001KJTIIGC8Y1R21'],
    ],
    [
      'with an external id in another spelling than the graph has',
      externalId('ISO_3166_2', 'cn-gd'),
      ['value.value', 'NOT_AN_EXTERNAL_ID', 'cn-gd'],
    ],
    [
      'with a currency that is ambiguous and known',
      money({ currencyBasis: 'AMBIGUOUS' }),
      ['value.currencyBasis', 'CURRENCY_BASIS', 'AMBIGUOUS'],
    ],
    [
      'without a currency that was printed',
      money({ currency: null }),
      ['value.currencyBasis', 'CURRENCY_BASIS', 'PRINTED'],
    ],
    [
      'that is inferred without a basis',
      relation({ method: 'INFERRED' }),
      ['basis', 'BASIS_MISSING', null],
    ],
    [
      'that is printed without a quote',
      relation({ quote: null, locator: null }),
      ['quote', 'QUOTE_MISSING', null],
    ],
    [
      'that is a reference with a quote',
      relation({ method: 'REFERENCE' }),
      ['quote', 'QUOTE_NOT_ALLOWED', 'kutipan'],
    ],
    [
      'with an overlong quote',
      relation({ quote: 'x'.repeat(61) }),
      ['quote', 'TOO_LONG', `${'x'.repeat(59)}…`],
    ],
    [
      'with a quote and no place',
      relation({ locator: null }),
      ['locator', 'LOCATOR_MISSING', null],
    ],
    [
      'with a place and no quote',
      relation({ method: 'CURATED', quote: null }),
      ['locator', 'LOCATOR_NOT_ALLOWED', '{"paragraph":1,"start":10,"end":17}'],
    ],
    [
      'with a range of another length',
      relation({ quote: 'ku𝒕' }),
      ['locator', 'LOCATOR_RANGE', '{"paragraph":1,"start":10,"end":17}'],
    ],
    [
      'with a range beyond the text',
      relation({ locator: { paragraph: 1, start: 994, end: 1_001 } }),
      ['locator', 'LOCATOR_RANGE', '{"paragraph":1,"start":994,"end":1001}'],
    ],
    [
      'with a paragraph 0',
      relation({ locator: { paragraph: 0, start: 10, end: 17 } }),
      ['locator.paragraph', 'OUT_OF_RANGE', '0'],
    ],
    [
      'with a claimant that cannot claim',
      relation({ claimant: 'place:qianhai' }),
      ['claimant', 'TYPE_MISMATCH', 'place:qianhai'],
    ],
  ])('%s', async (_, row, [field, code, value]) => {
    expect(await statementProblem(row)).toEqual([[field, code, value, expect.any(String)]]);
  });

  test('that an earlier line makes already', async () => {
    const problems = await problemsOf({
      statements: [name('place:qianhai', 'Qianhai'), name('place:qianhai', 'Qianhai')],
    });
    expect(problems.map(found)).toEqual([
      [2, '', 'DUPLICATE_STATEMENT', 'name', 'says the same as line 1'],
    ]);
  });

  test('that gives the external id of another entity', async () => {
    const wikidata = (subject: string) =>
      statement({ subject, property: 'externalId', value: { scheme: 'WIKIDATA', value: 'Q1' } });
    const problems = await problemsOf({
      statements: [wikidata('place:qianhai'), { ...wikidata('place:shenzhen') }],
    });
    expect(problems.map(found)).toEqual([
      [
        2,
        'value',
        'EXTERNAL_ID_TAKEN',
        'WIKIDATA:Q1',
        'is the external id of place:qianhai already',
      ],
    ]);
  });

  test('with every problem that it has', async () => {
    const row = money({ lower: 'x', currency: 'RMB' });
    expect(
      (await statementProblem({ ...row, basis: '' })).map(([field, code]) => [field, code]),
    ).toEqual([['basis', 'EMPTY']]);
    expect(
      (await statementProblem({ ...row, quote: null })).map(([field, code]) => [field, code]),
    ).toEqual([
      ['quote', 'QUOTE_MISSING'],
      ['locator', 'LOCATOR_NOT_ALLOWED'],
      ['value.lower', 'NOT_A_DECIMAL'],
      ['value.currency', 'UNKNOWN_CURRENCY'],
    ]);
  });
});

test('a quote needs no locator where no text is held', async () => {
  expect(await statementProblem(relation({ locator: null }), { characters: null })).toEqual([]);
});

describe('an entity is rejected', () => {
  test.each([
    [
      'that an earlier line declares',
      { id: 'place:qianhai', type: 'Place' },
      ['id', 'DUPLICATE_ENTITY', 'place:qianhai'],
    ],
    [
      'of another type than its id says',
      { id: 'place:hanoi', type: 'Person' },
      ['type', 'TYPE_MISMATCH', 'Person'],
    ],
    ['of an unknown type', { id: 'place:hanoi', type: 'Town' }, ['type', 'UNKNOWN_WORD', 'Town']],
    [
      'with an id in other letters',
      { id: 'place:hà-nội', type: 'Place' },
      ['id', 'NOT_AN_ID', 'place:hà-nội'],
    ],
    [
      'with an unknown prefix',
      { id: 'town:hanoi', type: 'Place' },
      ['id', 'NOT_AN_ID', 'town:hanoi'],
    ],
    [
      'with an unknown field',
      { id: 'place:hanoi', type: 'Place', name: 'x' },
      ['name', 'UNKNOWN_FIELD', 'x'],
    ],
  ])('%s', async (_, row, [field, code, value]) => {
    const problems = await problemsOf({ entities: [...ENTITIES, row] });
    expect(problems.map(found)).toEqual([[7, field, code, value, expect.any(String)]]);
    expect(problems[0]?.file).toBe('entities.jsonl');
  });
});

describe('a manifest is rejected', () => {
  const source = {
    statements: 'statements/article.jsonl',
    language: 'id',
    publishedOn: null,
    url: null,
    retrievedOn: null,
    sha256: null,
    characters: null,
  };
  test.each([
    ['without a title', { title: undefined }, ['title', 'MISSING_FIELD', null]],
    ['with an unknown field', { author: 'x' }, ['author', 'UNKNOWN_FIELD', 'x']],
    ['with a data set’s name in capitals', { dataset: 'Base' }, ['dataset', 'WRONG_TYPE', 'Base']],
    [
      'with a file that does not exist',
      { entities: ['none.jsonl'] },
      ['', 'FILE_UNREADABLE', 'none.jsonl'],
    ],
    [
      'with a file outside of the folder',
      { entities: ['../x.jsonl'] },
      ['', 'PATH_OUTSIDE', '../x.jsonl'],
    ],
    [
      'with an absolute path',
      { entities: ['/etc/hostname'] },
      ['', 'PATH_OUTSIDE', '/etc/hostname'],
    ],
    [
      'with a source that is no document',
      { sources: [{ ...source, document: 'place:qianhai' }] },
      ['sources.0.document', 'TYPE_MISMATCH', 'place:qianhai'],
    ],
    [
      'with a document twice',
      {
        sources: [
          { ...source, document: 'document:a' },
          { ...source, document: 'document:a' },
        ],
      },
      ['sources.1.document', 'DUPLICATE_SOURCE', 'document:a'],
    ],
    [
      'with a checksum that is none',
      { sources: [{ ...source, document: 'document:a', sha256: 'abc' }] },
      ['sources.0.sha256', 'WRONG_TYPE', 'abc'],
    ],
  ])('%s', async (_, manifest, [field, code, value]) => {
    const problems = await problemsOf({ manifest });
    expect(problems.map(found)).toEqual([[null, field, code, value, expect.any(String)]]);
  });
});

test('ids that the data set does not declare are kept with their places', async () => {
  const folder = writeDataSet({
    entities: ENTITIES,
    statements: [name('place:hanoi', 'Hà Nội', 'vi'), relation({ claimant: 'publisher:antara' })],
  });
  const reading = await readManifest(folder);
  if (!reading.ok) throw new Error('the manifest is rejected');
  const { references } = await checkDataset(folder, reading.manifest, () => undefined);
  const file = 'statements/article.jsonl';
  expect(references.ids).toEqual(['place:hanoi', 'publisher:antara']);
  expect(references.of('place:hanoi')).toEqual([{ place: { file, line: 1 }, field: 'subject' }]);
  expect(references.of('publisher:antara')).toEqual([
    { place: { file, line: 2 }, field: 'claimant' },
  ]);
});
