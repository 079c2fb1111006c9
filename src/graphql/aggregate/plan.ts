import type { GraphQLResolveInfo } from 'graphql';
import type { ResolveTree } from 'graphql-parse-resolve-info';
import { parseResolveInfo } from 'graphql-parse-resolve-info';

import type { Cell } from '../../graph/compose/cell.js';
import type { EntryGrouping } from '../../graph/compose/entries.js';
import { groupBy } from '../../graph/group-by.js';
import { badUserInput } from '../errors.js';
import type { FragmentIndex } from '../fragment-index.js';
import { cellSlot } from './entry.js';
import type { ConversionInput } from './exchange.js';
import { checkConversion } from './exchange.js';
import type { GroupKey, GroupKeyInput } from './group-keys.js';
import { groupKey, valueKindOf } from './group-keys.js';
import type { SummedMeasure } from './group-sums.js';
import type { GroupOptions } from './groups.js';
import { checkGroupOptions } from './groups.js';
import type { Mark } from './marks.js';
import { MARKS } from './marks.js';
import { measureOf } from './measures.js';

/** The most keys that one grouping may have. */
const MAX_KEYS = 2;

/** The arguments of `Aggregation.groups`. */
export interface GroupsArguments {
  readonly by: readonly GroupKeyInput[];
  readonly top?: number | null | undefined;
  readonly fillGaps: boolean;
}

/** The arguments of `Aggregation.sum`; those of `range` are a part. */
export interface SumArguments {
  readonly of: string;
  readonly convertTo?: ConversionInput | null | undefined;
}

/** What to read for an `aggregate` field. */
export type AggregatePlan = EntriesToRead | GroupsToRead;

/** The entries, to find out the rest. */
export interface EntriesToRead {
  readonly kind: 'entries';
  /** Of each entry, in a fixed order. */
  readonly cells: readonly Cell[];
  /** Null where entries in no group are of interest as well. */
  readonly grouping: EntryGrouping | null;
}

/** The groups by ids over paths, of which nothing but keys, sizes and sums is asked for. */
export interface GroupsToRead {
  readonly kind: 'groups';
  readonly keys: readonly GroupKey[];
  readonly top: number | null;
  readonly sums: readonly SummedMeasure[];
}

/**
 * What to read for everything that is selected below an `aggregate` field; null where nothing but
 * the number of entries is asked for.
 *
 * @param ofRootList whether the entries are those of a root list.
 * @throws GraphQLError `BAD_USER_INPUT` for whatever does not apply to entries of the type.
 */
export function planAggregate(
  fragments: FragmentIndex,
  nodeType: string,
  info: GraphQLResolveInfo,
  ofRootList: boolean,
): AggregatePlan | null {
  const tree = parseResolveInfo(info) as ResolveTree;
  const cells = new Map<string, Cell>();
  const readers = new Map<string, number>();
  const keysOf = new Map<ResolveTree, readonly GroupKey[]>();
  let rows = false;
  for (const field of aggregationFields(tree)) {
    const { name, args } = field;
    if (name === 'count' || name === '__typename') continue;
    rows = true;
    if (name === 'groups') {
      keysOf.set(field, groupKeys(fragments, nodeType, args as unknown as GroupsArguments));
    }
    const read =
      keysOf.get(field)?.flatMap((key) => key.cells) ?? measuredCells(fragments, nodeType, field);
    for (const cell of read) {
      const slot = cellSlot(cell);
      cells.set(slot, cell);
      readers.set(slot, (readers.get(slot) ?? 0) + 1);
    }
  }
  if (!rows) return null;
  const onlyGroups = onlyGroupsOf(tree, keysOf);
  const sums = onlyGroups && ofRootList ? sumsOfGroups(fragments, nodeType, onlyGroups) : null;
  if (onlyGroups !== null && sums !== null) {
    return { kind: 'groups', keys: onlyGroups.keys, top: onlyGroups.top, sums };
  }
  const slots = [...cells.keys()].toSorted();
  return {
    kind: 'entries',
    cells: slots.flatMap((slot) => cells.get(slot) ?? []),
    grouping: onlyGroups && groupingOf(onlyGroups, slots, readers),
  };
}

/** A `groups` field of which nothing but the groups is selected, where nothing else is selected either. */
interface OnlyGroups {
  readonly field: ResolveTree;
  readonly keys: readonly GroupKey[];
  readonly top: number | null;
  /** Whether all keys are ids over a path. */
  readonly byReachedIds: boolean;
}

function onlyGroupsOf(
  tree: ResolveTree,
  keysOf: ReadonlyMap<ResolveTree, readonly GroupKey[]>,
): OnlyGroups | null {
  const [field, ...others] = fieldsIn(tree, 'Aggregation');
  if (field === undefined || others.length > 0) return null;
  const keys = keysOf.get(field);
  if (keys === undefined) return null;
  if (fieldsIn(field, 'Grouping').some(({ name }) => name !== 'groups')) return null;
  const { top = null } = field.args as unknown as GroupsArguments;
  const byReachedIds = keys.every(
    ({ reading, cells }) => reading.kind === 'entity' && cells.every(({ path }) => path.length > 0),
  );
  return { field, keys, top, byReachedIds };
}

function groupingOf(
  { keys, top, byReachedIds }: OnlyGroups,
  slots: readonly string[],
  readers: ReadonlyMap<string, number>,
): EntryGrouping {
  const allCells = keys.flatMap(({ cells }) => cells);
  return {
    keys: keys.map(({ cells }) => cells.map((cell) => slots.indexOf(cellSlot(cell)))),
    top: byReachedIds ? top : null,
    isAlone: allCells.every((cell) => readers.get(cellSlot(cell)) === 1),
  };
}

/** The sums that are asked for of groups; null where the database cannot make all that is asked for. */
function sumsOfGroups(
  fragments: FragmentIndex,
  nodeType: string,
  { field, byReachedIds }: OnlyGroups,
): readonly SummedMeasure[] | null {
  const groups = fieldsIn(field, 'Grouping').flatMap((each) => fieldsIn(each, 'Group'));
  const aggregates = groups.filter(({ name }) => name === 'aggregate');
  const asked = aggregates.flatMap((each) => fieldsIn(each, 'Aggregation'));
  const sums = asked.filter(({ name }) => name !== 'count');
  if (!byReachedIds || !sums.every((each) => isPlainSum(fragments, nodeType, each))) return null;
  return [...groupBy(sums, ({ args }) => (args as unknown as SumArguments).of)].map(
    ([word, same]) => ({
      word,
      measure: measureOf(fragments, nodeType, word, 'sum'),
      marks: marksAsked(same),
    }),
  );
}

/** Whether a field asks for the totals of money as it is stated. */
function isPlainSum(fragments: FragmentIndex, nodeType: string, field: ResolveTree): boolean {
  const { of, convertTo } = field.args as unknown as SumArguments;
  if (field.name !== 'sum' || convertTo) return false;
  if (fieldsIn(field, 'Sum').some(({ name }) => name !== 'totals')) return false;
  const { property, concerns } = measureOf(fragments, nodeType, of, 'sum');
  return property.kind === 'money' && concerns.length === 0;
}

function fieldsIn({ fieldsByTypeName }: ResolveTree, typeName: string): readonly ResolveTree[] {
  const fields = Object.values(fieldsByTypeName[typeName] ?? {});
  return fields.filter(({ name }) => name !== '__typename');
}

/** What a sum or a range reads. */
function measuredCells(
  fragments: FragmentIndex,
  nodeType: string,
  asked: ResolveTree,
): readonly Cell[] {
  const { of, convertTo } = asked.args as unknown as SumArguments;
  const field = asked.name === 'sum' ? 'sum' : 'range';
  const measure = measureOf(fragments, nodeType, of, field);
  if (convertTo) {
    if (measure.property.kind !== 'money') {
      throw badUserInput('sum(convertTo:)', `goes with money, not with ${of}.`);
    }
    checkConversion(convertTo);
  }
  const marks = marksAsked([asked]);
  const unread = ALL_MARKS.filter((mark) => !marks.includes(mark)).map(
    (mark) => measure.told[mark],
  );
  return measure.cells.filter((cell) => !unread.includes(cell));
}

const ALL_MARKS = Object.keys(MARKS) as readonly Mark[];

/** The marks that are selected of the figures of sums and ranges. */
function marksAsked(asked: readonly ResolveTree[]): readonly Mark[] {
  const parts = asked.flatMap((field) => [...fieldsIn(field, 'Sum'), ...fieldsIn(field, 'Range')]);
  const figures = parts.flatMap((part) => fieldsIn(part, 'Figure'));
  return ALL_MARKS.filter((mark) => figures.some(({ name }) => name === mark));
}

/** The keys of a grouping. @throws GraphQLError `BAD_USER_INPUT` */
export function groupKeys(
  fragments: FragmentIndex,
  nodeType: string,
  { by, ...options }: GroupsArguments,
): readonly GroupKey[] {
  if (by.length < 1 || by.length > MAX_KEYS) {
    throw badUserInput('groups(by:)', `takes 1 or ${MAX_KEYS} keys, not ${by.length}.`);
  }
  const keys = by.map((input, index) =>
    groupKey(fragments, nodeType, input, `groups(by:)[${index}]`),
  );
  checkGroupOptions(
    groupOptions(options),
    keys.map(({ reading }) => valueKindOf(reading)),
  );
  return keys;
}

/** The options of a grouping, as its arguments give them. */
export function groupOptions({ top, fillGaps }: Omit<GroupsArguments, 'by'>): GroupOptions {
  return { top: top ?? null, fillGaps };
}

/** Every field of an `Aggregation` at or below a field, in groups of groups too. */
function aggregationFields({ fieldsByTypeName }: ResolveTree): readonly ResolveTree[] {
  return Object.entries(fieldsByTypeName).flatMap(([typeName, fields]) =>
    Object.values(fields).flatMap((field) => [
      ...(typeName === 'Aggregation' ? [field] : []),
      ...(BELOW.has(typeName) ? aggregationFields(field) : []),
    ]),
  );
}

/** The types through which a selection leads to an `Aggregation` of the same entries. */
const BELOW: ReadonlySet<string> = new Set(['Aggregation', 'Grouping', 'Group']);
