import { aggregationResolvers } from './aggregation/aggregation.resolvers.js';
import { entityResolvers } from './entity/entity.resolvers.js';
import { graphResolvers } from './graph/graph.resolvers.js';
import { identityResolvers } from './identity/identity.resolvers.js';
import { proofResolvers } from './proof/proof.resolvers.js';
import { searchResolvers } from './search/search.resolvers.js';
import { timelineResolvers } from './timeline/timeline.resolvers.js';

/** The one list of features; lists and records need none of their own. */
export const moduleResolvers = [
  aggregationResolvers,
  entityResolvers,
  graphResolvers,
  identityResolvers,
  proofResolvers,
  searchResolvers,
  timelineResolvers,
];
