import { foldWords } from './fold.js';
import { HAN } from './han.js';
import { pinyinOf } from './pinyin.js';

/** Stands between two forms of a name, so that no phrase is found across them. */
const SEPARATOR = ' | ';

/**
 * Everything by which a name is found: its folded words and, for a name with Chinese characters,
 * its pinyin by syllable, by neighbours and joined; a space at both ends, so that ` ${phrase} ` is
 * found on word boundaries.
 *
 * @example searchTextOf('前海') // ' 前 海 | qian hai | qianhai '
 */
export function searchTextOf(name: string): string {
  return ` ${formsOf(name).join(SEPARATOR)} `;
}

function formsOf(name: string): readonly string[] {
  const words = foldWords(name);
  if (!HAN.test(name)) return [words];
  const pinyin = pinyinOf(name);
  return [...new Set([words, pinyin.syllables, pinyin.pairs, pinyin.joined])];
}
