import { foldWords } from './fold.js';

/** A word of a text as it is compared, and where it stands in the text. */
export interface Token {
  /** The folded word. */
  readonly word: string;
  /** Where it begins, in UTF-16 code units. */
  readonly start: number;
  /** Where it ends, the unit behind its last one. */
  readonly end: number;
}

const HAN_OR_WORD =
  /\p{Script=Han}|(?:(?!\p{Script=Han})(?!\u200B)[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}])+/gu;

/**
 * The folded words of a text in order with their places. Where a symbol stands for a word ("㈱"),
 * every word has the whole text for its place.
 *
 * @param words the folded words of the text, where they are known already
 */
export function tokensOf(text: string, words: readonly string[] = wordsOf(text)): readonly Token[] {
  const parts = [...text.matchAll(HAN_OR_WORD)];
  if (parts.length !== words.length) {
    return words.map((word) => ({ word, start: 0, end: text.length }));
  }
  return parts.map(({ 0: part, index }, position) => ({
    word: words[position] ?? '',
    start: index,
    end: index + part.length,
  }));
}

function wordsOf(text: string): readonly string[] {
  const folded = foldWords(text);
  return folded === '' ? [] : folded.split(' ');
}
