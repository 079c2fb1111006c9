import { aggregationResolvers } from './aggregation/aggregation.resolvers.js';
import { entityResolvers } from './entity/entity.resolvers.js';

/** The one list of features; lists and records need none of their own. */
export const moduleResolvers = [entityResolvers, aggregationResolvers];
