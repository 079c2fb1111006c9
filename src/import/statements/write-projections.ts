import type { GraphTransaction } from '../../graph/graph-store.js';
import { defineStatement } from '../../graph/statement.js';
import type { RelationProjection } from '../projection/project-relations.js';
import { MENTIONS } from '../projection/project-relations.js';
import { NAME_COLUMNS, RELATION_COLUMNS, rowOf } from '../columns.js';
import type { NodeProperties } from '../projection/properties.js';
import { noRows } from './decode.js';
import type { Ids, Lists, NodeRows, OwnedRows } from './parameters.js';
import { forRelationType } from './templates.js';

/** Replaces the properties of entities. */
export const setEntities = defineStatement<NodeRows, never>({
  name: 'import/set-entities',
  parameters: ['rows'],
  decode: noRows,
});

const createNamesFromLists = defineStatement<Lists, never>({
  name: 'import/create-names',
  parameters: ['rows'],
  decode: noRows,
});

/** Creates names of entities. */
export async function createNames(
  transaction: GraphTransaction,
  names: readonly NodeProperties[],
): Promise<void> {
  const rows = names.map((properties) => rowOf(properties, NAME_COLUMNS));
  await createNamesFromLists(transaction, { rows });
}

/** Replaces the properties of names. */
export const setNames = defineStatement<NodeRows, never>({
  name: 'import/set-names',
  parameters: ['rows'],
  decode: noRows,
});

/** Deletes names. */
export const deleteNames = defineStatement<Ids, never>({
  name: 'import/delete-names',
  parameters: ['ids'],
  decode: noRows,
});

/** Creates external ids of entities. */
export const createExternalIds = defineStatement<OwnedRows, never>({
  name: 'import/create-external-ids',
  parameters: ['rows'],
  decode: noRows,
});

/** Replaces the properties of external ids. */
export const setExternalIds = defineStatement<NodeRows, never>({
  name: 'import/set-external-ids',
  parameters: ['rows'],
  decode: noRows,
});

/** Deletes external ids. */
export const deleteExternalIds = defineStatement<Ids, never>({
  name: 'import/delete-external-ids',
  parameters: ['ids'],
  decode: noRows,
});

const createRelationsTemplate = defineStatement<Lists, never>({
  name: 'import/create-relations',
  parameters: ['rows'],
  decode: noRows,
});

/** Creates relationships of one type. */
export async function createRelations(
  transaction: GraphTransaction,
  type: string,
  relations: readonly RelationProjection[],
): Promise<void> {
  const statement = forRelationType(createRelationsTemplate.statement, type);
  const rows = relations.map(({ from, to, properties }) => [
    from,
    to,
    ...rowOf(properties, RELATION_COLUMNS),
  ]);
  await transaction.run(statement, { rows });
}

const deleteRelationsTemplate = defineStatement<
  {
    readonly rows: readonly { readonly from: string; readonly to: string; readonly key: string }[];
  },
  never
>({ name: 'import/delete-relations', parameters: ['rows'], decode: noRows });

const deleteMentions = defineStatement<
  { readonly rows: readonly { readonly from: string; readonly to: string }[] },
  never
>({ name: 'import/delete-mentions', parameters: ['rows'], decode: noRows });

/** Deletes relationships of one type. */
export async function deleteRelations(
  transaction: GraphTransaction,
  type: string,
  relations: readonly RelationProjection[],
): Promise<void> {
  if (type === MENTIONS) {
    await deleteMentions(transaction, { rows: relations.map(({ from, to }) => ({ from, to })) });
    return;
  }
  const statement = forRelationType(deleteRelationsTemplate.statement, type);
  const rows = relations.map(({ from, to, key }) => ({ from, to, key }));
  await transaction.run(statement, { rows });
}
