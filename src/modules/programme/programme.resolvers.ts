import type { Resolvers } from '../../graphql/__generated__/resolver-types.js';
import { rootList } from '../../graphql/root-list.js';
import { programmeFilter } from './programme.filter.js';

/** The root lists of this module. */
export const programmeResolvers = {
  Query: {
    programmes: rootList(programmeFilter),
  },
} satisfies Resolvers;
