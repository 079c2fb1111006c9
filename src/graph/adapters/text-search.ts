import { compareCodePoints } from '../code-points.js';
import type { TextSearch, WordSearch } from '../graph-store.js';
import { textIndexNamed } from '../schema.js';
import type { TextIndex } from '../schema.js';
import type { Row } from '../values.js';

/** @throws RangeError when there is no such index or the limit is not a positive integer. */
export function checkTextSearch({ index, limit }: TextSearch | WordSearch): TextIndex {
  if (!Number.isSafeInteger(limit) || limit < 1) {
    throw new RangeError(`limit must be a positive integer, not ${limit}`);
  }
  return textIndexNamed(index);
}

/** True where a search for words can find nothing. */
export function findsNothing({ groups }: WordSearch): boolean {
  return groups.length === 0 || groups.some((words) => words.length === 0);
}

/** The columns of a search with the one before them that its rows are sorted by. */
export function withId({ columns }: Pick<TextSearch, 'columns'>): readonly string[] {
  return ['id', ...columns];
}

/** Sorts rows of the columns `withId` and takes the id off them. */
export function sortById(rows: readonly Row[]): readonly Row[] {
  return rows
    .toSorted(([a], [b]) => compareCodePoints(a as string, b as string))
    .map(([, ...columns]) => columns);
}
