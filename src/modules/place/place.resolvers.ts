import type { GraphQLFieldResolver } from 'graphql';

import { rootList } from '../../graphql/root-list.js';
import type { RequestContext } from '../../server/context.js';
import { placeFilter } from './place.filter.js';

const places = rootList(placeFilter);

const cities: GraphQLFieldResolver<unknown, RequestContext> = (source, args, context, info) =>
  places(source, { ...args, filter: { ...args.filter, kinds: ['CITY'] } }, context, info);

/** The root lists of this module. */
export const placeResolvers = { Query: { places, cities } };
