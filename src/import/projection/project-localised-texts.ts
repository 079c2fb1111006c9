import { compareCodePoints } from '../../graph/code-points.js';
import type { LocalisedTextValue } from '../value-formats.js';
import type { Properties } from './properties.js';
import type { StoredStatement } from './stored-statement.js';
import { valueOf } from './stored-statement.js';

/** Every text that is stated, once, as two parallel lists ordered by language, then by text. */
export function projectLocalisedTexts(
  name: string,
  statements: readonly StoredStatement[],
): Properties {
  const values = new Map(
    statements.map((statement) => [statement.value, valueOf<LocalisedTextValue>(statement)]),
  );
  if (values.size === 0) return {};
  const sorted = [...values.values()].toSorted(
    (a, b) => compareCodePoints(a.language, b.language) || compareCodePoints(a.text, b.text),
  );
  return {
    [`${name}Texts`]: sorted.map(({ text }) => text),
    [`${name}Languages`]: sorted.map(({ language }) => language),
  };
}
