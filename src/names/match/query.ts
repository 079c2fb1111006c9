import { HAN } from '../han.js';
import { tokensOf } from '../tokens.js';
import { weakWords } from '../weak-words.js';

/** A word of a query, or an unbroken run of Chinese characters. */
export interface QueryTerm {
  /** The folded word; for a run, its characters. */
  readonly words: readonly string[];
  /** The words as they were typed, in Unicode NFC. */
  readonly texts: readonly string[];
  readonly han: boolean;
  /** True for legal forms and function words: a name need not have them. */
  readonly weak: boolean;
}

/** Takes a query apart; no terms where it has no letter or digit. */
export function parseQuery(text: string): readonly QueryTerm[] {
  const plain = text.normalize('NFC');
  const tokens = tokensOf(plain);
  const weak = weakWords(tokens.map(({ word }) => word));
  const terms: { words: string[]; texts: string[]; han: boolean; weak: boolean; end: number }[] =
    [];
  for (const [index, { word, start, end }] of tokens.entries()) {
    const last = terms.at(-1);
    const next = { han: HAN.test(word), weak: weak[index] === true };
    const continues = last?.han && next.han && last.weak === next.weak && last.end === start;
    if (last !== undefined && continues === true) {
      last.words.push(word);
      last.texts.push(plain.slice(start, end));
      last.end = end;
    } else {
      terms.push({ ...next, words: [word], texts: [plain.slice(start, end)], end });
    }
  }
  return terms;
}
