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
  let rows = false;
  for (const { name, args } of aggregationFields(tree)) {
    if (name === 'count' || name === '__typename') continue;
    rows = true;
    for (const cell of cellsOf(fragments, nodeType, name, args)) cells.set(cellSlot(cell), cell);
  }
  if (!rows) return null;
  return {
    cells: [...cells].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell),
    grouping: groupingOf(fragments, nodeType, tree),
  };
}

/** The one grouping of which nothing but the groups is selected, where nothing else is selected either. */
function groupingOf(
  fragments: FragmentIndex,
  nodeType: string,
  tree: ResolveTree,
): EntryGrouping | null {
  const [field, ...others] = fieldsIn(tree, 'Aggregation');
  if (field?.name !== 'groups' || others.length > 0) return null;
  if (fieldsIn(field, 'Grouping').some(({ name }) => name !== 'groups')) return null;
  const args = field.args as unknown as GroupsArguments;
  const keys = groupKeys(fragments, nodeType, args);
  const areIds = keys.every(({ reading }) => reading.kind === 'entity');
  return { keys: keys.map(({ cells }) => cells), top: areIds ? (args.top ?? null) : null };
}

function fieldsIn({ fieldsByTypeName }: ResolveTree, typeName: string): readonly ResolveTree[] {
  const fields = Object.values(fieldsByTypeName[typeName] ?? {});
  return fields.filter(({ name }) => name !== '__typename');
}

function cellsOf(
  fragments: FragmentIndex,
  nodeType: string,
  name: string,
  args: ResolveTree['args'],
): readonly Cell[] {
  if (name === 'groups') {
    return groupKeys(fragments, nodeType, args as unknown as GroupsArguments).flatMap(
      (key) => key.cells,
    );
  }
  const { of, convertTo } = args as unknown as SumArguments;
  const field = name === 'sum' ? 'sum' : 'range';
  const measure = measureOf(fragments, nodeType, of, field);
  if (convertTo) {
    if (measure.property.kind !== 'money') {
      throw badUserInput('sum(convertTo:)', `goes with money, not with ${of}.`);
    }
    checkConversion(convertTo);
  }
  return measure.cells;
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
