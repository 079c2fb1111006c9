import type { Resolvers } from '../../graphql/__generated__/resolver-types.js';
import { rootList } from '../../graphql/root-list.js';
import { agreementFilter } from './agreement.filter.js';

/** The root lists of this module. */
export const agreementResolvers = {
  Query: {
    agreements: rootList(agreementFilter),
  },
} satisfies Resolvers;
