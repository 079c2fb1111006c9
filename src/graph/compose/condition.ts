import { parametersIn } from '../cypher-text.js';
import type { Parameters } from '../values.js';
import type { Fragment } from './fragment.js';
import type { Condition } from './plan.js';
import { reversePattern } from './reverse-pattern.js';
import type { StatementScope } from './statement-scope.js';

type Related = Extract<Condition, { kind: 'related' }>;

/**
 * The clauses that find the nodes with a label that meet a condition, starting from the far end
 * of its first relationship: the nodes named by id there are few, the candidates may be many.
 * Everything else becomes a predicate.
 */
export function anchorFirst(
  scope: StatementScope,
  label: string,
  node: string,
  condition: Condition,
): string {
  const parts = condition.kind === 'and' ? condition.all : [condition];
  const named = parts.some((part) => part.kind === 'in' && part.property === 'id');
  const anchor = named ? undefined : parts.find(isRelated);
  const rest = parts.filter((part) => part !== anchor);
  const conditions = rest.map((part) => predicate(scope, node, part));
  if (anchor === undefined) {
    const where = conditions.length === 0 ? [] : [`WHERE ${conditions.join(' AND ')}`];
    return [`MATCH (${node}:${label})`, ...where].join('\n');
  }
  const where = [`${node}:${label}`, ...conditions].join(' AND ');
  return [...chain(scope, node, anchor), `WITH DISTINCT ${node}`, `WHERE ${where}`].join('\n');
}

/** The relationship as MATCH clauses that begin at the far end. */
function chain(scope: StatementScope, node: string, { fragment, to }: Related): readonly string[] {
  const next = scope.variable('n');
  const edge = scope.variable('e');
  const parts = to.kind === 'and' ? to.all : [to];
  const further = parts.find(isRelated);
  const conditions = parts
    .filter((part) => part !== further)
    .map((part) => predicate(scope, next, part));
  const names = { parent: node, node: next, edge };
  const clauses = further === undefined ? [] : chain(scope, next, further);
  const anchored =
    conditions.length === 0
      ? []
      : [`MATCH (${next}:${fragment.node})\nWHERE ${conditions.join(' AND ')}`];
  const reversed = { ...fragment, match: reversePattern(fragment.match) };
  return [...clauses, ...anchored, scope.instantiate(reversed, names, noArguments(fragment))];
}

/** The condition as a predicate on a bound node. */
function predicate(scope: StatementScope, node: string, condition: Condition): string {
  switch (condition.kind) {
    case 'in':
      return `${node}.${condition.property} IN ${scope.parameter(condition.values)}`;
    case 'overlaps':
      return `any(word IN ${node}.${condition.property} WHERE word IN ${scope.parameter(condition.values)})`;
    case 'disjoint':
      return `NOT any(word IN ${node}.${condition.property} WHERE word IN ${scope.parameter(condition.values)})`;
    case 'between': {
      const { property, least, most } = condition;
      const from = least === null ? [] : [`${node}.${property} >= ${scope.parameter(least)}`];
      const to = most === null ? [] : [`${node}.${property} <= ${scope.parameter(most)}`];
      return conjunction([...from, ...to]);
    }
    case 'and':
      return conjunction(condition.all.map((part) => predicate(scope, node, part)));
    case 'related': {
      const names = { parent: node, node: scope.variable('n'), edge: scope.variable('e') };
      const further = predicate(scope, names.node, condition.to);
      const none = noArguments(condition.fragment);
      const body = scope.instantiate(condition.fragment, names, none, further);
      return `EXISTS { ${body.replaceAll('\n', ' ')} }`;
    }
  }
}

/** A condition gives a fragment no arguments: its own parameters are null. */
function noArguments({ match, where }: Fragment): Parameters {
  const names = parametersIn(`${match} ${where ?? ''}`);
  return Object.fromEntries(names.map((name) => [name, null]));
}

function conjunction(parts: readonly string[]): string {
  return parts.length === 0 ? 'true' : parts.map((part) => `(${part})`).join(' AND ');
}

function isRelated(condition: Condition): condition is Related {
  return condition.kind === 'related';
}
