import { expect, test } from '@jest/globals';

import { readLanguages } from '../../../src/server/languages.js';

test.each([
  [undefined, []],
  ['', []],
  ['*', []],
  ['vi', ['vi']],
  ['en;q=0.5, vi, zh-Hant-TW;q=0.8', ['vi', 'zh-Hant-TW', 'en']],
  ['id, *;q=0.1', ['id']],
  ['vi;q=0, id', ['id']],
  [';;;=,', []],
  ['in, zh_CN;q=0.9, ZH-hant;q=0.8, x;q=0.7', ['id', 'zh-Hant']],
  ['fr;q=0.4, id;q=0.4', ['fr', 'id']],
  ['vi;q=2, id;q=foo', ['vi']],
  ['zh-CN,zh;q=0.9,en-US;q=0.8,en;q=0.7', ['zh', 'en']],
  ['zh-TW, zh-Hans-CN, en-GB, vi-VN, id-ID', ['zh-TW', 'zh-Hans-CN', 'en-GB', 'vi', 'id']],
])('Accept-Language %j means %j', (header, languages) => {
  expect(readLanguages(header)).toEqual(languages);
});
