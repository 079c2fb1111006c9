import type { QueryResolvers, Resolvers } from '../../graphql/__generated__/resolver-types.js';
import { checkLength } from '../../graphql/errors.js';

/** The most ids that `nodes` takes. */
const MAX_IDS = 100;

const node: QueryResolvers['node'] = (_source, { id }, { loaders, reader }, info) =>
  loaders.load(labelOf(id), reader.plan(labelOf(id), info), id);

const nodes: QueryResolvers['nodes'] = (_source, { ids }, { loaders, reader }, info) => {
  checkLength('nodes(ids:)', ids, MAX_IDS, 'ids');
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
