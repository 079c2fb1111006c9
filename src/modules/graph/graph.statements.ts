import { flag, number, text, textOrNull, texts } from '../../graph/cells.js';
import { defineStatement } from '../../graph/statement.js';
import type { Row } from '../../graph/values.js';
import type {
  LinkCount,
  LinkDirection,
  RelationshipType,
} from '../../graphql/__generated__/resolver-types.js';
import { rowsByKey, type Batch } from '../../graphql/batch-loaders.js';
import { wordOfType, type EntityType } from '../../ontology/entity-types.js';
import type { FoundLink } from './link.js';

const linkCountsByIds = defineStatement<
  { ids: readonly string[] },
  LinkCount & { readonly id: string }
>({
  name: 'graph/link-counts-by-ids',
  parameters: ['ids'],
  decode: (row) => ({
    id: text(row, 0),
    relationship: text(row, 1) as RelationshipType,
    direction: text(row, 2) as LinkDirection,
    type: wordOfType(text(row, 3) as EntityType),
    count: number(row, 4),
  }),
});

/** The link counts of entities, ordered by relationship, direction and type. */
export const linkCounts: Batch<string, readonly LinkCount[]> = async (store, ids) => {
  return rowsByKey(ids, await linkCountsByIds(store, { ids }), ({ id }) => id);
};

/** An entity that exists, with the ids of entities that it is linked to. */
export type Neighbours = readonly [id: string, neighbourIds: readonly string[]];

const decodeNeighbours = (row: Row): Neighbours => [text(row, 0), texts(row, 1)];

/** The first `limit` neighbours of each end, ascending. */
export const neighboursOfEnds = defineStatement<
  {
    ids: readonly string[];
    relationships: readonly string[];
    types: readonly string[];
    limit: number;
  },
  Neighbours
>({
  name: 'graph/neighbours-of-ends',
  parameters: ['ids', 'relationships', 'types', 'limit'],
  decode: decodeNeighbours,
});

/** A neighbour for each link, in no order; any `limit` of them where there are as many. */
export const neighboursByIds = defineStatement<
  {
    ids: readonly string[];
    ends: readonly string[];
    relationships: readonly string[];
    types: readonly string[];
    limit: number;
  },
  Neighbours
>({
  name: 'graph/neighbours-by-ids',
  parameters: ['ids', 'ends', 'relationships', 'types', 'limit'],
  decode: decodeNeighbours,
});

/** The links between entities, ordered by type, subject, object and key. */
export const linksAmongIds = defineStatement<
  {
    ids: readonly string[];
    members: Readonly<Record<string, true>>;
    relationships: readonly string[];
    limit: number;
  },
  FoundLink
>({
  name: 'graph/links-among-ids',
  parameters: ['ids', 'members', 'relationships', 'limit'],
  decode: (row) => ({
    relationship: text(row, 0) as RelationshipType,
    sourceId: text(row, 1),
    targetId: text(row, 2),
    key: text(row, 3),
    role: textOrNull(row, 4),
    validity: textOrNull(row, 5),
    inferred: flag(row, 6),
    confidence: number(row, 7),
    statementIds: texts(row, 8),
    direction: null,
  }),
});

/** A document that makes a statement, with one of its publishers. */
export interface SourceRow {
  readonly statementId: string;
  readonly document: LabelledNode;
  /** EDTF. */
  readonly publishedOn: string | null;
  readonly publisher: LabelledNode | null;
}

/** What is needed to name a node. */
export interface LabelledNode {
  readonly id: string;
  readonly languages: readonly string[];
  readonly texts: readonly string[];
}

const sourcesByStatementIds = defineStatement<{ ids: readonly string[] }, SourceRow>({
  name: 'graph/sources-by-statement-ids',
  parameters: ['ids'],
  decode: (row) => ({
    statementId: text(row, 0),
    document: labelledNode(row, 1, 2, 3),
    publishedOn: textOrNull(row, 4),
    publisher: row[5] === null ? null : labelledNode(row, 5, 6, 7),
  }),
});

function labelledNode(row: Row, id: number, languages: number, labels: number): LabelledNode {
  return {
    id: text(row, id),
    languages: row[languages] === null ? [] : texts(row, languages),
    texts: row[labels] === null ? [] : texts(row, labels),
  };
}

/** The sources of statements, ordered by document and publisher. */
export const sourcesOfStatements: Batch<string, readonly SourceRow[]> = async (store, ids) => {
  const sources = await sourcesByStatementIds(store, { ids });
  return rowsByKey(ids, sources, ({ statementId }) => statementId);
};
