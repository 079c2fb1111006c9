import type { Word } from '../../ontology/vocabularies.js';
import { parseSearchText } from '../search-text.js';
import { tokensOf } from '../tokens.js';
import { weakWords } from '../weak-words.js';
import type { ReadQuery, ReadTerm } from './expand-query.js';
import { joinableRuns } from './expand-query.js';
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
}

const EMPTY: Partial = {
  spans: [],
  weight: 0,
  value: 0,
  closeness: 'EXACT',
  gaps: 0,
  backward: false,
  skipped: false,
};

/** How well a name matches; null where it lacks a word of the query. */
export function matchName({ terms }: ReadQuery, name: NameToMatch): NameMatch | null {
  const forms = parseSearchText(name.searchText);
  const tokens = tokensOf(name.text, forms.words);
  const matchable = { text: name.text, tokens, forms };
  const weak = weakWords(tokens.map(({ word }) => word));
  const best = bestPartial(terms, matchable, weak);
  if (best === null || best.spans.length === 0) return null;

  const spans = best.spans.toSorted(([a], [b]) => a - b);
  const covered = tokens.map((_, index) => spans.some(([from, to]) => index >= from && index < to));
  const partial = best.closeness === 'PREFIX';
  const whole = !partial && covered.every((isCovered, index) => isCovered || weak[index] === true);
  const quality = best.weight === 0 ? 0 : best.value / best.weight;
  const score = quality * structureOf(best, { covered, whole, spans, matchable }) * KIND[name.kind];
  return {
    score: Math.round(score * 1e4) / 1e4,
    closeness: best.closeness,
    whole,
    ranges: rangesOf(spans, matchable),
  };
}

/** Follows the terms in order, keeping the most promising ways to answer them. */
function bestPartial(
  terms: readonly ReadTerm[],
  name: MatchableName,
  weak: readonly boolean[],
): Partial | null {
  const beams: Partial[][] = [[EMPTY]];
  for (const [index, term] of terms.entries()) {
    const candidates = candidatesAt(terms, index, name);
    for (const partial of prune(beams[index] ?? [])) {
      if (term.weak) (beams[index + 1] ??= []).push({ ...partial, skipped: true });
      for (const candidate of candidates) {
        const next = extend(partial, candidate, terms.slice(index, index + candidate.terms), weak);
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
): readonly Candidate[] {
  const term = terms[index];
  if (term === undefined) return [];
  if (term.han) return runCandidates(term, name);
  const joins = joinableRuns(terms, index).flatMap(({ start, length }) =>
    joinedCandidates(terms.slice(start, start + length), name),
  );
  return [...wordCandidates(term, name), ...joins];
}

function extend(
  partial: Partial,
  candidate: Candidate,
  terms: readonly ReadTerm[],
  weak: readonly boolean[],
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
  const weight = weightOf(terms);
  return {
    ...partial,
    spans: [...partial.spans, ...candidate.spans],
    weight: partial.weight + weight,
    value: partial.value + weight * candidate.quality,
    closeness: farther(partial.closeness, candidate.closeness),
    gaps,
    backward,
  };
}

/** Letters count once, Chinese characters for a short word each. */
function weightOf(terms: readonly ReadTerm[]): number {
  const letters = terms.reduce(
    (sum, { words, han }) => sum + words.join('').length * (han ? 3 : 1),
    0,
  );
  return terms.every(({ weak }) => weak) ? letters / 4 : letters;
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
