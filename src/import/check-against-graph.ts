import { batchesOf } from './batches.js';
import type { ImportRun } from './import-run.js';
import { shorten } from './problems.js';
import { entitiesByIds } from './statements/declared-entities.js';
import { externalIdOwners } from './statements/stored-statements.js';

/** Finds what only the graph can tell: ids that nothing declares, external ids that are taken. */
export async function checkAgainstGraph(run: ImportRun): Promise<void> {
  await checkReferences(run);
  await checkExternalIds(run);
}

async function checkReferences({
  transaction,
  checked,
  dataset,
  problems,
}: ImportRun): Promise<void> {
  for (const ids of batchesOf(checked.references.ids)) {
    const known = await entitiesByIds(transaction, { ids });
    const declaredElsewhere = new Set(
      known.filter(({ datasets }) => datasets.some((name) => name !== dataset)).map(({ id }) => id),
    );
    for (const id of ids.filter((unknown) => !declaredElsewhere.has(unknown))) {
      for (const { place, field } of checked.references.of(id)) {
        const reason = 'no data set declares the entity';
        problems.add({ ...place, field, code: 'UNKNOWN_ENTITY', value: shorten(id), reason });
      }
    }
  }
}

async function checkExternalIds({
  transaction,
  checked,
  dataset,
  problems,
}: ImportRun): Promise<void> {
  for (const ids of batchesOf(checked.externalIds.keys())) {
    for (const owner of await externalIdOwners(transaction, { dataset, ids })) {
      const claim = checked.externalIds.get(owner.id);
      if (claim === undefined || claim.entityId === owner.entityId) continue;
      const reason = `data set ${owner.dataset} gives it to ${owner.entityId}`;
      const fault = {
        field: 'value',
        code: 'EXTERNAL_ID_TAKEN',
        value: shorten(owner.id),
        reason,
      } as const;
      problems.add({ ...claim.place, ...fault });
    }
  }
}
