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
  for (const [name, bound] of Object.entries({ min, max })) {
    if (bound !== null && (bound < 0 || bound > 1)) {
      throw badUserInput(`${path}.${name}`, `must be from 0 to 1, not ${bound}.`);
    }
  }
  if (min !== null && max !== null && min > max) {
    throw badUserInput(`${path}.min`, `must not be above \`max\`: ${min} is above ${max}.`);
  }
  const compare = (operator: '<=' | '>=', value: number | null): Condition[] =>
    value === null ? [] : [{ kind: 'compare', property: 'confidence', operator, value }];
  return { kind: 'and', all: [...compare('>=', min), ...compare('<=', max)] };
}
