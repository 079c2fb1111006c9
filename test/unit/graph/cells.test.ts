import { describe, expect, test } from '@jest/globals';

import {
  CellError,
  flag,
  flagOrNull,
  list,
  number,
  numberOrNull,
  rows,
  text,
  textOrNull,
  texts,
} from '../../../src/graph/cells.js';

const ROW = ['a', 1.5, true, null, ['b', 'c'], [['d', 1], []]];

describe('cells', () => {
  test('are read by position', () => {
    expect([text(ROW, 0), number(ROW, 1), flag(ROW, 2)]).toEqual(['a', 1.5, true]);
    expect([textOrNull(ROW, 0), numberOrNull(ROW, 1), flagOrNull(ROW, 2)]).toEqual([
      'a',
      1.5,
      true,
    ]);
    expect([textOrNull(ROW, 3), numberOrNull(ROW, 3), flagOrNull(ROW, 3)]).toEqual([
      null,
      null,
      null,
    ]);
    expect(list(ROW, 4)).toEqual(['b', 'c']);
    expect(texts(ROW, 4)).toEqual(['b', 'c']);
    expect(rows(ROW, 5)).toEqual([['d', 1], []]);
  });

  test.each([
    ['text', () => text(ROW, 1), 'a number in column 1 instead of a string'],
    ['text of null', () => text(ROW, 3), 'null in column 3 instead of a string'],
    ['text of a missing column', () => text(ROW, 9), 'nothing in column 9 instead of a string'],
    ['number', () => number(ROW, 0), 'a string in column 0 instead of a number'],
    ['flag', () => flag(ROW, 4), 'a list in column 4 instead of a boolean'],
    ['list', () => list(ROW, 2), 'a boolean in column 2 instead of a list'],
    ['texts', () => texts(ROW, 5), 'a list in column 0 instead of a string'],
    ['rows', () => rows(ROW, 4), 'a string in column 0 instead of a list'],
  ])('that hold something else are refused: %s', (_, read, message) => {
    expect(read).toThrow(CellError);
    expect(read).toThrow(message);
  });
});
