import type { GraphTransaction } from '../graph/graph-store.js';
import { groupBy } from '../graph/group-by.js';
import { batchesOf } from './batches.js';
import type { ProjectionChange } from './projection/compare-projections.js';
import type { RelationProjection } from './projection/project-relations.js';
import type { NodeProperties } from './projection/properties.js';
import {
  createNames,
  createRelations,
  deleteExternalIds,
  deleteNames,
  deleteRelations,
  setEntities,
  setExternalIds,
  setNames,
} from './statements/write-projections.js';

/** Writes the differences of some entities, new external ids left out. */
export async function writeProjectionChanges(
  transaction: GraphTransaction,
  changes: readonly ProjectionChange[],
): Promise<void> {
  const entities = changes.flatMap(({ entityId, properties }) =>
    properties === null
      ? []
      : [{ id: entityId, properties: { ...properties.after, id: entityId } }],
  );
  for (const rows of batchesOf(entities)) await setEntities(transaction, { rows });
  await writeNames(transaction, changes);
  await writeExternalIds(transaction, changes);
  await writeRelations(transaction, changes);
}

async function writeNames(
  transaction: GraphTransaction,
  changes: readonly ProjectionChange[],
): Promise<void> {
  const removed = changes.flatMap(({ names }) => names.removed.map(idOf));
  for (const ids of batchesOf(removed)) await deleteNames(transaction, { ids });
  const changed = changes.flatMap(({ names }) => names.changed.map(({ after }) => toRow(after)));
  for (const rows of batchesOf(changed)) await setNames(transaction, { rows });
  const added = changes.flatMap(({ names }) => names.added);
  for (const batch of batchesOf(added)) await createNames(transaction, batch);
}

async function writeExternalIds(
  transaction: GraphTransaction,
  changes: readonly ProjectionChange[],
): Promise<void> {
  const removed = changes.flatMap(({ externalIds }) => externalIds.removed.map(idOf));
  for (const ids of batchesOf(removed)) await deleteExternalIds(transaction, { ids });
  const changed = changes.flatMap(({ externalIds }) =>
    externalIds.changed.map(({ after }) => toRow(after)),
  );
  for (const rows of batchesOf(changed)) await setExternalIds(transaction, { rows });
}

/** A relationship that differs is made anew: nothing refers to it but its ends. */
async function writeRelations(
  transaction: GraphTransaction,
  changes: readonly ProjectionChange[],
): Promise<void> {
  const obsolete = changes.flatMap(({ relations }) => [
    ...relations.removed,
    ...relations.changed.map(({ before }) => before),
  ]);
  for (const [type, group] of groupBy(obsolete, typeOf)) {
    for (const batch of batchesOf(group)) await deleteRelations(transaction, type, batch);
  }
  const missing = changes.flatMap(({ relations }) => [
    ...relations.added,
    ...relations.changed.map(({ after }) => after),
  ]);
  for (const [type, group] of groupBy(missing, typeOf)) {
    for (const batch of batchesOf(group)) await createRelations(transaction, type, batch);
  }
}

function typeOf({ type }: RelationProjection): string {
  return type;
}

function idOf({ id }: NodeProperties): string {
  return id;
}

function toRow(properties: NodeProperties) {
  return { id: idOf(properties), properties };
}
