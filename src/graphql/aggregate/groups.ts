import { compareCodePoints } from '../../graph/code-points.js';
import { badUserInput, checkBounds, queryTooComplex } from '../errors.js';
import type { Entry } from './entry.js';
import type { Period } from './periods.js';
import { periodAfter } from './periods.js';

/** The most groups that one answer may have. */
export const MAX_GROUPS = 1000;

/** What an entry has for a key. */
export interface KeyValues {
  /** Different values, none where it has none or none that is definite. */
  readonly values: readonly string[];
  /** True where it has a date that lies in no single period. */
  readonly indefinite: boolean;
}

/** A key, ready to be read of entries. */
export interface ReadyKey {
  readonly kind: ValueKind;
  readonly read: (entry: Entry) => KeyValues;
}

/** The entries that have the same values. */
export interface EntryGroup {
  readonly values: readonly string[];
  readonly entries: readonly Entry[];
}

/** What the schema's `Group` is made of. */
export interface ShownGroup extends EntryGroup {
  /** The GraphQL type of the entries. */
  readonly type: string;
  readonly kinds: readonly ValueKind[];
}

/** What the values of a key are. */
export type ValueKind = 'word' | 'entity' | 'period';

/** One value of a key. */
export interface KeyValue {
  readonly value: string;
  readonly kind: ValueKind;
}

/** All entries, each in at least one of the four. */
export interface EntryGroups {
  readonly groups: readonly EntryGroup[];
  /** Those in the groups that are cut off, once each. */
  readonly other: readonly Entry[];
  readonly none: readonly Entry[];
  readonly indefinite: readonly Entry[];
}

/** Which groups to show. */
export interface GroupOptions {
  readonly top: number | null;
  readonly fillGaps: boolean;
}

/** @throws GraphQLError `BAD_USER_INPUT` */
export function checkGroupOptions(
  { top, fillGaps }: GroupOptions,
  kinds: readonly ValueKind[],
): void {
  if (top !== null) checkBounds('groups(top:)', top, 1, MAX_GROUPS);
  if (!fillGaps) return;
  if (kinds.length !== 1 || kinds[0] !== 'period') {
    throw badUserInput('groups(fillGaps:)', 'goes with one key, which is YEAR, QUARTER or MONTH.');
  }
  if (top !== null) throw badUserInput('groups(fillGaps:)', 'does not go with `top`.');
}

/**
 * Groups entries by their keys, the largest group first, then by the keys; where the first key
 * is a period, in the order of time.
 *
 * @throws GraphQLError `QUERY_TOO_COMPLEX` where there are too many groups.
 */
export function groupEntries(
  entries: readonly Entry[],
  keys: readonly ReadyKey[],
  { top, fillGaps }: GroupOptions,
): EntryGroups {
  const groups = new Map<string, { values: readonly string[]; entries: Entry[] }>();
  const none: Entry[] = [];
  const indefinite: Entry[] = [];
  for (const entry of entries) {
    const read = keys.map((key) => key.read(entry));
    const lacking = read.filter(({ values }) => values.length === 0);
    if (lacking.some((key) => !key.indefinite)) none.push(entry);
    else if (lacking.length > 0) indefinite.push(entry);
    else for (const values of combinations(read)) addTo(groups, values, entry);
  }
  const sorted = [...groups.values()].toSorted(bySize);
  const shown = sorted.slice(0, top ?? sorted.length);
  const filled = fillGaps ? withGaps(shown) : shown;
  if (filled.length > MAX_GROUPS) throw queryTooComplex('groups', MAX_GROUPS, filled.length);
  return {
    groups: keys[0]?.kind === 'period' ? filled.toSorted(byTime) : filled,
    other: [...new Set(sorted.slice(shown.length).flatMap((group) => group.entries))],
    none,
    indefinite,
  };
}

function addTo(
  groups: Map<string, { values: readonly string[]; entries: Entry[] }>,
  values: readonly string[],
  entry: Entry,
): void {
  const key = JSON.stringify(values);
  const group = groups.get(key);
  if (group === undefined) groups.set(key, { values, entries: [entry] });
  else group.entries.push(entry);
}

/** Every choice of one value of each key. */
function combinations(keys: readonly KeyValues[]): readonly (readonly string[])[] {
  return keys.reduce<readonly (readonly string[])[]>(
    (found, { values }) => found.flatMap((some) => values.map((value) => [...some, value])),
    [[]],
  );
}

/** The empty periods between the first and the last as well; no more than can be shown, and one. */
function withGaps(groups: readonly EntryGroup[]): readonly EntryGroup[] {
  const known = new Map<Period, EntryGroup>(groups.map((group) => [group.values.join(), group]));
  const [first, last] = [[...known.keys()].toSorted().at(0), [...known.keys()].toSorted().at(-1)];
  if (first === undefined || last === undefined) return groups;
  const filled: EntryGroup[] = [];
  for (let period = first; period <= last && filled.length <= MAX_GROUPS;) {
    filled.push(known.get(period) ?? { values: [period], entries: [] });
    period = periodAfter(period);
  }
  return filled;
}

function bySize(a: EntryGroup, b: EntryGroup): number {
  return b.entries.length - a.entries.length || byValues(a, b);
}

function byTime(a: EntryGroup, b: EntryGroup): number {
  return compareCodePoints(a.values[0] ?? '', b.values[0] ?? '') || bySize(a, b);
}

function byValues(a: EntryGroup, b: EntryGroup): number {
  for (const [index, value] of a.values.entries()) {
    const order = compareCodePoints(value, b.values[index] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
