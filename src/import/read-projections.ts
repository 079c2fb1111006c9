import type { GraphTransaction } from '../graph/graph-store.js';
import { groupBy } from '../graph/group-by.js';
import type { EntityProjection } from './projection/project-entity.js';
import { MENTIONS } from './projection/project-relations.js';
import type { StoredNode } from './statements/stored-projections.js';
import {
  entityPropertiesByIds,
  externalIdPropertiesByEntityIds,
  mentionsByEntityIds,
  namePropertiesByEntityIds,
  relationsBySubjectIds,
} from './statements/stored-projections.js';

/** What the graph shows of entities now, by entity id. */
export async function readProjections(
  transaction: GraphTransaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, EntityProjection>> {
  if (ids.length === 0) return new Map();
  const nodes = await entityPropertiesByIds(transaction, { ids });
  const names = byEntity(await namePropertiesByEntityIds(transaction, { ids }));
  const externalIds = byEntity(await externalIdPropertiesByEntityIds(transaction, { ids }));
  const relations = groupBy(
    [
      ...(await relationsBySubjectIds(transaction, { ids })),
      ...(await mentionsByEntityIds(transaction, { ids })),
    ],
    ({ type, from, to }) => (type === MENTIONS ? to : from),
  );
  return new Map(
    nodes.map(({ entityId, properties }) => [
      entityId,
      {
        properties,
        names: names.get(entityId) ?? [],
        externalIds: externalIds.get(entityId) ?? [],
        relations: relations.get(entityId) ?? [],
      },
    ]),
  );
}

function byEntity(nodes: readonly StoredNode[]) {
  const groups = groupBy(nodes, ({ entityId }) => entityId);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ properties }) => properties)]));
}
