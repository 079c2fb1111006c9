import { describe, expect, test } from '@jest/globals';

import { GraphRecord } from '../../../src/graph/compose/decode.js';
import type { Row } from '../../../src/graph/values.js';
import {
  readProperty,
  readStatusEvents,
  toPartialDate,
} from '../../../src/graphql/property-values.js';
import { columnsOf } from '../../../src/ontology/columns.js';
import type { PropertyDefinition, ValueKind } from '../../../src/ontology/properties.js';

function read(kind: ValueKind, row: Row): unknown {
  const definition: PropertyDefinition = { name: 'x', kind, on: ['Project'] };
  return readProperty(
    new GraphRecord({ columns: columnsOf(definition), relations: [] }, row),
    definition,
  );
}

/** A row of nothing but nulls, as for a node without the property. */
const NOTHING: Row = Array.from({ length: 6 }, () => null);

describe('the value of a property', () => {
  test.each<[ValueKind, Row, unknown]>([
    ['text', ['a'], 'a'],
    ['integer', [3], 3],
    ['boolean', [false], false],
    ['word', ['SIGNED'], 'SIGNED'],
    [
      'localisedText',
      [
        ['a', '前'],
        ['en', 'zh'],
      ],
      [
        { text: 'a', language: 'en' },
        { text: '前', language: 'zh' },
      ],
    ],
    ['status', ['SIGNED', ['SIGNED'], ['']], 'SIGNED'],
  ])('of kind %s', (kind, row, value) => {
    expect(read(kind, row)).toEqual(value);
  });

  test.each<[ValueKind, Row, object]>([
    [
      'quantity',
      [15, 15, 'EXACT', 'project', '15 projects'],
      { lower: '15', upper: '15', qualifier: 'EXACT', unit: 'project', asReported: '15 projects' },
    ],
    [
      'money',
      [30_000_000_000, null, 'OVER', 'CNY', 'INFERRED', 'over 30 billion yuan'],
      {
        lower: '30000000000',
        upper: null,
        qualifier: 'OVER',
        currency: 'CNY',
        currencyBasis: 'INFERRED',
        asReported: 'over 30 billion yuan',
      },
    ],
  ])('of kind %s has all of its fields', (kind, row, value) => {
    expect(read(kind, row)).toMatchObject(value);
  });

  test('that is an amount has the fields whose columns were read', () => {
    const plan = { columns: ['xUpper', 'xQualifier', 'xCurrency'], relations: [] };
    const definition: PropertyDefinition = { name: 'x', kind: 'money', on: ['Project'] };
    const value = readProperty(new GraphRecord(plan, [5, 'UP_TO', 'USD']), definition);
    expect(value).toMatchObject({ upper: '5', qualifier: 'UP_TO', currency: 'USD' });
  });

  test.each<[ValueKind, unknown]>([
    ['text', null],
    ['integer', null],
    ['boolean', null],
    ['date', null],
    ['quantity', null],
    ['money', null],
    ['localisedText', []],
  ])('of kind %s where nothing is stated is %j', (kind, value) => {
    expect(read(kind, NOTHING)).toEqual(value);
  });

  test.each([
    [29_990_000_000, '29990000000'],
    [1e-7, '0.0000001'],
    [123_456_789.012_345, '123456789.012345'],
    [1e21, '1000000000000000000000'],
    [-0.5, '-0.5'],
    [0, '0'],
  ])('that is the number %d is the decimal %s, without an exponent', (number, decimal) => {
    expect(read('quantity', [number, null, 'OVER', null, 'x'])).toMatchObject({ lower: decimal });
  });
});

test('every status is kept, with its date or none', () => {
  const record = new GraphRecord({ columns: ['statusWords', 'statusDates'], relations: [] }, [
    ['PLANNED', 'SIGNED'],
    ['', '2024-11'],
  ]);
  expect(readStatusEvents(record)).toEqual([
    { status: 'PLANNED', date: null },
    { status: 'SIGNED', date: expect.objectContaining({ edtf: '2024-11' }) },
  ]);
});

describe('a partial date', () => {
  test.each([
    ['2024-11~', '2024-11-01', '2024-11-30', 'MONTH', true, false],
    ['2019/..', '2019-01-01', null, 'INTERVAL', false, false],
    ['2021?', '2021-01-01', '2021-12-31', 'YEAR', false, true],
    ['XXXX-09-11', null, null, 'UNKNOWN_YEAR', false, false],
  ])('%s says what it can mean', (edtf, earliest, latest, precision, approximate, uncertain) => {
    expect(toPartialDate(edtf)).toEqual({
      edtf,
      earliest,
      latest,
      precision,
      approximate,
      uncertain,
    });
  });
});
