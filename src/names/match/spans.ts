import type { SearchForms } from '../search-text.js';
import type { Token } from '../tokens.js';
import type { ReadTerm } from './expand-query.js';
import { wordOfRun } from './expand-query.js';
import type { Piece } from './pieces.js';
import { piecesOf } from './pieces.js';

/** How close the words of a name are to those of a query, the closest first. */
export const CLOSENESS = [
  'EXACT',
  'FOLDED',
  'SPACING',
  'PINYIN',
  'SINO_VIETNAMESE',
  'PREFIX',
  'FUZZY',
] as const;

export type Closeness = (typeof CLOSENESS)[number];

/** A name prepared for matching. */
export interface MatchableName {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly forms: SearchForms;
}

/** Words of a name that one or more terms of a query stand for. */
export interface Candidate {
  /** Ranges of tokens, from the first to the one behind the last. */
  readonly spans: readonly (readonly [from: number, to: number])[];
  /** How many terms of the query it answers. */
  readonly terms: number;
  /** 0 to 1. */
  readonly quality: number;
  readonly closeness: Closeness;
  /** Ranges of the characters of a run that the name lacks; none where it has all. */
  readonly lacks?: readonly (readonly [from: number, to: number])[];
}

const QUALITY = {
  exact: 1,
  caseOrWidth: 0.985,
  marksLeftOut: 0.94,
  otherMarks: 0.9,
  spacing: 0.91,
  pinyin: 0.86,
  sinoVietnamese: 0.84,
  prefix: 0.88,
  homophone: 0.66,
  oneEdit: 0.7,
  twoEdits: 0.55,
} as const;

/** The most tokens whose readings or words one word of a query may join. */
const MAX_GLUED = 8;

/** The longest run of Chinese characters that is looked for in pieces. */
const MAX_PIECED = 24;

/** Where in a name a word of a query stands, or words that it may mean. */
export function wordCandidates(
  term: ReadTerm,
  { text, tokens, forms }: MatchableName,
): Candidate[] {
  const [word = ''] = term.words;
  const [typed = ''] = term.texts;
  const found: Candidate[] = [];
  const add = (from: number, to: number, quality: number, closeness: Closeness): void => {
    found.push({ spans: [[from, to]], terms: 1, quality, closeness });
  };
  const glue = (from: number, parts: readonly string[], quality: number, is: Closeness): void => {
    let joined = '';
    for (let to = from + 1; to <= Math.min(parts.length, from + MAX_GLUED); to++) {
      if (to > from + 1 && !followsClosely(tokens, to - 1)) break;
      joined += parts[to - 1] ?? '';
      if (joined === word) add(from, to, quality, is);
      const edits = term.typos.get(joined);
      if (edits !== undefined) add(from, to, quality * editQuality(edits), 'FUZZY');
      if (joined.length > word.length && joined.startsWith(word)) {
        if (term.complete) add(from, to, quality * QUALITY.prefix, 'PREFIX');
        break;
      }
    }
  };
  for (const [from, token] of tokens.entries()) {
    if (token.word === word) {
      const { quality, closeness } = compareTexts(typed, text.slice(token.start, token.end));
      add(from, from + 1, quality, closeness);
    } else if (term.complete && token.word.startsWith(word)) {
      const shown = text.slice(token.start, token.start + typed.length);
      add(from, from + 1, compareTexts(typed, shown).quality * QUALITY.prefix, 'PREFIX');
    }
    const edits = term.typos.get(token.word);
    if (edits !== undefined) add(from, from + 1, editQuality(edits), 'FUZZY');
    if (token.word !== word) {
      const to = gluedEnd(word, tokens, from);
      if (to !== null) {
        const shown = tokens.slice(from, to).map(({ start, end }) => text.slice(start, end));
        const { quality } = compareTexts(typed, shown.join(''));
        add(from, to, QUALITY.spacing * quality, 'SPACING');
      }
    }
    if (forms.pinyin[from] !== token.word) glue(from, forms.pinyin, QUALITY.pinyin, 'PINYIN');
    for (const reading of forms.sinoVietnamese) {
      if (reading[from] === token.word) continue;
      glue(from, reading, QUALITY.sinoVietnamese, 'SINO_VIETNAMESE');
    }
  }
  return found;
}

/** Behind which token a word ends that is several tokens without their spaces; null where it is not. */
function gluedEnd(word: string, tokens: readonly Token[], from: number): number | null {
  let joined = '';
  for (let to = from + 1; to <= Math.min(tokens.length, from + MAX_GLUED); to++) {
    joined += tokens[to - 1]?.word ?? '';
    if (joined === word) return to;
    if (!word.startsWith(joined)) return null;
  }
  return null;
}

/** Where two or three words of a query, written apart, stand as one word in a name. */
export function joinedCandidates(terms: readonly ReadTerm[], name: MatchableName): Candidate[] {
  const word = wordOfRun(terms);
  return name.tokens.flatMap((token, from): Candidate[] =>
    token.word === word
      ? [
          {
            spans: [[from, from + 1]],
            terms: terms.length,
            quality: QUALITY.spacing,
            closeness: 'SPACING',
          },
        ]
      : [],
  );
}

/**
 * Where in a name a run of Chinese characters stands: unbroken, or in order in pieces of at least
 * two characters, as short forms are made (`深港合作区` of `前海深港现代服务业合作区`); some characters may
 * be left out where `leaveOut` is true.
 */
export function runCandidates(term: ReadTerm, name: MatchableName, leaveOut: boolean): Candidate[] {
  const { tokens, text, forms } = name;
  const { words, texts, homophones } = term;
  const found: Candidate[] = [];
  for (let from = 0; from + words.length <= tokens.length; from++) {
    const to = from + words.length;
    if (words.every((word, offset) => tokens[from + offset]?.word === word)) {
      const same = words.every((_, offset) => {
        const token = tokens[from + offset];
        return token !== undefined && text.slice(token.start, token.end) === texts[offset];
      });
      found.push({
        spans: [[from, to]],
        terms: 1,
        quality: same ? QUALITY.exact : QUALITY.marksLeftOut,
        closeness: same ? 'EXACT' : 'FOLDED',
      });
    } else if (
      homophones.length > 0 &&
      homophones.every((syllable, offset) => forms.pinyin[from + offset] === syllable)
    ) {
      found.push({
        spans: [[from, to]],
        terms: 1,
        quality: QUALITY.homophone,
        closeness: 'FUZZY',
      });
    }
  }
  if (found.length > 0 || words.length > MAX_PIECED) return found;
  const pieces = piecesOf(words, tokens, leaveOut);
  if (pieces === null) return [];
  return [
    {
      spans: pieces.map(({ span }) => span),
      terms: 1,
      quality: QUALITY.spacing,
      closeness: 'SPACING',
      lacks: gapsBetween(pieces, words.length),
    },
  ];
}

/** The characters of a run that no piece has. */
function gapsBetween(pieces: readonly Piece[], length: number): NonNullable<Candidate['lacks']> {
  const ends = [0, ...pieces.map(({ span: [from, to], start }) => start + to - from)];
  const starts = [...pieces.map(({ start }) => start), length];
  return ends
    .map((end, index) => [end, starts[index] ?? length] as const)
    .filter(([from, to]) => from < to);
}

function editQuality(edits: number): number {
  return edits === 1 ? QUALITY.oneEdit : QUALITY.twoEdits;
}

/** True where a token stands right behind the one before it, as the characters of a run do. */
function followsClosely(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.end === tokens[index]?.start;
}

function compareTexts(
  typed: string,
  shown: string,
): { readonly quality: number; readonly closeness: Closeness } {
  if (typed === shown.normalize('NFC')) return { quality: QUALITY.exact, closeness: 'EXACT' };
  const [plainTyped, plainShown] = [typed, shown].map((text) =>
    text.normalize('NFKC').toLowerCase(),
  );
  if (plainTyped === plainShown) return { quality: QUALITY.caseOrWidth, closeness: 'FOLDED' };
  const unmarked = /^[\p{ASCII}]*$/u.test(plainTyped ?? '');
  return {
    quality: unmarked ? QUALITY.marksLeftOut : QUALITY.otherMarks,
    closeness: 'FOLDED',
  };
}
