const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** The language of a text that is written alike everywhere. */
export const ANY_LANGUAGE = 'mul';

/** What was found out about tags: the library takes about 20 µs for each, and data use few. */
const validTags = new Set<string>();
const usualScripts = new Map<string, string | undefined>();

/**
 * Why a text is no language tag to be stored: not well-formed BCP 47, not in its canonical
 * spelling (`zh-hans`, `cmn`), or not registered. Null where it is one.
 */
export function languageProblem(tag: string): string | null {
  if (validTags.has(tag)) return null;
  const canonical = canonicalTag(tag);
  if (canonical === null) return 'not a BCP 47 language tag';
  if (canonical !== tag) return `the canonical tag is ${canonical}`;
  if (languageNames.of(tag) === undefined) return 'not a registered language';
  validTags.add(tag);
  return null;
}

function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

/** The ISO 15924 script of a text: its language's usual one, or for `mul` that of its letters. */
export function scriptOf(language: string, text: string): string {
  if (language === ANY_LANGUAGE) return scriptOfLetters(text);
  return usualScriptOf(language) ?? scriptOfLetters(text);
}

function usualScriptOf(language: string): string | undefined {
  if (!usualScripts.has(language)) {
    usualScripts.set(language, new Intl.Locale(language).maximize().script);
  }
  return usualScripts.get(language);
}

function scriptOfLetters(text: string): string {
  if (/\p{Script=Han}/u.test(text)) return 'Hani';
  return /\p{Script=Latin}/u.test(text) ? 'Latn' : 'Zyyy';
}
