import { groupBy } from '../graph/group-by.js';
import { typeOfId } from '../ontology/entity-types.js';
import { batchesOf, madeAhead } from './batches.js';
import type { EntityFate } from './change-log.js';
import type { ImportRun } from './import-run.js';
import type { ProjectionChange } from './projection/compare-projections.js';
import { compareProjections, isChange } from './projection/compare-projections.js';
import type { DeclaredEntity, EntityProjection } from './projection/project-entity.js';
import { projectEntity } from './projection/project-entity.js';
import type { Properties } from './projection/properties.js';
import { readProjections } from './read-projections.js';
import { statementsBySubjectIds } from './statements/stored-statements.js';
import { createExternalIds } from './statements/write-projections.js';
import { writeProjectionChanges } from './write-projection-changes.js';

/** Entities that are projected together: all statements about them are held at once. */
const ENTITIES_AT_ONCE = 500;

/** An external id that is new to an entity. */
interface NewExternalId {
  readonly entity: string;
  readonly properties: Properties;
}

/** Entities that are projected together. */
interface ProjectedBatch {
  readonly ids: readonly string[];
  readonly changes: readonly ProjectionChange[];
}

/**
 * Brings the graph that people read up to date with the statements about the touched entities.
 * New external ids come last, after every entity that lost one has given it up.
 */
export async function applyProjections(run: ImportRun): Promise<void> {
  const externalIds: NewExternalId[] = [];
  let done = 0;
  for await (const { ids, changes } of madeAhead(changesByBatch(run))) {
    run.signal?.throwIfAborted();
    await writeProjectionChanges(run.transaction, changes);
    for (const change of changes) {
      run.changes.add(change, fateOf(run, change.entityId));
      for (const properties of change.externalIds.added) {
        externalIds.push({ entity: change.entityId, properties });
      }
    }
    done += ids.length;
    run.onProgress({ phase: 'graph', done, total: run.touched.size });
  }
  for (const rows of batchesOf(externalIds)) await createExternalIds(run.transaction, { rows });
}

function fateOf({ created, orphaned }: ImportRun, id: string): EntityFate {
  if (created.has(id)) return 'added';
  return orphaned.has(id) ? 'removed' : 'changed';
}

/** What differs of the touched entities; a batch depends on no other. */
async function* changesByBatch(run: ImportRun): AsyncGenerator<ProjectedBatch> {
  for (const ids of batchesOf(run.touched, ENTITIES_AT_ONCE)) {
    yield { ids, changes: await changesOf(run, ids) };
  }
}

async function changesOf(run: ImportRun, ids: readonly string[]): Promise<ProjectionChange[]> {
  const statements = await statementsBySubjectIds(run.transaction, { ids });
  const bySubject = groupBy(statements, ({ subjectId }) => subjectId);
  const stored = await readProjections(
    run.transaction,
    ids.filter((id) => !run.created.has(id)),
  );
  return ids
    .map((id) => {
      const before = stored.get(id) ?? asCreated(id, run.dataset);
      const after = projectEntity(declarationOf(run, id, before), bySubject.get(id) ?? []);
      return compareProjections(id, before, after);
    })
    .filter(isChange);
}

/** What `stageEntities` made of an entity. */
function asCreated(id: string, dataset: string): EntityProjection {
  const properties = { id, type: typeOfId(id) ?? '', name: id, datasets: [dataset] };
  return { properties, names: [], externalIds: [], relations: [] };
}

function declarationOf(
  run: ImportRun,
  id: string,
  { properties }: EntityProjection,
): DeclaredEntity {
  const type = typeOfId(id);
  if (type === null) throw new TypeError(`"${id}" is no entity id`);
  const datasets = run.datasets.get(id) ?? (properties.datasets as readonly string[]);
  return { id, type, datasets };
}
