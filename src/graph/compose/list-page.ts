import {
  anchorFirst,
  asksNothing,
  fixedProperties,
  isAnchored,
  knownProperties,
  onlyFixes,
} from './condition.js';
import { hasOrderedIndex } from '../schema.js';
import type { Value } from '../values.js';
import { indent } from './indent.js';
import type { KeyVariable } from './keyset.js';
import { orderBy } from './keyset.js';
import {
  bindKeys,
  computeKey,
  fromPredicate,
  keyVariables,
  named,
  sortedBy,
} from './order-keys.js';
import type { ListOrderKey, ListPlan } from './plan.js';
import type { StatementScope } from './statement-scope.js';

/** The column of a total. */
export const TOTAL = 'total';

/** The clauses that bind the nodes of one page of a list. */
interface PageOfList {
  readonly lines: readonly string[];
  /** The variables of the order keys. */
  readonly keys: readonly KeyVariable[];
  /** What the nodes are sorted by. */
  readonly order: string;
}

/** A list and what its statement calls things. */
interface List {
  readonly scope: StatementScope;
  readonly plan: ListPlan;
  readonly node: string;
  /** The order, without the nulls that the condition rules out. */
  readonly order: readonly ListOrderKey[];
  readonly keys: readonly KeyVariable[];
  /** The position of the first key that may differ from node to node. */
  readonly leading: number;
  /** The parameter with the most nodes to read. */
  readonly limit: string;
}

/**
 * The nodes whose leading key is known, or those where it is not. An index has the first alone, and
 * all orders have them first.
 */
type Part = 'known' | 'unknown';

/**
 * The clauses that bind the nodes of one page with their order keys, and the total where it is
 * asked for. They are written so that Neo4j can walk an index in the order of the list from where
 * the page begins, if there is one, and stop when the page is full.
 */
export function composePage(scope: StatementScope, plan: ListPlan, node: string): PageOfList {
  const known = knownProperties(plan.condition);
  const order = plan.order.map((key) =>
    known.has(propertyOf(key) ?? '') ? { ...key, nullable: false } : key,
  );
  const keys = keyVariables(scope, order);
  const fixed = fixedProperties(plan.condition);
  const leading = order.findIndex((key) => !fixed.has(propertyOf(key) ?? ''));
  const limit = scope.parameter(plan.page.size + 1);
  const list = { scope, plan, node, order, keys, leading, limit };
  const lines = isInParts(list) ? composeParts(list) : composeWhole(list);
  return { lines, keys, order: orderBy(keys, plan.page.backward) };
}

/** The property that a key is; undefined for one over a relationship. */
function propertyOf({ expression, over }: ListOrderKey): string | undefined {
  return over === undefined ? expression.replace(/^node\./, '') : undefined;
}

/** Where nothing is asked but which values properties have, and not for certain nodes. */
function isInParts({ plan, order, leading }: List): boolean {
  const { condition } = plan;
  if (!onlyFixes(condition) || isAnchored(condition)) return false;
  if (plan.total && !asksNothing(condition)) return false;
  return order.every(({ over }) => over === undefined) && order[leading]?.nullable === true;
}

function composeWhole(list: List): readonly string[] {
  const { scope, plan, node, order, keys, leading, limit } = list;
  const { condition, page } = plan;
  const isNothingAsked = asksNothing(condition);
  const isCut = isNothingAsked || !(plan.total || isAnchored(condition));
  const isWalked = isCut && order[leading]?.nullable === false;
  const also = isWalked ? inIndex(list, order[leading], page.from?.[leading] ?? null) : [];
  const first = isWalked ? firstInIndex(list) : [];
  const match = anchorFirst(scope, plan.label, node, condition, also);
  const found = plan.total && !isNothingAsked ? scope.variable('f') : null;
  const collected =
    found === null ? [] : [`WITH collect(${node}) AS ${found}`, `UNWIND ${found} AS ${node}`];
  const bound = found === null ? [node] : [node, `size(${found}) AS ${TOTAL}`];
  return [
    match,
    ...collected,
    ...order.flatMap((key, index) => computeKey(scope, key, keys[index], node)),
    ...sortedBy(
      [...bound, bindKeys(order, keys, node, null)].join(', '),
      fromPredicate(scope, keys, page),
      `ORDER BY ${[...first, orderBy(keys, page.backward)].join(', ')} LIMIT ${limit}`,
    ),
    ...(found === null ? countBeside(list) : []),
  ];
}

/**
 * A property with one value on all nodes changes no order, but with it Neo4j takes the index that
 * begins with it and goes on with the leading key.
 */
function firstInIndex({ plan, node, order, leading }: List): readonly string[] {
  const key = order[leading];
  const next = key === undefined ? undefined : propertyOf(key);
  const property = [...fixedProperties(plan.condition)].find(
    (fixed) => next !== undefined && hasOrderedIndex(plan.label, [fixed, next]),
  );
  if (property === undefined || order.some((each) => propertyOf(each) === property)) return [];
  return [`${node}.${property}${plan.page.backward ? ' DESC' : ''}`];
}

/** How many nodes have a label an engine knows: they are counted once the page is cut. */
function countBeside({ scope, plan }: List): readonly string[] {
  if (!plan.total) return [];
  return [`CALL () { MATCH (${scope.variable('n')}:${plan.label}) RETURN count(*) AS ${TOTAL} }`];
}

/** A page may have nodes of both parts: those of the second are read where the first do not fill it. */
function composeParts(list: List): readonly string[] {
  const { scope, plan, node, order, keys, limit } = list;
  const { backward } = plan.page;
  const [first = 'known', second] = partsOnPage(list);
  if (second === undefined) return [...composePart(list, first), ...countBeside(list)];
  const [some, more] = [scope.variable('f'), scope.variable('f')];
  // NOTE: backward there is no such gate, since the keys of an index have no least value.
  const gate = backward ? null : scope.variable('g');
  const gated =
    gate === null
      ? []
      : [
          `WITH CASE WHEN size(${some}) < ${limit} THEN '' END AS ${gate}`,
          `WHERE ${gate} IS NOT NULL`,
        ];
  return [
    ...subquery('', composePart(list, first), node, some),
    ...subquery(
      gate === null ? '' : some,
      [...gated, ...composePart(list, second, gate)],
      node,
      more,
    ),
    `UNWIND ${some} + ${more} AS ${node}`,
    `WITH ${node}, ${bindKeys(order, keys, node, null)} ORDER BY ${orderBy(keys, backward)} LIMIT ${limit}`,
    ...countBeside(list),
  ];
}

function subquery(
  imported: string,
  lines: readonly string[],
  node: string,
  found: string,
): readonly string[] {
  const body = [...lines, `RETURN collect(${node}) AS ${found}`];
  return [`CALL (${imported}) {`, ...body.map(indent), '}'];
}

function partsOnPage({ plan, leading }: List): readonly Part[] {
  const { from, backward } = plan.page;
  if (from === null) return backward ? ['unknown', 'known'] : ['known', 'unknown'];
  if (from[leading] === null) return backward ? ['unknown', 'known'] : ['unknown'];
  return backward ? ['known'] : ['known', 'unknown'];
}

/** @param gate a variable that no id is less than */
function composePart(list: List, part: Part, gate: string | null = null): readonly string[] {
  const { scope, plan, node, order, keys, leading, limit } = list;
  const { from, backward } = plan.page;
  const isKnown = part === 'known';
  const key = named(order[leading]?.expression ?? '', node, null);
  const sorting = isKnown
    ? keys.map((each, index) => (index === leading ? { ...each, nullable: false } : each))
    : keys.toSpliced(leading, 1);
  const isBegun = from !== null && (from[leading] !== null) === isKnown;
  const start = isBegun ? (isKnown ? from : from.toSpliced(leading, 1)) : null;
  const next = order[leading + 1]?.nullable === false ? order[leading + 1] : undefined;
  const walked = isKnown ? order[leading] : next;
  const begin = from?.[isKnown ? leading : leading + 1] ?? null;
  const also = [
    ...(gate === null ? inIndex(list, walked, isBegun ? begin : null) : [`${node}.id >= ${gate}`]),
    ...(isKnown ? [] : [`${key} IS NULL`]),
  ];
  return [
    anchorFirst(scope, plan.label, node, plan.condition, also),
    ...sortedBy(
      `${node}, ${bindKeys(order, keys, node, null)}`,
      fromPredicate(scope, sorting, { from: start, backward }),
      `ORDER BY ${orderBy(sorting, backward)} LIMIT ${limit}`,
    ),
  ];
}

/**
 * The predicates with which Neo4j takes an index for an order that begins with a key: its
 * properties are known, and the key is not before where the page begins.
 */
function inIndex(
  { scope, plan, node }: List,
  key: ListOrderKey | undefined,
  begin: Value,
): readonly string[] {
  const property = key === undefined ? undefined : propertyOf(key);
  if (key === undefined || property === undefined) return [];
  const operator = plan.page.backward === key.descending ? '>=' : '<=';
  return [
    `${node}.${property} IS NOT NULL`,
    ...(property === 'id' ? [] : [`${node}.id IS NOT NULL`]),
    ...(begin === null ? [] : [`${node}.${property} ${operator} ${scope.parameter(begin)}`]),
  ];
}
