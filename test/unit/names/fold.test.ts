import { describe, expect, test } from '@jest/globals';

import { foldWords } from '../../../src/names/fold.js';
import { searchTextOf } from '../../../src/names/search-text.js';

describe('folding', () => {
  test.each([
    ['Vietnamese tones and đ', 'Đặc khu Tiền Hải, Đà Nẵng', 'dac khu tien hai da nang'],
    ['decomposed accents', 'Tie\u0302\u0300n Ha\u0309i', 'tien hai'],
    ['pinyin with tone marks', 'Qiánhǎi Lǜdì', 'qianhai ludi'],
    ['full width', 'ＡＩ　Ｌａｂ（５Ｇ）', 'ai lab 5g'],
    ['half-width and compatibility forms', '⼈工', '人 工'],
    ['traditional characters', '臺灣前海衞生', '台 湾 前 海 卫 生'],
    ['every Chinese character as a word', '前海AI论坛2024', '前 海 ai 论 坛 2024'],
    ['letters beyond ASCII', 'Łódź Øresund Œuvre İzmir', 'lodz oresund oeuvre izmir'],
    ['Lucene’s own characters', '+a -b && c || !(d) {e} [f]^"g"~*?:\\/', 'a b c d e f g'],
    ['nothing but symbols', '—  · 《》!', ''],
    ['what is not seen', 'Qian\u200Dhai \u202Etrade\u202C', 'qianhai trade'],
    ['zero-width spaces', 'Qianhai\u200Bforum', 'qianhai forum'],
    ['NUL and half a surrogate pair', 'a\u0000b\uD800c', 'a b c'],
    ['nothing', '', ''],
  ])('%s: "%s"', (_, text, folded) => {
    expect(foldWords(text)).toBe(folded);
  });

  test('keeps the vowel signs of Thai, which are letters there', () => {
    expect(foldWords('กรุงเทพ น้ำ')).toBe(foldWords('กรุงเทพ น้ำ'.normalize('NFD')));
    expect(foldWords('กิน')).toBe('กิน');
  });

  test.each(['Tiền Hải（前海）', '臺灣', 'ＡＩ', 'Đà Nẵng', 'กิน', '乾隆', '著名'])(
    'a second time changes nothing: %s',
    (text) => {
      expect(foldWords(foldWords(text))).toBe(foldWords(text));
    },
  );

  test('of a part is a part of the folded whole, whatever stands beside it', () => {
    expect(` ${foldWords('乾隆皇帝')} `).toContain(` ${foldWords('乾')} `);
    expect(` ${foldWords('乾燥機')} `).toContain(` ${foldWords('乾燥')} `);
  });
});

describe('the search text', () => {
  test.each([
    ['Qianhai Forum', ' qianhai forum '],
    ['前海', ' 前 海 | qian hai | qianhai | qianhai | tien hai '],
    [
      '重庆银行',
      ' 重 庆 银 行 | chong qing yin hang | chongqing qingyin yinhang | chongqingyinhang | trong khanh ngan hanh | trung khanh ngan hang ',
    ],
    ['海', ' 海 | hai | hai | hai | hai '],
    [
      '深圳 AI 园',
      ' 深 圳 ai 园 | shen zhen ai yuan | shenzhen ai yuan | shenzhen ai yuan | tham quyen ai vien ',
    ],
    ['吕梁', ' 吕 梁 | lu liang | luliang | luliang | la luong '],
    ['—', '  '],
  ])('of "%s"', (name, expected) => {
    expect(searchTextOf(name)).toBe(expected);
  });

  test('leads from pinyin to a place within a longer name', () => {
    expect(searchTextOf('深圳前海合作区')).toContain(' qianhai ');
    expect(searchTextOf('深圳前海合作区')).toContain(' qian hai ');
  });

  test('of traditional and simplified characters is the same', () => {
    expect(searchTextOf('臺灣銀行')).toBe(searchTextOf('台湾银行'));
  });
});
