import { createRequire } from 'node:module';
import type { ConverterFunction } from 'opencc-js/t2cn';

import { EACH_HAN } from './han.js';

const require = createRequire(import.meta.url);

let converter: ConverterFunction | undefined;
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

function loadConverter(): ConverterFunction {
  const { Converter } = require('opencc-js/t2cn') as typeof import('opencc-js/t2cn');
  return Converter({ from: 'hk', to: 'cn' });
}
