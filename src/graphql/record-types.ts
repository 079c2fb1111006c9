import type { EntityType } from '../ontology/entity-types.js';
import { ENTITY_TYPES, SHARED_LABELS } from '../ontology/entity-types.js';
import { columnsOf } from '../ontology/columns.js';
import { propertiesOf } from '../ontology/properties.js';

/** What every entity needs to be shown under its name. */
const CORE_COLUMNS = ['id', 'type', 'labelLanguages', 'labelTexts'] as const;

/** The fields that the core columns answer. */
const CORE_FIELDS: ReadonlySet<string> = new Set(['id', 'label', '__typename']);

/** The columns of the records that are not entities. */
const PLAIN_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  Statement: [
    'id',
    'property',
    'valueText',
    'role',
    'validity',
    'quote',
    'language',
    'paragraph',
    'start',
    'end',
    'confidence',
    'method',
    'basis',
    'rank',
    'flags',
    'note',
    'documentId',
  ],
  Name: ['text', 'language', 'script', 'kind'],
  ExternalId: ['scheme', 'value'],
  Edge: ['role', 'validity', 'inferred', 'confidence', 'relationship', 'direction'],
};

/** The entity types that a GraphQL type can be: one for a type, several for an interface. */
export function entityTypesOf(graphqlType: string): readonly EntityType[] {
  const types: readonly EntityType[] = ENTITY_TYPES;
  if (graphqlType === 'Entity' || graphqlType === 'Node') return types;
  const shared: Readonly<Record<string, readonly EntityType[]>> = SHARED_LABELS;
  return shared[graphqlType] ?? types.filter((type) => type === graphqlType);
}

/** True where a field is answered by the core columns. */
export function isCoreField(field: string): boolean {
  return CORE_FIELDS.has(field);
}

/**
 * The columns to read for a position of a GraphQL type where properties of these entity types
 * are asked for. Always all properties of a type or none, so that few different texts are sent.
 */
export function columnsFor(
  graphqlType: string,
  detailed: ReadonlySet<EntityType>,
): readonly string[] {
  const plain = PLAIN_COLUMNS[graphqlType];
  if (plain !== undefined) return plain;
  const details = ENTITY_TYPES.filter((type) => detailed.has(type)).flatMap((type) =>
    propertiesOf(type).flatMap(columnsOf),
  );
  return [...new Set([...CORE_COLUMNS, ...details])];
}
