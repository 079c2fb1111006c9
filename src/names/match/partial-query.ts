import type { ReadQuery, ReadTerm } from './expand-query.js';

/** Words of a term that a name lacks: the one of a word, a range of the characters of a run. */
export interface Missing {
  /** The position of the term. */
  readonly term: number;
  readonly from: number;
  readonly to: number;
}

/** How many words of a query a name must have at least; a Chinese character is half a word. */
const LEAST_WORDS = 2;

/** The least share of what the words of a query tell that a name must have. */
const LEAST_SHARE = 0.4;

/** The most words of which each may be the only one that a name has of the rarest. */
const MAX_LEFT_OUT = 8;

/** A word of a query, or one character of a run. */
interface Unit {
  readonly alternatives: readonly string[];
  readonly rarity: number;
  readonly words: number;
}

/**
 * The query for names that have enough of the words, not all; null where none can: a name that had
 * enough would have all, or there is a word that no name has. Its groups are what all such names
 * have in common: one of the words that tell most, and another one.
 */
export function partialQuery(query: ReadQuery): ReadQuery | null {
  const units = query.terms.flatMap(unitsOf);
  const words = units.reduce((sum, unit) => sum + unit.words, 0);
  const hasLightWords = query.terms.some(({ weak, rarities }) => !weak && rarities.includes(0));
  if (words < LEAST_WORDS || (words === LEAST_WORDS && !hasLightWords)) return null;
  if (units.some(({ rarity }) => rarity === Infinity)) return null;
  const rarest = rarestOf(units);
  const groups = rarest
    .slice(0, MAX_LEFT_OUT)
    .map((rare) => alternativesOf(units.filter((unit) => unit !== rare)));
  return { ...query, groups: [alternativesOf(rarest), ...groups], isPartial: true };
}

/**
 * Whether a name that lacks words has enough: two words or more, which tell enough of what all
 * words tell, and more than any word that is missing.
 */
export function isEnough(terms: readonly ReadTerm[], missing: readonly Missing[]): boolean {
  let [words, told, untold, rarestMissing] = [0, 0, 0, 0];
  for (const [index, { han, rarities }] of terms.entries()) {
    for (const [position, rarity] of rarities.entries()) {
      if (rarity === 0) continue;
      if (isMissing(missing, index, position)) {
        untold += rarity;
        rarestMissing = Math.max(rarestMissing, rarity);
      } else {
        told += rarity;
        words += han ? 0.5 : 1;
      }
    }
  }
  const isMost = told >= (told + untold) * LEAST_SHARE && told >= rarestMissing;
  return words >= LEAST_WORDS && isMost;
}

/** Whether a name with this search text can have enough, told by its words alone. */
export function mayBeEnough(terms: readonly ReadTerm[], searchText: string): boolean {
  const has = (word: string): boolean => searchText.includes(` ${word} `);
  const missing = terms.flatMap(({ han, words, alternatives }, term) =>
    words.flatMap((word, from) =>
      (han ? has(word) : alternatives.some(has)) ? [] : [{ term, from, to: from + 1 }],
    ),
  );
  return isEnough(terms, missing);
}

/** The missing words as they were typed. */
export function missingTexts(
  terms: readonly ReadTerm[],
  missing: readonly Missing[],
): readonly string[] {
  return missing.map(({ term, from, to }) => (terms[term]?.texts ?? []).slice(from, to).join(''));
}

function isMissing(missing: readonly Missing[], index: number, position: number): boolean {
  return missing.some(({ term, from, to }) => term === index && position >= from && position < to);
}

function unitsOf({ han, words, alternatives, rarities }: ReadTerm): readonly Unit[] {
  return rarities.flatMap((rarity, index) => {
    if (rarity === 0) return [];
    const word = words[index] ?? '';
    return [{ alternatives: han ? [word] : alternatives, rarity, words: han ? 0.5 : 1 }];
  });
}

/** The fewest units of which a name must have one, so that the others tell too little. */
function rarestOf(units: readonly Unit[]): readonly Unit[] {
  const all = units.reduce((sum, { rarity }) => sum + rarity, 0);
  const sorted = units.toSorted((a, b) => b.rarity - a.rarity);
  let told = 0;
  const last = sorted.findIndex(({ rarity }) => (told += rarity) > all * (1 - LEAST_SHARE));
  return sorted.slice(0, last + 1);
}

function alternativesOf(units: readonly Unit[]): readonly string[] {
  return [...new Set(units.flatMap(({ alternatives }) => alternatives))];
}
