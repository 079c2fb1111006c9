import type { Resolvers } from '../../graphql/__generated__/resolver-types.js';
import { rootList } from '../../graphql/root-list.js';
import { organisationFilter } from './organisation.filter.js';

/** The root lists of this module. */
export const organisationResolvers = {
  Query: {
    organisations: rootList(organisationFilter),
  },
} satisfies Resolvers;
