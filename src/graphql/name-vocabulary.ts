import { number, text } from '../graph/cells.js';
import { readGraphState } from '../graph/graph-state.js';
import type { GraphStore } from '../graph/graph-store.js';
import { defineStatement } from '../graph/statement.js';
import { Vocabulary } from '../names/vocabulary.js';

/** The most words that are kept, those of most names: about 30 MB. The others are found, but not completed or corrected. */
const MAX_WORDS = 200_000;

/** The longest word that is kept, in characters. */
const MAX_WORD_LENGTH = 40;

const nameWords = defineStatement<
  { longest: number; limit: number },
  { readonly word: string; readonly names: number }
>({
  name: 'entity/name-words',
  parameters: ['longest', 'limit'],
  decode: (row) => ({ word: text(row, 0), names: number(row, 1) }),
});

interface Kept {
  /** Seen before the version was read; null before the first read. */
  readonly revision: string | null;
  readonly version: string | null;
  readonly vocabulary: Promise<Vocabulary>;
}

const keptByStore = new WeakMap<GraphStore, Kept>();

/**
 * Does work that reads the graph with the vocabulary of its names. The vocabulary is read with one
 * statement and kept until the graph's content changes. The reads of the work tell for nothing
 * whether the graph has been written to; where it has, a small statement tells whether its content
 * has changed, and the work is done again if so.
 */
export async function withVocabulary<T>(
  store: GraphStore,
  work: (vocabulary: Vocabulary) => Promise<T>,
): Promise<T> {
  const began = performance.now();
  const kept = keptByStore.get(store);
  if (kept === undefined) return work(await (await currentOf(store)).vocabulary);
  const result = await work(await kept.vocabulary);
  const { seen } = store;
  if (seen !== null && seen.since >= began && seen.revision === kept.revision) return result;
  const { vocabulary } = await currentOf(store);
  return vocabulary === kept.vocabulary ? result : work(await vocabulary);
}

async function currentOf(store: GraphStore): Promise<Kept> {
  const revision = store.seen?.revision ?? null;
  const { dataVersion: version } = await readGraphState(store);
  const kept = keptByStore.get(store);
  const vocabulary = kept?.version === version ? kept.vocabulary : readVocabulary(store);
  const current = { revision, version, vocabulary };
  keptByStore.set(store, current);
  vocabulary.catch(() => keptByStore.delete(store));
  return current;
}

async function readVocabulary(store: GraphStore): Promise<Vocabulary> {
  const rows = await nameWords(store, { longest: MAX_WORD_LENGTH, limit: MAX_WORDS });
  return new Vocabulary(new Map(rows.map(({ word, names }) => [word, names])));
}
