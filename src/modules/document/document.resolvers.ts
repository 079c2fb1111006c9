import type { Resolvers } from '../../graphql/__generated__/resolver-types.js';
import { rootList } from '../../graphql/root-list.js';
import { documentFilter, publisherFilter } from './document.filter.js';

/** The root lists of this module. */
export const documentResolvers = {
  Query: {
    documents: rootList(documentFilter),
    publishers: rootList(publisherFilter),
  },
} satisfies Resolvers;
