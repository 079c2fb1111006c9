import type { EntityType } from '../ontology/entity-types.js';
import { ENTITY_TYPES, SHARED_LABELS } from '../ontology/entity-types.js';
import { columnsOf } from '../ontology/columns.js';
import type { PropertyDefinition } from '../ontology/properties.js';
import { propertyOf } from '../ontology/properties.js';
import { ALL_LABELS } from './label-columns.js';

/** The columns behind fields of entities that are no properties of their own. */
const SHARED_FIELDS: Readonly<Record<string, readonly string[]>> = {
  label: ALL_LABELS,
  statusEvents: ['statusWords', 'statusDates'],
};

/** The fields of the records that are not entities, with the columns behind each. */
const PLAIN_FIELDS: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  Statement: {
    ...named('property', 'role', 'quote', 'language', 'confidence', 'method', 'basis', 'rank'),
    ...named('note', 'validity', 'flags'),
    text: ['valueText'],
    interestedParty: ['flags'],
    locator: ['paragraph', 'start', 'end'],
    passage: ['documentId', 'quote', 'start', 'end'],
  },
  Name: named('text', 'language', 'script', 'kind'),
  ExternalId: named('scheme', 'value'),
  Edge: named('role', 'validity', 'inferred', 'confidence', 'relationship', 'direction'),
};

function named(...columns: readonly string[]): Record<string, readonly string[]> {
  return Object.fromEntries(columns.map((column) => [column, [column]]));
}

/** The entity types that a GraphQL type can be: one for a type, several for an interface. */
export function entityTypesOf(graphqlType: string): readonly EntityType[] {
  const types: readonly EntityType[] = ENTITY_TYPES;
  if (graphqlType === 'Entity' || graphqlType === 'Node') return types;
  const shared: Readonly<Record<string, readonly EntityType[]>> = SHARED_LABELS;
  return shared[graphqlType] ?? types.filter((type) => type === graphqlType);
}

/** The fields of a type that are columns of their own name; none for entities. */
export function plainFields(graphqlType: string): readonly string[] {
  const fields = Object.entries(PLAIN_FIELDS[graphqlType] ?? {});
  return fields.flatMap(([field, columns]) => (columns.join() === field ? [field] : []));
}

/** A field that is selected, with the type that it is selected on. */
export interface SelectedField {
  readonly type: string;
  readonly field: string;
  /** What it is made of, where this does not follow from its name. */
  readonly columns?: readonly string[] | undefined;
  /** The fields that are selected below it; absent for all. */
  readonly below?: readonly string[];
}

/**
 * The columns to read for a position of a GraphQL type: those that the fields are made of, and
 * what identifies the record. Always in the same order, so that equal selections send equal texts.
 */
export function columnsFor(
  graphqlType: string,
  selected: readonly SelectedField[],
): readonly string[] {
  const plain = PLAIN_FIELDS[graphqlType];
  const columns = selected.flatMap(({ type, field, columns: chosen, below }) => {
    if (plain !== undefined) return plain[field] ?? [];
    return chosen ?? columnsOfEntity(narrowed(graphqlType, type), field, below);
  });
  const core = identifying(graphqlType);
  return [...core, ...[...new Set(columns)].filter((name) => !core.includes(name)).toSorted()];
}

/** The columns that tell a record from others, with its type where the position does not say it. */
function identifying(graphqlType: string): readonly string[] {
  if (graphqlType === 'Statement') return ['id'];
  if (graphqlType in PLAIN_FIELDS) return [];
  return entityTypesOf(graphqlType).length > 1 ? ['id', 'type'] : ['id'];
}

function columnsOfEntity(
  types: readonly EntityType[],
  field: string,
  below: readonly string[] | undefined,
): readonly string[] {
  const shared = SHARED_FIELDS[field];
  if (shared !== undefined) return shared;
  return types.flatMap((type) => {
    const property = propertyOf(type, field);
    return property === null ? [] : servedColumns(property, below);
  });
}

/** The fields of an amount by what ends the name of the column behind each. */
const AMOUNT_FIELDS: Readonly<Record<string, string>> = {
  Lower: 'lower',
  Upper: 'upper',
  Currency: 'currency',
  CurrencyBasis: 'currencyBasis',
  Unit: 'unit',
  Text: 'asReported',
};

/** Where the value stands under the property's own name, the other columns are for filters. */
function servedColumns(
  property: PropertyDefinition,
  below: readonly string[] | undefined,
): readonly string[] {
  const columns = columnsOf(property);
  if (columns.includes(property.name)) return [property.name];
  return columns.filter((column) => {
    const field = AMOUNT_FIELDS[column.slice(property.name.length)];
    return field === undefined || below === undefined || below.includes(field);
  });
}

/** The entity types that a fragment on `typeName` can mean where the position has `graphqlType`. */
export function narrowed(graphqlType: string, typeName: string): readonly EntityType[] {
  const possible = new Set(entityTypesOf(graphqlType));
  return entityTypesOf(typeName).filter((type) => possible.has(type));
}
