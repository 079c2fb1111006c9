import { describe, expect, test } from '@jest/globals';

import { columnsIn, parametersIn, splitList } from '../../../src/graph/cypher-text.js';

describe('parametersIn', () => {
  test('finds each parameter once, in order, and none in text or comments', () => {
    const text = `MATCH (n {id: $id}) // $comment
      WHERE n.a = '$text' AND n.b = "it's $text" AND n.\`$quoted\` IN $list /* $block */ RETURN $id AS id`;
    expect(parametersIn(text)).toEqual(['id', 'list']);
  });
});

describe('columnsIn', () => {
  test.each([
    ['aliases', 'MATCH (n) RETURN n.id AS id, count(n) AS count', ['id', 'count']],
    ['variables', 'UNWIND $ids AS id RETURN id, 1 AS one', ['id', 'one']],
    [
      'DISTINCT and what follows the columns',
      'MATCH (n) RETURN DISTINCT n.id AS id ORDER BY id DESC SKIP 1 LIMIT $n',
      ['id'],
    ],
    [
      'commas in brackets and text',
      "RETURN [1, 2] AS list, {a: 'x, y'} AS map, f(1, 2) AS call",
      ['list', 'map', 'call'],
    ],
    [
      'the outermost RETURN',
      'CALL (n) { MATCH (m) RETURN m.id AS inner } RETURN inner AS outer',
      ['outer'],
    ],
    ['no columns', 'MATCH (n) SET n.text = "RETURN 1 AS one"', []],
    ['a last line with a comment', 'RETURN 1 AS one // AS two\n', ['one']],
  ])('finds %s', (_, text, columns) => {
    expect(columnsIn(text)).toEqual(columns);
  });

  test('refuses an expression without an alias', () => {
    expect(() => columnsIn('MATCH (n) RETURN n.id')).toThrow('"n.id" is returned without an alias');
  });
});

test('splitList leaves nested lists and text together', () => {
  expect(splitList("a: [1, {b: 2}], c: 'x, y', d: 1")).toEqual([
    'a: [1, {b: 2}]',
    "c: 'x, y'",
    'd: 1',
  ]);
});
