import type { Resolvers } from '../../graphql/__generated__/resolver-types.js';
import { rootList } from '../../graphql/root-list.js';
import { remarkFilter } from './remark.filter.js';

/** The root lists of this module. */
export const remarkResolvers = {
  Query: {
    remarks: rootList(remarkFilter),
  },
} satisfies Resolvers;
