import type { Resolvers } from '../../graphql/__generated__/resolver-types.js';
import { rootList } from '../../graphql/root-list.js';
import { observationFilter } from './observation.filter.js';

/** The root lists of this module. */
export const observationResolvers = {
  Query: {
    observations: rootList(observationFilter),
  },
} satisfies Resolvers;
