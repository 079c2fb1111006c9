import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../project-root.js';
import { foldWords } from './fold.js';
import { EACH_HAN } from './han.js';
import { simplifyHan } from './simplify.js';

/** The folded readings of each simplified character: the usual one and, for a few, a second one. */
interface Readings {
  readonly usual: ReadonlyMap<string, string>;
  readonly second: ReadonlyMap<string, string>;
}

let readings: Readings | undefined;

/**
 * How a text with Chinese characters is read in Vietnamese, syllables apart and folded like any
 * other text; a character without a known reading stays. A second way of reading follows where a
 * character has one. The table is loaded with the first call.
 *
 * @example sinoVietnameseOf('重庆') // ['trong khanh', 'trung khanh']
 */
export function sinoVietnameseOf(text: string): readonly string[] {
  const { usual, second } = (readings ??= loadReadings());
  const plain = simplifyHan(text.normalize('NFKC'));
  const read = (reading: (character: string) => string | undefined): string =>
    foldWords(plain.replace(EACH_HAN, (character) => ` ${reading(character) ?? character} `));
  const first = read((character) => usual.get(character));
  const other = read((character) => second.get(character) ?? usual.get(character));
  return first === other ? [first] : [first, other];
}

function loadReadings(): Readings {
  const file = join(projectRoot, 'data', 'readings', 'sino-vietnamese.json');
  const table = JSON.parse(readFileSync(file, 'utf8')) as {
    readings: Record<string, string>;
    secondReadings: Record<string, string>;
  };
  const usual = Object.entries(table.readings).flatMap(([reading, characters]) =>
    [...characters].map((character) => [character, foldWords(reading)] as const),
  );
  const second = Object.entries(table.secondReadings).map(
    ([character, reading]) => [character, foldWords(reading)] as const,
  );
  return { usual: new Map(usual), second: new Map(second) };
}
