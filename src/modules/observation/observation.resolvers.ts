import { rootList } from '../../graphql/root-list.js';
import { observationFilter } from './observation.filter.js';

/** The root lists of this module. */
export const observationResolvers = {
  Query: {
    observations: rootList(observationFilter),
  },
};
