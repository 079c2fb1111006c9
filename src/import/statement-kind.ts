import type { EntityType } from '../ontology/entity-types.js';
import type { ValueKind } from '../ontology/properties.js';
import { propertyOf } from '../ontology/properties.js';
import { RELATIONS } from '../ontology/relations.js';

/** What a statement is about: a value of one of the kinds, a name, an external id or a relationship. */
export type StatementKind = ValueKind | 'name' | 'externalId' | 'relation';

const RELATION_PROPERTIES = new Set(RELATIONS.map((relation) => relation.property));

/** The kind of a statement by its subject's type and its property; null where there is no such property. */
export function statementKindOf(type: EntityType, property: string): StatementKind | null {
  if (property === 'name' || property === 'externalId') return property;
  if (RELATION_PROPERTIES.has(property)) return 'relation';
  return propertyOf(type, property)?.kind ?? null;
}
