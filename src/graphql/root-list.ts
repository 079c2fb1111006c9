import type { GraphQLResolveInfo } from 'graphql';

import { parseOrderKey } from '../graph/compose/fragment.js';
import type { RequestContext } from '../server/context.js';
import type { FilterDefinition, FilterInput } from './filter.js';
import type { Connection, PageArguments } from './pagination.js';

type ListArguments = PageArguments & { readonly filter?: FilterInput | null | undefined };

/** The resolver of a root list. */
export type ListResolver = (
  source: unknown,
  args: ListArguments,
  context: RequestContext,
  info: GraphQLResolveInfo,
) => Promise<Connection>;

/** How a root list departs from the usual. */
export interface ListOptions {
  /** Order keys as in a fragment's header, the last one unique; by id where absent. */
  readonly order?: readonly string[];
  /** Filter fields that the list itself sets. */
  readonly fixed?: FilterInput;
}

/** A root list: the nodes of the filter's type that meet the filter, page by page. */
export function rootList(
  filter: FilterDefinition,
  { order = ['node.id'], fixed = {} }: ListOptions = {},
): ListResolver {
  const definition = { type: filter.type, order: order.map(parseOrderKey) };
  return async (_source, args, { reader, filters }, info) => {
    const condition = await filters.compile(filter, { ...args.filter, ...fixed });
    return reader.list(definition, condition, args, info);
  };
}
