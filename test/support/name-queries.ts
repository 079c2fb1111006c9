import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../../src/project-root.js';

/** A search with the entity that has to come first. */
export interface NameQueryCase {
  /** `data` for the base data, or a data set of `test/fixtures`. */
  readonly dataset: string;
  readonly query: string;
  /** What is particular about the query. */
  readonly note: string;
  /** The id of the first result; null where nothing may be found. */
  readonly first: string | null;
  readonly types?: readonly string[];
}

/** The table of name queries, `test/fixtures/name-queries.jsonl`. */
export const NAME_QUERIES: readonly NameQueryCase[] = readFileSync(
  join(projectRoot, 'test', 'fixtures', 'name-queries.jsonl'),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as NameQueryCase);
