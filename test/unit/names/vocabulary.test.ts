import { describe, expect, test } from '@jest/globals';

import { Vocabulary } from '../../../src/names/vocabulary.js';

const vocabulary = new Vocabulary(
  new Map([
    ['asean', 9],
    ['asia', 3],
    ['beihai', 2],
    ['belt', 4],
    ['hai', 7],
    ['hong', 5],
    ['kong', 5],
    ['cooperation', 8],
    ['corporation', 6],
    ['qianhai', 8],
    ['qian', 7],
    ['2024', 5],
    ['2025', 5],
    ['kon', 1],
    ['g', 1],
  ]),
);

describe('a vocabulary', () => {
  test('completes words, those of most names first', () => {
    expect(vocabulary.startingWith('as', 5)).toEqual(['asean', 'asia']);
    expect(vocabulary.startingWith('q', 1)).toEqual(['qianhai']);
    expect(vocabulary.startingWith('asean', 5)).toEqual([]);
    expect(vocabulary.startingWith('zzz', 5)).toEqual([]);
  });

  test.each([
    ['a letter missing', 'qinhai', [{ word: 'qianhai', edits: 1 }]],
    ['a letter too many', 'qianhhai', [{ word: 'qianhai', edits: 1 }]],
    ['another letter', 'qienhai', [{ word: 'qianhai', edits: 1 }]],
    ['two letters swapped', 'qainhai', [{ word: 'qianhai', edits: 1 }]],
    ['two edits in a short word', 'qinhi', []],
    ['two edits in a long word', 'coperatian', [{ word: 'cooperation', edits: 2 }]],
    [
      'two words equally near, that of most names first',
      'coorperation',
      [
        { word: 'cooperation', edits: 1 },
        { word: 'corporation', edits: 2 },
      ],
    ],
    ['a word of three letters', 'hei', []],
    ['a number', '2026', []],
    ['a word too long to compare', 'a'.repeat(41), []],
  ])('corrects %s: %s', (_, word, near) => {
    expect(vocabulary.near(word, 5)).toEqual(near);
  });

  test.each([
    ['hongkong', ['hong', 'kong']],
    ['qianhaibelt', ['qianhai', 'belt']],
    ['hongqianhaikong', ['hong', 'qianhai', 'kong']],
    ['hongx', []],
    ['hong'.repeat(50), []],
  ])('splits %s into the fewest words', (word, parts) => {
    expect(vocabulary.split(word)).toEqual(parts);
  });
});
