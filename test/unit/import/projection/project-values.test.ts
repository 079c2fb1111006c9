import { describe, expect, test } from '@jest/globals';

import { projectValues } from '../../../../src/import/projection/project-values.js';
import { columnsOf } from '../../../../src/ontology/columns.js';
import type { PropertyDefinition } from '../../../../src/ontology/properties.js';
import { storedStatement } from '../../../support/stored-statement.js';

const on = ['Project'] as const;
const definition = (
  kind: PropertyDefinition['kind'],
  vocabulary?: PropertyDefinition['vocabulary'],
) => ({ name: 'p', kind, on, ...(vocabulary && { vocabulary }) }) satisfies PropertyDefinition;

const said = (value: unknown, fields = {}) => storedStatement({ value, ...fields });

describe('a value is shown as', () => {
  test.each([
    ['text', 'x', { p: 'x' }],
    ['url', 'https://example.org/', { p: 'https://example.org/' }],
    ['integer', 7, { p: 7 }],
    ['decimal', 0.5, { p: 0.5 }],
    ['boolean', false, { p: false }],
    ['word', 'CITY', { p: 'CITY' }],
    ['date', '2024-11', { p: '2024-11', pEarliest: '2024-11-01', pLatest: '2024-11-30' }],
    ['date', '2019/..', { p: '2019/..', pEarliest: '2019-01-01' }],
    ['date', 'XXXX-11-05', { p: 'XXXX-11-05' }],
    [
      'quantity',
      { lower: '300', upper: null, qualifier: 'OVER', unit: 'company', text: 'lebih dari 300' },
      { pLower: 300, pQualifier: 'OVER', pUnit: 'company', pText: 'lebih dari 300' },
    ],
    [
      'money',
      {
        lower: '29990000000',
        upper: '29990000000',
        qualifier: 'EXACT',
        currency: 'CNY',
        currencyBasis: 'INFERRED',
        text: '29,99 miliar yuan',
      },
      {
        pLower: 29990000000,
        pUpper: 29990000000,
        pQualifier: 'EXACT',
        pCurrency: 'CNY',
        pCurrencyBasis: 'INFERRED',
        pText: '29,99 miliar yuan',
      },
    ],
    [
      'money',
      {
        lower: null,
        upper: '30',
        qualifier: 'CLOSE_TO',
        currency: null,
        currencyBasis: 'AMBIGUOUS',
        text: '$30',
      },
      { pUpper: 30, pQualifier: 'CLOSE_TO', pCurrencyBasis: 'AMBIGUOUS', pText: '$30' },
    ],
  ] as const)('%s: %o', (kind, value, expected) => {
    const shown = projectValues(definition(kind), [said(value)]);
    expect(shown).toEqual(expected);
    expect(columnsOf(definition(kind))).toEqual(expect.arrayContaining(Object.keys(shown)));
  });

  test('nothing where nothing is said, or all of it is deprecated', () => {
    expect(projectValues(definition('text'), [])).toEqual({});
    expect(projectValues(definition('text'), [said('x', { rank: 'DEPRECATED' })])).toEqual({});
    expect(projectValues(definition('localisedText'), [])).toEqual({});
    expect(projectValues(definition('status', 'UndertakingStatus'), [])).toEqual({});
  });

  test('the chosen one where sources differ', () => {
    const statements = [said('weak', { confidence: 0.5 }), said('strong', { confidence: 0.9 })];
    expect(projectValues(definition('text'), statements)).toEqual({ p: 'strong' });
  });
});

test('localised texts are all shown, each once, by language and text', () => {
  const statements = [
    said({ text: 'trade', language: 'en' }),
    said({ text: 'perdagangan', language: 'id' }),
    said({ text: 'growth', language: 'en' }),
    said({ text: 'trade', language: 'en' }, { id: 'statement:b' }),
    said({ text: 'wrong', language: 'en' }, { rank: 'DEPRECATED' }),
  ];
  expect(projectValues(definition('localisedText'), statements)).toEqual({
    pTexts: ['growth', 'trade', 'perdagangan'],
    pLanguages: ['en', 'en', 'id'],
  });
});

describe('a status', () => {
  const status = definition('status', 'UndertakingStatus');
  const event = (word: string, date: string | null) => said({ word, date });

  test('is that of the latest dated event, whatever the lifecycle says', () => {
    const statements = [
      event('SUSPENDED', '2025-03'),
      event('SIGNED', '2024-11'),
      event('COMPLETED', null),
    ];
    expect(projectValues(status, statements)).toEqual({
      p: 'SUSPENDED',
      pWords: ['COMPLETED', 'SIGNED', 'SUSPENDED'],
      pDates: ['', '2024-11', '2025-03'],
      pEarliest: ['', '2024-11-01', '2025-03-01'],
      pLatest: ['', '2024-11-30', '2025-03-31'],
    });
  });

  test('is the one furthest in the lifecycle where no event is dated', () => {
    const statements = [event('INAUGURATED', null), event('PLANNED', null), event('SIGNED', null)];
    expect(projectValues(status, statements)).toEqual({
      p: 'INAUGURATED',
      pWords: ['PLANNED', 'SIGNED', 'INAUGURATED'],
      pDates: ['', '', ''],
      pEarliest: ['', '', ''],
      pLatest: ['', '', ''],
    });
  });

  test('of events on one day follows the lifecycle, and each event counts once', () => {
    const statements = [
      event('SIGNED', '2024-11-05'),
      event('ANNOUNCED', '2024-11-05'),
      event('SIGNED', '2024-11-05'),
    ];
    expect(projectValues(status, statements)).toEqual({
      p: 'SIGNED',
      pWords: ['ANNOUNCED', 'SIGNED'],
      pDates: ['2024-11-05', '2024-11-05'],
      pEarliest: ['2024-11-05', '2024-11-05'],
      pLatest: ['2024-11-05', '2024-11-05'],
    });
  });
});
