import { compareCodePoints } from '../graph/code-points.js';
import { groupBy } from '../graph/group-by.js';
import type { EntityType } from '../ontology/entity-types.js';
import { typeOfId } from '../ontology/entity-types.js';
import { batchesOf } from './batches.js';
import type { ImportRun } from './import-run.js';
import {
  createEntities,
  entitiesByDataset,
  entitiesByIds,
} from './statements/declared-entities.js';

/** Creates the entities that the data set is the first to declare, and notes whose declarations change. */
export async function stageEntities(run: ImportRun): Promise<void> {
  const { transaction, dataset, checked } = run;
  const declared = new Set(await entitiesByDataset(transaction, { dataset }));
  const added = [...checked.entityIds].filter((id) => !declared.has(id));
  const withdrawn = [...declared].filter((id) => !checked.entityIds.has(id));
  for (const ids of batchesOf(added)) await declare(run, ids);
  for (const ids of batchesOf(withdrawn)) await withdraw(run, ids);
}

async function declare(run: ImportRun, ids: readonly string[]): Promise<void> {
  const { transaction, dataset } = run;
  const known = await entitiesByIds(transaction, { ids });
  const knownIds = new Set(known.map(({ id }) => id));
  await createMissing(
    run,
    ids.filter((id) => !knownIds.has(id)),
  );
  for (const { id, datasets } of known) {
    run.datasets.set(id, [...datasets, dataset].toSorted(compareCodePoints));
  }
  for (const id of ids) run.touched.add(id);
}

async function createMissing(run: ImportRun, ids: readonly string[]): Promise<void> {
  for (const [type, group] of groupBy(ids, typeOfKnownId)) {
    const entities = group.map((id) => ({ id, type, name: id, datasets: [run.dataset] }));
    await createEntities(run.transaction, type, entities);
  }
  for (const id of ids) run.created.add(id);
}

function typeOfKnownId(id: string): EntityType {
  const type = typeOfId(id);
  if (type === null) throw new TypeError(`"${id}" is no entity id`);
  return type;
}

async function withdraw(run: ImportRun, ids: readonly string[]): Promise<void> {
  for (const { id, datasets } of await entitiesByIds(run.transaction, { ids })) {
    const others = datasets.filter((name) => name !== run.dataset);
    run.datasets.set(id, others);
    run.touched.add(id);
    if (others.length === 0) run.orphaned.add(id);
  }
}
