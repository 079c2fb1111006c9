import { expect, test } from '@jest/globals';

import { canonicalJson } from '../../../src/import/canonical-json.js';
import type { Source, StatementLine } from '../../../src/import/format.js';
import { recordOf, statementIdOf } from '../../../src/import/statement-record.js';

const SOURCE: Source = {
  document: 'document:article',
  statements: 'statements/article.jsonl',
  language: 'id',
  publishedOn: '2024-11',
  url: null,
  retrievedOn: null,
  sha256: null,
  characters: null,
};

const NAME: StatementLine = {
  subject: 'place:qianhai',
  property: 'name',
  value: { text: 'Tiền Hải', language: 'vi', kind: 'PREFERRED' },
  quote: 'Tiền Hải',
  locator: { paragraph: 2, start: 5, end: 13 },
  confidence: 0.9,
  method: 'PRINTED',
};

const record = (fields: Partial<StatementLine> = {}, other: Partial<Source> = {}) => {
  const [line, source] = [
    { ...NAME, ...fields },
    { ...SOURCE, ...other },
  ];
  return recordOf(statementIdOf(line, source), line, source, 'base');
};

test('a value is stored with its evidence, readable and as canonical JSON', () => {
  const { id, hash, properties } = record({ flags: ['SOURCE_ERROR', 'PLANNED'] });
  expect(id).toMatch(/^statement:[0-9a-f]{20}$/);
  expect(properties).toEqual({
    id,
    hash,
    dataset: 'base',
    subjectId: 'place:qianhai',
    property: 'name',
    kind: 'name',
    value: '{"kind":"PREFERRED","language":"vi","text":"Tiền Hải"}',
    valueKey: expect.stringMatching(/^[0-9a-f]{12}$/),
    valueText: 'Tiền Hải',
    quote: 'Tiền Hải',
    language: 'id',
    paragraph: 2,
    start: 5,
    end: 13,
    confidence: 0.9,
    method: 'PRINTED',
    rank: 'NORMAL',
    flags: ['PLANNED', 'SOURCE_ERROR'],
    documentId: 'document:article',
    publishedEarliest: '2024-11-01',
  });
});

test('a relationship is stored with its object in place of a value', () => {
  const line = {
    property: 'partOf',
    value: undefined,
    object: 'place:shenzhen',
    claimant: 'organisation:cec',
  };
  const { properties, objectId, claimantId } = record(line, { publishedOn: null });
  expect({ objectId, claimantId }).toEqual({
    objectId: 'place:shenzhen',
    claimantId: 'organisation:cec',
  });
  expect(properties).toMatchObject({
    kind: 'relation',
    valueText: 'place:shenzhen',
    objectId: 'place:shenzhen',
  });
  expect(properties).not.toHaveProperty('value');
  expect(properties).not.toHaveProperty('publishedEarliest');
});

test('a figure reported in other words has the same key, another figure or currency has not', () => {
  const keyOf = (fields: object, more: Partial<StatementLine> = {}): unknown => {
    const bounds = { lower: '1', upper: '1', qualifier: 'EXACT' };
    const value = {
      ...bounds,
      currency: 'CNY',
      currencyBasis: 'PRINTED',
      text: '1 yuan',
      ...fields,
    };
    const line = { subject: 'project:port', property: 'investment', value, ...more };
    return record(line).properties.valueKey;
  };
  expect(keyOf({ text: '一元', currencyBasis: 'INFERRED' })).toBe(keyOf({}));
  expect(keyOf({ upper: null, qualifier: 'OVER' })).not.toBe(keyOf({}));
  expect(keyOf({ currency: 'VND' })).not.toBe(keyOf({}));
});

test('a relationship with another role or validity has another key', () => {
  const line = { property: 'partOf', value: undefined, object: 'place:shenzhen' };
  const keyOf = (fields: Partial<StatementLine> = {}): unknown =>
    record({ ...line, ...fields }).properties.valueKey;
  expect(keyOf({ confidence: 0.1 })).toBe(keyOf());
  expect(keyOf({ validity: '2024' })).not.toBe(keyOf());
  expect(keyOf({ object: 'place:china' })).not.toBe(keyOf());
});

test.each<[string, Partial<StatementLine>]>([
  ['the quote', { quote: 'Tien Hai' }],
  ['the place', { locator: { paragraph: 3, start: 5, end: 13 } }],
  ['the confidence', { confidence: 0.5 }],
  ['the rank', { rank: 'PREFERRED' }],
  ['a note', { note: 'x' }],
])('%s changes the content of a statement and not its id', (_, fields) => {
  expect(record(fields).id).toBe(record().id);
  expect(record(fields).hash).not.toBe(record().hash);
});

test.each<[string, Partial<StatementLine>, Partial<Source>]>([
  ['another value', { value: { text: 'Tiền Hải', language: 'vi', kind: 'SHORT' } }, {}],
  ['another subject', { subject: 'place:shenzhen' }, {}],
  ['another language of the quote', { language: 'vi' }, {}],
  ['another document', {}, { document: 'document:other' }],
])('%s makes another statement', (_, fields, source) => {
  expect(record(fields, source).id).not.toBe(record().id);
});

test('the order of keys and the form of accents make no difference', () => {
  const value = { kind: 'PREFERRED', text: 'Tiền Hải'.normalize('NFD'), language: 'vi' };
  expect(record({ value, rank: 'NORMAL', flags: [] })).toEqual(record());
  expect(canonicalJson({ b: [1, null, { d: true, c: undefined }], a: 'Ả' })).toBe(
    '{"a":"Ả","b":[1,null,{"d":true}]}',
  );
});

test('canonical JSON writes each text as JSON does', () => {
  for (let code = 0; code < 0x3000; code++) {
    const text = `a${String.fromCodePoint(code)}`;
    expect(canonicalJson({ [text]: text })).toBe(
      `{${JSON.stringify(text)}:${JSON.stringify(text.normalize('NFC'))}}`,
    );
  }
});
