import type {
  QueryResolvers,
  QueryTimelineArgs,
  Resolvers,
  TimelineItemResolvers,
} from '../../graphql/__generated__/resolver-types.js';
import { badUserInput } from '../../graphql/errors.js';
import {
  cursorOf,
  edgesOf,
  fingerprintOf,
  nodesOf,
  readPage,
  toConnection,
} from '../../graphql/pagination.js';
import { describeDate } from '../../graphql/property-values.js';
import { ENTITY_TYPES, typeOfWord } from '../../ontology/entity-types.js';
import { parsePartialDate, type PartialDate } from '../../values/partial-date.js';
import { graphKind, TIMELINE_KINDS, TIMELINE_SOURCES } from './timeline-kinds.js';
import {
  countTimelineOfEntity,
  countTimelineOfGraph,
  statementIdsOfThings,
  timelineOfEntity,
  timelineOfGraph,
} from './timeline.statements.js';

const FIRST_DAY = '0000-01-01';
const LAST_DAY = '9999-12-31';
const OCCASION_LINKS = Object.values(TIMELINE_SOURCES).flatMap(({ link }) => link ?? []);

const timeline: QueryResolvers['timeline'] = async (_source, args, { store, reader }) => {
  const { first, after, last, before, entity, ...filter } = args;
  const fingerprint = fingerprintOf(['timeline', entity ?? null, filter]);
  const page = readPage(
    { first, after, last, before },
    { field: 'timeline', fingerprint, keys: 1, maxSize: reader.maxPageSize },
  );
  const [cursor = null] = page.from?.map(String) ?? [];
  const scope = {
    kinds: (filter.kinds ?? TIMELINE_KINDS).map(graphKind),
    types: filter.types?.map(typeOfWord) ?? ENTITY_TYPES,
    occasionLinks: OCCASION_LINKS,
    undated: filter.undated,
    ...readRange(filter),
  };
  const asked = { ...scope, cursor, backward: page.backward, limit: page.size + 1 };
  const id = entity ?? null;
  const found =
    id === null
      ? await timelineOfGraph(store, asked)
      : await timelineOfEntity(store, { ...asked, id });
  const read = found.slice(0, page.size);
  const entries = page.backward ? read.toReversed() : read;
  const more = found.length > page.size;
  return {
    ...toConnection({ entries, more, total: null }, page, fingerprint),
    totalCount: async () => {
      const counted =
        id === null
          ? await countTimelineOfGraph(store, scope)
          : await countTimelineOfEntity(store, { ...scope, id });
      return counted[0] ?? 0;
    },
  };
};

/**
 * @throws GraphQLError `BAD_USER_INPUT` where a date has no known start or end, the two are turned
 *   round, or things without a year are asked for within years.
 */
function readRange({ from, to, undated }: Pick<QueryTimelineArgs, 'from' | 'to' | 'undated'>): {
  readonly from: string;
  readonly to: string;
} {
  if (undated && (from ?? to) != null) {
    throw badUserInput('timeline(undated:)', 'does not go with `from` and `to`.');
  }
  const range = {
    from: boundOf('earliest', 'timeline(from:)', from) ?? FIRST_DAY,
    to: boundOf('latest', 'timeline(to:)', to) ?? LAST_DAY,
  };
  if (range.from > range.to) throw badUserInput('timeline(to:)', 'must not be before `from`.');
  return range;
}

function boundOf(
  bound: Exclude<keyof PartialDate, 'text'>,
  argument: string,
  edtf: string | null | undefined,
): string | null {
  if (edtf === null || edtf === undefined) return null;
  const day = parsePartialDate(edtf)[bound];
  if (day === null) throw badUserInput(argument, `has no known ${bound} day; give a year.`);
  return day;
}

const TimelineItem: Pick<TimelineItemResolvers, 'date' | 'entity' | 'other' | 'statements'> = {
  date: ({ edtf }) => describeDate(edtf),
  entity: ({ entityId }, _args, { loaders, reader }, info) =>
    loaders.loadKnown('Entity', reader.plan('Entity', info), entityId),
  other: ({ otherId }, _args, { loaders, reader }, info) =>
    otherId === null ? null : loaders.loadKnown('Entity', reader.plan('Entity', info), otherId),
  statements: async (thing, _args, { batches, loaders, reader }, info) => {
    const ids = await batches.load(statementIdsOfThings, thing);
    return Promise.all(
      ids.map((id) => loaders.loadKnown('Statement', reader.plan('Statement', info), id)),
    );
  },
};

/** What happened when. */
export const timelineResolvers = {
  Query: { timeline },
  TimelineConnection: { edges: edgesOf, nodes: nodesOf },
  TimelineEdge: { cursor: cursorOf },
  TimelineItem,
} satisfies Resolvers;
