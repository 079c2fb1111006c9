import type { GraphQLResolveInfo } from 'graphql';
import type { ResolveTree } from 'graphql-parse-resolve-info';
import { parseResolveInfo } from 'graphql-parse-resolve-info';

import type { Cell, EntryGrouping } from '../../graph/compose/entries.js';
import { badUserInput } from '../errors.js';
import type { FragmentIndex } from '../fragment-index.js';
import { cellSlot } from './entry.js';
import type { ConversionInput } from './exchange.js';
import { checkConversion } from './exchange.js';
import type { GroupKey, GroupKeyInput } from './group-keys.js';
import { groupKey, valueKindOf } from './group-keys.js';
import type { GroupOptions } from './groups.js';
import { checkGroupOptions } from './groups.js';
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
export interface AggregatePlan {
  /** Of each entry, in a fixed order. */
  readonly cells: readonly Cell[];
  /** Null where entries in no group are of interest as well. */
  readonly grouping: EntryGrouping | null;
}

/**
 * What to read for everything that is selected below an `aggregate` field; null where nothing but
 * the number of entries is asked for.
 *
 * @throws GraphQLError `BAD_USER_INPUT` for whatever does not apply to entries of the type.
 */
export function planAggregate(
  fragments: FragmentIndex,
  nodeType: string,
  info: GraphQLResolveInfo,
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
  const slots = [...cells.keys()].toSorted();
  return {
    cells: slots.flatMap((slot) => cells.get(slot) ?? []),
    grouping: groupingOf(tree, keysOf, slots, readers),
  };
}

/** The one grouping of which nothing but the groups is selected, where nothing else is selected either. */
function groupingOf(
  tree: ResolveTree,
  keysOf: ReadonlyMap<ResolveTree, readonly GroupKey[]>,
  slots: readonly string[],
  readers: ReadonlyMap<string, number>,
): EntryGrouping | null {
  const [field, ...others] = fieldsIn(tree, 'Aggregation');
  if (field === undefined || others.length > 0) return null;
  const keys = keysOf.get(field);
  if (keys === undefined) return null;
  if (fieldsIn(field, 'Grouping').some(({ name }) => name !== 'groups')) return null;
  const { top = null } = field.args as unknown as GroupsArguments;
  const allCells = keys.flatMap(({ cells }) => cells);
  const areIds = keys.every(({ reading }) => reading.kind === 'entity');
  const areReached = allCells.every(({ path }) => path.length > 0);
  return {
    keys: keys.map(({ cells }) => cells.map((cell) => slots.indexOf(cellSlot(cell)))),
    top: areIds && areReached ? top : null,
    isAlone: allCells.every((cell) => readers.get(cellSlot(cell)) === 1),
  };
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
  const ofFigures = [...fieldsIn(asked, 'Sum'), ...fieldsIn(asked, 'Range')];
  const figures = ofFigures.flatMap((part) => fieldsIn(part, 'Figure'));
  const unread = Object.entries(measure.told).flatMap(([name, cell]) =>
    figures.some((figure) => figure.name === name) ? [] : [cell],
  );
  return measure.cells.filter((cell) => !unread.includes(cell));
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
