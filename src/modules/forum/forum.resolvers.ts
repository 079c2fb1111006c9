import type { Resolvers } from '../../graphql/__generated__/resolver-types.js';
import { rootList } from '../../graphql/root-list.js';
import { forumEditionFilter, forumEventFilter, forumFilter } from './forum.filter.js';

/** Earliest first, undated ones last. */
const BY_DATE = { order: ['node.datesEarliest?', 'node.id'] };

/** The root lists of this module. */
export const forumResolvers = {
  Query: {
    forums: rootList(forumFilter),
    forumEditions: rootList(forumEditionFilter, BY_DATE),
    forumEvents: rootList(forumEventFilter, BY_DATE),
  },
} satisfies Resolvers;
