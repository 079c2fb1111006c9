import { entityResolvers } from './entity/entity.resolvers.js';
import { proofResolvers } from './proof/proof.resolvers.js';
import { searchResolvers } from './search/search.resolvers.js';

/** The one list of features; lists and records need none of their own. */
export const moduleResolvers = [entityResolvers, proofResolvers, searchResolvers];
