import { number, text, textOrNull } from '../../graph/cells.js';
import type { GraphTransaction } from '../../graph/graph-store.js';
import { defineStatement } from '../../graph/statement.js';
import type { Row } from '../../graph/values.js';
import type { Word } from '../../ontology/vocabularies.js';
import { rowOf, STATEMENT_COLUMNS } from '../columns.js';
import type { Properties } from '../projection/properties.js';
import type { StoredStatement } from '../projection/stored-statement.js';
import type { StatementKind } from '../statement-kind.js';
import { noRows } from './decode.js';
import type { Ids, Lists } from './parameters.js';

/** The hash of every statement of a data set. */
export const statementHashesByDataset = defineStatement<
  { readonly dataset: string },
  { readonly id: string; readonly hash: string }
>({
  name: 'import/statement-hashes-by-dataset',
  parameters: ['dataset'],
  decode: (row) => ({ id: text(row, 0), hash: text(row, 1) }),
});

/** Which of the ids name a stored statement, and whose. */
export const statementsByIds = defineStatement<
  Ids,
  { readonly id: string; readonly dataset: string; readonly subjectId: string }
>({
  name: 'import/statements-by-ids',
  parameters: ['ids'],
  decode: (row) => ({ id: text(row, 0), dataset: text(row, 1), subjectId: text(row, 2) }),
});

/** Every statement about the entities, of any data set. */
export const statementsBySubjectIds = defineStatement<Ids, StoredStatement>({
  name: 'import/statements-by-subject-ids',
  parameters: ['ids'],
  decode: storedStatement,
});

/** The words of the vocabularies were checked when the statement was imported. */
function storedStatement(row: Row): StoredStatement {
  return {
    id: text(row, 0),
    subjectId: text(row, 1),
    property: text(row, 2),
    kind: text(row, 3) as StatementKind,
    value: textOrNull(row, 4),
    objectId: textOrNull(row, 5),
    role: textOrNull(row, 6),
    validity: textOrNull(row, 7),
    confidence: number(row, 8),
    method: text(row, 9) as Word<'StatementMethod'>,
    rank: text(row, 10) as Word<'StatementRank'>,
    documentId: text(row, 11),
    publishedEarliest: textOrNull(row, 12),
  };
}

/** The statements that still name entities, in whatever part. */
export const statementsReferringToEntities = defineStatement<
  Ids,
  { readonly entityId: string; readonly statementId: string; readonly dataset: string }
>({
  name: 'import/statements-referring-to-entities',
  parameters: ['ids'],
  decode: (row) => ({ entityId: text(row, 0), statementId: text(row, 1), dataset: text(row, 2) }),
});

/** Which external ids belong to an entity by the word of another data set. */
export const externalIdOwners = defineStatement<
  Ids & { readonly dataset: string },
  { readonly id: string; readonly entityId: string; readonly dataset: string }
>({
  name: 'import/external-id-owners',
  parameters: ['dataset', 'ids'],
  decode: (row) => ({ id: text(row, 0), entityId: text(row, 1), dataset: text(row, 2) }),
});

const createStatementsFromLists = defineStatement<Lists, never>({
  name: 'import/create-statements',
  parameters: ['rows'],
  decode: noRows,
});

/** Creates statements with their links to subject and document. */
export async function createStatements(
  transaction: GraphTransaction,
  statements: readonly Properties[],
): Promise<void> {
  const rows = statements.map((properties) => rowOf(properties, STATEMENT_COLUMNS));
  await createStatementsFromLists(transaction, { rows });
}

/** Links statements with the objects of their relationships. */
export const linkStatementObjects = defineStatement<
  { readonly rows: readonly { readonly id: string; readonly object: string }[] },
  never
>({ name: 'import/link-statement-objects', parameters: ['rows'], decode: noRows });

/** Links statements with their claimants. */
export const linkStatementClaimants = defineStatement<
  { readonly rows: readonly { readonly id: string; readonly claimant: string }[] },
  never
>({ name: 'import/link-statement-claimants', parameters: ['rows'], decode: noRows });

/** Takes the claimants of statements away. */
export const unlinkStatementClaimants = defineStatement<Ids, never>({
  name: 'import/unlink-statement-claimants',
  parameters: ['ids'],
  decode: noRows,
});

/** Replaces the properties of statements. */
export const setStatements = defineStatement<
  { readonly rows: readonly { readonly id: string; readonly properties: Properties }[] },
  never
>({ name: 'import/set-statements', parameters: ['rows'], decode: noRows });

/** Deletes statements. */
export const deleteStatements = defineStatement<Ids, never>({
  name: 'import/delete-statements',
  parameters: ['ids'],
  decode: noRows,
});
