import { flag, list, number, text, textOrNull, texts } from '../../graph/cells.js';
import { compareCodePoints } from '../../graph/code-points.js';
import { GraphRecord } from '../../graph/compose/decode.js';
import type { GraphStore } from '../../graph/graph-store.js';
import { defineStatement } from '../../graph/statement.js';
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
interface StepParameters extends Parameters {
  readonly ids: readonly string[];
  readonly relationships: readonly string[];
  readonly types: readonly string[];
  readonly limit: number;
}

/**
 * Where to send a step. The text names the types of relationships, so that an engine passes over
 * those to statements and names; mentions, which are many, are named where they are followed.
 */
export function stepRunner(
  store: GraphStore,
  relationships: readonly string[],
): Pick<GraphStore, 'read'> {
  if (!relationships.includes('MENTIONS')) return store;
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
interface LinkParameters extends Parameters {
  readonly relationships: readonly string[];
  /** The most of them. */
  readonly limit: number;
  /** Whether to read the statements behind them. */
  readonly proof: boolean;
}

/** NOTE: a row for each, since the driver is slow at rows that come in several pieces. */
const entitiesAndLinks = defineStatement<
  LinkParameters & { readonly members: Readonly<Record<string, true>> },
  GraphRecord | FoundLink
>({
  name: 'graph/entities-and-links',
  parameters: ['members', 'relationships', 'limit', 'proof'],
  decode: (row) =>
    row[1] === null ? new GraphRecord(NAMED_ENTITY, list(row, 0)) : decodeLink(list(row, 1)),
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
  const read: { entities: GraphRecord[]; links: FoundLink[] } = { entities: [], links: [] };
  if (ids.length === 0) return read;
  const members = Object.fromEntries(ids.map((id) => [id, true as const]));
  for (const found of await entitiesAndLinks(store, { members, ...wanted })) {
    if (found instanceof GraphRecord) read.entities.push(found);
    else read.links.push(found);
  }
  read.links.sort(compareLinks);
  return read;
}

function decodeLink(row: Row): FoundLink {
  return {
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
