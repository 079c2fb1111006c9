import type { Comparison } from './compare.js';
import { compareByKey, isSame } from './compare.js';
import type { EntityProjection } from './project-entity.js';
import type { RelationProjection } from './project-relations.js';
import type { NodeProperties, Properties } from './properties.js';

/** How the graph has to change for one entity. */
export interface ProjectionChange {
  readonly entityId: string;
  /** The node's properties before and after; null where they stay. */
  readonly properties: { readonly before: Properties; readonly after: Properties } | null;
  readonly names: Comparison<NodeProperties>;
  readonly externalIds: Comparison<NodeProperties>;
  readonly relations: Comparison<RelationProjection>;
}

/** Compares what is stored with what follows from the statements. */
export function compareProjections(
  entityId: string,
  before: EntityProjection,
  after: EntityProjection,
): ProjectionChange {
  return {
    entityId,
    properties: isSame(before.properties, after.properties)
      ? null
      : { before: before.properties, after: after.properties },
    names: compareByKey(before.names, after.names, nodeKey),
    externalIds: compareByKey(before.externalIds, after.externalIds, nodeKey),
    relations: compareByKey(before.relations, after.relations, relationKey),
  };
}

/** Whether anything has to change. */
export function isChange({ properties, ...parts }: ProjectionChange): boolean {
  return (
    properties !== null ||
    [parts.names, parts.externalIds, parts.relations].some(
      ({ added, changed, removed }) => added.length + changed.length + removed.length > 0,
    )
  );
}

function nodeKey({ id }: NodeProperties): string {
  return id;
}

function relationKey({ from, type, to, key }: RelationProjection): string {
  return [from, type, to, key].join(' ');
}
