import type { Value } from '../graph/values.js';
import type { Properties } from './projection/properties.js';

/** The properties of a statement's node, in the order in which `create-statements` takes them. */
export const STATEMENT_COLUMNS = [
  'id',
  'hash',
  'dataset',
  'subjectId',
  'documentId',
  'property',
  'kind',
  'value',
  'valueKey',
  'valueText',
  'objectId',
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
  'claimantId',
  'publishedEarliest',
] as const;

/** The properties of a name's node, in the order in which `create-names` takes them. */
export const NAME_COLUMNS = [
  'id',
  'text',
  'language',
  'script',
  'kind',
  'entityId',
  'entityType',
  'searchText',
  'statementIds',
] as const;

/** The properties of a relationship, in the order in which `create-relations` takes them. */
export const RELATION_COLUMNS = [
  'key',
  'role',
  'validity',
  'validEarliest',
  'validLatest',
  'statementIds',
  'confidence',
  'inferred',
] as const;

/**
 * Properties as a list, null where there are none. A graph is created from lists, since the
 * embedded engine takes about half as long for them as for maps.
 */
export function rowOf(properties: Properties, columns: readonly string[]): readonly Value[] {
  return columns.map((column) => properties[column] ?? null);
}
