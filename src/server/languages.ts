import Negotiator from 'negotiator';

/**
 * The reader's languages in order of preference, from an `Accept-Language` header, in the spelling
 * of the data (`in` → `id`); empty where there is none or where any language will do. What is no
 * language is passed over, as the header is a wish and not part of the question.
 */
export function readLanguages(header: string | undefined): readonly string[] {
  if (header === undefined) return [];
  const languages = new Negotiator({ headers: { 'accept-language': header } }).languages();
  return languages.flatMap(canonicalTags);
}

function canonicalTags(tag: string): readonly string[] {
  try {
    return Intl.getCanonicalLocales(tag);
  } catch {
    return [];
  }
}
