import { describe, expect, test } from '@jest/globals';

import { chooseLabel } from '../../../src/names/label.js';

/** Names by language: the text of each is its language tag. */
function choose(languages: readonly string[], wanted: readonly string[]) {
  const { text, language, isFallback } = chooseLabel('place:x', languages, languages, wanted);
  expect(text).toBe(language ?? 'place:x');
  return [language, isFallback ? 'fallback' : 'as asked'];
}

describe('the label', () => {
  test.each<[string, string[], string[], string | null, 'as asked' | 'fallback']>([
    ['is in the first language asked for', ['en', 'id', 'vi'], ['vi', 'id'], 'vi', 'as asked'],
    ['is in the second where the first is missing', ['en', 'id'], ['vi', 'id'], 'id', 'fallback'],
    ['is English where none is asked for', ['id', 'en'], [], 'en', 'as asked'],
    ['is English where none asked for is there', ['id', 'en'], ['fr'], 'en', 'fallback'],
    ['is Chinese without English', ['id', 'vi', 'zh'], ['fr'], 'zh', 'fallback'],
    ['is Vietnamese without English and Chinese', ['id', 'vi'], ['fr'], 'vi', 'fallback'],
    ['is Indonesian without those', ['th', 'id'], ['fr'], 'id', 'fallback'],
    ['is any name rather than none', ['th', 'my'], ['fr'], 'th', 'fallback'],
    ['is the id where there is no name', [], ['vi'], null, 'fallback'],
    ['takes a language for its regions', ['id', 'en'], ['id-ID'], 'id', 'as asked'],
    ['takes a script for its language', ['en', 'zh-Hans'], ['zh'], 'zh-Hans', 'as asked'],
    ['takes the script asked for', ['zh-Hans', 'zh-Hant'], ['zh-Hant-TW'], 'zh-Hant', 'as asked'],
    [
      'takes the other script before another language',
      ['en', 'zh-Hans'],
      ['zh-Hant'],
      'zh-Hans',
      'as asked',
    ],
    ['takes the nearest', ['zh', 'zh-Hant'], ['zh-Hant-TW'], 'zh-Hant', 'as asked'],
    ['takes the script of the region', ['zh', 'zh-Hant'], ['zh-TW'], 'zh-Hant', 'as asked'],
    ['takes the usual script otherwise', ['zh', 'zh-Hant'], ['zh-SG'], 'zh', 'as asked'],
    ['takes the region itself first', ['zh-Hant', 'zh-TW'], ['zh-TW'], 'zh-TW', 'as asked'],
    ['takes characters before pinyin', ['zh-Latn', 'zh-Hant'], ['zh'], 'zh-Hant', 'as asked'],
    [
      'takes pinyin where it is asked for',
      ['zh-Hans', 'zh-Latn'],
      ['zh-Latn'],
      'zh-Latn',
      'as asked',
    ],
    ['takes pinyin before another language', ['en', 'zh-Latn'], ['zh'], 'zh-Latn', 'as asked'],
    ['does not mind case', ['zh-Hans'], ['ZH-hans'], 'zh-Hans', 'as asked'],
    ['written alike everywhere serves every language', ['mul'], ['vi'], 'mul', 'as asked'],
    [
      'written alike everywhere comes after one in the language',
      ['mul', 'vi'],
      ['vi'],
      'vi',
      'as asked',
    ],
    [
      'written alike everywhere comes before another language',
      ['en', 'mul'],
      ['vi'],
      'mul',
      'as asked',
    ],
  ])('%s', (_name, languages, wanted, language, served) => {
    expect(choose(languages, wanted)).toEqual([language, served]);
  });

  test('is the text of its language', () => {
    expect(chooseLabel('place:x', ['en', 'vi'], ['Qianhai', 'Tiền Hải'], ['vi'])).toEqual({
      text: 'Tiền Hải',
      language: 'vi',
      isFallback: false,
    });
  });
});
