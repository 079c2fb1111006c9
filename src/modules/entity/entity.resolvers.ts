import type { QueryResolvers, Resolvers } from '../../graphql/__generated__/resolver-types.js';
import { badUserInput } from '../../graphql/errors.js';

/** The most ids that `nodes` takes. */
const MAX_IDS = 100;

const node: QueryResolvers['node'] = (_source, { id }, { loaders, reader }, info) =>
  loaders.load(labelOf(id), reader.plan(labelOf(id), info), id);

const nodes: QueryResolvers['nodes'] = (_source, { ids }, { loaders, reader }, info) => {
  if (ids.length > MAX_IDS) {
    throw badUserInput('nodes(ids:)', `may hold at most ${MAX_IDS} ids, not ${ids.length}.`);
  }
  return Promise.all(
    ids.map((id) => loaders.load(labelOf(id), reader.plan(labelOf(id), info), id)),
  );
};

function labelOf(id: string): 'Statement' | 'Entity' {
  return id.startsWith('statement:') ? 'Statement' : 'Entity';
}

/** Look-ups by id. */
export const entityResolvers = {
  Query: { node, nodes },
} satisfies Resolvers;
