import { describe, expect, test } from '@jest/globals';

import { beyond, compareKeys, orderBy } from '../../../../src/graph/compose/keyset.js';
import type { Value } from '../../../../src/graph/values.js';

const DATE = { variable: 'date', nullable: true, descending: false };
const ID = { variable: 'id', nullable: false, descending: false };
const KEYS = [DATE, ID];

function beyondKeys(values: readonly Value[], backward: boolean): string {
  return beyond(KEYS, values, backward, (value) => JSON.stringify(value));
}

describe('the order of a list', () => {
  test('has nulls last', () => {
    expect(orderBy(KEYS, false)).toBe('date IS NULL, date, id');
  });

  test('is turned round as a whole backward, nulls first', () => {
    expect(orderBy(KEYS, true)).toBe('date IS NULL DESC, date DESC, id DESC');
  });

  test('compares texts by code point, numbers by value and nulls last', () => {
    const rows = [
      [null, 'a'],
      ['b', 'z'],
      ['\u{1f600}', 'a'],
      ['\uffee', 'a'],
      ['B', 'a'],
      ['b', 'a'],
    ];
    expect(rows.toSorted((a, b) => compareKeys(a, b, KEYS))).toEqual([
      ['B', 'a'],
      ['b', 'a'],
      ['b', 'z'],
      ['\uffee', 'a'],
      ['\u{1f600}', 'a'],
      [null, 'a'],
    ]);
    expect([[10], [9], [-1]].toSorted((a, b) => compareKeys(a, b, KEYS.slice(0, 1)))).toEqual([
      [-1],
      [9],
      [10],
    ]);
  });

  test('is not defined between a text and a number', () => {
    expect(() => compareKeys(['1'], [1], KEYS)).toThrow('Order keys are texts or numbers');
  });
});

describe('a descending key', () => {
  const LATEST = [{ ...DATE, descending: true }, ID];

  test('keeps nulls last, and the other keys as they are', () => {
    expect(orderBy(LATEST, false)).toBe('date IS NULL, date DESC, id');
    expect(orderBy(LATEST, true)).toBe('date IS NULL DESC, date, id DESC');
  });

  test('sorts rows alike', () => {
    const rows = [
      [null, 'a'],
      ['2023', 'a'],
      ['2024', 'b'],
      ['2024', 'a'],
    ];
    expect(rows.toSorted((a, b) => compareKeys(a, b, LATEST))).toEqual([
      ['2024', 'a'],
      ['2024', 'b'],
      ['2023', 'a'],
      [null, 'a'],
    ]);
  });

  test('goes on with what is smaller, and back with what is greater', () => {
    const beyondLatest = (backward: boolean): string =>
      beyond(LATEST, ['2024', 'a'], backward, (value) => JSON.stringify(value));
    expect(beyondLatest(false)).toBe(
      '(date < "2024" OR date IS NULL OR (date = "2024" AND (id > "a")))',
    );
    expect(beyondLatest(true)).toBe('(date > "2024" OR (date = "2024" AND (id < "a")))');
  });
});

describe('what stands after an entry', () => {
  test('is greater, without the key, or a tie that is further on', () => {
    expect(beyondKeys(['2024', 'a'], false)).toBe(
      '(date > "2024" OR date IS NULL OR (date = "2024" AND (id > "a")))',
    );
  });

  test('without the key is a tie alone', () => {
    expect(beyondKeys([null, 'a'], false)).toBe('((date IS NULL AND (id > "a")))');
  });

  test('is nothing after the last possible entry', () => {
    expect(beyond(KEYS.slice(0, 1), [null], false, String)).toBe('false');
  });
});

describe('what stands before an entry', () => {
  test('is smaller, or a tie that is further back', () => {
    expect(beyondKeys(['2024', 'a'], true)).toBe(
      '(date < "2024" OR (date = "2024" AND (id < "a")))',
    );
  });

  test('without the key is whatever has it, or a tie', () => {
    expect(beyondKeys([null, 'a'], true)).toBe(
      '(date IS NOT NULL OR (date IS NULL AND (id < "a")))',
    );
  });
});
