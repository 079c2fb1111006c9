import type { Resolvers } from '../../graphql/__generated__/resolver-types.js';
import { rootList } from '../../graphql/root-list.js';
import { statementFilter } from './statement.filter.js';

/** The root lists of this module. */
export const statementResolvers = {
  Query: {
    statements: rootList(statementFilter),
  },
} satisfies Resolvers;
