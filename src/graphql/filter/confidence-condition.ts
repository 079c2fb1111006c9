import type { Condition } from '../../graph/compose/plan.js';
import { badUserInput } from '../errors.js';

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
  const all = [
    ...(min === null ? [] : [atLeast(min, `${path}.min`)]),
    ...(max === null ? [] : [compare('<=', max, `${path}.max`)]),
  ];
  if (min !== null && max !== null && min > max) {
    throw badUserInput(`${path}.min`, `must not be above \`max\`: ${min} is above ${max}.`);
  }
  return { kind: 'and', all };
}

/** The confidence is not below a bound. @throws GraphQLError `BAD_USER_INPUT` */
export function atLeast(bound: number, path: string): Condition {
  return compare('>=', bound, path);
}

function compare(operator: '<=' | '>=', value: number, path: string): Condition {
  if (value < 0 || value > 1) throw badUserInput(path, `must be from 0 to 1, not ${value}.`);
  return { kind: 'compare', property: 'confidence', operator, value };
}
