import type { GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { assertInputObjectType } from 'graphql';

import { GraphRecord } from '../../graph/compose/decode.js';
import type { ListOrderKey } from '../../graph/compose/plan.js';
import type { GraphStore } from '../../graph/graph-store.js';
import type {
  EntityType as TypeWord,
  QueryResolvers,
  Resolvers,
} from '../../graphql/__generated__/resolver-types.js';
import type { EntriesOf } from '../../graphql/aggregate/aggregate-reader.js';
import { checkBounds, checkLength } from '../../graphql/errors.js';
import type { FilterType } from '../../graphql/filter/filter-compiler.js';
import type { FoundEntity } from '../../graphql/name-finder.js';
import { findByName } from '../../graphql/name-finder.js';
import { cursorOf, edgesOf, nodesOf } from '../../graphql/pagination.js';
import { ENTITY_TYPES, wordOfType } from '../../ontology/entity-types.js';
import type { EntityType } from '../../ontology/entity-types.js';
import { parseQuery } from '../../names/match/query.js';
import type { RequestContext } from '../../server/context.js';
import { NarrowedResults, countFacets } from './narrow.js';
import { readSortKeys } from './read-sort-keys.js';
import { graphKeys, searchKeys } from './search-order.js';
import { pageOf, readPaging } from './search-page.js';

/** The most values that one list of arguments may hold. */
const MAX_VALUES = 100;

/** The most suggestions at a time. */
const MAX_SUGGESTIONS = 20;

const NAME_PLAN = { columns: ['text', 'language', 'script', 'kind'], relations: [] } as const;

const search: QueryResolvers['search'] = async (_source, args, context, info) => {
  const { store, reader, filters, fragments } = context;
  const { text, types, filter, first, after, last, before } = args;
  const narrowing = {
    places: valuesOf(args.places, 'places'),
    sectors: valuesOf(args.sectors, 'sectors'),
    years: valuesOf(args.years, 'years'),
  };
  const wanted = typesOf(types, 'search');
  const orderBy = args.orderBy ?? [];
  const question = { text, types: wanted, ...narrowing, filter: filter ?? null, orderBy };
  const keys = searchKeys(fragments, orderBy);
  const paging = readPaging({ first, after, last, before }, question, keys, reader.maxPageSize);
  const condition = filter ? await filters.compile(entityFilter(info.schema), filter) : null;
  const findAmong = async (among: readonly EntityType[], sortedBy: readonly ListOrderKey[]) => {
    const found = await findText(store, text, among);
    const graph = await readSortKeys(store, idsOf(found), condition, sortedBy);
    const met = found.filter(({ id }) => graph.has(id));
    return { graph, results: new NarrowedResults(store, met, narrowing) };
  };
  const { graph, results } = await findAmong(wanted, graphKeys(keys));
  const kept = await results.kept();
  const dates = keys.some(({ by }) => by === 'date') ? await results.dates() : NO_DATES;
  const facets = countFacets(results, async () =>
    wanted.length === ENTITY_TYPES.length ? results : (await findAmong(ENTITY_TYPES, [])).results,
  );
  return {
    ...pageOf(kept, { graph, dates }, paging),
    facets,
    entriesOf: entitiesWithIds(idsOf(kept)),
  };
};

const NO_DATES: ReadonlyMap<string, null> = new Map();

function findText(
  store: GraphStore,
  text: string,
  types: readonly EntityType[],
): Promise<readonly FoundEntity[]> {
  return findByName(store, {
    text,
    types,
    argument: 'search(text:)',
    leniency: { complete: 'last', completeFrom: 2, correct: 'unknown' },
    tooMany: 'refuse',
    partial: true,
  });
}

/** The filter of entities of any type. */
function entityFilter(schema: GraphQLSchema): FilterType {
  return { nodeType: 'Entity', input: assertInputObjectType(schema.getType('EntityFilter')) };
}

function entitiesWithIds(values: readonly string[]): EntriesOf {
  const condition = { kind: 'in', property: 'id', values } as const;
  return { kind: 'list', type: 'Entity', name: 'Query.search', condition };
}

function idsOf(found: readonly FoundEntity[]): readonly string[] {
  return found.map(({ id }) => id);
}

const suggest: QueryResolvers['suggest'] = async (_source, args, { store }) => {
  const { prefix, types, first } = args;
  checkBounds('suggest(first:)', first, 0, MAX_SUGGESTIONS);
  if (parseQuery(prefix).length === 0) return [];
  const found = await findByName(store, {
    text: prefix,
    types: typesOf(types, 'suggest'),
    argument: 'suggest(prefix:)',
    leniency: { complete: 'last', completeFrom: 1, correct: 'unknown' },
    tooMany: 'leave out',
    partial: false,
  });
  return found.slice(0, first);
};

function valuesOf<T>(values: readonly T[] | null | undefined, name: string): readonly T[] | null {
  if (values === null || values === undefined) return null;
  checkLength(`search(${name}:)`, values, MAX_VALUES);
  return values;
}

/** The entity types that words of the schema name, all of them where none are given. */
function typesOf(
  words: readonly TypeWord[] | null | undefined,
  field: string,
): readonly EntityType[] {
  if (words === null || words === undefined) return ENTITY_TYPES;
  checkLength(`${field}(types:)`, words, MAX_VALUES);
  return ENTITY_TYPES.filter((type) => words.includes(wordOfType(type)));
}

function nameOf({ name }: FoundEntity): GraphRecord {
  return new GraphRecord(NAME_PLAN, [name.text, name.language, name.script, name.kind]);
}

/** Reads an entity that was just found. @throws GraphQLError where it was deleted since. */
function readFound(
  label: 'Entity' | 'Place' | 'Sector',
  id: string,
  { loaders, reader }: RequestContext,
  info: GraphQLResolveInfo,
): Promise<GraphRecord> {
  return loaders.loadKnown(label, reader.plan(label, info), id);
}

type Rest = [args: unknown, context: RequestContext, info: GraphQLResolveInfo];

const hitFields = {
  entity: ({ id }: FoundEntity, ...[, context, info]: Rest) =>
    readFound('Entity', id, context, info),
  highlights: ({ match }: FoundEntity) => match.ranges,
};

/** Search by name over all types. */
export const searchResolvers = {
  Query: { search, suggest },
  SearchConnection: {
    edges: edgesOf,
    nodes: nodesOf,
    aggregate: ({ entriesOf }, _args, { aggregates }, info) => aggregates.read(entriesOf, info),
  },
  SearchEdge: { cursor: cursorOf },
  SearchHit: {
    ...hitFields,
    matchedName: nameOf,
    score: ({ match }) => match.score,
    closeness: ({ match }) => match.closeness,
    wholeName: ({ match }) => match.whole,
    missingWords: ({ match }) => match.missing,
  },
  Suggestion: { ...hitFields, name: nameOf },
  SearchFacets: {
    types: async (counts) =>
      (await counts.types()).map(({ type, count }) => ({ type: wordOfType(type), count })),
    places: async (counts, { first }) => (await counts.places()).slice(0, sizeOf(first, 'places')),
    sectors: async (counts, { first }) =>
      (await counts.sectors()).slice(0, sizeOf(first, 'sectors')),
  },
  SearchPlaceCount: {
    place: ({ value }, _args, context, info) => readFound('Place', value, context, info),
  },
  SearchSectorCount: {
    sector: ({ value }, _args, context, info) => readFound('Sector', value, context, info),
  },
} satisfies Resolvers;

function sizeOf(first: number, facet: string): number {
  checkBounds(`${facet}(first:)`, first, 0, MAX_VALUES);
  return first;
}
