import { createRequire } from 'node:module';

import { EACH_HAN } from './han.js';

const require = createRequire(import.meta.url);

/** NOTE: the library's own types cannot be resolved by Node's rules. */
interface ChineseLibrary {
  readonly Converter: (options: {
    readonly from: string;
    readonly to: string;
  }) => (text: string) => string;
}

let converter: ((text: string) => string) | undefined;
const simplified = new Map<string, string>();

/**
 * Turns traditional characters into simplified ones, each by itself: what a character becomes
 * must not depend on its neighbours, or a part of a name would no longer be found in the whole.
 * The dictionary is loaded with the first Chinese character.
 */
export function simplifyHan(text: string): string {
  return text.replace(EACH_HAN, simplifyCharacter);
}

function simplifyCharacter(character: string): string {
  const known = simplified.get(character);
  if (known !== undefined) return known;
  converter ??= loadConverter();
  const result = converter(character);
  simplified.set(character, result);
  return result;
}

function loadConverter(): (text: string) => string {
  const { Converter } = require('opencc-js/t2cn') as ChineseLibrary;
  return Converter({ from: 'hk', to: 'cn' });
}
