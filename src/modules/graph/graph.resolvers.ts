import type { GraphQLResolveInfo } from 'graphql';

import type { GraphRecord } from '../../graph/compose/decode.js';
import type {
  LinkResolvers,
  NeighbourhoodResolvers,
  PathHopResolvers,
  PathResolvers,
  PathsResolvers,
  QueryResolvers,
  Resolvers,
  SubgraphResolvers,
} from '../../graphql/__generated__/resolver-types.js';
import { badUserInput, checkBounds, checkLength } from '../../graphql/errors.js';
import { toPartialDate } from '../../graphql/property-values.js';
import { fieldsBelow } from '../../graphql/selection.js';
import type { RequestContext } from '../../server/context.js';
import { findPaths } from './find-paths.js';
import { linkCounts } from './graph.statements.js';
import { keyOfLink } from './link.js';
import { sentenceOf } from './link-sentence.js';
import { readScope } from './search-scope.js';
import { readSubgraph } from './subgraph.js';

const MAX_PATH_LENGTH = 6;
const MAX_PATHS = 50;
const MAX_SUBGRAPH_IDS = 50;
const MAX_SUBGRAPH_DEPTH = 2;
const MAX_SUBGRAPH_NODES = 500;

const neighbourhood: QueryResolvers['neighbourhood'] = (
  _source,
  { id },
  { loaders, reader },
  info,
) => loaders.load('Entity', reader.plan('Neighbourhood', info), id);

const paths: QueryResolvers['paths'] = async (_source, args, { store, loaders }, info) => {
  const { from, to, maxLength, limit } = args;
  if (from === to) throw badUserInput('paths(to:)', 'must be another entity than `from`.');
  checkBounds('paths(maxLength:)', maxLength, 1, MAX_PATH_LENGTH);
  checkBounds('paths(limit:)', limit, 1, MAX_PATHS);
  const selected = fieldsBelow(info);
  const asksForMore = selected.has('Paths.truncated') || selected.has('Paths.hubs');
  const question = { from, to, maxLength, limit, asksForMore, proof: asksForProof(selected) };
  const found = await findPaths(store, readScope(args), question);
  if (found !== null) loaders.bring('Entity', found.entities);
  return found;
};

const subgraph: QueryResolvers['subgraph'] = async (_source, args, { store, loaders }, info) => {
  const { ids, depth, maxNodes } = args;
  checkLength('subgraph(ids:)', ids, MAX_SUBGRAPH_IDS, 'ids');
  checkBounds('subgraph(depth:)', depth, 0, MAX_SUBGRAPH_DEPTH);
  checkBounds('subgraph(maxNodes:)', maxNodes, Math.max(1, ids.length), MAX_SUBGRAPH_NODES);
  const question = { ids, depth, maxNodes, proof: asksForProof(fieldsBelow(info)) };
  const found = await readSubgraph(store, readScope(args), question);
  loaders.bring('Entity', found.entities);
  return found;
};

const PROOF = ['Link.statements', 'Link.sentence', 'Path.explanation'];

/** Whether the statements behind links are needed. */
function asksForProof(selected: ReadonlySet<string>): boolean {
  return PROOF.some((field) => selected.has(field));
}

/** An entity that a search has found, with what is selected of it. */
function entity(
  id: string,
  { loaders }: RequestContext,
  info: GraphQLResolveInfo,
): GraphRecord | Promise<GraphRecord> {
  return loaders.loadKnownSelected(info, id);
}

const Neighbourhood: NeighbourhoodResolvers = {
  entity: (record, _args, context, info) => entity(record.text('id'), context, info),
  counts: (record, _args, { batches }) => batches.load(linkCounts, record.text('id')),
};

const Paths: Pick<PathsResolvers, 'hubs'> = {
  hubs: ({ hubIds }, _args, context, info) => hubIds.map((id) => entity(id, context, info)),
};

const Path: Omit<PathResolvers, 'hops'> = {
  length: ({ hops }) => hops.length,
  nodes: ({ nodeIds }, _args, context, info) => nodeIds.map((id) => entity(id, context, info)),
  explanation: ({ hops }, _args, context) =>
    hops.flatMap(({ links }) => links.map((link) => sentenceOf(link, context))),
};

const PathHop: Omit<PathHopResolvers, 'links'> = {
  from: ({ fromId }, _args, context, info) => entity(fromId, context, info),
  to: ({ toId }, _args, context, info) => entity(toId, context, info),
};

const Subgraph: Pick<SubgraphResolvers, 'nodes' | 'hubs'> = {
  nodes: ({ nodeIds }, _args, context, info) => nodeIds.map((id) => entity(id, context, info)),
  hubs: ({ hubIds }, _args, context, info) => hubIds.map((id) => entity(id, context, info)),
};

const Link: Pick<
  LinkResolvers,
  'key' | 'source' | 'target' | 'validity' | 'statements' | 'sentence'
> = {
  key: keyOfLink,
  source: ({ sourceId }, _args, context, info) => entity(sourceId, context, info),
  target: ({ targetId }, _args, context, info) => entity(targetId, context, info),
  validity: ({ validity }) => toPartialDate(validity),
  statements: ({ statementIds }, _args, { loaders, reader }, info) =>
    statementIds.map((id) => loaders.loadKnown('Statement', reader.plan('Statement', info), id)),
  sentence: (link, _args, context) => sentenceOf(link, context),
};

/** Ways to walk through the graph, whatever it holds. */
export const graphResolvers = {
  Query: { neighbourhood, paths, subgraph },
  Neighbourhood,
  Paths,
  Path,
  PathHop,
  Subgraph,
  Link,
} satisfies Resolvers;
