import { number, text, textOrNull, texts } from '../../graph/cells.js';
import type { GraphStore } from '../../graph/graph-store.js';
import { defineStatement, type StatementRunner } from '../../graph/statement.js';
import type { Parameters, Row } from '../../graph/values.js';
import type {
  LinkCount,
  LinkDirection,
  RelationshipType,
} from '../../graphql/__generated__/resolver-types.js';
import { rowsByKey, type Batch } from '../../graphql/batch-loaders.js';
import { wordOfType, type EntityType } from '../../ontology/entity-types.js';
import type { SearchScope } from './search-scope.js';

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

/** An entity that exists, with the ids of entities that it is linked to; null where these are too many. */
export type Neighbours = readonly [id: string, neighbourIds: readonly string[] | null];

const decodeNeighbours = (row: Row): Neighbours => [
  text(row, 0),
  row[1] === null ? null : texts(row, 1),
];

/** Which links a step follows, and how many. */
interface StepParameters extends Parameters, SearchScope {
  readonly ids: readonly string[];
  readonly limit: number;
}

/**
 * Where to send what follows links. The text names the types of relationships, so that an engine
 * passes over those to statements and names; mentions, which are many, are named where they are
 * followed.
 */
export function linkRunner(
  store: GraphStore,
  { relationships }: Pick<SearchScope, 'relationships'>,
): StatementRunner {
  if (!relationships?.includes('MENTIONS')) return store;
  return {
    read: ({ name, text: body }, parameters) =>
      store.read({ name, text: body.replaceAll('[edge:', '[edge:MENTIONS|') }, parameters),
  };
}

/**
 * The first `limit` neighbours of each end, ascending, and `neighboursByIds` of the first `limit - 1`
 * of each, where they are not more than `nextIds`.
 */
export const twoStepsFromEnds = defineStatement<
  StepParameters & { readonly nextIds: number; readonly nextLimit: number },
  Neighbours
>({
  name: 'graph/two-steps-from-ends',
  parameters: ['ids', 'relationships', 'types', 'limit', 'nextIds', 'nextLimit'],
  decode: decodeNeighbours,
});

/** A neighbour for each link, in no order; null where there are `limit` links or more. */
export const neighboursByIds = defineStatement<
  StepParameters & { readonly ends: readonly string[] },
  Neighbours
>({
  name: 'graph/neighbours-by-ids',
  parameters: ['ids', 'ends', 'relationships', 'types', 'limit'],
  decode: decodeNeighbours,
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
