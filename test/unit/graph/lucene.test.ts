import { expect, test } from '@jest/globals';

import { lucenePhrase, luceneWords } from '../../../src/graph/adapters/neo4j/lucene.js';

test.each([
  ['tien hai', '"tien hai"'],
  ['a AND b*', '"a AND b*"'],
  ['say "hi"', '"say \\"hi\\""'],
  ['back\\slash', '"back\\\\slash"'],
])('%s is quoted as %s', (phrase, query) => {
  expect(lucenePhrase(phrase)).toBe(query);
});

test('words for Lucene are quoted, one of every group required', () => {
  expect(
    luceneWords([
      ['qianhai', 'qian'],
      ['AND', 'a"b\\'],
    ]),
  ).toBe('+("qianhai" "qian") +("AND" "a\\"b\\\\")');
});
