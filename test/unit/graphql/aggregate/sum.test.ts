import { describe, expect, test } from '@jest/globals';

import type { Fragment } from '../../../../src/graph/compose/fragment.js';
import type { Value } from '../../../../src/graph/values.js';
import type { Entry } from '../../../../src/graphql/aggregate/entry.js';
import { cellSlot, ownCell } from '../../../../src/graphql/aggregate/entry.js';
import type { ConversionInput } from '../../../../src/graphql/aggregate/exchange.js';
import { checkConversion } from '../../../../src/graphql/aggregate/exchange.js';
import type { Measure } from '../../../../src/graphql/aggregate/measures.js';
import { addendsOf, addUp } from '../../../../src/graphql/aggregate/sum.js';
import type { PropertyDefinition } from '../../../../src/ontology/properties.js';

const COLUMNS = ['Lower', 'Upper', 'Qualifier', 'Currency', 'CurrencyBasis', 'Unit'];
const STATISTIC = ['indicator', 'cumulative', 'period'];
const concerns = { ...ownCell('things'), types: ['Observation'] };
const step = { fragment: { name: 'parts' } as Fragment, parameters: {}, from: null };
const parts = { ...ownCell('id'), path: [step] };

function measureOf(property: PropertyDefinition, isStatistic = false): Measure {
  return { property, cells: [], told: {}, concerns: isStatistic ? [concerns] : [], parts };
}

const CONTRACT_VALUE = measureOf({
  name: 'contractValue',
  kind: 'money',
  on: ['Project', 'ProjectBatch', 'Agreement'],
});
const AMOUNT = measureOf({ name: 'amount', kind: 'money', on: ['Observation'] }, true);
const ATTENDANCE = measureOf({
  name: 'attendance',
  kind: 'quantity',
  on: ['ForumEdition', 'ForumEvent'],
});

interface Given {
  readonly id: string;
  readonly [column: string]: Value;
}

/** `{ id, Lower: 5, Upper: 5, Currency: 'CNY' }` for a measure; what is not given is null. */
function entryOf({ property: { name } }: Measure, given: Given): Entry {
  const cells = [
    ...COLUMNS.map((suffix) => [cellSlot(ownCell(`${name}${suffix}`)), given[suffix]] as const),
    ...STATISTIC.map((column) => [cellSlot(ownCell(column)), given[column]] as const),
    [cellSlot(concerns), given.things] as const,
    [cellSlot(parts), given.parts ?? []] as const,
  ];
  return {
    id: given.id,
    row: cells.map(([, value]) => value ?? null),
    columns: new Map(cells.map(([slot], index) => [slot, index])),
  };
}

function sum(
  measure: Measure,
  all: readonly Given[],
  { convertTo = null }: { convertTo?: ConversionInput | null } = {},
) {
  const entries = all.map((given) => entryOf(measure, given));
  const addends = addendsOf(entries, measure, convertTo);
  return addUp(addends, measure, convertTo);
}

const exactly = (id: string, amount: number, Currency: string | null = 'CNY') => ({
  id,
  Lower: amount,
  Upper: amount,
  Qualifier: 'EXACT',
  Currency,
  CurrencyBasis: Currency === null ? 'AMBIGUOUS' : 'PRINTED',
});

describe('a sum', () => {
  test('has one total per currency and adds decimals exactly', () => {
    const { totals, leftOut, rates } = sum(CONTRACT_VALUE, [
      exactly('a', 0.1),
      exactly('b', 0.2),
      exactly('c', 29990000000, 'USD'),
    ]);
    expect(totals).toMatchObject([
      { currency: 'CNY', low: '0.3', high: '0.3', count: 2, approximate: false, converted: false },
      { currency: 'USD', low: '29990000000', high: '29990000000', count: 1 },
    ]);
    expect([leftOut, rates]).toEqual([[], []]);
  });

  test('keeps open bounds open and says about', () => {
    const { totals } = sum(CONTRACT_VALUE, [
      exactly('a', 10),
      { ...exactly('b', 5), Upper: null, Qualifier: 'OVER' },
      { ...exactly('c', 2, 'USD'), Qualifier: 'ABOUT', CurrencyBasis: 'INFERRED' },
      { ...exactly('d', 4, 'VND'), Lower: null, Qualifier: 'CLOSE_TO' },
      { ...exactly('e', 7, 'USD'), Lower: null, Qualifier: 'UP_TO' },
    ]);
    expect(totals).toMatchObject([
      { currency: 'CNY', low: '15', high: null },
      { currency: 'USD', low: '2', high: '9', approximate: true, inferredCurrency: true },
      { currency: 'VND', low: null, high: '4' },
    ]);
  });

  test('leaves out what has no value, no currency or no rate, with the reason', () => {
    const convertTo = { currency: 'CNY', rates: [{ currency: 'USD', rate: '7.25' }] };
    const { totals, leftOut, rates } = sum(
      CONTRACT_VALUE,
      [
        exactly('a', 10),
        exactly('b', 3, 'USD'),
        exactly('c', 3, 'EUR'),
        exactly('d', 3, null),
        { id: 'f', Qualifier: 'UNSPECIFIED', Currency: 'CNY' },
        { id: 'e' },
      ],
      { convertTo },
    );
    expect(totals).toMatchObject([
      { currency: 'CNY', low: '31.75', high: '31.75', count: 2, converted: true },
    ]);
    expect(leftOut).toEqual([
      { reason: 'NO_VALUE', ids: ['e', 'f'] },
      { reason: 'AMBIGUOUS_CURRENCY', ids: ['d'] },
      { reason: 'NO_RATE', ids: ['c'] },
    ]);
    expect(rates).toEqual([{ currency: 'USD', rate: '7.25' }]);
  });

  test('counts a batch and not its members', () => {
    const batch = { ...exactly('batch', 100), parts: ['member', 'inner', 'unknown'] };
    const all = [batch, exactly('member', 60), exactly('inner', 40, 'USD')];
    expect(sum(CONTRACT_VALUE, all)).toMatchObject({
      totals: [{ currency: 'CNY', low: '100', count: 1 }],
      leftOut: [{ reason: 'MEMBER_OF_COUNTED_BATCH', ids: ['inner', 'member'] }],
    });
  });

  test('counts the attendance of an edition and not that of its events', () => {
    const people = (id: string, count: number, parts: readonly string[]) => ({
      id,
      Lower: count,
      Upper: count,
      Unit: 'person',
      parts,
    });
    expect(
      sum(ATTENDANCE, [people('edition', 90, ['event']), people('event', 50, [])]),
    ).toMatchObject({
      totals: [{ unit: 'person', currency: null, low: '90' }],
      leftOut: [{ reason: 'PART_OF_COUNTED_OCCASION', ids: ['event'] }],
    });
  });
});

describe('a sum of statistics', () => {
  const statistic = (id: string, amount: number, rest: Omit<Given, 'id'>) => ({
    ...exactly(id, amount),
    indicator: 'TRADE_VALUE',
    cumulative: false,
    things: [['AREA', 'place:a']],
    ...rest,
  });

  test('keeps indicators apart, and cumulative from not', () => {
    const { totals } = sum(AMOUNT, [
      statistic('a', 1, { period: '2021' }),
      statistic('b', 2, { period: '2022' }),
      statistic('c', 4, { period: '2022', cumulative: true }),
      statistic('d', 8, { period: '2022', indicator: 'INVESTMENT_VALUE' }),
    ]);
    expect(totals).toMatchObject([
      { indicator: 'INVESTMENT_VALUE', cumulative: false, low: '8' },
      { indicator: 'TRADE_VALUE', cumulative: false, low: '3' },
      { indicator: 'TRADE_VALUE', cumulative: true, low: '4' },
    ]);
  });

  test('counts the same things once in one time', () => {
    const { totals, leftOut } = sum(AMOUNT, [
      statistic('year', 10, { period: '2022' }),
      statistic('quarter', 3, { period: '2022-01/2022-03' }),
      statistic('other place', 5, { period: '2022', things: [['AREA', 'place:b']] }),
      statistic('other role', 7, { period: '2022', things: [['PARTNER', 'place:a']] }),
      statistic('up to 2023', 40, { period: '2023', cumulative: true }),
      statistic('up to 2021', 20, { period: '2021', cumulative: true }),
    ]);
    expect(totals).toMatchObject([
      { cumulative: false, low: '22', count: 3 },
      { cumulative: true, low: '40', count: 1 },
    ]);
    expect(leftOut).toEqual([{ reason: 'OVERLAPS_COUNTED', ids: ['quarter', 'up to 2021'] }]);
  });

  test('does not add ranks, shares and rates', () => {
    const { totals, leftOut } = sum(AMOUNT, [
      statistic('a', 1, { indicator: 'TRADE_PARTNER_RANK' }),
      statistic('b', 1, { indicator: 'OTHER' }),
    ]);
    expect(totals).toEqual([]);
    expect(leftOut).toEqual([{ reason: 'NOT_ADDITIVE', ids: ['a', 'b'] }]);
  });
});

describe('the rates of a conversion', () => {
  const usd = (rate: string) => ({ currency: 'USD', rate });
  test.each([
    ['0', [usd('0')]],
    ['below 0', [usd('-7')]],
    ['too long', [usd(`0.${'1'.repeat(30)}`)]],
    ['given twice', [usd('7'), usd('7')]],
    ['of the currency to itself', [{ currency: 'CNY', rate: '1' }]],
    ['too many', Array.from({ length: 51 }, (_, index) => ({ currency: `C${index}`, rate: '1' }))],
  ])('are refused: %s', (_name, rates) => {
    expect(() => {
      checkConversion({ currency: 'CNY', rates });
    }).toThrow(
      expect.objectContaining({
        extensions: { code: 'BAD_USER_INPUT', argument: 'sum(convertTo:)' },
      }),
    );
  });
});
