import { batchesOf } from './batches.js';
import type { ImportRun } from './import-run.js';
import { MANIFEST_FILE } from './manifest.js';
import { deleteEntities } from './statements/declared-entities.js';
import { statementsReferringToEntities } from './statements/stored-statements.js';

/** Reports entities that nothing declares any more although statements still name them. */
export async function checkOrphans(run: ImportRun): Promise<void> {
  for (const ids of batchesOf(run.orphaned)) {
    for (const use of await statementsReferringToEntities(run.transaction, { ids })) {
      const reason = `${use.statementId} of data set ${use.dataset} names it, so it has to be declared`;
      run.problems.add({
        file: MANIFEST_FILE,
        line: null,
        field: '',
        code: 'ENTITY_IN_USE',
        value: use.entityId,
        reason,
      });
    }
  }
}

/** Deletes the entities that nothing declares any more, their names and ids being gone already. */
export async function removeOrphans(run: ImportRun): Promise<void> {
  for (const ids of batchesOf(run.orphaned)) {
    await deleteEntities(run.transaction, { ids });
  }
}
