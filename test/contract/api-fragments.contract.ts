import { afterAll, describe, expect, test } from '@jest/globals';

import type { Fragment } from '../../src/graph/compose/fragment.js';
import { fragmentOperations, LISTED_FRAGMENTS } from '../support/fragment-operations.js';
import type { ServersOf } from './api-answers.js';
import { dataOfAll } from './api-answers.js';

/** What is read: the statements of which documents, and how many pages of each type. */
export interface FragmentReading {
  readonly documents?: readonly string[];
  readonly maxPages?: number;
}

/** Registers an operation per type, which together use every fragment of `cypher/`. */
export function describeFragments(
  serversOf: ServersOf,
  { documents, maxPages = Infinity }: FragmentReading = {},
): void {
  describe('every fragment', () => {
    const used = new Set<string>();

    test.each(fragmentOperations(documents))(
      'of $name answers alike',
      async ({ name, query }) => {
        for (const { store } of serversOf()) store.clear();
        let pages = 0;
        for (let after: string | null = null, more = true; more && pages < maxPages; pages++) {
          const { list } = await dataOfAll(serversOf(), query, { after });
          expect(list.nodes).not.toEqual([]);
          ({ endCursor: after, hasNextPage: more } = list.pageInfo);
        }
        const own = LISTED_FRAGMENTS.filter(({ parent }) => parent === name || parent === 'Edge');
        for (const fragment of own) {
          if (serversOf().every(({ store }) => hasFragment(store.texts, fragment))) {
            used.add(fragment.name);
          }
        }
      },
      120_000,
    );

    test('was used on every engine', () => {
      const unused = LISTED_FRAGMENTS.filter(({ name }) => !used.has(name)).map(({ name }) => name);
      expect(unused).toEqual([]);
    });

    afterAll(() => used.clear());
  });
}

/** Whether a statement has the pattern of a fragment, whatever its variables are called there. */
function hasFragment(texts: readonly string[], { match }: Fragment): boolean {
  const pattern = anonymous(match);
  return texts.some((text) => anonymous(text).includes(pattern));
}

/** A text on one line with one name for all variables: what begins in lower case and is no property. */
function anonymous(text: string): string {
  return text.replace(/(?<![.:\w])[a-z]\w*/g, 'v').replace(/\s+/g, ' ');
}
