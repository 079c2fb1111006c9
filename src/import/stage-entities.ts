import { compareCodePoints } from '../graph/code-points.js';
import type { EntityType } from '../ontology/entity-types.js';
import { typeOfId } from '../ontology/entity-types.js';
import { batchesOf } from './batches.js';
import type { ImportRun } from './import-run.js';
import { groupBy } from './projection/group-by.js';
import {
  createEntities,
  entitiesByDataset,
  entitiesByIds,
  setEntityDatasets,
} from './statements/declared-entities.js';

/** Makes the graph declare what the data set declares, and notes what it declares no longer. */
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
  const rows = known.map(({ id, datasets }) => ({
    id,
    datasets: [...datasets, dataset].toSorted(compareCodePoints),
  }));
  if (rows.length > 0) await setEntityDatasets(transaction, { rows });
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
  const { transaction, dataset } = run;
  const rows = (await entitiesByIds(transaction, { ids })).map(({ id, datasets }) => ({
    id,
    datasets: datasets.filter((name) => name !== dataset),
  }));
  await setEntityDatasets(transaction, { rows });
  for (const { id, datasets } of rows) {
    run.touched.add(id);
    if (datasets.length === 0) run.orphaned.add(id);
  }
}
