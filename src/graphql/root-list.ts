import type { GraphQLFieldResolver } from 'graphql';

import { parseOrderKey } from '../graph/compose/fragment.js';
import type { RequestContext } from '../server/context.js';
import type { FilterDefinition } from './filter.js';
import type { PageArguments } from './pagination.js';

type ListArguments = PageArguments & { readonly filter?: Readonly<Record<string, unknown>> | null };

/**
 * The resolver of a root list: the nodes of the filter's type that meet the filter, page by page.
 *
 * @param order keys as in a fragment's header, the last one unique; `node.date?` may be null
 */
export function rootList(
  filter: FilterDefinition,
  order: readonly string[] = ['node.id'],
): GraphQLFieldResolver<unknown, RequestContext> {
  const definition = { type: filter.type, order: order.map(parseOrderKey) };
  return async (_source, args: ListArguments, { reader, filters }, info) => {
    const condition = await filters.compile(filter, args.filter);
    return reader.list(definition, condition, args, info);
  };
}
