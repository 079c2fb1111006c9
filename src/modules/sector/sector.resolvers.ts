import type { Resolvers } from '../../graphql/__generated__/resolver-types.js';
import { rootList } from '../../graphql/root-list.js';
import { sectorFilter } from './sector.filter.js';

/** The root lists of this module. */
export const sectorResolvers = {
  Query: {
    sectors: rootList(sectorFilter),
  },
} satisfies Resolvers;
