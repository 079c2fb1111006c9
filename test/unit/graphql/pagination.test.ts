import { describe, expect, test } from '@jest/globals';

import { GraphRecord } from '../../../src/graph/compose/decode.js';
import type { PageArguments } from '../../../src/graphql/pagination.js';
import {
  encodeCursor,
  fingerprintOf,
  readPage,
  toConnection,
} from '../../../src/graphql/pagination.js';
import { recordOf } from '../../support/plans.js';

const CONTEXT = { field: 'forums', fingerprint: 'abcdefgh', keys: 2, maxSize: 100 };
const CURSOR = encodeCursor([null, 'forum:a'], 'abcdefgh');

const read = (args: PageArguments) => readPage(args, CONTEXT);
const codeOf = (args: PageArguments): unknown => {
  try {
    return read(args);
  } catch (error) {
    const { message, extensions } = error as { message: string; extensions: object };
    return { message, ...extensions };
  }
};
const changed = (change: (keys: unknown[]) => unknown[]): string =>
  rawCursor(change(JSON.parse(Buffer.from(CURSOR, 'base64url').toString()) as unknown[]));
const rawCursor = (value: unknown): string =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

describe('page arguments', () => {
  test.each<[string, PageArguments, ReturnType<typeof read>]>([
    ['none: the first 20', {}, { size: 20, backward: false, from: null }],
    [
      'nulls: the first 20',
      { first: null, last: null, after: null },
      { size: 20, backward: false, from: null },
    ],
    ['first', { first: 5 }, { size: 5, backward: false, from: null }],
    ['first 0', { first: 0 }, { size: 0, backward: false, from: null }],
    ['last', { last: 100 }, { size: 100, backward: true, from: null }],
    ['after alone', { after: CURSOR }, { size: 20, backward: false, from: [null, 'forum:a'] }],
    ['before alone', { before: CURSOR }, { size: 20, backward: true, from: [null, 'forum:a'] }],
    [
      'last and before',
      { last: 1, before: CURSOR },
      { size: 1, backward: true, from: [null, 'forum:a'] },
    ],
  ])('%s', (_name, args, page) => {
    expect(read(args)).toEqual(page);
  });

  test.each<[string, PageArguments, string, string]>([
    ['a negative first', { first: -1 }, 'forums(first:)', 'must be from 0 to 100, not -1.'],
    ['too large a first', { first: 101 }, 'forums(first:)', 'must be from 0 to 100, not 101.'],
    ['too large a last', { last: 101 }, 'forums(last:)', 'must be from 0 to 100, not 101.'],
    [
      'first and last',
      { first: 1, last: 1 },
      'forums(last:)',
      'give either `first` or `last`, not both.',
    ],
    ['after with last', { last: 1, after: CURSOR }, 'forums(after:)', 'goes with `first`.'],
    ['before with first', { first: 1, before: CURSOR }, 'forums(before:)', 'goes with `last`.'],
    ['after and before', { after: CURSOR, before: CURSOR }, 'forums(after:)', 'goes with `first`.'],
  ])('%s is refused, naming the argument and what is allowed', (_name, args, argument, allowed) => {
    expect(codeOf(args)).toEqual({
      message: `${argument}: ${allowed}`,
      code: 'BAD_USER_INPUT',
      argument,
    });
  });

  test('without a size takes no more than the largest page', () => {
    expect(readPage({}, { ...CONTEXT, maxSize: 7 })).toEqual({
      size: 7,
      backward: false,
      from: null,
    });
  });
});

describe('a cursor', () => {
  test('carries its keys, whatever is in them', () => {
    const keys = ['前海 "\' \\ \u{1f600}', -1.5];
    expect(read({ after: encodeCursor(keys, 'abcdefgh') }).from).toEqual(keys);
  });

  test.each<[string, string]>([
    ['of another list', encodeCursor([null, 'forum:a'], 'hgfedcba')],
    ['with a key missing', rawCursor(['abcdefgh', 'forum:a'])],
    ['with a key too many', rawCursor(['abcdefgh', 1, 2, 3])],
    ['with a list for a key', rawCursor(['abcdefgh', ['a'], 'b'])],
    ['with a map for a key', rawCursor(['abcdefgh', { a: 1 }, 'b'])],
    ['with a truth value for a key', rawCursor(['abcdefgh', true, 'b'])],
    ['with another value for a key', changed(([seal]) => [seal, null, 'forum:b'])],
    ['with a number for a text', changed(([seal]) => [seal, null, 7])],
    ['with null for a key', changed(([seal]) => [seal, null, null])],
    ['with two keys in each other’s place', changed(([seal, a, b]) => [seal, b, a])],
    ['with something added that Base64url does not know', `${CURSOR}!!`],
    ['written in another way', rawCursor(`${Buffer.from(CURSOR, 'base64url').toString()} `)],
    ['cut off', CURSOR.slice(0, -3)],
    ['that is no list', rawCursor({ 0: 'abcdefgh' })],
    ['that is no JSON', rawCursor('abcdefgh')],
    ['that is no base64', '🙂'],
    ['that is empty', ''],
  ])('%s is refused', (_name, after) => {
    expect(codeOf({ after })).toEqual({
      message: expect.stringMatching(/^forums\(after:\): not a cursor of this list/),
      code: 'BAD_CURSOR',
      argument: 'forums(after:)',
    });
  });
});

test('a fingerprint differs with the field, the filter and the order', () => {
  const lists = [
    ['forums', null, []],
    ['forums', { ids: [] }, []],
    ['forums', null, ['id']],
    ['projects', null, []],
  ];
  const fingerprints = lists.map(fingerprintOf);
  expect(new Set(fingerprints).size).toBe(lists.length);
  expect(fingerprintOf(lists[0])).toBe(fingerprints[0]);
});

describe('a connection', () => {
  const entry = (id: string) => ({
    keys: [id],
    node: new GraphRecord(recordOf(), [id]),
    edge: null,
  });
  const infoOf = (backward: boolean, from: readonly string[] | null, more: boolean) =>
    toConnection(
      { entries: [entry('a'), entry('b')], more, total: 7 },
      { size: 2, backward, from },
      'f',
    );

  test('has the cursors of its ends and the total', () => {
    const { pageInfo, totalCount, fingerprint } = infoOf(false, null, false);
    expect({ totalCount, fingerprint }).toEqual({ totalCount: 7, fingerprint: 'f' });
    expect([pageInfo().startCursor(), pageInfo().endCursor()]).toEqual([
      encodeCursor(['a'], 'f'),
      encodeCursor(['b'], 'f'),
    ]);
  });

  test.each([
    ['forward from the start', false, null, true, [true, false]],
    ['forward from an entry', false, ['x'], true, [true, true]],
    ['forward at the end', false, ['x'], false, [false, true]],
    ['backward from the end', true, null, true, [false, true]],
    ['backward from an entry', true, ['x'], true, [true, true]],
    ['backward at the start', true, ['x'], false, [true, false]],
  ])('says what is on either side: %s', (_name, backward, from, more, sides) => {
    const { hasNextPage, hasPreviousPage } = infoOf(backward, from, more).pageInfo();
    expect([hasNextPage, hasPreviousPage]).toEqual(sides);
  });

  test('without entries has no cursors', () => {
    const read = { entries: [], more: false, total: null };
    const page = { size: 2, backward: false, from: null };
    const { pageInfo } = toConnection(read, page, 'f');
    expect([pageInfo().startCursor(), pageInfo().endCursor()]).toEqual([null, null]);
  });
});
