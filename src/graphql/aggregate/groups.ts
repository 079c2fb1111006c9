import { choicesOf } from '../../graph/choices.js';
import { compareCodePoints } from '../../graph/code-points.js';
import { badUserInput, checkBounds, queryTooComplex } from '../errors.js';
import type { Aggregated } from './aggregated.js';
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
export interface ShownGroup {
  readonly values: readonly string[];
  /** What each value is. */
  readonly kinds: readonly ValueKind[];
  readonly count: number;
  readonly aggregate: Aggregated;
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
  /** Those in the groups that are cut off, once each; found when it is called. */
  readonly other: () => readonly Entry[];
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
  const groups = new Map<string, MutableGroup>();
  const none: Entry[] = [];
  const indefinite: Entry[] = [];
  for (const entry of entries) {
    const read = keys.map((key) => key.read(entry));
    if (read.every(({ values }) => values.length > 0)) {
      for (const values of choicesOf(read.map((key) => key.values))) addTo(groups, values, entry);
    } else if (read.some((key) => key.values.length === 0 && !key.indefinite)) none.push(entry);
    else indefinite.push(entry);
  }
  const all = [...groups.values()];
  const shown = largest(all, top);
  const filled = fillGaps ? withGaps(shown) : shown;
  if (filled.length > MAX_GROUPS) throw queryTooComplex('groups', MAX_GROUPS, filled.length);
  return {
    groups: keys[0]?.kind === 'period' ? filled.toSorted(byTime) : filled,
    other: () => entriesBeside(all, shown),
    none,
    indefinite,
  };
}

interface MutableGroup extends EntryGroup {
  readonly entries: Entry[];
}

function addTo(groups: Map<string, MutableGroup>, values: readonly string[], entry: Entry): void {
  const key = keyOf(values);
  const group = groups.get(key);
  if (group === undefined) groups.set(key, { values, entries: [entry] });
  else group.entries.push(entry);
}

/** Another text for other values, whatever characters they have. */
function keyOf(values: readonly string[]): string {
  const [first = '', ...rest] = values;
  return rest.length === 0 ? first : values.map((value) => `${value.length} ${value}`).join('');
}

/** The groups with the most entries, in order. Those that have too few are not sorted by their keys. */
function largest(groups: readonly EntryGroup[], top: number | null): readonly EntryGroup[] {
  if (top === null || groups.length <= top) return groups.toSorted(bySize);
  const sizes = groups.map(({ entries }) => entries.length).sort((a, b) => b - a);
  const least = sizes[top - 1] ?? 0;
  const candidates = groups.filter(({ entries }) => entries.length >= least);
  return candidates.sort(bySize).slice(0, top);
}

/** The entries of the groups that are not shown, once each. */
function entriesBeside(
  groups: readonly EntryGroup[],
  shown: readonly EntryGroup[],
): readonly Entry[] {
  const isShown = new Set(shown);
  return [...new Set(groups.flatMap((group) => (isShown.has(group) ? [] : group.entries)))];
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
