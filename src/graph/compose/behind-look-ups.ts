import { indent } from './indent.js';
import { entitiesByLookUps } from './look-up.js';
import type { StatementScope } from './statement-scope.js';

/** The column with the positions of the look-ups that are refused: the last one, for `readList`. */
const REFUSED = 'refused';

/**
 * Puts clauses behind the look-ups of the conditions in them. Where one is refused, the clauses
 * are left out and a row without anything stands for them, so that it is always told.
 *
 * @param bound the variables of the clauses that are used after them
 */
export function behindLookUps(
  scope: StatementScope,
  clauses: readonly string[],
  bound: readonly string[],
): readonly string[] {
  const { found } = scope;
  if (found.length === 0) return clauses;
  const lists = found.map((variable, position) => `ids[${position}] AS ${variable}`);
  const inside = [
    `WITH size(${REFUSED}) = 0 AS isAsked WHERE isAsked`,
    ...clauses,
    `RETURN ${bound.join(', ')}`,
    'UNION ALL',
    `WITH size(${REFUSED}) > 0 AS isRefused WHERE isRefused`,
    `RETURN ${bound.map((variable) => `null AS ${variable}`).join(', ')}`,
  ];
  return [
    'WITH $found AS found',
    'CALL (found) {',
    indent(entitiesByLookUps.statement.text.replaceAll('$found', 'found')),
    '}',
    `WITH ${[...lists, REFUSED].join(', ')}`,
    `CALL (${[...found, REFUSED].join(', ')}) {`,
    ...inside.map(indent),
    '}',
  ];
}

/** The columns that a statement has besides its own where it looks something up. */
export function lookUpColumns({ found }: StatementScope): readonly string[] {
  return found.length === 0 ? [] : [REFUSED];
}
