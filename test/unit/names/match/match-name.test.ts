import { describe, expect, test } from '@jest/globals';

import { expandQuery } from '../../../../src/names/match/expand-query.js';
import { matchName } from '../../../../src/names/match/match-name.js';
import { parseQuery } from '../../../../src/names/match/query.js';
import { searchTextOf } from '../../../../src/names/search-text.js';
import { Vocabulary } from '../../../../src/names/vocabulary.js';
import type { Word } from '../../../../src/ontology/vocabularies.js';

/** How a text matches a name, where the vocabulary is that of the name; the found words marked. */
function match(query: string, text: string, kind: Word<'NameKind'> = 'PREFERRED') {
  const searchText = searchTextOf(text);
  const words = searchText.split(/[ |]+/).filter((word) => word !== '');
  const vocabulary = new Vocabulary(new Map(words.map((word) => [word, 1])));
  const read = expandQuery(parseQuery(query), vocabulary, {
    complete: 'last',
    completeFrom: 2,
    correct: 'unknown',
  });
  const found = matchName(read, { text, kind, searchText });
  if (found === null) return null;
  const marked = found.ranges.map(({ start, end }) => text.slice(start, end)).join('|');
  return [found.closeness, found.whole, marked];
}

const scoreOf = (query: string, text: string, kind?: Word<'NameKind'>): number => {
  const searchText = searchTextOf(text);
  const read = expandQuery(parseQuery(query), new Vocabulary(new Map()), {
    complete: 'none',
    completeFrom: 2,
    correct: 'unknown',
  });
  return matchName(read, { text, kind: kind ?? 'PREFERRED', searchText })?.score ?? 0;
};

describe('a match', () => {
  test.each([
    ['Hà Nội', 'Hà Nội', ['EXACT', true, 'Hà|Nội']],
    ['ha noi', 'Hà Nội', ['FOLDED', true, 'Hà|Nội']],
    ['hanoi', 'Hà Nội', ['SPACING', true, 'Hà|Nội']],
    ['Viet Nam', 'Vietnam', ['SPACING', true, 'Vietnam']],
    ['B.K.P.M.', 'BKPM', ['SPACING', true, 'BKPM']],
    ['qianhai', '前海', ['PINYIN', true, '前海']],
    ['qian hai', '前海', ['PINYIN', true, '前海']],
    ['hezuoqu', '前海合作区', ['PINYIN', false, '合作区']],
    ['Tiền Hải', '前海', ['SINO_VIETNAMESE', true, '前海']],
    ['Trùng Khánh', '重庆', ['SINO_VIETNAMESE', true, '重庆']],
    ['前海論壇', '前海论坛', ['FOLDED', true, '前海论坛']],
    ['深港合作区', '前海深港现代服务业合作区', ['SPACING', false, '深港|合作区']],
    ['Qianh', 'Qianhai forum', ['PREFIX', false, 'Qianhai']],
    ['Qainhai', 'Qianhai forum', ['FUZZY', false, 'Qianhai']],
    ['Center Finance Qianhai', 'Qianhai Finance Center', ['EXACT', true, 'Qianhai|Finance|Center']],
    ['Pharmaron Co., Ltd', 'Pharmaron Inc', ['EXACT', true, 'Pharmaron']],
    ['海前', '前海', null],
    ['前港', '前海深港', null],
    ['Qianhai Wakanda', 'Qianhai', null],
    ['Qianhai Qianhai', 'Qianhai', null],
  ])('of "%s" with "%s"', (query, name, expected) => {
    expect(match(query, name)).toEqual(expected);
  });

  test.each([
    ['the same characters', 'Hà Nội', ['Hà Nội', 'HÀ NỘI', 'Ha Noi']],
    ['the same characters, without marks', 'Ha Noi', ['Ha Noi', 'HA NOI', 'Hà Nội']],
    ['the whole name', 'Qianhai', ['Qianhai', 'Qianhai Authority', 'The forum at Qianhai']],
    ['the order', 'Belt Road', ['Belt and Road', 'Road and Belt']],
    ['words that stand together', 'Hong Kong', ['Hong Kong University', 'Hong and old Kong']],
  ])('is better by %s', (_, query, names) => {
    const scores = names.map((name) => scoreOf(query, name));
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(new Set(scores).size).toBe(names.length);
  });

  test('is 1 for a whole name as it is written, and less for one that is not shown', () => {
    expect(scoreOf('Qianhai', 'Qianhai')).toBe(1);
    expect(scoreOf('Qianhai', 'Qianhai', 'MISSPELLING')).toBeLessThan(1);
  });
});
