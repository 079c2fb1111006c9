import { text } from '../../graph/cells.js';
import { defineStatement } from '../../graph/statement.js';
import type { Row } from '../../graph/values.js';
import type { RelationProjection } from '../projection/project-relations.js';
import { MENTIONS } from '../projection/project-relations.js';
import type { Properties } from '../projection/properties.js';
import { properties } from './decode.js';

type Ids = { readonly ids: readonly string[] };

/** Properties of a node, and the entity that it is or belongs to. */
export interface StoredNode {
  readonly entityId: string;
  readonly properties: Properties;
}

function storedNode(row: Row): StoredNode {
  return { entityId: text(row, 0), properties: properties(row, 1) };
}

/** The stored properties of entities. */
export const entityPropertiesByIds = defineStatement<Ids, StoredNode>({
  name: 'import/entity-properties-by-ids',
  parameters: ['ids'],
  decode: storedNode,
});

/** The stored names of entities. */
export const namePropertiesByEntityIds = defineStatement<Ids, StoredNode>({
  name: 'import/name-properties-by-entity-ids',
  parameters: ['ids'],
  decode: storedNode,
});

/** The stored external ids of entities. */
export const externalIdPropertiesByEntityIds = defineStatement<Ids, StoredNode>({
  name: 'import/external-id-properties-by-entity-ids',
  parameters: ['ids'],
  decode: storedNode,
});

/** The stored relationships of entities as their subject. */
export const relationsBySubjectIds = defineStatement<Ids, RelationProjection>({
  name: 'import/relations-by-subject-ids',
  parameters: ['ids'],
  decode: (row) => relation(text(row, 0), text(row, 1), text(row, 2), properties(row, 3)),
});

/** The stored mentions of entities by documents. */
export const mentionsByEntityIds = defineStatement<Ids, RelationProjection>({
  name: 'import/mentions-by-entity-ids',
  parameters: ['ids'],
  decode: (row) => relation(text(row, 0), MENTIONS, text(row, 1), properties(row, 2)),
});

function relation(from: string, type: string, to: string, stored: Properties): RelationProjection {
  return { from, type, to, key: String(stored['key']), properties: stored };
}
