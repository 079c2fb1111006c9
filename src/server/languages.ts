import { LRUCache } from 'lru-cache';
import Negotiator from 'negotiator';

const NONE: readonly string[] = [];

/** Browsers send few different headers. */
const known = new LRUCache<string, readonly string[]>({ max: 500 });

/**
 * The reader's languages in order of preference, from an `Accept-Language` header, in the spelling
 * of the data (`in` → `id`, `zh-CN` → `zh`); empty where there is none or where any language will
 * do. What is no language is passed over, as the header is a wish and not part of the question.
 */
export function readLanguages(header: string | undefined): readonly string[] {
  if (header === undefined) return NONE;
  let languages = known.get(header);
  if (languages === undefined) {
    const tags = new Negotiator({ headers: { 'accept-language': header } }).languages();
    languages = [...new Set(tags.flatMap(canonicalTags).map(withoutUsualRegion))];
    known.set(header, languages);
  }
  return languages;
}

function canonicalTags(tag: string): readonly string[] {
  try {
    return Intl.getCanonicalLocales(tag);
  } catch {
    return [];
  }
}

/** The region that a language is taken to be of anyway says nothing: `zh-CN` → `zh`, but not `zh-TW`. */
function withoutUsualRegion(tag: string): string {
  const { language } = new Intl.Locale(tag);
  const { region } = new Intl.Locale(language).maximize();
  return tag === `${language}-${region}` ? language : tag;
}
