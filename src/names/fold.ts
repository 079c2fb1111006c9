import removeAccents from 'remove-accents';

import { EACH_HAN } from './han.js';
import { simplifyHan } from './simplify.js';

/** Accents that belong to no script of their own; the vowel signs of Thai or Khmer are letters here. */
const ACCENTS = /\p{Script=Inherited}/gu;

const NOT_IN_WORDS = /[^\p{L}\p{M}\p{N}]+/gu;

/** What is not seen and parts no words: joiners, direction marks, soft hyphens; a zero-width space does part them. */
const INVISIBLE = /(?!\u200B)\p{Default_Ignorable_Code_Point}/gu;

const ASCII = /^[\0-\x7F]*$/;

/**
 * Folds a name or a query to the words that are compared: no width, case or accents (`đ` is
 * `d`), simplified characters, every Chinese character a word of its own, words separated by one
 * space, letters and digits only. Empty where nothing is left.
 *
 * @example foldWords('Tiền Hải（前海）') // 'tien hai 前 海'
 */
export function foldWords(text: string): string {
  // NOTE: pinyin, most readings and every second name; the rest takes ten times as long.
  if (ASCII.test(text)) return text.toLowerCase().replace(NOT_IN_WORDS, ' ').trim();
  const plain = simplifyHan(text.replace(INVISIBLE, '').normalize('NFKC')).toLowerCase();
  return removeAccents(plain)
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(EACH_HAN, ' $& ')
    .replace(NOT_IN_WORDS, ' ')
    .trim();
}
