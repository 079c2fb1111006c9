import type { GraphTransaction } from '../graph/graph-store.js';
import type { StatementRecord } from './statement-record.js';
import {
  createStatements,
  linkStatementClaimants,
  linkStatementObjects,
  setStatements,
  unlinkStatementClaimants,
} from './statements/stored-statements.js';

/** Creates statements with all of their links. */
export async function addStatements(
  transaction: GraphTransaction,
  records: readonly StatementRecord[],
): Promise<void> {
  if (records.length === 0) return;
  await createStatements(
    transaction,
    records.map(({ properties }) => properties),
  );
  const objects = records.flatMap(({ id, objectId }) =>
    objectId === null ? [] : [{ id, object: objectId }],
  );
  if (objects.length > 0) await linkStatementObjects(transaction, { rows: objects });
  await linkClaimants(transaction, records);
}

/** Replaces what is said around a statement; subject, document and object are part of its id. */
export async function changeStatements(
  transaction: GraphTransaction,
  records: readonly StatementRecord[],
): Promise<void> {
  if (records.length === 0) return;
  await setStatements(transaction, {
    rows: records.map(({ id, properties }) => ({ id, properties })),
  });
  await unlinkStatementClaimants(transaction, { ids: records.map(({ id }) => id) });
  await linkClaimants(transaction, records);
}

async function linkClaimants(
  transaction: GraphTransaction,
  records: readonly StatementRecord[],
): Promise<void> {
  const rows = records.flatMap(({ id, claimantId }) =>
    claimantId === null ? [] : [{ id, claimant: claimantId }],
  );
  if (rows.length > 0) await linkStatementClaimants(transaction, { rows });
}
