import { expect, test } from '@jest/globals';

import { inWords } from '../../../src/values/date-words.js';

test.each([
  ['2024-11-13', 'on 2024-11-13'],
  ['2024-11', 'in 2024-11'],
  ['2024', 'in 2024'],
  ['2024-35', 'in 2024-35'],
  ['2023-11~', 'about in 2023-11'],
  ['2024?', 'perhaps in 2024'],
  ['2024%', 'perhaps about in 2024'],
  ['1995-07-28/..', 'since 1995-07-28'],
  ['1995-07-28/', 'since 1995-07-28'],
  ['../2020', 'until 2020'],
  ['2019/2021-05', 'from 2019 to 2021-05'],
  ['XXXX-09-14', 'on 09-14 of an unknown year'],
  ['XXXX-09', 'in 09 of an unknown year'],
])('inWords says %s as "%s"', (edtf, words) => {
  expect(inWords(edtf)).toBe(words);
});
