import { text } from '../../graph/cells.js';
import { defineStatement } from '../../graph/statement.js';
import type { Row } from '../../graph/values.js';
import type { RelationProjection } from '../projection/project-relations.js';
import { MENTIONS } from '../projection/project-relations.js';
import type { NodeProperties } from '../projection/properties.js';
import { nodeProperties, properties } from './decode.js';
import type { Ids } from './parameters.js';

/** Properties of a node, and the entity that it is or belongs to. */
export interface StoredNode {
  readonly entityId: string;
  readonly properties: NodeProperties;
}

function storedNode(row: Row): StoredNode {
  return { entityId: text(row, 0), properties: nodeProperties(row, 1) };
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
  decode: (row) => ({
    from: text(row, 0),
    type: text(row, 1),
    to: text(row, 2),
    key: text(row, 3),
    properties: properties(row, 4),
  }),
});

/** The stored mentions of entities by documents. */
export const mentionsByEntityIds = defineStatement<Ids, RelationProjection>({
  name: 'import/mentions-by-entity-ids',
  parameters: ['ids'],
  decode: (row) => ({
    from: text(row, 0),
    type: MENTIONS,
    to: text(row, 1),
    key: '',
    properties: properties(row, 2),
  }),
});
