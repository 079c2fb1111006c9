import { KeptBy } from '../kept-by.js';
import type { Statement } from '../statement.js';
import type { Parameters, Value } from '../values.js';
import { anchorFirst, asksNothing } from './condition.js';
import type { Fragment, OrderKey } from './fragment.js';
import { withoutValues } from './fragment.js';
import type { KeyVariable } from './keyset.js';
import { beyond, orderBy } from './keyset.js';
import type { ByIdsPlan, ListOrderKey, ListPlan, Page, RecordPlan, RelationPlan } from './plan.js';
import { StatementScope } from './statement-scope.js';

/** A statement made for one root field, with its parameters. */
export interface ComposedStatement {
  readonly statement: Statement;
  readonly parameters: Parameters;
}

/**
 * One statement for a root list and everything selected below it. Each row is `[order keys, record]`,
 * and the total where it is asked for; see `decode.ts` for the form of a record.
 *
 * Plans of the same shape give the same text, whatever their values, so that the engines'
 * plan caches are hit.
 */
export function composeList(plan: ListPlan): ComposedStatement {
  const scope = new StatementScope();
  const node = scope.variable('n');
  const keys = keyVariables(scope, plan.order);
  const limit = scope.parameter(plan.page.size + 1);
  const from = fromPredicate(scope, keys, plan.page);
  const order = orderBy(keys, plan.page.backward);
  const { matched, counted, afterCut } = composeTotal(scope, plan, node);
  const lines = [
    ...matched,
    ...plan.order.flatMap((key, index) => computeKey(scope, key, keys[index], node)),
    ...sortedBy(
      [node, ...counted, bindKeys(plan.order, keys, node, null)].join(', '),
      from,
      `ORDER BY ${order} LIMIT ${limit}`,
    ),
    ...afterCut,
  ];
  const below = composeBelow(plan.node, node);
  const columns = [
    `${plan.keyed ? listOf(keys) : 'null'} AS keys`,
    `${below.record} AS record`,
    ...(plan.total ? [TOTAL] : []),
  ];
  lines.push(...below.lines, `RETURN ${columns.join(', ')} ORDER BY ${order}`);
  return finish(plan.name, lines, { ...scope.parameters, ...below.parameters });
}

/** The column of a total. */
const TOTAL = 'total';

/** How a list's nodes are matched and counted. */
interface Total {
  /** The clauses that bind each node. */
  readonly matched: readonly string[];
  /** What carries the total on beside the node. */
  readonly counted: readonly string[];
  /** The clauses that count once the page is cut. */
  readonly afterCut: readonly string[];
}

/**
 * Nodes that a condition has to find are found once, and counted before the page is cut. How many
 * have a label an engine knows, so a list without a condition is counted beside its page, which
 * can then be read in the order of an index.
 */
function composeTotal(scope: StatementScope, plan: ListPlan, node: string): Total {
  const match = anchorFirst(scope, plan.label, node, plan.condition);
  if (!plan.total) return { matched: [match], counted: [], afterCut: [] };
  if (asksNothing(plan.condition)) {
    const count = `MATCH (${scope.variable('n')}:${plan.label}) RETURN count(*) AS ${TOTAL}`;
    return { matched: [match], counted: [], afterCut: [`CALL () { ${count} }`] };
  }
  const found = scope.variable('f');
  const matched = [match, `WITH collect(${node}) AS ${found}`, `UNWIND ${found} AS ${node}`];
  return { matched, counted: [`size(${found}) AS ${TOTAL}`], afterCut: [] };
}

/**
 * The number of nodes that a root list has in all, for a page that is empty and so has no row
 * that could say it. One row, one column.
 */
export function composeCount(
  plan: Pick<ListPlan, 'name' | 'label' | 'condition'>,
): ComposedStatement {
  const scope = new StatementScope();
  const node = scope.variable('n');
  const lines = [anchorFirst(scope, plan.label, node, plan.condition), `RETURN count(*) AS total`];
  return finish(`${plan.name}.totalCount`, lines, scope.parameters);
}

/** One statement for nodes by id and everything selected below them; rows as in `composeList`, in no order. */
export function composeByIds(plan: ByIdsPlan): ComposedStatement {
  const scope = new StatementScope();
  const node = scope.variable('n');
  const lines = [
    `UNWIND ${scope.parameter(plan.ids)} AS id`,
    `MATCH (${node}:${plan.label} {id: id})`,
    `WITH ${node}`,
  ];
  const below = composeBelow(plan.node, node);
  lines.push(...below.lines, `RETURN [${node}.id] AS keys, ${below.record} AS record`);
  return finish(plan.name, lines, { ...scope.parameters, ...below.parameters });
}

/** The subquery that computes a key over a relationship; none for a property. */
function computeKey(
  scope: StatementScope,
  { over, expression }: ListOrderKey,
  key: KeyVariable | undefined,
  parent: string,
): readonly string[] {
  if (over === undefined || key === undefined) return [];
  const names = { parent, node: scope.variable('n'), edge: scope.variable('e') };
  const body = scope.instantiate(over, names, withoutValues(over));
  const computed = rename(expression, names.node, names.edge);
  return [`CALL (${parent}) {`, indent(body), `  RETURN ${computed} AS ${key.variable}`, '}'];
}

function rename(expression: string, node: string, edge: string | null): string {
  const names = { node, edge: edge ?? 'edge' };
  return expression.replace(
    /(?<![\w.])(node|edge)\b/g,
    (name) => names[name as keyof typeof names],
  );
}

/** What is read of the nodes that a statement finds. */
interface ComposedBelow {
  readonly lines: readonly string[];
  /** The list that makes up the record. */
  readonly record: string;
  readonly parameters: Parameters;
}

/** A plan outlives requests, and what follows from it alone is composed once. */
const composed = new KeptBy<ComposedBelow>();

/** The part of a statement that follows from a plan, with variables and parameters of its own. */
function composeBelow(plan: RecordPlan, variable: string): ComposedBelow {
  return composed.get(plan, variable, () => {
    const scope = new StatementScope('b');
    const lines: string[] = [];
    const record = composeRecord(scope, plan, variable, lines);
    return { lines, record, parameters: scope.parameters };
  });
}

/**
 * Adds the subqueries of the relations to `lines` and returns the list that makes up the record.
 * `derived` has an expression for each column that is no property.
 */
function composeRecord(
  scope: StatementScope,
  plan: RecordPlan,
  variable: string,
  lines: string[],
  derived: Readonly<Record<string, string>> = {},
): string {
  const cells = plan.columns.map((column) => derived[column] ?? `${variable}.${column}`);
  for (const relation of plan.relations) {
    cells.push(composeRelation(scope, relation, variable, lines));
  }
  return `[${cells.join(', ')}]`;
}

function composeRelation(
  scope: StatementScope,
  plan: RelationPlan,
  parent: string,
  lines: string[],
): string {
  const { fragment } = plan;
  const node = scope.variable('n');
  const edge = scope.variable('e');
  const body = scope.instantiate(fragment, { parent, node, edge }, plan.parameters);
  const hasEdge = bindsEdge(fragment);
  const keys = keyVariables(scope, fragment.order);
  const entries = scope.variable('r');
  const order = orderBy(keys, plan.page?.backward ?? false);
  const bound = [node, ...(plan.edge !== null && hasEdge ? [edge] : [])];
  const from = plan.page === null ? null : fromPredicate(scope, keys, plan.page);
  const limit = plan.page === null ? '' : ` LIMIT ${scope.parameter(plan.page.size + 1)}`;
  const sorted = `ORDER BY ${order}${limit}`;
  const inner = [
    body,
    ...sortedBy([...bound, bindKeys(fragment.order, keys, node, edge)].join(', '), from, sorted),
  ];
  const parts = plan.keyed ? [listOf(keys)] : [];
  parts.push(composeRecord(scope, plan.node, node, inner));
  if (plan.edge !== null) {
    const derived = {
      relationship: `type(${edge})`,
      direction: `CASE WHEN endNode(${edge}) = ${node} THEN 'OUT' ELSE 'IN' END`,
    };
    parts.push(hasEdge ? composeRecord(scope, plan.edge, edge, inner, derived) : 'null');
  }
  const entry = parts.length === 1 ? parts.join() : `[${parts.join(', ')}]`;
  inner.push(`RETURN collect(${entry}) AS ${entries}`);
  lines.push(`CALL (${parent}) {`, ...inner.map(indent), '}');
  if (!plan.total) return entries;
  const total = scope.variable('t');
  lines.push(`CALL (${parent}) {`, indent(body), `  RETURN count(*) AS ${total}`, '}');
  return `[${entries}, ${total}]`;
}

/** Binds what is read and its order keys, keeps what stands after `from`, and sorts and cuts it. */
function sortedBy(bindings: string, from: string | null, sorted: string): readonly string[] {
  return from === null
    ? [`WITH ${bindings} ${sorted}`]
    : [`WITH ${bindings}`, `WHERE ${from}`, `WITH * ${sorted}`];
}

/** True where the fragment binds the relationship, so that its properties can be read. */
export function bindsEdge(fragment: Fragment): boolean {
  return /\[edge\b/.test(fragment.match);
}

function keyVariables(scope: StatementScope, order: readonly OrderKey[]): readonly KeyVariable[] {
  return order.map(({ nullable, descending }) => ({
    variable: scope.variable('k'),
    nullable,
    descending,
  }));
}

function bindKeys(
  order: readonly ListOrderKey[],
  keys: readonly KeyVariable[],
  node: string,
  edge: string | null,
): string {
  return order
    .map(({ expression, over }, index) => {
      const variable = keys[index]?.variable;
      return over === undefined
        ? `${rename(expression, node, edge)} AS ${variable}`
        : `${variable} AS ${variable}`;
    })
    .join(', ');
}

function fromPredicate(
  scope: StatementScope,
  keys: readonly KeyVariable[],
  { from, backward }: Page,
): string | null {
  if (from === null) return null;
  return beyond(keys, from, backward, (value: Value) => scope.parameter(value));
}

function listOf(keys: readonly KeyVariable[]): string {
  return `[${keys.map(({ variable }) => variable).join(', ')}]`;
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ');
}

function finish(name: string, lines: readonly string[], parameters: Parameters): ComposedStatement {
  return { statement: { name, text: lines.join('\n') }, parameters };
}
