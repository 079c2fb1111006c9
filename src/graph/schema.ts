import { ENTITY_TYPES } from '../ontology/entity-types.js';

/** A property of the nodes with a label. */
export interface LabelProperty {
  readonly label: string;
  readonly property: string;
}

/** A full-text index over folded words; see `TextSearch` for the form of the text. */
export interface TextIndex extends LabelProperty {
  readonly name: string;
}

const TYPE_LABELS = [...ENTITY_TYPES, 'ImportRun', 'ExternalId'] as const;

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

/** The full-text indexes; each node found through one has a unique `id`. */
export const TEXT_INDEXES: readonly TextIndex[] = [
  { name: 'name-text', label: 'Name', property: 'searchText' },
];

/** The key on which Neo4j lets exclusive writes exclude each other; no such node is ever kept. */
export const LOCK_KEY: LabelProperty = { label: 'ImportLock', property: 'key' };

/** The engine's name for a key or an index: `ForumEdition.id` is `forum_edition_id`. */
export function indexName({ label, property }: LabelProperty): string {
  return `${label}_${property}`.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toLowerCase();
}

/** @throws RangeError when `TEXT_INDEXES` has no such index. */
export function textIndexNamed(name: string): TextIndex {
  const index = TEXT_INDEXES.find((candidate) => candidate.name === name);
  if (index === undefined) throw new RangeError(`No text index is named "${name}"`);
  return index;
}
