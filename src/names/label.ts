import { lookup } from 'bcp-47-match';
import { LRUCache } from 'lru-cache';

/** The name to show, and whether the reader's first language could be served. */
export interface Label {
  readonly text: string;
  readonly language: string | null;
  readonly isFallback: boolean;
}

/** The languages that are tried after those asked for. */
export const LAST_RESORT = ['en', 'zh', 'vi', 'id'] as const;

/**
 * Chooses among an entity's names, one per language, by the reader's languages in order
 * (RFC 4647 lookup; `zh` also finds `zh-Hans`, and `zh-TW` prefers `zh-Hant` to `zh`), then English, then any: there is a label
 * whenever there is a name. `mul` serves every language.
 *
 * @param id stands in where there is no name at all
 */
export function chooseLabel(
  id: string,
  languages: readonly string[],
  texts: readonly string[],
  wanted: readonly string[],
): Label {
  const question = `${wanted.join()} ${languages.join()}`;
  let chosen = known.get(question);
  if (chosen === undefined) known.set(question, (chosen = choose(languages, wanted)));
  const { position, isFallback } = chosen;
  return { text: texts[position] ?? id, language: languages[position] ?? null, isFallback };
}

/** The name for a reader of one language; null where none serves it. */
export function labelIn(
  language: string,
  languages: readonly string[],
  texts: readonly string[],
): string | null {
  const found = findLanguage(languages, language);
  return found === null ? null : (texts[languages.indexOf(found)] ?? null);
}

/** Which of an entity's names to show. */
interface Choice {
  readonly position: number;
  readonly isFallback: boolean;
}

/** Entities have names in few sets of languages, and readers read few. */
const known = new LRUCache<string, Choice>({ max: 5_000 });

function choose(languages: readonly string[], wanted: readonly string[]): Choice {
  for (const [index, range] of [...wanted, ...LAST_RESORT].entries()) {
    const found = findLanguage(languages, range);
    if (found !== null) return { position: languages.indexOf(found), isFallback: index > 0 };
  }
  return { position: 0, isFallback: true };
}

function findLanguage(languages: readonly string[], range: string): string | null {
  const primary = range.split('-')[0]?.toLowerCase() ?? '';
  const related = languages.filter((tag) => tag.toLowerCase().split('-')[0] === primary);
  const exact = related.find((tag) => tag.toLowerCase() === range.toLowerCase());
  const found = exact ?? (related.length > 1 ? lookUp(related, withScript(range)) : null);
  const written = found ?? lookUp(related, range) ?? related.find((tag) => !tag.includes('Latn'));
  return written ?? related[0] ?? languages.find((tag) => tag === 'mul') ?? null;
}

/** The library takes the first that is part of the range; the longest is the nearest. */
function lookUp(languages: readonly string[], range: string): string | null {
  const longestFirst = languages.toSorted((one, other) => other.length - one.length);
  const found = lookup(longestFirst, range)?.toLowerCase();
  return languages.find((tag) => tag.toLowerCase() === found) ?? null;
}

/** A tag with the script that its region writes: `zh-TW` → `zh-Hant-TW`. */
function withScript(tag: string): string {
  return new Intl.Locale(tag).maximize().toString();
}
