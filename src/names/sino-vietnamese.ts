import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../project-root.js';
import { foldWords } from './fold.js';
import { EACH_HAN } from './han.js';
import { simplifyHan } from './simplify.js';

let readings: ReadonlyMap<string, string> | undefined;

/**
 * How a text with Chinese characters is read in Vietnamese, syllables apart and folded like any
 * other text; a character without a known reading stays. The table has one reading a character
 * and is loaded with the first call.
 *
 * @example sinoVietnameseOf('前海') // 'tien hai'
 */
export function sinoVietnameseOf(text: string): string {
  const table = (readings ??= loadReadings());
  const plain = simplifyHan(text.normalize('NFKC'));
  return foldWords(
    plain.replace(EACH_HAN, (character) => ` ${table.get(character) ?? character} `),
  );
}

function loadReadings(): ReadonlyMap<string, string> {
  const file = join(projectRoot, 'data', 'readings', 'sino-vietnamese.json');
  const table = JSON.parse(readFileSync(file, 'utf8')) as { readings: Record<string, string> };
  return new Map(
    Object.entries(table.readings).flatMap(([reading, characters]) =>
      [...characters].map((character) => [character, reading] as const),
    ),
  );
}
