import { flag, list, number, rows, text, textOrNull, texts } from '../../graph/cells.js';
import { compareCodePoints } from '../../graph/code-points.js';
import { GraphRecord } from '../../graph/compose/decode.js';
import type { GraphStore } from '../../graph/graph-store.js';
import { defineStatement } from '../../graph/statement.js';
import type { Parameters, Row } from '../../graph/values.js';
import type { RelationshipType } from '../../graphql/__generated__/resolver-types.js';
import { columnsFor } from '../../graphql/record-types.js';
import { linkRunner } from './graph.statements.js';
import type { FoundLink } from './link.js';
import type { SearchScope } from './search-scope.js';

/** What to read of an entity that is only shown under its name. */
export const NAMED_ENTITY = {
  columns: columnsFor('Entity', [{ type: 'Entity', field: 'label' }]),
  relations: [],
};

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
  decode: decodeEntityWithLinks,
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
  return gather(found, wanted.limit);
}

/** Which ways of at most three steps to read. */
interface ShortWaysParameters extends LinkParameters, SearchScope {
  /** The two ends. */
  readonly ids: readonly [string, string];
  /** From so many neighbours on an end has too many. */
  readonly neighbourLimit: number;
  /** How many the end with fewer may have. */
  readonly fewerNeighbours: number;
  /** From so many links on a neighbour is not followed; 0 follows none. */
  readonly nextLimit: number;
  /** In steps. */
  readonly maxLength: number;
  /** The most of them. */
  readonly ways: number;
}

const shortestWays = defineStatement<
  ShortWaysParameters,
  { readonly ways: readonly (readonly string[])[]; readonly found: readonly EntityWithLinks[] }
>({
  name: 'graph/shortest-ways',
  parameters: [
    ...['ids', 'relationships', 'types', 'neighbourLimit', 'fewerNeighbours', 'nextLimit'],
    ...['maxLength', 'ways', 'limit', 'proof'],
  ],
  decode: (row) => ({
    ways: list(row, 0).map((_, index) => texts(list(row, 0), index)),
    found: rows(row, 1).map(decodeEntityWithLinks),
  }),
});

/** Ways between two entities, and what is on them. */
export interface ShortWays extends EntitiesAndLinks {
  /** The ids on each, both ends among them; by length, then by the ids. */
  readonly ways: readonly (readonly string[])[];
}

/**
 * The shortest of the ways of at most three steps.
 *
 * @returns null where an end has too many neighbours for this, or does not exist
 */
export async function readShortWays(
  store: GraphStore,
  parameters: ShortWaysParameters,
): Promise<ShortWays | null> {
  const [read] = await shortestWays(linkRunner(store, parameters), parameters);
  if (read === undefined) return null;
  const [from, to] = parameters.ids;
  const ways = read.ways.map((between) => [from, ...between, to]);
  return { ways, ...gather(read.found, parameters.limit) };
}

/** Which entities and links to read around others. */
interface SurroundingsParameters extends LinkParameters, SearchScope {
  /** Each once. */
  readonly ids: readonly string[];
  readonly maxNodes: number;
  /** From so many neighbours on those with late ids are left out; 0 leaves out all. */
  readonly neighbourLimit: number;
  /** From so many links on a neighbour is not followed; 0 follows none. */
  readonly nextLimit: number;
}

/** Entities, what is around them, and the links among all of these. */
export interface Surroundings extends EntitiesAndLinks {
  /** The ids of entities of which not all links were followed, in no order. */
  readonly hubIds: readonly string[];
  /** How many entities there are, with those left out. */
  readonly count: number;
}

const surroundings = defineStatement<
  SurroundingsParameters,
  Pick<Surroundings, 'hubIds' | 'count'> & { readonly found: readonly EntityWithLinks[] }
>({
  name: 'graph/surroundings',
  parameters: [
    ...['ids', 'relationships', 'types', 'maxNodes', 'neighbourLimit', 'nextLimit'],
    ...['limit', 'proof'],
  ],
  decode: (row) => ({
    found: rows(row, 0).map(decodeEntityWithLinks),
    hubIds: texts(row, 1),
    count: number(row, 2),
  }),
});

/** Entities that exist, in no order; then their neighbours by id; then the neighbours of those by id. */
export async function readSurroundings(
  store: GraphStore,
  parameters: SurroundingsParameters,
): Promise<Surroundings> {
  const [read] = await surroundings(linkRunner(store, parameters), parameters);
  if (read === undefined) return { entities: [], links: [], hubIds: [], count: 0 };
  const { found, hubIds, count } = read;
  return { ...gather(found, parameters.limit), hubIds, count };
}

function gather(found: readonly EntityWithLinks[], limit: number): EntitiesAndLinks {
  return {
    entities: found.map(({ entity }) => entity),
    links: found
      .flatMap(({ links }) => links)
      .sort(compareLinks)
      .slice(0, limit),
  };
}

function decodeEntityWithLinks(row: Row): EntityWithLinks {
  const entity = new GraphRecord(NAMED_ENTITY, list(row, 0));
  const sourceId = entity.text('id');
  return { entity, links: rows(row, 1).map((link) => decodeLink(sourceId, link)) };
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
