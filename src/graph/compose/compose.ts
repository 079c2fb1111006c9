import { KeptBy } from '../kept-by.js';
import type { Statement } from '../statement.js';
import type { Parameters } from '../values.js';
import { behindLookUps, lookUpColumns } from './behind-look-ups.js';
import { anchorFirst } from './condition.js';
import { lookUpsIn } from './condition-parts.js';
import type { Fragment } from './fragment.js';
import { orderBy } from './keyset.js';
import { composePage, TOTAL } from './list-page.js';
import type { LookUp } from './look-up.js';
import { bindKeys, fromPredicate, keyVariables, listOf, sortedBy } from './order-keys.js';
import type { ByIdsPlan, ListPlan, RecordPlan, RelationPlan } from './plan.js';
import { StatementScope } from './statement-scope.js';
import { indent } from './indent.js';

/** A statement made for one root field, with its parameters. */
export interface ComposedStatement {
  readonly statement: Statement;
  readonly parameters: Parameters;
}

/** A statement about a list, which may look up what its condition names: see `readList`. */
export interface ComposedList extends ComposedStatement {
  readonly lookUps: readonly LookUp[];
}

/**
 * One statement for a root list and everything selected below it. Each row is `[order keys, record]`,
 * and the total where it is asked for; see `decode.ts` for the form of a record.
 *
 * Plans of the same shape give the same text, whatever their values, so that the engines'
 * plan caches are hit.
 */
export function composeList(plan: ListPlan): ComposedList {
  const scope = new StatementScope('', lookUpsIn(plan.condition));
  const node = scope.variable('n');
  const { lines: page, keys, order } = composePage(scope, plan, node);
  const below = composeBelow(plan.node, node);
  const columns = [
    `${plan.keyed ? listOf(keys) : 'null'} AS keys`,
    `${below.record} AS record`,
    ...(plan.total ? [TOTAL] : []),
    ...lookUpColumns(scope),
  ];
  const bound = [node, ...keys.map(({ variable }) => variable), ...(plan.total ? [TOTAL] : [])];
  const lines = [
    ...behindLookUps(scope, page, bound),
    ...below.lines,
    `RETURN ${columns.join(', ')} ORDER BY ${order}`,
  ];
  const parameters = { ...scope.parameters, ...below.parameters };
  return { ...finish(plan.name, lines, parameters), lookUps: scope.lookUps };
}

/**
 * The number of nodes that a root list has in all, for a page that is empty and so has no row
 * that could say it: one row; none where a list that looks something up is empty.
 */
export function composeCount(plan: Pick<ListPlan, 'name' | 'label' | 'condition'>): ComposedList {
  const scope = new StatementScope('', lookUpsIn(plan.condition));
  const node = scope.variable('n');
  const found = behindLookUps(
    scope,
    [anchorFirst(scope, plan.label, node, plan.condition)],
    [node],
  );
  const columns = [`count(${node}) AS ${TOTAL}`, ...lookUpColumns(scope)];
  const lines = [...found, `RETURN ${columns.join(', ')}`];
  return { ...finish(`${plan.name}.totalCount`, lines, scope.parameters), lookUps: scope.lookUps };
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
  const cells = plan.columns.map((column) => derived[column] ?? firstKnown(variable, column));
  for (const relation of plan.relations) {
    cells.push(composeRelation(scope, relation, variable, lines));
  }
  return `[${cells.join(', ')}]`;
}

/** The property that a column names, or the first known one of several. */
function firstKnown(variable: string, column: string): string {
  const values = column.split('|').map((property) => `${variable}.${property}`);
  return values.length === 1 ? values.join() : `coalesce(${values.join(', ')})`;
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

/** True where the fragment binds the relationship, so that its properties can be read. */
export function bindsEdge(fragment: Fragment): boolean {
  return /\[edge\b/.test(fragment.match);
}

function finish(name: string, lines: readonly string[], parameters: Parameters): ComposedStatement {
  return { statement: { name, text: lines.join('\n') }, parameters };
}
