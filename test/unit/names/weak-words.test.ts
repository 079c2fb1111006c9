import { describe, expect, test } from '@jest/globals';

import { foldWords } from '../../../src/names/fold.js';
import { weakWords } from '../../../src/names/weak-words.js';

/** The words of a text that are left without the weak ones. */
function strongOf(text: string): string {
  const words = foldWords(text).split(' ');
  const weak = weakWords(words);
  return words.filter((_, index) => weak[index] !== true).join(' ');
}

describe('weak words', () => {
  test.each([
    ['PT Pertamina (Persero) Tbk', 'pertamina'],
    ['Huawei Technologies Co., Ltd.', 'huawei technologies'],
    ['Công ty TNHH MTV Ô tô Trường Hải', 'o to truong hai'],
    ['Công ty Điện lực', 'cong ty dien luc'],
    ['比亚迪股份有限公司', '比 亚 迪'],
    ['The Netherlands', 'netherlands'],
    ['Authority of Qianhai', 'authority qianhai'],
    ['深圳市', '深 圳'],
    ['城市', '城 市'],
    ['Thành phố Đà Nẵng', 'da nang'],
  ])('of "%s" leave "%s"', (text, strong) => {
    expect(strongOf(text)).toBe(strong);
  });

  test.each(['Co., Ltd.', 'of the', '有限公司', ''])('"%s" alone is not weak', (text) => {
    expect(strongOf(text)).toBe(foldWords(text));
  });
});
