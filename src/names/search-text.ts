import { foldWords } from './fold.js';
import { HAN } from './han.js';
import { pinyinOf } from './pinyin.js';
import { sinoVietnameseOf } from './sino-vietnamese.js';

/** Stands between two forms of a name, so that no phrase is found across them. */
const SEPARATOR = ' | ';

/**
 * Everything by which a name is found: its folded words and, for a name with Chinese characters,
 * its pinyin by syllable, by neighbours and joined, and its Sino-Vietnamese readings; a space at
 * both ends, so that ` ${phrase} ` is found on word boundaries.
 *
 * @example searchTextOf('前海') // ' 前 海 | qian hai | qianhai | qianhai | tien hai '
 */
export function searchTextOf(name: string): string {
  return ` ${formsOf(name).join(SEPARATOR)} `;
}

function formsOf(name: string): readonly string[] {
  const words = foldWords(name);
  if (!HAN.test(words)) return [words];
  const { syllables, pairs, joined } = pinyinOf(name);
  return [words, syllables, pairs, joined, ...sinoVietnameseOf(name)];
}

/** The words of a search text with the readings of its Chinese characters, word by word. */
export interface SearchForms {
  readonly words: readonly string[];
  /** The pinyin of each word; empty where the name has no Chinese characters. */
  readonly pinyin: readonly string[];
  /** The Sino-Vietnamese readings, word by word; none where the name has no Chinese characters. */
  readonly sinoVietnamese: readonly (readonly string[])[];
  /** Every form as a whole. */
  readonly whole: readonly string[];
}

/** Takes a search text apart. */
export function parseSearchText(searchText: string): SearchForms {
  const whole = searchText.split('|').map((form) => form.trim());
  const [words = [], pinyin = [], , , ...sinoVietnamese] = whole.map((form) => form.split(' '));
  return { words, pinyin, sinoVietnamese, whole };
}
