import type { Answer, TestServer } from '../test-server.js';
import type { ListRequest } from './evaluate-list.js';
import { rootListOf } from './evaluate-list.js';

/** A page of a root list, as far as it is asked for. */
export interface ListPage {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** The arguments that say which page. */
export type PageArguments = Readonly<Partial<Record<'first' | 'last', number>>> &
  Readonly<Partial<Record<'after' | 'before', string | null>>>;

/** The operation of a request, and its variables. */
export function operationOf({ field, filter, orderBy }: ListRequest, page: PageArguments) {
  const { input, orderInput } = rootListOf(field);
  const types: Readonly<Record<string, string>> = {
    filter: input.name,
    orderBy: `[${String(orderInput)}!]`,
    first: 'Int',
    last: 'Int',
    after: 'String',
    before: 'String',
  };
  // An order that is absent has its default; one that is null has none.
  const given: Readonly<Record<string, unknown>> = {
    filter,
    ...(orderBy === undefined ? {} : { orderBy }),
    ...page,
  };
  const names = Object.keys(given);
  const variables = names.map((name) => `$${name}: ${types[name]}`).join(', ');
  const args = names.map((name) => `${name}: $${name}`).join(', ');
  const query = `query (${variables}) { list: ${field}(${args}) { totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`;
  return { query, variables: given };
}

/** Asks for a page. @throws Error with the errors of the answer. */
export async function askList(
  server: TestServer,
  request: ListRequest,
  page: PageArguments,
): Promise<ListPage> {
  const { query, variables } = operationOf(request, page);
  const { data, errors }: Answer = await server.ask(query, variables);
  if (errors) throw new Error(JSON.stringify(errors.map(({ message }) => message)));
  return (data as { list: ListPage }).list;
}

/** Every id of a list, walked in pages of a size from either end; in the order of the list. */
export async function walkList(
  server: TestServer,
  request: ListRequest,
  size: number,
  direction: 'forward' | 'backward',
): Promise<readonly string[]> {
  const pages: string[][] = [];
  let cursor: string | null = null;
  for (;;) {
    const isForward = direction === 'forward';
    const from = isForward ? { first: size, after: cursor } : { last: size, before: cursor };
    const { nodes, pageInfo } = await askList(server, request, from);
    pages.push(nodes.map(({ id }) => id));
    cursor = isForward ? pageInfo.endCursor : pageInfo.startCursor;
    if (!(isForward ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) break;
  }
  return (direction === 'forward' ? pages : pages.toReversed()).flat();
}
