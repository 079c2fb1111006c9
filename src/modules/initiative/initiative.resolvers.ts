import type { Resolvers } from '../../graphql/__generated__/resolver-types.js';
import { rootList } from '../../graphql/root-list.js';
import { initiativeFilter } from './initiative.filter.js';

/** The root lists of this module. */
export const initiativeResolvers = {
  Query: {
    initiatives: rootList(initiativeFilter),
  },
} satisfies Resolvers;
