import { describe, expect, test } from '@jest/globals';

import { decodeByIds, decodeList, GraphRecord } from '../../../../src/graph/compose/decode.js';
import type { Row } from '../../../../src/graph/values.js';
import { firstPage, fragmentOf, listOf, recordOf, relationOf } from '../../../support/plans.js';

const PLAN = recordOf();
const EDITIONS = fragmentOf('MATCH (parent)<-[edge:EDITION_OF]-(node)', 'node.date?, node.id');

/** Rows of `composeList`: order key and id alike. */
const rowsOf = (...ids: readonly string[]): readonly Row[] => ids.map((id) => [[id], [id]]);

describe('the rows of a list', () => {
  const idsOf = (page: ReturnType<typeof decodeList>) =>
    page.entries.map(({ node }) => node.text('id'));

  test('are put in order, whatever order they came in', () => {
    expect(idsOf(decodeList(listOf({ page: firstPage(5) }), rowsOf('c', 'a', 'b')))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('lose the one too many at the end', () => {
    const page = decodeList(listOf({ page: firstPage(2) }), rowsOf('a', 'b', 'c'));
    expect({ ids: idsOf(page), more: page.more, total: page.total }).toEqual({
      ids: ['a', 'b'],
      more: true,
      total: null,
    });
  });

  test('lose the one too many at the start when read from the end', () => {
    const page = decodeList(
      listOf({ page: { ...firstPage(2), backward: true } }),
      rowsOf('c', 'b', 'a'),
    );
    expect({ ids: idsOf(page), more: page.more }).toEqual({ ids: ['b', 'c'], more: true });
  });

  test('keep all entries of a page that is just full', () => {
    const page = decodeList(listOf({ page: firstPage(2) }), rowsOf('a', 'b'));
    expect({ ids: idsOf(page), more: page.more }).toEqual({ ids: ['a', 'b'], more: false });
  });

  test('are none for a page of size 0, which goes on where there is something', () => {
    const page = decodeList(listOf({ page: firstPage(0) }), rowsOf('a'));
    expect({ ids: idsOf(page), more: page.more }).toEqual({ ids: [], more: true });
  });

  test('stay in the order of reading where their keys were not read', () => {
    const rows: readonly Row[] = ['b', 'a', 'c'].map((id) => [null, [id]]);
    const page = decodeList(listOf({ page: firstPage(2), keyed: false }), rows);
    expect({ ids: idsOf(page), more: page.more }).toEqual({ ids: ['b', 'a'], more: true });
    const last = { ...firstPage(2), backward: true };
    const fromEnd = decodeList(listOf({ page: last, keyed: false }), rows);
    expect({ ids: idsOf(fromEnd), more: fromEnd.more }).toEqual({ ids: ['a', 'b'], more: true });
  });

  test('say the total, unless the page is empty and continues after an entry', () => {
    const totalOf = (rows: readonly Row[], from: readonly string[] | null = null) =>
      decodeList(listOf({ page: { ...firstPage(2), from }, total: true }), rows).total;
    expect(totalOf([[['b'], ['b'], 7]], ['a'])).toBe(7);
    expect(totalOf([])).toBe(0);
    expect(totalOf([], ['z'])).toBeNull();
  });
});

test('the rows of a look-up are found by id', () => {
  const records = decodeByIds(PLAN, rowsOf('b', 'a'));
  expect([records.get('a')?.text('id'), records.get('c')]).toEqual(['a', undefined]);
});

describe('a record', () => {
  test('has the columns of its plan alone', () => {
    const record = new GraphRecord({ columns: ['id', 'name'], relations: [] }, ['a', null]);
    expect([record.get('id'), record.get('name'), record.has('kind')]).toEqual(['a', null, false]);
    expect(() => record.get('kind')).toThrow('Column kind was not planned');
    expect(() => record.text('name')).toThrow('Column name holds no text');
    expect(() => record.related('x')).toThrow('Relation x was not planned');
  });

  test('has the entries of a relation in order, with edges and total', () => {
    const relation = relationOf(EDITIONS, {
      page: firstPage(2),
      edge: { columns: ['role'], relations: [] },
      total: true,
    });
    const items = [
      [[null, 'c'], ['c'], ['HOST']],
      [['2024', 'b'], ['b'], null],
      [['2023', 'a'], ['a'], ['HOST']],
    ];
    const { entries, more, total } = new GraphRecord(recordOf(relation), ['p', [items, 3]]).related(
      relation.slot,
    );
    const shown = entries.map(({ keys, node, edge }) => [keys, node.get('id'), edge?.get('role')]);
    expect({ shown, more, total }).toEqual({
      shown: [
        [['2023', 'a'], 'a', 'HOST'],
        [['2024', 'b'], 'b', undefined],
      ],
      more: true,
      total: 3,
    });
  });

  test('has every entry of a relation without a page', () => {
    const relation = relationOf(EDITIONS);
    const items = [
      [['b'], ['b'], null],
      [['a'], ['a'], null],
    ];
    const { entries, more, total } = new GraphRecord(recordOf(relation), ['p', items]).related(
      relation.slot,
    );
    expect([entries.map(({ node }) => node.get('id')), more, total]).toEqual([
      ['a', 'b'],
      false,
      null,
    ]);
  });

  test.each([
    ['the node alone', null, [['b'], ['a'], ['c']]],
    [
      'the node and the edge',
      { columns: ['role'], relations: [] },
      [
        [['b'], ['X']],
        [['a'], null],
        [['c'], null],
      ],
    ],
  ])('has the entries of a relation as they were read: %s', (_name, edge, items) => {
    const plan = { page: { ...firstPage(2), backward: true }, edge, keyed: false };
    const relation = relationOf(EDITIONS, plan);
    const record = new GraphRecord(recordOf(relation), ['p', items]);
    const { entries, more } = record.related(relation.slot);
    expect([entries.map(({ node }) => node.get('id')), more]).toEqual([['a', 'b'], true]);
    expect(entries[1]?.edge?.get('role')).toBe(edge === null ? undefined : 'X');
  });
});
