import { describe, expect, test } from '@jest/globals';

import { periodAfter, periodOf, periodToEdtf } from '../../../../src/graphql/aggregate/periods.js';
import { parsePartialDate } from '../../../../src/values/partial-date.js';

describe('the period of a date', () => {
  test.each([
    ['2024-05-17', '2024', '2024-Q2', '2024-05'],
    ['2024-05', '2024', '2024-Q2', '2024-05'],
    ['2024-04/2024-06', '2024', '2024-Q2', null],
    ['2024-12-31/2025-01-01', null, null, null],
    ['2024', '2024', null, null],
    ['2024-11~', null, null, null],
    ['2024-11-05?', null, null, null],
    ['2024-11/2024-12~', null, null, null],
    ['2024-22', '2024', null, null],
    ['201X', null, null, null],
    ['2019/..', null, null, null],
    ['XXXX-09-11', null, null, null],
  ])('%s lies in the year %s, the quarter %s, the month %s', (edtf, year, quarter, month) => {
    expect(periodOf(edtf, 'YEAR')).toBe(year);
    expect(periodOf(edtf, 'QUARTER')).toBe(quarter);
    expect(periodOf(edtf, 'MONTH')).toBe(month);
  });
});

describe('the next period', () => {
  test.each([
    ['2024', '2025'],
    ['0009', '0010'],
    ['2024-Q3', '2024-Q4'],
    ['2024-Q4', '2025-Q1'],
    ['2024-09', '2024-10'],
    ['2024-12', '2025-01'],
  ])('after %s is %s', (period, next) => {
    expect(periodAfter(period)).toBe(next);
  });
});

describe('a period in EDTF', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-Q4', '2024-10-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
  ])('of %s lasts from %s to %s', (period, earliest, latest) => {
    expect(parsePartialDate(periodToEdtf(period))).toMatchObject({ earliest, latest });
  });
});
