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
])('Accept-Language %j means %j', (header, languages) => {
  expect(readLanguages(header)).toEqual(languages);
});
