import { expect, test } from '@jest/globals';

import { isApproximate, isUncertain, precisionOf } from '../../../src/values/date-precision.js';

test.each([
  ['2024-11-13', 'DAY'],
  ['2024-11-13?', 'DAY'],
  ['2024-11', 'MONTH'],
  ['2024-11~', 'MONTH'],
  ['2024-11-XX', 'MONTH'],
  ['2024-21', 'SEASON'],
  ['2024', 'YEAR'],
  ['2024%', 'YEAR'],
  ['2024-XX', 'YEAR'],
  ['2024-XX-XX', 'YEAR'],
  ['-0044', 'YEAR'],
  ['202X', 'DECADE'],
  ['20XX', 'DECADE'],
  ['2023/2024', 'INTERVAL'],
  ['2019/..', 'INTERVAL'],
  ['/2021-09', 'INTERVAL'],
  ['2024-11-13/', 'INTERVAL'],
  ['XXXX-09-11', 'UNKNOWN_YEAR'],
  ['XXXX-09', 'UNKNOWN_YEAR'],
  ['XXXX-09-11/XXXX-09-18', 'UNKNOWN_YEAR'],
])('%s is exact to the %s', (edtf, precision) => {
  expect(precisionOf(edtf)).toBe(precision);
});

test.each([
  ['2024', false, false],
  ['2024~', true, false],
  ['2024?', false, true],
  ['2024%', true, true],
  ['2023~/2024', true, false],
])('%s is approximate: %s, uncertain: %s', (edtf, approximate, uncertain) => {
  expect([isApproximate(edtf), isUncertain(edtf)]).toEqual([approximate, uncertain]);
});
