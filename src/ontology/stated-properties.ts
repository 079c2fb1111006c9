import type { EntityType } from './entity-types.js';
import { ENTITY_TYPES } from './entity-types.js';
import { propertiesOf } from './properties.js';
import { RELATIONS } from './relations.js';

/** What can be stated of every entity, whatever its type. */
const COMMON_PROPERTIES = ['name', 'externalId'];

/** Whatever statements about entities of a type can state, each once: names, values, relationships. */
export function statableProperties(type: EntityType): readonly string[] {
  const values = propertiesOf(type).map(({ name }) => name);
  const relations = RELATIONS.filter(({ from }) => from.includes(type));
  return [
    ...new Set([...COMMON_PROPERTIES, ...values, ...relations.map(({ property }) => property)]),
  ];
}

/** The relationships that statements about other entities can state to lead to a type, each once. */
export function incomingProperties(type: EntityType): readonly string[] {
  const relations = RELATIONS.filter(({ to }) => to.includes(type));
  return [...new Set(relations.map(({ property }) => property))];
}

/** Whatever can be stated of an entity of any type, in alphabetical order. */
export const ALL_PROPERTIES: readonly string[] = [
  ...new Set(ENTITY_TYPES.flatMap(statableProperties)),
].toSorted();
