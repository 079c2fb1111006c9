import type { TestServer } from '../test-server.js';
import type { PageArguments } from './ask-list.js';
import type { FoundThing, SearchRequest } from './evaluate-search.js';

/** A search with what every answer of it is checked by. */
export const SEARCH = `query ($text: String!, $filter: EntityFilter, $orderBy: [SearchOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  search(text: $text, filter: $filter, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    nodes { score entity { id } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    facets { types { count } }
    aggregate { count }
  }
}`;

/** A page of search results, as far as it is asked for. */
export interface ResultPage {
  readonly totalCount: number;
  readonly nodes: readonly { readonly score: number; readonly entity: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly facets: { readonly types: readonly { readonly count: number }[] };
  readonly aggregate: { readonly count: number };
}

/** Asks for a page of results. */
export async function askSearch(
  server: TestServer,
  request: Partial<SearchRequest>,
  page: PageArguments,
): Promise<ResultPage> {
  const { search } = (await server.data(SEARCH, { ...request, ...page })) as { search: ResultPage };
  return search;
}

/** The results of a page with their scores. */
export function foundOn({ nodes }: ResultPage): readonly FoundThing[] {
  return nodes.map(({ score, entity: { id } }) => ({ id, score }));
}
