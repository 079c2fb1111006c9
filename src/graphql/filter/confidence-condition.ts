import type { Condition } from '../../graph/compose/plan.js';
import { badUserInput, checkBounds } from '../errors.js';
import { compare } from './conditions.js';

/** A `ConfidenceRange` of the schema. */
export interface ConfidenceInput {
  readonly min?: number | null;
  readonly max?: number | null;
}

/** The confidence lies within the bounds, both included. @throws GraphQLError `BAD_USER_INPUT` */
export function confidenceCondition(
  { min = null, max = null }: ConfidenceInput,
  path: string,
): Condition {
  if (min === null && max === null) throw badUserInput(path, 'needs `min` or `max`.');
  for (const [name, bound] of Object.entries({ min, max })) {
    if (bound !== null) checkBounds(`${path}.${name}`, bound, 0, 1);
  }
  if (min !== null && max !== null && min > max) {
    throw badUserInput(`${path}.min`, `must not be above \`max\`: ${min} is above ${max}.`);
  }
  const all: Condition[] = [];
  if (min !== null) all.push(compare('confidence', '>=', min));
  if (max !== null) all.push(compare('confidence', '<=', max));
  return { kind: 'and', all };
}

/** The confidence is not below a bound. @throws GraphQLError `BAD_USER_INPUT` */
export function atLeast(bound: number, path: string): Condition {
  checkBounds(path, bound, 0, 1);
  return compare('confidence', '>=', bound);
}
