import { describe, expect, test } from '@jest/globals';

import { expandQuery } from '../../../../src/names/match/expand-query.js';
import { matchName } from '../../../../src/names/match/match-name.js';
import { partialQuery } from '../../../../src/names/match/partial-query.js';
import { parseQuery } from '../../../../src/names/match/query.js';
import { searchTextOf } from '../../../../src/names/search-text.js';
import { Vocabulary } from '../../../../src/names/vocabulary.js';

/** How many names have each word. */
const VOCABULARY = new Vocabulary(
  new Map(
    Object.entries({
      ...{ qianhai: 60, forum: 60, shenzhen: 40, china: 100, bank: 30, petroleum: 2, s: 50 },
      ...{ hong: 80, kong: 80, beihai: 10, hydrogen: 1 },
      ...{ 前: 40, 海: 50, 论: 40, 坛: 40, 深: 30, 圳: 25, 石: 2, 油: 2 },
    }),
  ),
);

function read(text: string) {
  const leniency = { complete: 'none', completeFrom: 2, correct: 'glued' } as const;
  return partialQuery(expandQuery(parseQuery(text), VOCABULARY, leniency));
}

/** The words found and missing, and whether the score is that of a whole match; null without a match. */
function match(text: string, name: string) {
  const query = read(text);
  const searchText = searchTextOf(name);
  const found = query && matchName(query, { text: name, kind: 'PREFERRED', searchText });
  if (found === null) return null;
  const marked = found.ranges.map(({ start, end }) => name.slice(start, end)).join('|');
  return [marked, found.missing];
}

describe('a partial match', () => {
  test.each([
    ['Qianhai forum Shenzhen', 'Qianhai forum', ['Qianhai|forum', ['Shenzhen']]],
    ['Qianhai forum 2031', 'Forum of Qianhai', ['Forum|Qianhai', ['2031']]],
    ['Shenzhen, Qianhai forum 2031', 'Qianhai forum', ['Qianhai|forum', ['Shenzhen', '2031']]],
    ['Qianhia forum Shenzhen', 'Qianhai forum', ['Qianhai|forum', ['Shenzhen']]],
    ['前海论坛深圳', '前海论坛', ['前海论坛', ['深圳']]],
    ['深圳前海论坛', '前海经济论坛', ['前海|论坛', ['深圳']]],
    ['前海深圳论坛', '前海论坛', ['前海论坛', ['深圳']]],
  ])('of "%s" with "%s"', (text, name, expected) => {
    expect(match(text, name)).toEqual(expected);
  });

  test.each([
    ['one word of three', 'Qianhai forum Shenzhen', 'Qianhai'],
    ['two words, where the third tells more than both', 'China Bank Petroleum', 'Bank of China'],
    [
      'words that tell too little of what all tell',
      'Qianhai forum Beihai Shenzhen bank',
      'Qianhai forum',
    ],
    ['single letters', "China's Beihai bank", "China's"],
    ['characters in another order', '深圳前海论坛', '论坛海前'],
    ['single characters', '前海论坛深圳', '前论深'],
    ['syllables that are readings of characters', 'Hong Kong Qianhai', '红空'],
    ['Chinese words that tell less than the one that is missing', '前海石油论坛', '前海论坛'],
  ])('is not made of %s', (_, text, name) => {
    expect(read(text)).not.toBeNull();
    expect(match(text, name)).toBeNull();
  });

  test('scores less, the more is missing', () => {
    const score = (text: string): number => {
      const query = read(text);
      const searchText = searchTextOf('Qianhai forum');
      const name = { text: 'Qianhai forum', kind: 'PREFERRED', searchText } as const;
      return (query && matchName(query, name)?.score) ?? 0;
    };
    expect(score('Qianhai forum 2031')).toBeCloseTo(0.875);
    expect(score('Qianhai forum Shenzhen')).toBeCloseTo(0.8);
    expect(score('Qianhai forum Shenzhen 2031')).toBeCloseTo(0.75);
  });
});

describe('a query', () => {
  test.each([
    ['one word', 'Qianhai'],
    ['one word and a number', 'Qianhai 2031'],
    ['two words', 'Qianhai forum'],
    ['two words and what need not match', 'The forum of Qianhai'],
    ['two Chinese words', '前海论坛'],
    ['a word that no name has', 'Qianhai forum Wakanda'],
    ['a character that no name has', '前海论坛港口'],
    ['numbers alone', '2024 2025 2031'],
    ['single letters', 'a b c d'],
  ])('of %s has no partial matches', (_, text) => {
    expect(read(text)).toBeNull();
  });

  test('is looked up by its rarest words, and by all but each of them', () => {
    expect(read('Hong Kong Beihai forum')?.groups).toEqual([
      ['beihai', 'forum'],
      ['hong', 'kong', 'forum'],
      ['hong', 'kong', 'beihai'],
    ]);
  });
});
