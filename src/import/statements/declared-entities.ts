import { text, texts } from '../../graph/cells.js';
import type { GraphTransaction } from '../../graph/graph-store.js';
import { defineStatement } from '../../graph/statement.js';
import type { EntityType } from '../../ontology/entity-types.js';
import type { Properties } from '../projection/properties.js';
import { noRows } from './decode.js';
import type { Ids } from './parameters.js';
import { forEntityType } from './templates.js';

/** Which of the ids name an entity, and which data sets declare it. */
export const entitiesByIds = defineStatement<
  Ids,
  { readonly id: string; readonly datasets: readonly string[] }
>({
  name: 'import/entities-by-ids',
  parameters: ['ids'],
  decode: (row) => ({ id: text(row, 0), datasets: texts(row, 1) }),
});

/** The ids of all entities that a data set declares. */
export const entitiesByDataset = defineStatement<{ readonly dataset: string }, string>({
  name: 'import/entities-by-dataset',
  parameters: ['dataset'],
  decode: (row) => text(row, 0),
});

const createEntitiesTemplate = defineStatement<
  { readonly rows: readonly { readonly properties: Properties }[] },
  never
>({ name: 'import/create-entities', parameters: ['rows'], decode: noRows });

/** Creates entities of one type. */
export async function createEntities(
  transaction: GraphTransaction,
  type: EntityType,
  entities: readonly Properties[],
): Promise<void> {
  const statement = forEntityType(createEntitiesTemplate.statement, type);
  await transaction.run(statement, { rows: entities.map((properties) => ({ properties })) });
}

/** Deletes entities with whatever is linked to them. */
export const deleteEntities = defineStatement<Ids, never>({
  name: 'import/delete-entities',
  parameters: ['ids'],
  decode: noRows,
});
