import { describe, expect, test } from '@jest/globals';

import type { Entry } from '../../../../src/graphql/aggregate/entry.js';
import type { KeyValues, ReadyKey } from '../../../../src/graphql/aggregate/groups.js';
import { checkGroupOptions, groupEntries } from '../../../../src/graphql/aggregate/groups.js';

const ALL = { top: null, fillGaps: false };

/** Entries by id, and a key that reads the values written behind the id: `a: x y`. */
function entriesOf(...texts: readonly string[]): { entries: Entry[]; key: ReadyKey } {
  const values = new Map<string, KeyValues>();
  const entries = texts.map((text) => {
    const [id = '', rest = ''] = text.split(':');
    const words = rest.split(' ').filter((word) => word !== '');
    values.set(id, {
      values: words.filter((word) => word !== '?'),
      indefinite: words.includes('?'),
    });
    return { id, row: [], columns: new Map() };
  });
  const none = { values: [], indefinite: false };
  return { entries, key: { kind: 'word', read: ({ id }) => values.get(id) ?? none } };
}

const shown = (groups: ReturnType<typeof groupEntries>['groups']) =>
  groups.map(
    ({ values, entries }) => `${values.join('+')} ${entries.map(({ id }) => id).join('')}`,
  );
const ids = (entries: readonly Entry[]) => entries.map(({ id }) => id).join('');

describe('grouping', () => {
  test('puts the largest first, then by key, and an entry into each of its groups', () => {
    const { entries, key } = entriesOf('a: x y', 'b: y', 'c: w', 'd:', 'e: ?');
    const { groups, none, indefinite, other } = groupEntries(entries, [key], ALL);
    expect(shown(groups)).toEqual(['y ab', 'w c', 'x a']);
    expect([ids(none), ids(indefinite), ids(other())]).toEqual(['d', 'e', '']);
  });

  test('by two keys has every pair; what lacks one key is in none', () => {
    const { entries, key } = entriesOf('a: x y', 'b:', 'c: z');
    const { groups, none } = groupEntries(entries, [key, key], ALL);
    expect(shown(groups)).toEqual(['x+x a', 'x+y a', 'y+x a', 'y+y a', 'z+z c']);
    expect(ids(none)).toBe('b');
  });

  test('shows the largest and counts each entry of the rest once', () => {
    const { entries, key } = entriesOf('a: x y z', 'b: x', 'c: z y');
    const { groups, other } = groupEntries(entries, [key], { ...ALL, top: 1 });
    expect(shown(groups)).toEqual(['x ab']);
    expect(ids(other())).toBe('ac');
  });

  test('by a period is in the order of time and fills gaps', () => {
    const { entries, key } = entriesOf('a: 2024-Q1', 'b: 2024-Q1', 'c: 2023-Q3', 'd: ?');
    const period: ReadyKey = { ...key, kind: 'period' };
    expect(shown(groupEntries(entries, [period], ALL).groups)).toEqual(['2023-Q3 c', '2024-Q1 ab']);
    expect(shown(groupEntries(entries, [period], { top: null, fillGaps: true }).groups)).toEqual([
      '2023-Q3 c',
      '2023-Q4 ',
      '2024-Q1 ab',
    ]);
  });

  test('without entries has no groups, gaps or not', () => {
    const { key } = entriesOf();
    expect(groupEntries([], [{ ...key, kind: 'period' }], { top: null, fillGaps: true })).toEqual({
      groups: [],
      other: expect.any(Function),
      none: [],
      indefinite: [],
    });
  });

  test('refuses more groups than can be shown, empty ones included', () => {
    const many = entriesOf(...Array.from({ length: 1001 }, (_, index) => `e${index}: k${index}`));
    const tooMany = { extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'groups' } };
    expect(() => groupEntries(many.entries, [many.key], ALL)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining(tooMany.extensions) }),
    );
    const far = entriesOf('a: 0001', 'b: 2024');
    const gaps = { top: null, fillGaps: true };
    expect(() => groupEntries(far.entries, [{ ...far.key, kind: 'period' }], gaps)).toThrow(
      expect.objectContaining({ extensions: expect.objectContaining(tooMany.extensions) }),
    );
  });
});

describe('the options of a grouping', () => {
  test.each([
    ['top 0', { top: 0, fillGaps: false }, ['word'], 'groups(top:)'],
    ['top 1001', { top: 1001, fillGaps: false }, ['word'], 'groups(top:)'],
    ['gaps of words', { top: null, fillGaps: true }, ['word'], 'groups(fillGaps:)'],
    ['gaps of two keys', { top: null, fillGaps: true }, ['period', 'word'], 'groups(fillGaps:)'],
    ['gaps with top', { top: 3, fillGaps: true }, ['period'], 'groups(fillGaps:)'],
  ] as const)('%s are refused', (_name, options, kinds, argument) => {
    expect(() => checkGroupOptions(options, [...kinds])).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT', argument } }),
    );
  });
});
