import type { Resolvers } from '../../graphql/__generated__/resolver-types.js';
import { rootList } from '../../graphql/root-list.js';
import { personFilter } from './person.filter.js';

/** The root lists of this module. */
export const personResolvers = {
  Query: {
    people: rootList(personFilter),
  },
} satisfies Resolvers;
