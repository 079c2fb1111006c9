import { badUserInput } from '../../graphql/errors.js';
import type { CustomCondition } from '../../graphql/filter.js';

interface ConfidenceRange {
  readonly min?: number | null;
  readonly max?: number | null;
}

/** The condition of a `ConfidenceRange`. @throws GraphQLError `BAD_USER_INPUT` */
export const confidenceBetween: CustomCondition = (value, path) => {
  const { min = null, max = null } = value as ConfidenceRange;
  if (min === null && max === null) throw badUserInput(path, 'needs `min` or `max`.');
  for (const [name, bound] of Object.entries({ min, max })) {
    if (bound !== null && (bound < 0 || bound > 1)) {
      throw badUserInput(`${path}.${name}`, `must be from 0 to 1, not ${bound}.`);
    }
  }
  if (min !== null && max !== null && min > max) {
    throw badUserInput(`${path}.min`, `must not be above \`max\`: ${min} is above ${max}.`);
  }
  return { kind: 'between', property: 'confidence', least: min, most: max };
};
