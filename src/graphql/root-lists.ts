import type { GraphQLField, GraphQLResolveInfo, GraphQLSchema } from 'graphql';
import { getNamedType, isEnumType, isInputObjectType } from 'graphql';

import type { Condition } from '../graph/compose/plan.js';
import type { RequestContext } from '../server/context.js';
import type { FilterInput, FilterType, LookUpTime } from './filter/filter-compiler.js';
import { checkFilter } from './filter/check-filter.js';
import type { FragmentIndex } from './fragment-index.js';
import type { ListOrders, OrderInput } from './list-order.js';
import { listOrders, orderKeys } from './list-order.js';
import type { PageArguments, RecordConnection } from './pagination.js';
import { isConnectionOfRecords } from './record-resolvers.js';

/** The arguments of every root list. */
export type ListArguments = PageArguments & {
  readonly filter?: FilterInput | null | undefined;
  readonly orderBy?: readonly OrderInput[] | null | undefined;
};

type ListResolver = (
  source: unknown,
  args: ListArguments,
  context: RequestContext,
  info: GraphQLResolveInfo,
) => Promise<RecordConnection>;

/** What a list asks of its nodes besides their type. */
const FIXED: Readonly<Record<string, Condition>> = {
  cities: { kind: 'in', property: 'kind', values: ['CITY'] },
};

/**
 * The resolvers of the root lists: each field of `Query` with a filter and a page of records.
 * Filters and orders follow from the schema.
 *
 * @throws Error where the schema has a filter or an order that means nothing.
 */
export function rootLists(
  schema: GraphQLSchema,
  fragments: FragmentIndex,
): { readonly Query: Readonly<Record<string, ListResolver>> } {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const lists = fields.flatMap((field) => {
    if (!isConnectionOfRecords(schema, getNamedType(field.type).name)) return [];
    const list = describeList(field, fragments);
    return list === null ? [] : [[field.name, rootList(list)] as const];
  });
  return { Query: Object.fromEntries(lists) };
}

const NO_ORDERS: ListOrders = new Map();

interface RootList {
  readonly filter: FilterType;
  readonly orders: ListOrders;
  readonly fixed: Condition | undefined;
}

function describeList(
  field: GraphQLField<unknown, unknown>,
  fragments: FragmentIndex,
): RootList | null {
  const argument = (name: string) => field.args.find((arg) => arg.name === name)?.type;
  const input = getNamedType(argument('filter'));
  if (!isInputObjectType(input)) return null;
  const order = getNamedType(argument('orderBy'));
  const words = isInputObjectType(order) ? getNamedType(order.getFields().by?.type) : undefined;
  const nodeType = getNamedType(field.type).name.replace(/Connection$/, '');
  const filter = { nodeType, input };
  checkFilter(fragments, filter);
  const orders = isEnumType(words) ? listOrders(fragments, nodeType, words) : NO_ORDERS;
  return { filter, orders, fixed: FIXED[field.name] };
}

function rootList({ filter, orders, fixed }: RootList): ListResolver {
  return async (_source, args, { reader, filters, served }, info) => {
    const order = orderKeys(orders, args.orderBy ?? []);
    const conditionFor = async (lookUp: LookUpTime): Promise<Condition> => {
      const asked = await filters.compile(filter, args.filter, lookUp);
      return fixed ? { kind: 'and', all: [asked, fixed] } : asked;
    };
    const list = await reader.list({ type: filter.nodeType, order }, conditionFor, args, info);
    served.entries += list.entries.length;
    return list;
  };
}
