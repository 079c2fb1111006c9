import { describe, expect, test } from '@jest/globals';

import type { Bounds } from '../../../src/values/amount.js';
import { areReversed, boundsProblem } from '../../../src/values/amount.js';
import { decimalToNumber, isDecimal, significantDigits } from '../../../src/values/decimal.js';

const bounds = (
  lower: string | null,
  upper: string | null,
  qualifier: Bounds['qualifier'],
): Bounds => ({ lower, upper, qualifier });

describe('the bounds of an amount', () => {
  test.each([
    bounds('29990000000', '29990000000', 'EXACT'),
    bounds('29990000000', '29990000000.0', 'EXACT'),
    bounds('300', '300', 'ABOUT'),
    bounds('30', null, 'OVER'),
    bounds(null, '30', 'UP_TO'),
    bounds(null, '30', 'CLOSE_TO'),
    bounds('1.5', '2', 'BETWEEN'),
    bounds(null, null, 'UNSPECIFIED'),
  ])('fit: %o', (fitting) => {
    expect(boundsProblem(fitting)).toBeNull();
  });

  test.each([
    [bounds('1', '2', 'EXACT'), 'EXACT takes two equal bounds'],
    [bounds(null, null, 'EXACT'), 'EXACT takes two equal bounds'],
    [bounds('1', null, 'ABOUT'), 'ABOUT takes two equal bounds'],
    [bounds('1', '1', 'OVER'), 'OVER takes a lower bound and no upper one'],
    [bounds('1', null, 'UP_TO'), 'UP_TO takes an upper bound and no lower one'],
    [bounds('1', '1', 'CLOSE_TO'), 'CLOSE_TO takes an upper bound and no lower one'],
    [bounds('1', null, 'BETWEEN'), 'BETWEEN takes both bounds'],
  ])('do not fit: %o', (unfitting, problem) => {
    expect(boundsProblem(unfitting)).toBe(problem);
  });

  test('are reversed when the lower one is above, by number and not by text', () => {
    expect(areReversed(bounds('10', '9', 'BETWEEN'))).toBe(true);
    expect(areReversed(bounds('9', '10', 'BETWEEN'))).toBe(false);
    expect(areReversed(bounds('9', null, 'OVER'))).toBe(false);
  });
});

describe('a decimal text', () => {
  test.each(['0', '-1', '12.50', '0.001', '29990000000'])('is %s', (text) => {
    expect(isDecimal(text)).toBe(true);
  });

  test.each(['', '1e3', '+1', '01', '1.', '.5', '1,5', '1 000', 'NaN', 'Infinity', '٣'])(
    'is not "%s"',
    (text) => {
      expect(isDecimal(text)).toBe(false);
    },
  );

  test.each([
    ['0', 0],
    ['1200', 2],
    ['0.0120', 2],
    ['-12.50', 3],
    ['1.0', 1],
    ['100.01', 5],
    ['123456789012345', 15],
    ['0.1234567890123456', 16],
  ])('%s has %i significant digits', (text, digits) => {
    expect(significantDigits(text)).toBe(digits);
  });

  test('becomes the number it stands for, and null stays null', () => {
    expect(decimalToNumber('29.99')).toBe(29.99);
    expect(decimalToNumber(null)).toBeNull();
  });
});
