import { describe, expect, test } from '@jest/globals';

import type { Parameters, Row, Value } from '../../src/graph/values.js';
import type { StoreOf } from './graph-store.contract.js';

/** Parameters, rows and values of reads. */
export function describeReads(storeOf: StoreOf): void {
  const read = (text: string, parameters: Parameters = {}): Promise<readonly Row[]> =>
    storeOf().read({ name: 'test/read', text }, parameters);

  describe('values', () => {
    test.each<[string, Value]>([
      ['null', null],
      ['true', true],
      ['false', false],
      ['zero', 0],
      ['a negative integer', -42],
      ['the largest safe integer', Number.MAX_SAFE_INTEGER],
      ['the smallest safe integer', Number.MIN_SAFE_INTEGER],
      ['a fraction', 29.99],
      ['a tiny fraction', 5e-324],
      ['an empty string', ''],
      ['Chinese', '前海深港现代服务业合作区'],
      ['Vietnamese, composed and decomposed', 'Tiền Hải Tiền Hải đ'],
      ['characters beyond U+FFFF', '𠮷野家 🇻🇳'],
      ['quotes, backslashes and line ends', 'a\'b"c\\d\ne\tf`$g{}'],
      ['an empty list', []],
      ['an empty map', {}],
      ['nested lists', [[1, [2.5, null]], ['a', []], [[[]]]]],
      ['lists in maps in lists', [{ a: [{ b: null, c: 'd' }], e: {} }]],
    ])('%s comes back as it was sent', async (_, value) => {
      expect(await read('RETURN $value AS value', { value })).toEqual([[value]]);
    });

    test.each<[string, Value]>([
      ['an integer', 7],
      ['a fraction', 0.1],
      ['a string', '𠮷 đ'],
      ['a boolean', false],
      ['a list of strings', ['前', '海']],
      ['a list of integers', [3, 1, 2]],
      ['an empty list', []],
    ])('%s comes back from a property', async (_, value) => {
      const text = 'CREATE (n:Entity {value: $value}) RETURN n.value AS value';
      await storeOf().write((transaction) =>
        transaction.run({ name: 'test/set', text }, { value }),
      );
      expect(await read('MATCH (n:Entity) RETURN n.value AS value')).toEqual([[value]]);
    });

    test('a missing property is null', async () => {
      expect(await read('WITH {a: 1} AS map RETURN map.b AS b')).toEqual([[null]]);
    });

    test('whole numbers are integers to the engine', async () => {
      const text = 'RETURN $seven / 2 AS half, [n IN $rows | n.count / 2] AS halves';
      expect(await read(text, { seven: 7, rows: [{ count: 3 }] })).toEqual([[3, [1]]]);
    });

    test('temporal values are ISO 8601 text', async () => {
      const text = `RETURN date('2024-09-10') AS day, datetime('2024-09-10T08:30:00Z') AS instant,
        datetime('2024-09-10T08:30:00.250+08:00') AS zoned, localdatetime('2024-09-10T08:30:00') AS local,
        [date('2024-09-10')] AS days, {day: date('2024-09-10')} AS map`;
      expect(await read(text)).toEqual([
        [
          '2024-09-10',
          '2024-09-10T08:30:00Z',
          '2024-09-10T08:30:00.25+08:00',
          '2024-09-10T08:30:00',
          ['2024-09-10'],
          { day: '2024-09-10' },
        ],
      ]);
    });
  });

  describe('rows', () => {
    test('keep the order of the statement and of its columns', async () => {
      const text =
        'UNWIND $items AS item RETURN item AS second, item * 2 AS first ORDER BY second DESC';
      expect(await read(text, { items: [2, 3, 1] })).toEqual([
        [3, 6],
        [2, 4],
        [1, 2],
      ]);
    });

    test('are ordered by code point', async () => {
      const words = ['𠮷', 'ﾊ', 'z', 'đ', '前', 'Z', ''];
      const create = {
        name: 'test/create',
        text: 'UNWIND $words AS word CREATE (:Entity {id: word})',
      };
      await storeOf().write((transaction) => transaction.run(create, { words }));
      const rows = await read('MATCH (n:Entity) RETURN n.id AS id ORDER BY id');
      expect(rows.flat()).toEqual(['', 'Z', 'z', 'đ', '前', 'ﾊ', '𠮷']);
    });

    test('may be none', async () => {
      expect(await read('MATCH (n:Nothing) RETURN n.id AS id')).toEqual([]);
    });

    test('may be many', async () => {
      const rows = await read('UNWIND range(1, $count) AS number RETURN number AS number', {
        count: 5_000,
      });
      expect(rows.map(([number]) => number)).toEqual(
        Array.from({ length: 5_000 }, (_, index) => index + 1),
      );
    });

    test('are bounded by a parameter', async () => {
      const text =
        'UNWIND [1, 2, 3] AS number RETURN number AS number ORDER BY number SKIP $skip LIMIT $limit';
      expect(await read(text, { skip: 1, limit: 1 })).toEqual([[2]]);
    });
  });

  test('text in a parameter is data', async () => {
    const value = "'}) DETACH DELETE n //";
    expect(await read('MATCH (n:Entity {id: $value}) RETURN n.id AS id', { value })).toEqual([]);
  });
}
