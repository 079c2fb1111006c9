import { flag, list, number, rows, text, textOrNull, texts } from '../../graph/cells.js';
import { compareCodePoints } from '../../graph/code-points.js';
import { GraphRecord } from '../../graph/compose/decode.js';
import type { GraphStore } from '../../graph/graph-store.js';
import { defineStatement, type StatementRunner } from '../../graph/statement.js';
import type { Parameters, Row } from '../../graph/values.js';
import type {
  LinkCount,
  LinkDirection,
  RelationshipType,
} from '../../graphql/__generated__/resolver-types.js';
import { rowsByKey, type Batch } from '../../graphql/batch-loaders.js';
import { columnsFor } from '../../graphql/record-types.js';
import { wordOfType, type EntityType } from '../../ontology/entity-types.js';
import type { FoundLink } from './link.js';
import type { SearchScope } from './search-scope.js';

/** What to read of an entity that is only shown under its name. */
export const NAMED_ENTITY = {
  columns: columnsFor('Entity', [{ type: 'Entity', field: 'label' }]),
  relations: [],
};

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

/** The first `limit` neighbours of each end, ascending. */
export const neighboursOfEnds = defineStatement<StepParameters, Neighbours>({
  name: 'graph/neighbours-of-ends',
  parameters: ['ids', 'relationships', 'types', 'limit'],
  decode: decodeNeighbours,
});

/**
 * The same, and `neighboursByIds` of the first `limit - 1` of each, or with `narrow` of those of the
 * end that has the fewest, where they are not more than `nextIds`.
 */
export const twoStepsFromEnds = defineStatement<
  StepParameters & {
    readonly nextIds: number;
    readonly narrow: boolean;
    readonly nextLimit: number;
  },
  Neighbours
>({
  name: 'graph/two-steps-from-ends',
  parameters: ['ids', 'relationships', 'types', 'limit', 'nextIds', 'narrow', 'nextLimit'],
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

/** Which links to read. */
interface LinkParameters extends Parameters, Pick<SearchScope, 'relationships'> {
  /** The most of them. */
  readonly limit: number;
  /** Whether to read the statements behind them. */
  readonly proof: boolean;
}

/** An entity as it is shown under its name, with the links that it is the subject of. */
interface EntityWithLinks {
  /** Read as `NAMED_ENTITY` says. */
  readonly entity: GraphRecord;
  readonly links: readonly FoundLink[];
}

const entitiesAndLinks = defineStatement<
  LinkParameters & { readonly members: Readonly<Record<string, true>> },
  EntityWithLinks
>({
  name: 'graph/entities-and-links',
  parameters: ['members', 'relationships', 'limit', 'proof'],
  decode: (row) => {
    const entity = new GraphRecord(NAMED_ENTITY, list(row, 0));
    const sourceId = entity.text('id');
    return { entity, links: rows(row, 1).map((link) => decodeLink(sourceId, link)) };
  },
});

/** Entities as they are shown under their names, and links among them. */
export interface EntitiesAndLinks {
  /** Read as `NAMED_ENTITY` says. */
  readonly entities: readonly GraphRecord[];
  /** By type, subject, object and key. */
  readonly links: readonly FoundLink[];
}

/** Those of the entities that exist, and the first `limit` links among them. */
export async function readEntitiesAndLinks(
  store: GraphStore,
  ids: readonly string[],
  wanted: LinkParameters,
): Promise<EntitiesAndLinks> {
  if (ids.length === 0) return { entities: [], links: [] };
  const members = Object.fromEntries(ids.map((id) => [id, true as const]));
  const found = await entitiesAndLinks(linkRunner(store, wanted), { members, ...wanted });
  return {
    entities: found.map(({ entity }) => entity),
    links: found
      .flatMap(({ links }) => links)
      .sort(compareLinks)
      .slice(0, wanted.limit),
  };
}

function decodeLink(sourceId: string, row: Row): FoundLink {
  return {
    relationship: text(row, 0) as RelationshipType,
    sourceId,
    targetId: text(row, 1),
    key: text(row, 2),
    role: textOrNull(row, 3),
    validity: textOrNull(row, 4),
    inferred: flag(row, 5),
    confidence: number(row, 6),
    statementIds: texts(row, 7),
    direction: null,
  };
}

function compareLinks(a: FoundLink, b: FoundLink): number {
  return (
    compareCodePoints(a.relationship, b.relationship) ||
    compareCodePoints(a.sourceId, b.sourceId) ||
    compareCodePoints(a.targetId, b.targetId) ||
    compareCodePoints(a.key, b.key)
  );
}

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
