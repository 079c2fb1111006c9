import { pinyinOf } from '../pinyin.js';
import type { Vocabulary } from '../vocabulary.js';
import type { QueryTerm } from './query.js';

/** How far a query may be read as something else than it says. */
export interface Leniency {
  /** Which words may go on in the name: the last one, as it is being typed, or all. */
  readonly complete: 'none' | 'last' | 'all';
  /** The shortest word that may go on, in letters. */
  readonly completeFrom: number;
  /** Whether words that are in some name may be typos all the same; others always may. */
  readonly correct: boolean;
}

/** A term of a query with everything that it may stand for. */
export interface ReadTerm extends QueryTerm {
  /** Whether a longer word that begins with it matches. */
  readonly complete: boolean;
  /** Words that it may be a misspelling of, with the number of edits. */
  readonly typos: ReadonlyMap<string, number>;
  /** For a run of Chinese characters: its pinyin, where a homophone may have been typed; else empty. */
  readonly homophones: readonly string[];
}

/** A query as it is looked up and matched. */
export interface ReadQuery {
  readonly terms: readonly ReadTerm[];
  /** Folded words: a name that matches has a word of each group. The rarest group comes first. */
  readonly groups: readonly (readonly string[])[];
}

/** The most words that one word may go on to, or be a misspelling of. */
const MAX_ALTERNATIVES = 50;

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
    if (term.han) return readRun(term, leniency, groups);
    const complete =
      leniency.complete === 'all' || (leniency.complete === 'last' && isLast && index === lastWord);
    const joins = joinsAt(spelled, index).filter((word) => vocabulary.has(word));
    return readWord(term, joins, { vocabulary, leniency, complete }, groups);
  });
  const rarity = (group: readonly string[]): number =>
    group.reduce((names, word) => names + vocabulary.namesWith(word), 0);
  return { terms: read, groups: groups.sort((a, b) => rarity(a) - rarity(b)) };
}

function withoutToneNumbers(term: QueryTerm, vocabulary: Vocabulary): QueryTerm {
  const [word = ''] = term.words;
  if (term.han || vocabulary.has(word) || !TONE_NUMBERS.test(word)) return term;
  return { ...term, words: [word.replace(/\d/g, '')] };
}

function readRun(term: QueryTerm, leniency: Leniency, groups: (readonly string[])[]): ReadTerm {
  const homophones =
    leniency.correct && term.words.length > 1
      ? pinyinOf(term.words.join('')).syllables.split(' ')
      : [];
  const run = { ...term, complete: false, typos: new Map<string, number>(), homophones };
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
  const known = vocabulary.has(word) || completions.length > 0 || parts.length + joins.length > 0;
  const near = known && !leniency.correct ? [] : vocabulary.near(word, MAX_ALTERNATIVES);
  const typos = new Map(near.map((candidate) => [candidate.word, candidate.edits]));
  if (!term.weak) {
    const alternatives = [...new Set([word, ...completions, ...joins, ...typos.keys()])];
    if (parts.length === 0) groups.push(alternatives);
    for (const part of parts) groups.push([...new Set([part, ...alternatives])]);
  }
  return { ...term, complete: goesOn, typos, homophones: [] };
}

/** The words that a word makes with its neighbours, where what is one word in a name was typed as several. */
function joinsAt(terms: readonly QueryTerm[], index: number): readonly string[] {
  const wordAt = (position: number): string | null => {
    const term = terms[position];
    return term === undefined || term.han ? null : term.words.join('');
  };
  const runs = [
    [index - 1, index],
    [index, index + 1],
    [index - 2, index - 1, index],
    [index - 1, index, index + 1],
    [index, index + 1, index + 2],
  ];
  return runs
    .map((run) => run.map(wordAt))
    .filter((words) => !words.includes(null))
    .map((words) => words.join(''));
}
