import type { GraphStore } from '../graph/graph-store.js';
import { foldWords } from '../names/fold.js';
import { parseSearchText } from '../names/search-text.js';
import type { EntityType } from '../ontology/entity-types.js';
import type { NameMatch } from './__generated__/resolver-types.js';
import { badUserInput } from './errors.js';
import { checkText, findByName } from './name-finder.js';
import { entityOfName, readNames } from './name-rows.js';

/** The most names that a name filter may match; more is an error, never a silent cut. */
const MAX_NAME_MATCHES = 1000;

/** A name filter as the schema has it. */
export interface NameQuery {
  readonly text: string;
  readonly match: NameMatch;
}

/**
 * The ids of the entities of these types that have a matching name in any language, ascending.
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
  checkText(text, argument);
  if (match === 'FUZZY') {
    const leniency = { complete: 'none', completeFrom: 2, correct: 'unknown' } as const;
    const options = { leniency, tooMany: 'refuse', partial: false } as const;
    const search = { text, types, argument, ...options };
    const found = await findByName(store, search);
    return found.map(({ id }) => id).sort();
  }
  const phrase = foldWords(text);
  const found = await store.searchText({
    index: 'name-text',
    phrase,
    where: { entityType: types },
    limit: MAX_NAME_MATCHES + 1,
  });
  if (found.length > MAX_NAME_MATCHES) {
    throw badUserInput(
      argument,
      `more than ${MAX_NAME_MATCHES} names contain "${text}"; give more words.`,
    );
  }
  return [...new Set((await keepMatching(store, found, { text, match })).map(entityOfName))];
}

async function keepMatching(
  store: GraphStore,
  ids: readonly string[],
  { text, match }: NameQuery,
): Promise<readonly string[]> {
  if (match === 'WORDS') return ids;
  const exact = text.trim().normalize('NFC');
  const phrase = foldWords(text);
  const names = await readNames(store, ids);
  return names
    .filter((name) =>
      match === 'EXACT'
        ? name.text.normalize('NFC') === exact
        : parseSearchText(name.searchText).whole.includes(phrase),
    )
    .map(({ id }) => id);
}
