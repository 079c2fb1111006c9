import type { AsOfView, GrafeoDB, GrafeoValue } from '@grafeo-db/js';
import { LRUCache } from 'lru-cache';

import type { TextSearch, WordSearch } from '../../graph-store.js';
import type { TextIndex } from '../../schema.js';
import type { Row } from '../../values.js';
import { checkTextSearch, findsNothing, sortById, withId } from '../text-search.js';
import { toStoreError } from './embedded-errors.js';
import { toRow } from './embedded-values.js';

/** More nodes than a text index holds: the engine has no search without a limit. */
const ALL_HITS = 2 ** 31 - 1;

/** How many words are remembered with the number of their nodes. */
const MAX_COUNTED_WORDS = 10_000;

/**
 * The text indexes of the embedded engine. They find the nodes of one word at a time: a search
 * begins with its rarest word and looks at the texts of what that finds.
 *
 * NOTE: the engine takes all words of a search as alternatives, and it filters by looking at every
 * node of the label, which takes ten times as long and more.
 */
export class EmbeddedTextSearch {
  readonly #counts = new LRUCache<string, number>({ max: MAX_COUNTED_WORDS });

  constructor(private readonly database: GrafeoDB) {}

  /** The counts of words are no longer known: the graph has been written to. */
  forget(): void {
    this.#counts.clear();
  }

  /** As `GraphStore.searchText`. */
  async phrase(search: TextSearch): Promise<readonly Row[]> {
    const index = checkTextSearch(search);
    if (search.phrase === '') return [];
    return this.#find(search, async () => {
      const hits = await this.#hitsOfRarest(index, search.phrase.split(' '));
      const hasPhrase = (text: string): boolean => text.includes(` ${search.phrase} `);
      return sortById(this.#rowsOf(search, index, hits, hasPhrase, search.limit));
    });
  }

  /** As `GraphStore.searchWords`. */
  async words(search: WordSearch): Promise<readonly Row[]> {
    const index = checkTextSearch(search);
    if (findsNothing(search)) return [];
    const [rarest = [], ...others] = search.groups;
    const hasAll = (text: string): boolean =>
      [rarest, ...others].every((words) => words.some((word) => text.includes(` ${word} `)));
    return this.#find(search, async () => {
      const hits = await this.#hits(index, rarest.join(' '));
      return sortById(this.#rowsOf(search, index, hits, hasAll, ALL_HITS)).slice(0, search.limit);
    });
  }

  async #find(
    { index }: TextSearch | WordSearch,
    find: () => Promise<readonly Row[]>,
  ): Promise<readonly Row[]> {
    try {
      return await find();
    } catch (error) {
      throw toStoreError(error, index);
    }
  }

  /** The nodes with the word that the fewest have. Words that no node has may be such as the index leaves out. */
  async #hitsOfRarest(index: TextIndex, words: readonly string[]): Promise<readonly number[]> {
    const counted = await Promise.all(
      words.map(async (word) => ({ word, count: await this.#count(index, word) })),
    );
    const [rarest] = counted.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
    return rarest === undefined ? [] : this.#hits(index, rarest.word);
  }

  async #count(index: TextIndex, word: string): Promise<number> {
    const key = `${index.label} ${index.property} ${word}`;
    const known = this.#counts.get(key);
    if (known !== undefined) return known;
    const { length } = await this.#hits(index, word);
    this.#counts.set(key, length);
    return length;
  }

  async #hits({ label, property }: TextIndex, words: string): Promise<readonly number[]> {
    const hits = await this.database.textSearch(label, property, words, ALL_HITS);
    return hits.map(([node = -1]) => node);
  }

  /** The columns of the first `limit` nodes that meet a search, after the id. */
  #rowsOf(
    search: TextSearch | WordSearch,
    { property }: TextIndex,
    nodes: readonly number[],
    isFound: (text: string) => boolean,
    limit: number,
  ): readonly Row[] {
    const view = this.database.asOf(this.database.currentEpoch());
    const where = Object.entries(search.where ?? {});
    const columns = withId(search);
    const rows: Row[] = [];
    try {
      for (const node of nodes) {
        const text = view.getNodeProperty(node, property);
        if (typeof text !== 'string' || !isFound(text)) continue;
        const meets = where.every(([key, values]) => values.includes(textOf(view, node, key)));
        if (!meets) continue;
        const cells = columns.map((column) => view.getNodeProperty(node, column) as GrafeoValue);
        if (rows.push(toRow(search.index, cells)) === limit) break;
      }
    } finally {
      view.close();
    }
    return rows;
  }
}

/** A text property; '' where there is none. */
function textOf(view: AsOfView, node: number, property: string): string {
  const value = view.getNodeProperty(node, property);
  return typeof value === 'string' ? value : '';
}
