import { flag, number, text } from '../../graph/cells.js';
import { defineStatement } from '../../graph/statement.js';
import type { Row } from '../../graph/values.js';
import type { EntityType } from '../../ontology/entity-types.js';
import type { Word } from '../../ontology/vocabularies.js';

/** How many entities have a property by one method at best. */
export interface Evidence {
  readonly property: string;
  /** The method's place in the list that was given. */
  readonly strength: number;
  readonly entities: number;
}

function evidence(row: Row): Evidence {
  return { property: text(row, 0), strength: number(row, 1), entities: number(row, 2) };
}

/** How many entities of a type there are. */
export const countEntitiesByType = defineStatement<Readonly<Record<'type', EntityType>>, number>({
  name: 'proof/count-entities-by-type',
  parameters: ['type'],
  decode: (row) => number(row, 0),
});

type TypeAndMethods = Readonly<Record<'type', EntityType>> &
  Readonly<Record<'methods', readonly string[]>>;

/** The evidence for what is stated of entities of a type. */
export const evidenceByProperty = defineStatement<TypeAndMethods, Evidence>({
  name: 'proof/evidence-by-property',
  parameters: ['type', 'methods'],
  decode: evidence,
});

/** The evidence for the relationships that lead to entities of a type. */
export const evidenceByIncomingProperty = defineStatement<TypeAndMethods, Evidence>({
  name: 'proof/evidence-by-incoming-property',
  parameters: ['type', 'methods'],
  decode: evidence,
});

/** For how many entities of a type each document states a property. */
export const documentsByProperty = defineStatement<
  Readonly<Record<'type', EntityType>>,
  {
    readonly property: string;
    readonly incoming: boolean;
    readonly documentId: string;
    readonly entities: number;
  }
>({
  name: 'proof/documents-by-property',
  parameters: ['type'],
  decode: (row) => ({
    property: text(row, 0),
    incoming: flag(row, 1),
    documentId: text(row, 2),
    entities: number(row, 3),
  }),
});

/** Problems of the entities of each type that has any. */
export const qualityByType = defineStatement<
  Record<never, never>,
  {
    readonly type: EntityType;
    readonly entities: number;
    readonly unsourced: number;
    readonly unquoted: number;
    readonly inferredOnly: number;
    readonly undated: number;
  }
>({
  name: 'proof/quality-by-type',
  parameters: [],
  decode: (row) => ({
    type: text(row, 0) as EntityType,
    entities: number(row, 1),
    unsourced: number(row, 2),
    unquoted: number(row, 3),
    inferredOnly: number(row, 4),
    undated: number(row, 5),
  }),
});

/** How many statements have each flag that occurs. */
export const countStatementsByFlag = defineStatement<
  Record<never, never>,
  { readonly flag: Word<'StatementFlag'>; readonly statements: number }
>({
  name: 'proof/count-statements-by-flag',
  parameters: [],
  decode: (row) => ({ flag: text(row, 0) as Word<'StatementFlag'>, statements: number(row, 1) }),
});

/** How many statements there are. */
export const countAllStatements = defineStatement<Record<never, never>, number>({
  name: 'proof/count-all-statements',
  parameters: [],
  decode: (row) => number(row, 0),
});
