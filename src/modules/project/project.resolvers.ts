import type { Resolvers } from '../../graphql/__generated__/resolver-types.js';
import { rootList } from '../../graphql/root-list.js';
import { projectFilter } from './project.filter.js';

/** The root lists of this module. */
export const projectResolvers = {
  Query: {
    projects: rootList(projectFilter),
  },
} satisfies Resolvers;
