import type { End, Named, Related } from './condition-parts.js';
import { endsToTry, farEnds, isNamed, partsOf } from './condition-parts.js';
import { withoutValues } from './fragment.js';
import { indent } from './indent.js';
import type { Condition } from './plan.js';
import { reversePattern } from './reverse-pattern.js';
import type { StatementScope } from './statement-scope.js';

/**
 * The clauses that find the nodes with a label that meet a condition, starting from the far end
 * of the relationship that leads to the fewest nodes named by id: those are few, the candidates
 * may be many. Everything else becomes a predicate.
 *
 * @param also predicates that may let an engine begin with an index of the nodes, where it begins with them
 */
export function anchorFirst(
  scope: StatementScope,
  label: string,
  node: string,
  condition: Condition,
  also: readonly string[] = [],
): string {
  const parts = partsOf(condition);
  const isFound = parts.some(isNamed);
  const ends = isFound ? [] : endsToTry(parts);
  const begun = ends.map(({ part }) => {
    const rest = parts.filter((other) => other !== part);
    const conditions = rest.map((each) => predicate(scope, node, each));
    // NOTE: apart, since Neo4j may try the label last.
    const further =
      conditions.length === 0 ? [] : [`WITH ${node} WHERE ${conditions.join(' AND ')}`];
    return [
      ...chain(scope, node, part),
      `WITH DISTINCT ${node} WHERE ${node}:${label}`,
      ...further,
    ].join('\n');
  });
  const [first, ...others] = begun;
  if (first === undefined) {
    const conditions = parts.map((part) => predicate(scope, node, part));
    // NOTE: an index ends with the id, and Neo4j takes one only where all of its properties are known.
    const inIndex = isFound || conditions.length === 0 ? [] : [`${node}.id IS NOT NULL`];
    const predicates = [...conditions, ...(isFound ? [] : new Set([...also, ...inIndex]))];
    const where = predicates.length === 0 ? [] : [`WHERE ${predicates.join(' AND ')}`];
    return [`MATCH (${node}:${label})`, ...where].join('\n');
  }
  return others.length === 0 ? first : atFewest(scope, node, ends, begun);
}

/** The clauses that begin at one of several ends, of which only the statement knows how many nodes each has. */
function atFewest(
  scope: StatementScope,
  node: string,
  ends: readonly End[],
  begun: readonly string[],
): string {
  const sizes = ends.map(({ named }) => sizeOf(scope, named));
  const branches = begun.map((clauses, index) => {
    const size = sizes[index] ?? '';
    const others = sizes.map((other, at) => `${size} ${at < index ? '<' : '<='} ${other}`);
    const isFewest = others.toSpliced(index, 1).join(' AND ');
    return [`WITH ${isFewest} AS isFewest WHERE isFewest`, clauses, `RETURN ${node}`].join('\n');
  });
  return [`CALL (${scope.found.join(', ')}) {`, indent(branches.join('\nUNION ALL\n')), '}'].join(
    '\n',
  );
}

/** The relationship as MATCH clauses that begin at the far end. */
function chain(
  scope: StatementScope,
  node: string,
  { fragment, to, edge }: Related,
): readonly string[] {
  const next = scope.variable('n');
  const link = scope.variable('e');
  const parts = partsOf(to);
  const further = parts.some(isNamed) ? undefined : farEnds(parts)[0]?.part;
  const conditions = parts
    .filter((part) => part !== further)
    .map((part) => predicate(scope, next, part));
  const names = { parent: node, node: next, edge: link };
  const clauses = further === undefined ? [] : chain(scope, next, further);
  const anchored =
    conditions.length === 0
      ? []
      : [`MATCH (${next}:${fragment.node})\nWHERE ${conditions.join(' AND ')}`];
  const reversed = { ...fragment, match: reversePattern(fragment.match) };
  const onEdge = edge === undefined ? null : predicate(scope, link, edge);
  return [
    ...clauses,
    ...anchored,
    scope.instantiate(reversed, names, withoutValues(fragment), onEdge),
  ];
}

/** True for a condition that every node meets. */
export function asksNothing(condition: Condition): boolean {
  return partsOf(condition).length === 0;
}

/** Whether a condition names nodes by id, or such that a relationship leads to. */
export function isAnchored(condition: Condition): boolean {
  const parts = partsOf(condition);
  return parts.some(isNamed) || farEnds(parts).length > 0;
}

/** Whether a condition only says of properties which one value they have. */
export function onlyFixes(condition: Condition): boolean {
  return partsOf(condition).every(isFixing);
}

/** The properties that a node has if it meets a condition. */
export function knownProperties(condition: Condition): ReadonlySet<string> {
  return propertiesWhere(condition, ({ kind }) =>
    ['in', 'found', 'compare', 'contains', 'overlaps', 'known'].includes(kind),
  );
}

/** The properties that have one value on all nodes that meet a condition. */
export function fixedProperties(condition: Condition): ReadonlySet<string> {
  return propertiesWhere(condition, isFixing);
}

function isFixing(part: Condition): boolean {
  return part.kind === 'in' && part.values.length === 1;
}

function propertiesWhere(
  condition: Condition,
  test: (part: Condition) => boolean,
): ReadonlySet<string> {
  const parts = partsOf(condition).filter(test);
  return new Set(parts.flatMap((part) => ('property' in part ? [part.property] : [])));
}

/** Cypher for how many nodes are named. */
function sizeOf(scope: StatementScope, named: Named): string {
  return named.kind === 'in'
    ? scope.parameter(named.values.length)
    : `size(${scope.foundBy(named.lookUp)})`;
}

/**
 * The condition as a predicate on a bound node or edge. `subscript` selects an item where the
 * properties are lists. A predicate about a property that is absent is null in Cypher, which
 * keeps a row out but which NOT does not turn round: with `strict` it is false instead.
 */
function predicate(
  scope: StatementScope,
  node: string,
  condition: Condition,
  { subscript = '', strict = false } = {},
): string {
  const value = (property: string): string => `${node}.${property}${subscript}`;
  const definite = (text: string): string => (strict ? `coalesce(${text}, false)` : text);
  const inner = (part: Condition): string => predicate(scope, node, part, { subscript, strict });
  switch (condition.kind) {
    case 'in':
      return definite(`${value(condition.property)} IN ${scope.parameter(condition.values)}`);
    case 'found':
      return definite(`${value(condition.property)} IN ${scope.foundBy(condition.lookUp)}`);
    case 'overlaps':
      return definite(
        `any(word IN ${value(condition.property)} WHERE word IN ${scope.parameter(condition.values)})`,
      );
    case 'contains': {
      const parts = scope.parameter(condition.parts);
      return definite(`any(part IN ${parts} WHERE ${value(condition.property)} CONTAINS part)`);
    }
    case 'compare':
      return definite(
        `${value(condition.property)} ${condition.operator} ${scope.parameter(condition.value)}`,
      );
    case 'known':
      return subscript === ''
        ? `${value(condition.property)} IS NOT NULL`
        : `${value(condition.property)} <> ''`;
    case 'item': {
      const index = scope.variable('i');
      const meets = predicate(scope, node, condition.meets, { subscript: `[${index}]` });
      // NOTE: Neo4j refuses the range of an unknown size.
      const indexes = `range(0, size(coalesce(${node}.${condition.list}, [])) - 1)`;
      return definite(`any(${index} IN ${indexes} WHERE ${meets})`);
    }
    case 'and':
      return joined(condition.all.map(inner), 'AND', 'true');
    case 'or':
      // NOTE: in brackets, since what it stands beside is joined with AND.
      return `(${joined(condition.all.map(inner), 'OR', 'false')})`;
    case 'not':
      return `NOT (${predicate(scope, node, condition.that, { subscript, strict: true })})`;
    case 'related':
      return exists(scope, node, condition);
  }
}

/** NOTE: Neo4j takes both for the same; the embedded engine finds all that an EXISTS may be about first. */
function exists(scope: StatementScope, node: string, { fragment, to, edge }: Related): string {
  const names = { parent: node, node: scope.variable('n'), edge: scope.variable('e') };
  const conditions = [
    ...partsOf(to).map((part) => predicate(scope, names.node, part)),
    ...(edge === undefined ? [] : [predicate(scope, names.edge, edge)]),
  ];
  const where = conditions.length === 0 ? null : joined(conditions, 'AND', 'true');
  const body = scope.instantiate(fragment, names, withoutValues(fragment), where);
  return `COUNT { ${body.replaceAll('\n', ' ')} } > 0`;
}

function joined(parts: readonly string[], word: 'AND' | 'OR', none: string): string {
  return parts.length === 0 ? none : parts.map((part) => `(${part})`).join(` ${word} `);
}
