import type { TextSearch, WordSearch } from '../graph-store.js';
import { textIndexNamed } from '../schema.js';
import type { TextIndex } from '../schema.js';

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
