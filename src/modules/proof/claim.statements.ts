import { number, text, textOrNull, texts } from '../../graph/cells.js';
import { defineStatement } from '../../graph/statement.js';
import type { Row } from '../../graph/values.js';
import type { EntityType } from '../../ontology/entity-types.js';
import type { Word } from '../../ontology/vocabularies.js';
import type { ClaimStatement } from './claim.js';

/** An entity, with one statement about it or with none. */
export interface ClaimRow {
  readonly entityId: string;
  readonly entityType: EntityType;
  readonly statement: ClaimStatement | null;
}

/** What is stated about entities; see the file for the order. */
export const claimStatementsByEntityIds = defineStatement<
  {
    readonly ids: readonly string[];
    readonly properties: readonly string[] | null;
    readonly limit: number;
  },
  ClaimRow
>({
  name: 'proof/claim-statements-by-entity-ids',
  parameters: ['ids', 'properties', 'limit'],
  decode: (row) => ({
    entityId: text(row, 0),
    entityType: text(row, 1) as EntityType,
    statement: textOrNull(row, 2) === null ? null : claimStatement(row),
  }),
});

/** The words of the vocabularies were checked when the statement was imported. */
function claimStatement(row: Row): ClaimStatement {
  return {
    id: text(row, 2),
    property: text(row, 3),
    kind: text(row, 4),
    valueKey: text(row, 5),
    text: text(row, 6),
    rank: text(row, 7) as Word<'StatementRank'>,
    confidence: number(row, 8),
    method: text(row, 9) as Word<'StatementMethod'>,
    publishedEarliest: textOrNull(row, 10),
    flags: row[11] === null ? [] : texts(row, 11),
  };
}

/** Entity and property of claims that contradict each other, from the one given on. */
export const conflictsPage = defineStatement<
  {
    readonly types: readonly string[] | null;
    readonly properties: readonly string[] | null;
    readonly entityId: string | null;
    readonly property: string | null;
    readonly backward: boolean;
    readonly limit: number;
  },
  { readonly entityId: string; readonly property: string }
>({
  name: 'proof/conflicts-page',
  parameters: ['types', 'properties', 'entityId', 'property', 'backward', 'limit'],
  decode: (row) => ({ entityId: text(row, 0), property: text(row, 1) }),
});

/** How many claims contradict each other. */
export const countConflicts = defineStatement<
  { readonly types: readonly string[] | null; readonly properties: readonly string[] | null },
  number
>({
  name: 'proof/count-conflicts',
  parameters: ['types', 'properties'],
  decode: (row) => number(row, 0),
});
