import type { EntityType } from '../ontology/entity-types.js';
import { ENTITY_TYPES } from '../ontology/entity-types.js';
import type { PropertyDefinition, ValueKind } from '../ontology/properties.js';
import { propertiesOf } from '../ontology/properties.js';
import { RELATIONS } from '../ontology/relations.js';

/** What a statement is about: a value of one of the kinds, a name, an external id or a relationship. */
export type StatementKind = ValueKind | 'name' | 'externalId' | 'relation';

const RELATION_PROPERTIES = new Set(RELATIONS.map((relation) => relation.property));

const DEFINITIONS: ReadonlyMap<EntityType, ReadonlyMap<string, PropertyDefinition>> = new Map(
  ENTITY_TYPES.map((type) => [
    type,
    new Map(propertiesOf(type).map((property) => [property.name, property])),
  ]),
);

/** The kind of a statement by its subject's type and its property; null where there is no such property. */
export function statementKindOf(type: EntityType, property: string): StatementKind | null {
  if (property === 'name' || property === 'externalId') return property;
  if (isRelationProperty(property)) return 'relation';
  return definitionOf(type, property)?.kind ?? null;
}

/** Whether a property states a relationship, whatever the subject's type. */
export function isRelationProperty(property: string): boolean {
  return RELATION_PROPERTIES.has(property);
}

/** The definition of a property that has values; null where the type does not have it. */
export function definitionOf(type: EntityType, property: string): PropertyDefinition | null {
  return DEFINITIONS.get(type)?.get(property) ?? null;
}
