import { createRequire } from 'node:module';

import { foldWords } from './fold.js';
import { EACH_HAN_RUN } from './han.js';
import { simplifyHan } from './simplify.js';

const require = createRequire(import.meta.url);

type PinyinLibrary = typeof import('pinyin-pro');

let library: PinyinLibrary | undefined;

/** How a text with Chinese characters is read aloud, folded like any other text. */
export interface Pinyin {
  /** Syllables apart: `shen zhen qian hai`. */
  readonly syllables: string;
  /** Every two neighbours joined, as most place names are written: `shenzhen zhenqian qianhai`. */
  readonly pairs: string;
  /** The syllables of each run of Chinese characters joined: `shenzhenqianhai`. */
  readonly joined: string;
}

/**
 * The pinyin of every run of Chinese characters, other words left as they are. Characters with
 * several readings are read by their neighbours (`重庆` is `chong qing`). The dictionary is
 * loaded with the first call.
 */
export function pinyinOf(text: string): Pinyin {
  const plain = simplifyHan(text.normalize('NFKC'));
  const read = new Map(plain.match(EACH_HAN_RUN)?.map((run) => [run, syllablesOf(run)]));
  const spelled = (spell: (syllables: readonly string[]) => string) =>
    foldWords(plain.replace(EACH_HAN_RUN, (run) => ` ${spell(read.get(run) ?? [])} `));
  return {
    syllables: spelled((syllables) => syllables.join(' ')),
    pairs: spelled((syllables) => pairsOf(syllables).join(' ')),
    joined: spelled((syllables) => syllables.join('')),
  };
}

function pairsOf(syllables: readonly string[]): readonly string[] {
  if (syllables.length < 2) return syllables;
  return syllables.slice(1).map((syllable, index) => `${syllables[index]}${syllable}`);
}

function syllablesOf(run: string): readonly string[] {
  library ??= require('pinyin-pro') as PinyinLibrary;
  return library.pinyin(run, { toneType: 'none', type: 'array' });
}
