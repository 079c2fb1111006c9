import { pinyinOf } from '../pinyin.js';
import type { Vocabulary } from '../vocabulary.js';
import type { QueryTerm } from './query.js';

/** How far a query may be read as something else than it says. */
export interface Leniency {
  /** Which words may go on in the name: the last one, as it is being typed, or all. */
  readonly complete: 'none' | 'last' | 'all';
  /** The shortest word that may go on, in letters. */
  readonly completeFrom: number;
  /** Which words may be typos: those that are in no name in any way, also those that are several words glued, or all. */
  readonly correct: 'unknown' | 'glued' | 'all';
}

/** A term of a query with everything that it may stand for. */
export interface ReadTerm extends QueryTerm {
  /** Whether a longer word that begins with it matches. */
  readonly complete: boolean;
  /** Words that it may be a misspelling of, with the number of edits. */
  readonly typos: ReadonlyMap<string, number>;
  /** For a run of Chinese characters: its pinyin, where a homophone may have been typed; else empty. */
  readonly homophones: readonly string[];
  /** Words of which a name has one where it has the term; none for a run of Chinese characters. */
  readonly alternatives: readonly string[];
  /** What each word or character tells; 0 for weak words, numbers and single letters. */
  readonly rarities: readonly number[];
}

/** A query as it is looked up and matched. */
export interface ReadQuery {
  readonly terms: readonly ReadTerm[];
  /** Folded words: a name that matches has a word of each group. The rarest group comes first. */
  readonly groups: readonly (readonly string[])[];
  /** Whether a name may lack words. */
  readonly isPartial: boolean;
}

/** The most words that one word may go on to, or be a misspelling of. */
const MAX_ALTERNATIVES = 50;

/** A word with a digit, which tells a date or an edition, and a single letter: `2025`, `3rd`, `s`. */
const LIGHT = /\p{N}|^.$/u;

/** Pinyin with tone numbers: `qian2hai3`. */
const TONE_NUMBERS = /^(?:[a-z]{1,6}[1-5])+$/;

/** Reads a query with the help of the words that names have. */
export function expandQuery(
  terms: readonly QueryTerm[],
  vocabulary: Vocabulary,
  leniency: Leniency,
): ReadQuery {
  const spelled = terms.map((term) => withoutToneNumbers(term, vocabulary));
  const lastWord = spelled.findLastIndex(({ han, weak }) => !han && !weak);
  const isLast = lastWord === spelled.length - 1;
  const groups: (readonly string[])[] = [];
  const read = spelled.map((term, index): ReadTerm => {
    if (term.han) return readRun(term, vocabulary, leniency, groups);
    const complete =
      leniency.complete === 'all' || (leniency.complete === 'last' && isLast && index === lastWord);
    const joins = joinsAt(spelled, index).filter((word) => vocabulary.has(word));
    return readWord(term, joins, { vocabulary, leniency, complete }, groups);
  });
  const rarity = (group: readonly string[]): number =>
    group.reduce((names, word) => names + vocabulary.namesWith(word), 0);
  return { terms: read, groups: groups.sort((a, b) => rarity(a) - rarity(b)), isPartial: false };
}

function withoutToneNumbers(term: QueryTerm, vocabulary: Vocabulary): QueryTerm {
  const [word = ''] = term.words;
  if (term.han || vocabulary.has(word) || !TONE_NUMBERS.test(word)) return term;
  return { ...term, words: [word.replace(/\d/g, '')] };
}

function readRun(
  term: QueryTerm,
  vocabulary: Vocabulary,
  leniency: Leniency,
  groups: (readonly string[])[],
): ReadTerm {
  const homophones =
    leniency.correct === 'all' && term.words.length > 1
      ? pinyinOf(term.words.join('')).syllables.split(' ')
      : [];
  const rarities = term.words.map((word) => (term.weak ? 0 : vocabulary.rarityOf([word]) / 2));
  const typos = new Map<string, number>();
  const run = { ...term, complete: false, typos, homophones, alternatives: [], rarities };
  if (term.weak) return run;
  const alternatives = term.words.map((word, index) =>
    [word, homophones[index]].filter((text) => text !== undefined),
  );
  const seen = new Set(groups.map((group) => group.join(' ')));
  groups.push(
    ...alternatives.filter((group) => {
      const key = group.join(' ');
      return !seen.has(key) && seen.add(key);
    }),
  );
  return run;
}

interface WordReading {
  readonly vocabulary: Vocabulary;
  readonly leniency: Leniency;
  readonly complete: boolean;
}

function readWord(
  term: QueryTerm,
  joins: readonly string[],
  { vocabulary, leniency, complete }: WordReading,
  groups: (readonly string[])[],
): ReadTerm {
  const [word = ''] = term.words;
  const goesOn = complete && word.length >= leniency.completeFrom;
  const completions = goesOn ? vocabulary.startingWith(word, MAX_ALTERNATIVES) : [];
  const parts = vocabulary.has(word) ? [] : vocabulary.split(word);
  const known = vocabulary.has(word) || completions.length + joins.length > 0;
  const isTypo = {
    unknown: !known && parts.length === 0,
    glued: !known,
    all: true,
  }[leniency.correct];
  const near = isTypo ? vocabulary.near(word, MAX_ALTERNATIVES) : [];
  const typos = new Map(near.map((candidate) => [candidate.word, candidate.edits]));
  const whole = [...new Set([word, ...completions, ...joins, ...typos.keys()])];
  const own = parts.length === 0 ? [whole] : parts.map((part) => [...new Set([part, ...whole])]);
  const [alternatives = []] = own;
  if (!term.weak) groups.push(...own);
  const rarity = term.weak || LIGHT.test(word) ? 0 : vocabulary.rarityOf(alternatives);
  return { ...term, complete: goesOn, typos, homophones: [], alternatives, rarities: [rarity] };
}

/** The words that a word makes with its neighbours, where what is one word in a name was typed as several. */
function joinsAt(terms: readonly QueryTerm[], index: number): readonly string[] {
  return terms
    .flatMap((_, start) => joinableRuns(terms, start))
    .filter((run) => run.start <= index && index < run.start + run.length)
    .map(({ start, length }) => wordOfRun(terms.slice(start, start + length)));
}

/** The most words, and single letters (`B.K.P.M.`), that were typed apart and may be one word. */
const MAX_JOINED = 3;
const MAX_JOINED_LETTERS = 8;

/** The runs of terms from one on that may be one word in a name. */
export function joinableRuns(
  terms: readonly QueryTerm[],
  start: number,
): readonly { readonly start: number; readonly length: number }[] {
  const runs: { start: number; length: number }[] = [];
  for (let length = 2; length <= MAX_JOINED_LETTERS; length++) {
    const run = terms.slice(start, start + length);
    if (run.length < length || run.some(({ han }) => han)) break;
    const letters = run.every(({ words }) => words.join('').length === 1);
    if (letters || length <= MAX_JOINED) runs.push({ start, length });
  }
  return runs;
}

/** What a run of terms is without the spaces between them. */
export function wordOfRun(run: readonly QueryTerm[]): string {
  return run.map(({ words }) => words.join('')).join('');
}
