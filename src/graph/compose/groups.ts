import { choicesOf } from '../choices.js';
import type { Cell } from './cell.js';
import { followPath } from './cell.js';
import { anchorFirst } from './condition.js';
import { indent } from './indent.js';
import type { Condition } from './plan.js';
import type { StatementScope } from './statement-scope.js';

/** The groups of a root list by what paths lead to. */
export interface GroupsPlan {
  readonly label: string;
  readonly condition: Condition;
  /** For each key the ways to it: all of them count. Each leads over a path to an id. */
  readonly keys: readonly (readonly Cell[])[];
  /** How many groups: the largest, of equal ones those whose keys come first. */
  readonly limit: number;
}

/** The clauses that bind each group once, and the variables that they bind. */
export interface ComposedGroups {
  readonly lines: readonly string[];
  /** The id of each key. */
  readonly keys: readonly string[];
  /** The list of the group's different entries. */
  readonly members: string;
}

/** NOTE: each way to a group is a list of entries of its own, so that an engine can begin it at the groups. */
export function composeGroups(scope: StatementScope, plan: GroupsPlan): ComposedGroups {
  const node = scope.variable('n');
  const keys = plan.keys.map(() => scope.variable('g'));
  const ways = choicesOf(plan.keys).map((way) => {
    const clauses = [anchorFirst(scope, plan.label, node, plan.condition)];
    const ends = way.map((cell, index) => {
      const { matches, end } = followPath(scope, cell, node);
      clauses.push(...matches);
      return `${end} AS ${keys[index]}`;
    });
    return [...clauses, `RETURN ${[node, ...ends].join(', ')}`].join('\n');
  });
  const members = scope.variable('m');
  const lines = [
    'CALL () {',
    indent(ways.join('\nUNION ALL\n')),
    '}',
    `WITH ${keys.join(', ')}, collect(DISTINCT ${node}) AS ${members}`,
    `WITH ${keys.map((key) => `${key}.id AS ${key}`).join(', ')}, ${members}`,
    `ORDER BY size(${members}) DESC, ${keys.join(', ')} LIMIT ${scope.parameter(plan.limit)}`,
  ];
  return { lines, keys, members };
}
