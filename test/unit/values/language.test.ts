import { describe, expect, test } from '@jest/globals';

import { isCurrency } from '../../../src/values/currency.js';
import { languageProblem, scriptOf } from '../../../src/values/language.js';

describe('a language tag', () => {
  test.each(['id', 'vi', 'en', 'zh', 'zh-Hant', 'zh-Latn', 'mul', 'ms', 'fil', 'th', 'en-GB'])(
    'is %s',
    (tag) => {
      expect(languageProblem(tag)).toBeNull();
    },
  );

  test.each([
    ['', 'not a BCP 47 language tag'],
    ['English', 'the canonical tag is english'],
    ['zh_Hans', 'not a BCP 47 language tag'],
    ['zh-hans', 'the canonical tag is zh-Hans'],
    ['cmn', 'the canonical tag is zh'],
    ['in', 'the canonical tag is id'],
    ['qq', 'not a registered language'],
  ])('is not "%s": %s', (tag, problem) => {
    expect(languageProblem(tag)).toBe(problem);
  });
});

describe('the script of a text', () => {
  test.each([
    ['zh', '前海', 'Hans'],
    ['zh-Hant', '臺灣', 'Hant'],
    ['zh-Latn', 'Qiánhǎi', 'Latn'],
    ['vi', 'Tiền Hải', 'Latn'],
    ['th', 'กรุงเทพ', 'Thai'],
    ['mul', 'Huawei', 'Latn'],
    ['mul', '华为', 'Hani'],
    ['mul', '5G', 'Latn'],
    ['mul', '2024', 'Zyyy'],
  ])('in %s "%s" is %s', (language, text, script) => {
    expect(scriptOf(language, text)).toBe(script);
  });
});

test.each([
  ['CNY', true],
  ['VND', true],
  ['RMB', false],
  ['cny', false],
  ['', false],
])('"%s" is an ISO 4217 code: %s', (code, expected) => {
  expect(isCurrency(code)).toBe(expected);
});
