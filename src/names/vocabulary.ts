import { distance } from 'fastest-levenshtein';

import { HAN } from './han.js';

/** The shortest words that may have one and two wrong letters: in shorter ones a typo is another word. */
const ONE_EDIT_FROM = 4;
const TWO_EDITS_FROM = 8;

/** The most words that one word is split into. */
const MAX_PARTS = 4;

/** The longest word that is compared with others or split, in code units: both take time that grows with it. */
const MAX_LENGTH = 40;

/** A word of the vocabulary near another one. */
export interface NearWord {
  readonly word: string;
  /** Letters to change, add, leave out or swap with their neighbour: 1 or 2. */
  readonly edits: number;
}

/**
 * The distinct folded words of all names, for what a database index of whole words cannot tell:
 * how a word goes on, what it was meant to be, where it was glued together, and how rare it is.
 * Chinese characters are counted alone. Memory is one string and one number a word, in three arrays.
 */
export class Vocabulary {
  /** In ascending order of UTF-16 code units. */
  readonly #words: readonly string[];
  readonly #names: ReadonlyMap<string, number>;
  readonly #byLength = new Map<number, string[]>();
  /** How many names have the commonest word. */
  readonly #most: number;

  /** @param names how many names have each word */
  constructor(names: ReadonlyMap<string, number>) {
    this.#names = names;
    this.#most = [...names.values()].reduce((most, count) => Math.max(most, count), 1);
    this.#words = [...names.keys()].filter((word) => !HAN.test(word)).sort();
    for (const word of this.#words) {
      const bucket = this.#byLength.get(word.length);
      if (bucket === undefined) this.#byLength.set(word.length, [word]);
      else bucket.push(word);
    }
  }

  get size(): number {
    return this.#words.length;
  }

  has(word: string): boolean {
    return this.#names.has(word);
  }

  /** How many names have the word; 0 for a word that is in none. */
  namesWith(word: string): number {
    return this.#names.get(word) ?? 0;
  }

  /**
   * How much a word tells of whose name has it: 0.7 for the commonest, more the rarer it is on a
   * logarithmic scale, without end for one that no name has. One of several words is as common as
   * all of them together.
   */
  rarityOf(words: readonly string[]): number {
    const names = words.reduce((sum, word) => sum + this.namesWith(word), 0);
    return Math.log(1 + this.#most / names);
  }

  /** The words that begin with a prefix and are longer, those of most names first. */
  startingWith(prefix: string, limit: number): readonly string[] {
    const found: string[] = [];
    for (let index = this.#firstFrom(prefix); index < this.#words.length; index++) {
      const word = this.#words[index] ?? '';
      if (!word.startsWith(prefix)) break;
      if (word !== prefix) found.push(word);
    }
    return found.sort((a, b) => this.#compare(a, b)).slice(0, limit);
  }

  /**
   * The words that a misspelt one may have been meant to be, the nearest first: one edit from
   * four letters on, two from eight; words with digits are never taken for others.
   */
  near(word: string, limit: number): readonly NearWord[] {
    const allowed = allowedEdits(word);
    if (allowed === 0) return [];
    const found = new Map<string, number>();
    for (const swapped of swapsOf(word)) if (this.has(swapped)) found.set(swapped, 1);
    for (let length = word.length - allowed; length <= word.length + allowed; length++) {
      for (const candidate of this.#byLength.get(length) ?? []) {
        if (allowedEdits(candidate) === 0 || candidate === word) continue;
        const edits = distance(word, candidate);
        if (edits <= allowed && !found.has(candidate)) found.set(candidate, edits);
      }
    }
    return [...found]
      .map(([near, edits]) => ({ word: near, edits }))
      .sort((a, b) => a.edits - b.edits || this.#compare(a.word, b.word))
      .slice(0, limit);
  }

  /**
   * The fewest words that a glued one consists of (`hongkong` → `hong`, `kong`), the split whose
   * rarest word is in most names; empty where there is none.
   */
  split(word: string): readonly string[] {
    if (word.length > MAX_LENGTH) return [];
    for (let parts = 2; parts <= MAX_PARTS; parts++) {
      const best = this.#bestSplit(word, parts);
      if (best !== null) return best.words;
    }
    return [];
  }

  #bestSplit(word: string, parts: number): Split | null {
    if (parts === 1) return this.has(word) ? { words: [word], names: this.namesWith(word) } : null;
    let best: Split | null = null;
    for (let end = 1; end <= word.length - parts + 1; end++) {
      const head = word.slice(0, end);
      if (!this.has(head)) continue;
      const rest = this.#bestSplit(word.slice(end), parts - 1);
      if (rest === null) continue;
      const names = Math.min(this.namesWith(head), rest.names);
      if (best === null || names > best.names) best = { words: [head, ...rest.words], names };
    }
    return best;
  }

  /** By number of names, the most first, then by code units. */
  #compare(a: string, b: string): number {
    return this.namesWith(b) - this.namesWith(a) || (a < b ? -1 : 1);
  }

  #firstFrom(prefix: string): number {
    let low = 0;
    let high = this.#words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? '') < prefix) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

interface Split {
  readonly words: readonly string[];
  readonly names: number;
}

function allowedEdits(word: string): number {
  if (word.length < ONE_EDIT_FROM || word.length > MAX_LENGTH) return 0;
  if (/\p{N}/u.test(word)) return 0;
  return word.length < TWO_EDITS_FROM ? 1 : 2;
}

/** Every word that comes of swapping two neighbouring letters. */
function swapsOf(word: string): readonly string[] {
  return [...word]
    .slice(1)
    .map(
      (_, index) =>
        `${word.slice(0, index)}${word[index + 1]}${word[index]}${word.slice(index + 2)}`,
    )
    .filter((swapped) => swapped !== word);
}
