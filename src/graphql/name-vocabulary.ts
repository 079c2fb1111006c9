import { number, text } from '../graph/cells.js';
import { dataVersion } from '../graph/data-version.js';
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
  readonly version: string;
  readonly vocabulary: Promise<Vocabulary>;
}

const keptByStore = new WeakMap<GraphStore, Kept>();

/**
 * The vocabulary of the names in a graph. It is read with one statement and kept until the
 * graph's content changes, of which one small statement tells.
 */
export async function vocabularyOf(store: GraphStore): Promise<Vocabulary> {
  const [version = ''] = await dataVersion(store, {});
  const kept = keptByStore.get(store);
  if (kept?.version === version) return kept.vocabulary;
  const vocabulary = readVocabulary(store);
  keptByStore.set(store, { version, vocabulary });
  vocabulary.catch(() => keptByStore.delete(store));
  return vocabulary;
}

async function readVocabulary(store: GraphStore): Promise<Vocabulary> {
  const rows = await nameWords(store, { longest: MAX_WORD_LENGTH, limit: MAX_WORDS });
  return new Vocabulary(new Map(rows.map(({ word, names }) => [word, names])));
}
