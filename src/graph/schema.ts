import { ENTITY_TYPES, SHARED_LABELS, labelsOf } from '../ontology/entity-types.js';
import type { PropertyDefinition } from '../ontology/properties.js';
import { propertiesOf } from '../ontology/properties.js';

/** A property of the nodes with a label. */
export interface LabelProperty {
  readonly label: string;
  readonly property: string;
}

/** A full-text index over folded words; see `TextSearch` for the form of the text. */
export interface TextIndex extends LabelProperty {
  readonly name: string;
}

/** Properties of the nodes with a label that are indexed together, in this order. */
export interface LabelProperties {
  readonly label: string;
  readonly properties: readonly string[];
}

const TYPE_LABELS = [
  ...ENTITY_TYPES,
  ...Object.keys(SHARED_LABELS),
  'ImportRun',
  'ExternalId',
] as const;

/**
 * Properties that name one node of their label. Neo4j enforces them; the embedded engine only
 * indexes them (its unique constraints make every write scan the label), and has one writer.
 */
export const UNIQUE_KEYS: readonly LabelProperty[] = [
  'Entity',
  'Name',
  'Statement',
  ...TYPE_LABELS,
].map((label) => ({
  label,
  property: 'id',
}));

/** Properties that reads start from and that several nodes may share. */
export const INDEXES: readonly LabelProperty[] = [
  { label: 'Name', property: 'entityId' },
  { label: 'Statement', property: 'subjectId' },
  { label: 'Statement', property: 'documentId' },
];

/**
 * What lists are sorted by and often filtered by. Each index ends with the id, which ends each
 * order, so that Neo4j finds the nodes of a page in their order. The embedded engine has no
 * ordered indexes.
 */
export const ORDERED_INDEXES: readonly LabelProperties[] = [
  ...['Entity', 'Undertaking'].map((label) => ({ label, properties: ['type', 'id'] })),
  { label: 'Entity', properties: ['name', 'id'] },
  ...listLabels().flatMap((label) => [
    { label, properties: ['name', 'id'] },
    ...keysOfLabel(label).map((keys) => ({ label, properties: [...keys, 'id'] })),
  ]),
];

/** Whether the nodes with a label have an index that begins with these properties. */
export function hasOrderedIndex(label: string, properties: readonly string[]): boolean {
  return ORDERED_INDEXES.some(
    (index) =>
      index.label === label &&
      properties.every((property, position) => index.properties[position] === property),
  );
}

/** The labels of the lists besides `Entity`: a project is listed with the batches. */
function listLabels(): readonly string[] {
  const listed = ENTITY_TYPES.map((type) =>
    labelsOf(type).includes('Undertaking') ? 'Undertaking' : type,
  );
  return [...new Set(listed)];
}

/** The sort keys and words of whatever has a label, each once. */
function keysOfLabel(label: string): readonly (readonly string[])[] {
  const properties = ENTITY_TYPES.filter((type) => labelsOf(type).includes(label)).flatMap(
    propertiesOf,
  );
  const keys = properties.flatMap(keysOfProperty).map((key) => [key.join(' '), key] as const);
  return [...new Map(keys).values()];
}

/** What a list is sorted by where it is sorted by a property, and what holds its word. */
function keysOfProperty({
  name,
  kind,
}: Pick<PropertyDefinition, 'name' | 'kind'>): readonly (readonly string[])[] {
  switch (kind) {
    case 'integer':
    case 'word':
    case 'status':
      return [[name]];
    case 'date':
      return [[`${name}Earliest`]];
    case 'money':
      return [[`${name}Currency`], [`${name}Currency`, `${name}Lower`]];
    case 'quantity':
      return [[`${name}Unit`], [`${name}Unit`, `${name}Lower`]];
    default:
      return [];
  }
}

/** The full-text indexes; each node found through one has a unique `id`. */
export const TEXT_INDEXES: readonly TextIndex[] = [
  { name: 'name-text', label: 'Name', property: 'searchText' },
];

/** The key on which Neo4j lets exclusive writes exclude each other; no such node is ever kept. */
export const LOCK_KEY: LabelProperty = { label: 'ImportLock', property: 'key' };

/** The engine's name for a key or an index: `ForumEdition.id` is `forum_edition_id`. */
export function indexName({ label, property }: LabelProperty): string {
  return orderedIndexName({ label, properties: [property] });
}

/** The name of an index of several properties: `sector_name_id`. */
export function orderedIndexName({ label, properties }: LabelProperties): string {
  return [label, ...properties]
    .join('_')
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toLowerCase();
}

/** @throws RangeError when `TEXT_INDEXES` has no such index. */
export function textIndexNamed(name: string): TextIndex {
  const index = TEXT_INDEXES.find((candidate) => candidate.name === name);
  if (index === undefined) throw new RangeError(`No text index is named "${name}"`);
  return index;
}
