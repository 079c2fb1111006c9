import type { Value } from '../values.js';
import type { OrderKey } from './fragment.js';
import { withoutValues } from './fragment.js';
import { indent } from './indent.js';
import type { KeyVariable } from './keyset.js';
import { beyond } from './keyset.js';
import type { ListOrderKey, Page } from './plan.js';
import type { StatementScope } from './statement-scope.js';

/** Fresh variables for the keys of an order. */
export function keyVariables(
  scope: StatementScope,
  order: readonly OrderKey[],
): readonly KeyVariable[] {
  return order.map(({ nullable, descending }) => ({
    variable: scope.variable('k'),
    nullable,
    descending,
  }));
}

/** The subquery that computes a key over a relationship; none for a property. */
export function computeKey(
  scope: StatementScope,
  { over, expression }: ListOrderKey,
  key: KeyVariable | undefined,
  parent: string,
): readonly string[] {
  if (over === undefined || key === undefined) return [];
  const names = { parent, node: scope.variable('n'), edge: scope.variable('e') };
  const body = scope.instantiate(over, names, withoutValues(over));
  const computed = named(expression, names.node, names.edge);
  return [`CALL (${parent}) {`, indent(body), `  RETURN ${computed} AS ${key.variable}`, '}'];
}

/** The items of a WITH that bind the keys; those over a relationship are bound already. */
export function bindKeys(
  order: readonly ListOrderKey[],
  keys: readonly KeyVariable[],
  node: string,
  edge: string | null,
): string {
  return order
    .map(({ expression, over }, index) => {
      const variable = keys[index]?.variable;
      return over === undefined
        ? `${named(expression, node, edge)} AS ${variable}`
        : `${variable} AS ${variable}`;
    })
    .join(', ');
}

/** What keeps the entries after the one that a page continues from; null where it starts at an end. */
export function fromPredicate(
  scope: StatementScope,
  keys: readonly KeyVariable[],
  { from, backward }: Pick<Page, 'from' | 'backward'>,
): string | null {
  if (from === null) return null;
  return beyond(keys, from, backward, (value: Value) => scope.parameter(value));
}

/** Binds what is read and its order keys, keeps what stands after `from`, and sorts and cuts it. */
export function sortedBy(bindings: string, from: string | null, sorted: string): readonly string[] {
  return from === null
    ? [`WITH ${bindings} ${sorted}`]
    : [`WITH ${bindings}`, `WHERE ${from}`, `WITH * ${sorted}`];
}

/** The keys as one list. */
export function listOf(keys: readonly KeyVariable[]): string {
  return `[${keys.map(({ variable }) => variable).join(', ')}]`;
}

/** A key's expression about a node and an edge of the statement. */
export function named(expression: string, node: string, edge: string | null): string {
  const names = { node, edge: edge ?? 'edge' };
  return expression.replace(
    /(?<![\w.])(node|edge)\b/g,
    (name) => names[name as keyof typeof names],
  );
}
