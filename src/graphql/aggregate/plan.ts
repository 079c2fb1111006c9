import type { GraphQLResolveInfo } from 'graphql';
import type { ResolveTree } from 'graphql-parse-resolve-info';
import { parseResolveInfo } from 'graphql-parse-resolve-info';

import type { Cell } from '../../graph/compose/entries.js';
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

/**
 * What to read of each entry for everything that is selected below an `aggregate` field, in a
 * fixed order; null where nothing but the number of entries is asked for.
 *
 * @throws GraphQLError `BAD_USER_INPUT` for whatever does not apply to entries of the type.
 */
export function planCells(
  fragments: FragmentIndex,
  nodeType: string,
  info: GraphQLResolveInfo,
): readonly Cell[] | null {
  const tree = parseResolveInfo(info) as ResolveTree;
  const cells = new Map<string, Cell>();
  let rows = false;
  for (const { name, args } of aggregationFields(tree)) {
    if (name === 'count' || name === '__typename') continue;
    rows = true;
    for (const cell of cellsOf(fragments, nodeType, name, args)) cells.set(cellSlot(cell), cell);
  }
  if (!rows) return null;
  return [...cells].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, cell]) => cell);
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
