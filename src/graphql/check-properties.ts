import { ALL_PROPERTIES } from '../ontology/stated-properties.js';
import { badUserInput, checkLength } from './errors.js';

/** The most properties that may be named at once. */
const MAX_PROPERTIES = 100;

/** Properties of statements as a request names them. @throws GraphQLError `BAD_USER_INPUT` */
export function checkProperties(
  properties: readonly string[],
  argument: string,
): readonly string[] {
  checkLength(argument, properties, MAX_PROPERTIES);
  const unknown = properties.find((property) => !ALL_PROPERTIES.includes(property));
  if (unknown === undefined) return properties;
  const allowed = ALL_PROPERTIES.join(', ');
  throw badUserInput(argument, `${JSON.stringify(unknown)} is no property. Allowed: ${allowed}.`);
}
