import type { Resolvers } from '../../graphql/__generated__/resolver-types.js';
import { rootList } from '../../graphql/root-list.js';
import { placeFilter } from './place.filter.js';

/** The root lists of this module. */
export const placeResolvers = {
  Query: {
    places: rootList(placeFilter),
    cities: rootList(placeFilter, { fixed: { kinds: ['CITY'] } }),
  },
} satisfies Resolvers;
