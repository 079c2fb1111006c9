import type { NameValue } from '../../../src/import/value-formats.js';
import type { PlainStatement } from './plain-graph.js';

/** The kinds that are shown, in the order of docs/data-format.md. */
const KINDS = [
  'PREFERRED',
  'OFFICIAL',
  'SHORT',
  'TRANSLATION',
  'DESCRIPTION',
  'TRANSLITERATION',
  'ACRONYM',
];

const LANGUAGES = ['en', 'mul', 'zh', 'vi', 'id'];

/** The label to show where no language is asked for: null where no name may be shown. */
export function captionOf(statements: readonly PlainStatement[]): string | null {
  let best: readonly (string | number)[] | null = null;
  for (const { id, value, confidence } of statements) {
    const { text, language, kind } = value as NameValue;
    if (!KINDS.includes(kind)) continue;
    const rank = LANGUAGES.indexOf(language.split('-')[0] ?? '');
    const key = [
      rank === -1 ? LANGUAGES.length : rank,
      language,
      KINDS.indexOf(kind),
      -confidence,
      id,
      text,
    ];
    if (best === null || isBefore(key, best)) best = key;
  }
  return best === null ? null : String(best.at(-1));
}

function isBefore(a: readonly (string | number)[], b: readonly (string | number)[]): boolean {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? '';
    if (value !== other) return value < other;
  }
  return false;
}
