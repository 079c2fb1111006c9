import type { GraphStore, TextSearch } from '../graph/graph-store.js';
import { foldWords } from '../names/fold.js';
import { parseSearchText } from '../names/search-text.js';
import type { EntityType } from '../ontology/entity-types.js';
import type { NameMatch } from './__generated__/resolver-types.js';
import { badUserInput } from './errors.js';
import { checkText, findByName } from './name-finder.js';
import type { NameRow } from './name-rows.js';
import { decodeName, NAME_COLUMNS } from './name-rows.js';

/** The most names that a name filter may match; more is an error, never a silent cut. */
const MAX_NAME_MATCHES = 1000;

/** A name filter as the schema has it. */
export interface NameQuery {
  readonly text: string;
  readonly match: NameMatch;
}

/**
 * The search for the names that have the words of a text one after another, of entities of these
 * types. It finds one name more than may match: see `tooManyNames`.
 *
 * @throws GraphQLError `BAD_USER_INPUT` for text without a letter or digit, or too long a text.
 */
export function searchOfWords(
  types: readonly EntityType[],
  text: string,
  argument: string,
  columns: readonly (keyof NameRow)[] = ['entityId'],
): TextSearch {
  checkText(text, argument);
  return {
    index: 'name-text',
    phrase: foldWords(text),
    where: { entityType: types },
    columns,
    limit: MAX_NAME_MATCHES + 1,
  };
}

/** The error where a search reaches its limit. */
export function tooManyNames(text: string, argument: string): Error {
  return badUserInput(
    argument,
    `more than ${MAX_NAME_MATCHES} names contain "${text}"; give more words.`,
  );
}

/**
 * The ids of the entities of these types that have a name in any language that matches as a
 * `NameMatch` says that looks at the names themselves: all but `WORDS`.
 *
 * @throws GraphQLError `BAD_USER_INPUT` for text without a letter or digit, too long a text, or
 * one that matches too many names.
 */
export async function findEntitiesByName(
  store: GraphStore,
  types: readonly EntityType[],
  { text, match }: NameQuery,
  argument: string,
): Promise<readonly string[]> {
  if (match === 'FUZZY') {
    const leniency = { complete: 'none', completeFrom: 2, correct: 'unknown' } as const;
    const options = { leniency, tooMany: 'refuse', partial: false } as const;
    const search = { text, types, argument, ...options };
    const found = await findByName(store, search);
    return found.map(({ id }) => id).sort();
  }
  const rows = await store.searchText(searchOfWords(types, text, argument, NAME_COLUMNS));
  if (rows.length > MAX_NAME_MATCHES) throw tooManyNames(text, argument);
  const matching = rows.map(decodeName).filter(testOf({ text, match }));
  return [...new Set(matching.map(({ entityId }) => entityId))];
}

/** What a name that has the words has to be besides. */
function testOf({ text, match }: NameQuery): (name: NameRow) => boolean {
  if (match === 'EXACT') {
    const exact = text.trim().normalize('NFC');
    return (name) => name.text.normalize('NFC') === exact;
  }
  const phrase = foldWords(text);
  return (name) => parseSearchText(name.searchText).whole.includes(phrase);
}
