import type { Word } from '../../ontology/vocabularies.js';
import { parseSearchText } from '../search-text.js';
import { tokensOf } from '../tokens.js';
import { weakWords } from '../weak-words.js';
import type { ReadQuery, ReadTerm } from './expand-query.js';
import { joinableRuns } from './expand-query.js';
import type { Missing } from './partial-query.js';
import { isEnough, mayBeEnough, missingTexts } from './partial-query.js';
import type { Candidate, Closeness, MatchableName } from './spans.js';
import { CLOSENESS, joinedCandidates, runCandidates, wordCandidates } from './spans.js';

/** What is known of a name that may match. */
export interface NameToMatch {
  readonly text: string;
  readonly kind: Word<'NameKind'>;
  readonly searchText: string;
}

/** How well a name matches a query. */
export interface NameMatch {
  /** 0 to 1, four decimals; 1 is the whole name as it is written. */
  readonly score: number;
  /** The least close of the words found. */
  readonly closeness: Closeness;
  /** Whether nothing of the name is left but legal forms and function words. */
  readonly whole: boolean;
  /** The words found, ranges of UTF-16 code units in order, those that touch joined. */
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
  /** Words of the query that the name lacks, as they were typed. */
  readonly missing: readonly string[];
}

/** How many partial matches are followed at a time. */
const BEAM = 12;

/** What a match is worth by where the words stand in the name. */
const STRUCTURE = {
  whole: 1,
  wholeButWeak: 0.97,
  wholeInOtherOrder: 0.93,
  beginning: 0.82,
  together: 0.78,
  inOrder: 0.74,
  anyOrder: 0.7,
} as const;

/** The most that the matched share of a name adds where the whole is not matched. */
const SHARE = 0.08;

const KIND: Readonly<Record<Word<'NameKind'>, number>> = {
  PREFERRED: 1,
  OFFICIAL: 1,
  SHORT: 1,
  ACRONYM: 1,
  TRANSLATION: 0.99,
  TRANSLITERATION: 0.98,
  FORMER: 0.96,
  DESCRIPTION: 0.93,
  MISSPELLING: 0.9,
};

/** Terms answered so far, and how. */
interface Partial {
  readonly spans: readonly (readonly [from: number, to: number])[];
  readonly weight: number;
  /** Quality times weight, summed up. */
  readonly value: number;
  readonly closeness: Closeness;
  /** Jumps between spans: over words, backwards. */
  readonly gaps: number;
  readonly backward: boolean;
  readonly skipped: boolean;
  readonly missing: readonly Missing[];
}

const EMPTY: Partial = {
  spans: [],
  weight: 0,
  value: 0,
  closeness: 'EXACT',
  gaps: 0,
  backward: false,
  skipped: false,
  missing: [],
};

/** How well a name matches; null where it lacks a word of the query, or too much of one that is partial. */
export function matchName({ terms, isPartial }: ReadQuery, name: NameToMatch): NameMatch | null {
  if (isPartial && !mayBeEnough(terms, name.searchText)) return null;
  const forms = parseSearchText(name.searchText);
  const tokens = tokensOf(name.text, forms.words);
  const matchable = { text: name.text, tokens, forms };
  const weak = weakWords(tokens.map(({ word }) => word));
  const best = bestPartial(terms, matchable, weak, isPartial);
  if (best === null || best.spans.length === 0) return null;
  if (best.missing.length > 0 && !isEnough(terms, best.missing)) return null;

  const spans = best.spans.toSorted(([a], [b]) => a - b);
  const covered = tokens.map((_, index) => spans.some(([from, to]) => index >= from && index < to));
  const isBeginning = best.closeness === 'PREFIX';
  const whole =
    !isBeginning && covered.every((isCovered, index) => isCovered || weak[index] === true);
  const quality = best.weight === 0 ? 0 : best.value / best.weight;
  const structure = structureOf(best, { covered, whole, spans, matchable });
  const score = quality * structure * KIND[name.kind] * ((1 + shareOf(terms, best)) / 2);
  return {
    score: Math.round(score * 1e4) / 1e4,
    closeness: best.closeness,
    whole,
    ranges: rangesOf(spans, matchable),
    missing: missingTexts(terms, best.missing),
  };
}

/** Follows the terms in order, keeping the most promising ways to answer them. */
function bestPartial(
  terms: readonly ReadTerm[],
  name: MatchableName,
  weak: readonly boolean[],
  isPartial: boolean,
): Partial | null {
  const beams: Partial[][] = [[EMPTY]];
  for (const [index, term] of terms.entries()) {
    const candidates = candidatesAt(terms, index, name, isPartial);
    const all = { term: index, from: 0, to: term.words.length };
    for (const partial of prune(beams[index] ?? [])) {
      if (term.weak) (beams[index + 1] ??= []).push({ ...partial, skipped: true });
      else if (isPartial) {
        (beams[index + 1] ??= []).push({ ...partial, missing: [...partial.missing, all] });
      }
      for (const candidate of candidates) {
        const next = extend(partial, candidate, { terms, index, weak });
        if (next !== null) (beams[index + candidate.terms] ??= []).push(next);
      }
    }
  }
  return prune(beams[terms.length] ?? [])[0] ?? null;
}

function candidatesAt(
  terms: readonly ReadTerm[],
  index: number,
  name: MatchableName,
  isPartial: boolean,
): readonly Candidate[] {
  const term = terms[index];
  if (term === undefined) return [];
  if (term.han) return runCandidates(term, name, isPartial);
  const joins = joinableRuns(terms, index).flatMap(({ start, length }) =>
    joinedCandidates(terms.slice(start, start + length), name),
  );
  const words = wordCandidates(term, name);
  return [...(isPartial ? words.filter((word) => !isOneReading(word)) : words), ...joins];
}

/** Whether one syllable was found as the reading of one character, which means little by itself. */
function isOneReading({ closeness, spans }: Candidate): boolean {
  const isReading = closeness === 'PINYIN' || closeness === 'SINO_VIETNAMESE';
  return isReading && spans.every(([from, to]) => to === from + 1);
}

/** Where in a query a candidate stands, and which words of the name are weak. */
interface Position {
  readonly terms: readonly ReadTerm[];
  readonly index: number;
  readonly weak: readonly boolean[];
}

function extend(
  partial: Partial,
  candidate: Candidate,
  { terms, index, weak }: Position,
): Partial | null {
  const taken = candidate.spans.some(([from, to]) =>
    partial.spans.some(([a, b]) => from < b && a < to),
  );
  if (taken) return null;
  let { gaps, backward } = partial;
  let end = partial.spans.at(-1)?.[1];
  for (const [from, to] of candidate.spans) {
    if (end !== undefined) {
      if (from < end) backward = true;
      else if (weak.slice(end, from).includes(false)) gaps++;
    }
    end = to;
  }
  const missing = (candidate.lacks ?? []).map(([from, to]) => ({ term: index, from, to }));
  const weight =
    weightOf(terms.slice(index, index + candidate.terms)) - weightMissing(terms, missing);
  return {
    ...partial,
    spans: [...partial.spans, ...candidate.spans],
    weight: partial.weight + weight,
    value: partial.value + weight * candidate.quality,
    closeness: farther(partial.closeness, candidate.closeness),
    gaps,
    backward,
    missing: [...partial.missing, ...missing],
  };
}

/** What a Chinese character weighs in letters: as much as a short word. */
const HAN_WEIGHT = 3;

/** Letters count once, Chinese characters for a short word each. */
function weightOf(terms: readonly ReadTerm[]): number {
  const letters = terms.reduce(
    (sum, { words, han }) => sum + words.join('').length * (han ? HAN_WEIGHT : 1),
    0,
  );
  return terms.every(({ weak }) => weak) ? letters / 4 : letters;
}

/** What words weigh that a name lacks, as `weightOf` does. */
function weightMissing(terms: readonly ReadTerm[], missing: readonly Missing[]): number {
  return missing.reduce((sum, { term, from, to }) => {
    const { words = [], han = false } = terms[term] ?? {};
    return sum + words.slice(from, to).join('').length * (han ? HAN_WEIGHT : 1);
  }, 0);
}

/** The share of the words that was found, by weight. */
function shareOf(terms: readonly ReadTerm[], { weight, missing }: Partial): number {
  return weight / (weight + weightMissing(terms, missing));
}

function farther(a: Closeness, b: Closeness): Closeness {
  return CLOSENESS.indexOf(a) > CLOSENESS.indexOf(b) ? a : b;
}

function prune(partials: readonly Partial[]): readonly Partial[] {
  return partials.toSorted((a, b) => promiseOf(b) - promiseOf(a)).slice(0, BEAM);
}

function promiseOf({ value, weight, gaps, backward, skipped, spans }: Partial): number {
  const late = (spans[0]?.[0] ?? 0) * 1e-4;
  return value - weight * (0.03 * gaps + (backward ? 0.05 : 0)) - (skipped ? 0.01 : 0) - late;
}

function structureOf(
  { gaps, backward, skipped }: Partial,
  shape: {
    readonly covered: readonly boolean[];
    readonly whole: boolean;
    readonly spans: Partial['spans'];
    readonly matchable: MatchableName;
  },
): number {
  const { covered, whole, spans, matchable } = shape;
  if (whole && backward) return STRUCTURE.wholeInOtherOrder;
  if (whole) {
    return skipped || covered.includes(false) ? STRUCTURE.wholeButWeak : STRUCTURE.whole;
  }
  const place = backward
    ? STRUCTURE.anyOrder
    : gaps > 0
      ? STRUCTURE.inOrder
      : spans[0]?.[0] === 0
        ? STRUCTURE.beginning
        : STRUCTURE.together;
  const lengths = matchable.tokens.map(({ start, end }) => end - start);
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const matched = lengths.reduce((sum, length, i) => sum + (covered[i] === true ? length : 0), 0);
  return place + SHARE * (matched / total);
}

function rangesOf(spans: Partial['spans'], { tokens }: MatchableName): NameMatch['ranges'] {
  const ranges: { start: number; end: number }[] = [];
  for (const [from, to] of spans) {
    for (const { start, end } of tokens.slice(from, to)) {
      const last = ranges.at(-1);
      if (last !== undefined && last.end >= start) last.end = Math.max(last.end, end);
      else ranges.push({ start, end });
    }
  }
  return ranges;
}
