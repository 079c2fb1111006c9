import { compareKeys } from '../../graph/compose/keyset.js';
import type { Page } from '../../graph/compose/plan.js';
import type { FoundEntity } from '../../graphql/name-finder.js';
import { badCursor } from '../../graphql/errors.js';
import type { Connection, PageArguments } from '../../graphql/pagination.js';
import { fingerprintOf, readPage, toConnection } from '../../graphql/pagination.js';
import type { SearchEntry } from './search.model.js';

/** Which part of the results to show, and the list's mark in its cursors. */
export interface SearchPaging {
  readonly page: Page;
  readonly fingerprint: string;
}

/** @throws GraphQLError `BAD_USER_INPUT` or `BAD_CURSOR` */
export function readPaging(
  args: PageArguments,
  question: Readonly<Record<string, unknown>>,
  maxSize: number,
): SearchPaging {
  const fingerprint = fingerprintOf(['search', question]);
  const page = readPage(args, { field: 'search', fingerprint, keys: 2, maxSize });
  const [rank, id] = page.from ?? [0, ''];
  if (typeof rank !== 'number' || typeof id !== 'string') {
    throw badCursor(`search(${page.backward ? 'before' : 'after'}:)`);
  }
  return { page, fingerprint };
}

/** Cuts a page out of all results. */
export function pageOf(
  found: readonly FoundEntity[],
  { page, fingerprint }: SearchPaging,
): Connection<SearchEntry> {
  const { from, backward, size } = page;
  const rest = found.filter((hit) => {
    if (from === null) return true;
    const order = compareKeys(keysOf(hit), from, KEYS);
    return backward ? order < 0 : order > 0;
  });
  const shown = backward ? rest.slice(Math.max(0, rest.length - size)) : rest.slice(0, size);
  const entries = shown.map((node) => ({ node, keys: keysOf(node) }));
  const read = { entries, more: rest.length > size, total: found.length };
  return toConnection(read, page, fingerprint);
}

/** Both keys ascend. */
const KEYS = [{ descending: false }, { descending: false }];

/** What results are in order of: the best score first, then by id. */
function keysOf({ id, match }: FoundEntity): readonly [rank: number, id: string] {
  return [Math.round((1 - match.score) * 1e4), id];
}
