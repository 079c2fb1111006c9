/**
 * The Lucene query for words that follow each other. Within quotes only the quote and the
 * backslash mean something; everything else is data.
 */
export function lucenePhrase(phrase: string): string {
  return `"${phrase.replace(/["\\]/g, '\\$&')}"`;
}
