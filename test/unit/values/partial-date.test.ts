import { describe, expect, test } from '@jest/globals';

import { parsePartialDate, PartialDateError } from '../../../src/values/partial-date.js';

const open = null;

describe('a partial date', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-11-05', '2024-11-05', '2024-11-05'],
    ['2024-11-05/2024-11-07', '2024-11-05', '2024-11-07'],
    ['0000-02-29', '0000-02-29', '0000-02-29'],
    ['2019/..', '2019-01-01', open],
    ['2019/', '2019-01-01', open],
    ['../2020', open, '2020-12-31'],
    ['/2020-06', open, '2020-06-30'],
    ['../..', open, open],
    ['2024?', '2024-01-01', '2024-12-31'],
    ['2024-11~/2025', '2024-11-01', '2025-12-31'],
    ['202X', '2020-01-01', '2029-12-31'],
    ['20XX', '2000-01-01', '2099-12-31'],
    ['2024-XX', '2024-01-01', '2024-12-31'],
    ['2024-11-XX', '2024-11-01', '2024-11-30'],
    ['0621', '0621-01-01', '0621-12-31'],
  ])('%s lies between %s and %s', (text, earliest, latest) => {
    expect(parsePartialDate(text)).toEqual({ text, earliest, latest });
  });

  test.each(['XXXX-11-05', 'XXXX-02-29', 'XXXX-11', 'XXXX-11-05/XXXX-11-07', 'XXXX'])(
    '%s of an unknown year has no bounds',
    (text) => {
      expect(parsePartialDate(text)).toEqual({ text, earliest: null, latest: null });
    },
  );

  test('of a season means any day of its year, and winter ends in the next February', () => {
    expect(parsePartialDate('2024-21')).toMatchObject({
      earliest: '2024-01-01',
      latest: '2024-12-31',
    });
    expect(parsePartialDate('2023-24')).toMatchObject({
      earliest: '2023-01-01',
      latest: '2024-02-29',
    });
  });

  test.each([
    ['', 'not an EDTF date or interval of level 1'],
    ['November 2024', 'not an EDTF date or interval of level 1'],
    ['2024-13', 'not an EDTF date or interval of level 1'],
    ['2023-02-29', 'not an EDTF date or interval of level 1'],
    ['2023-02-30', 'not an EDTF date or interval of level 1'],
    ['2023-02-01/2023-02-31', 'not an EDTF date or interval of level 1'],
    ['2024-11-05/2024-11-05', 'not an EDTF date or interval of level 1'],
    ['2024-11-07/2024-11-05', 'not an EDTF date or interval of level 1'],
    ['2025/2024', 'not an EDTF date or interval of level 1'],
    ['[2023,2024]', 'not an EDTF date or interval of level 1'],
    ['2024-XX-05', 'not an EDTF date or interval of level 1'],
    ['2024-25', 'not an EDTF date or interval of level 1'],
    ['XXXX-02-30', 'not an EDTF date or interval of level 1'],
    ['2024/XXXX-11-05', 'the ends of an interval both have a known year, or neither'],
    ['2024-11-05T10:00:00Z', 'a date has no time of day'],
    ['-0044', 'a year lies between 0000 and 9999'],
    ['Y12024', 'a year lies between 0000 and 9999'],
  ])('is not "%s": %s', (text, reason) => {
    expect(() => parsePartialDate(text)).toThrow(new PartialDateError(reason));
  });
});
