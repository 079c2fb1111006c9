import { expect, test } from '@jest/globals';

import { compareCodePoints } from '../../../src/graph/code-points.js';

test('orders by code point, also beyond U+FFFF', () => {
  const ordered = [
    '',
    'A',
    'Z',
    'a',
    'ab',
    'đ',
    '前',
    '前海',
    '\ue000',
    'ﾊ',
    '\uffff',
    '𠮷',
    '𠮷a',
    '𠮸',
    '\u{10ffff}',
  ];
  expect(ordered.toReversed().sort(compareCodePoints)).toEqual(ordered);
});

test('finds equal texts equal', () => {
  expect(compareCodePoints('𠮷', '𠮷')).toBe(0);
});
