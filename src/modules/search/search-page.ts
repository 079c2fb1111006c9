import { compareKeys } from '../../graph/compose/keyset.js';
import type { Page } from '../../graph/compose/plan.js';
import type { Value } from '../../graph/values.js';
import type { FoundEntity } from '../../graphql/name-finder.js';
import { badCursor } from '../../graphql/errors.js';
import type { Connection, PageArguments } from '../../graphql/pagination.js';
import { fingerprintOf, readPage, toConnection } from '../../graphql/pagination.js';
import type { SearchEntry } from './search.model.js';
import type { SearchKey, SortValues } from './search-order.js';
import { isKeyValue, keyValues } from './search-order.js';

/** Which part of the results to show in which order, and the list's mark in its cursors. */
export interface SearchPaging {
  readonly page: Page;
  readonly keys: readonly SearchKey[];
  readonly fingerprint: string;
}

/** @throws GraphQLError `BAD_USER_INPUT` or `BAD_CURSOR` */
export function readPaging(
  args: PageArguments,
  question: Readonly<Record<string, unknown>>,
  keys: readonly SearchKey[],
  maxSize: number,
): SearchPaging {
  const fingerprint = fingerprintOf(['search', question]);
  const page = readPage(args, { field: 'search', fingerprint, keys: keys.length, maxSize });
  const { from } = page;
  if (from !== null && !keys.every((key, index) => isKeyValue(key, from[index] ?? null))) {
    throw badCursor(`search(${page.backward ? 'before' : 'after'}:)`);
  }
  return { page, keys, fingerprint };
}

/** A result with the values that it is sorted by. */
interface Sorted {
  readonly node: FoundEntity;
  readonly values: readonly Value[];
}

/** Sorts all results and cuts a page out of them. */
export function pageOf(
  found: readonly FoundEntity[],
  sortValues: SortValues,
  { page, keys, fingerprint }: SearchPaging,
): Connection<SearchEntry> {
  const { from, backward, size } = page;
  const sorted = found
    .map((node): Sorted => ({ node, values: keyValues(keys, node, sortValues) }))
    .toSorted((a, b) => compareKeys(a.values, b.values, keys));
  const rest = sorted.filter(({ values }) => {
    if (from === null) return true;
    const order = compareKeys(values, from, keys);
    return backward ? order < 0 : order > 0;
  });
  const shown = backward ? rest.slice(Math.max(0, rest.length - size)) : rest.slice(0, size);
  const entries = shown.map(({ node, values }) => ({ node, keys: values }));
  const read = { entries, more: rest.length > size, total: found.length };
  return toConnection(read, page, fingerprint);
}
