/**
 * The Lucene query for words that follow each other. Within quotes only the quote and the
 * backslash mean something; everything else is data.
 */
export function lucenePhrase(phrase: string): string {
  return `"${phrase.replace(/["\\]/g, '\\$&')}"`;
}

/** The Lucene query for texts that have a word of every group, each word in quotes. */
export function luceneWords(groups: readonly (readonly string[])[]): string {
  return groups.map((words) => `+(${words.map(lucenePhrase).join(' ')})`).join(' ');
}
