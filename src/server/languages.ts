import Negotiator from 'negotiator';

/**
 * The reader's languages in order of preference, from an `Accept-Language` header; empty where
 * there is none or where any language will do.
 */
export function readLanguages(header: string | undefined): readonly string[] {
  if (header === undefined) return [];
  const languages = new Negotiator({ headers: { 'accept-language': header } }).languages();
  return languages.filter((language) => language !== '*');
}
