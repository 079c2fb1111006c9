import { text } from '../../graph/cells.js';
import { defineStatement } from '../../graph/statement.js';
import type { Batch } from '../../graphql/batch-loaders.js';

const entitiesByExternalIds = defineStatement<
  { ids: readonly string[] },
  readonly [id: string, entityId: string]
>({
  name: 'identity/entities-by-external-ids',
  parameters: ['ids'],
  decode: (row) => [text(row, 0), text(row, 1)],
});

/** The ids of the entities with these external ids (`SCHEME:value`); null where none has it. */
export const entityIdsByExternalIds: Batch<string, string | null> = async (store, ids) => {
  const entityIds = new Map(await entitiesByExternalIds(store, { ids }));
  return ids.map((id) => entityIds.get(id) ?? null);
};
