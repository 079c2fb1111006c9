import { defineStatement } from '../graph/statement.js';
import { text } from '../graph/cells.js';
import type { GraphStore } from '../graph/graph-store.js';
import { foldWords } from '../names/fold.js';
import type { EntityType } from '../ontology/entity-types.js';
import { badUserInput } from './errors.js';

/** The most names that a name filter may match; more is an error, never a silent cut. */
const MAX_NAME_MATCHES = 1000;

/** The longest text that a name filter takes, in characters. */
const MAX_NAME_QUERY_LENGTH = 200;

/** A name filter as the schema has it. */
export interface NameQuery {
  readonly text: string;
  readonly match: 'WORDS' | 'WHOLE';
}

const nameFormsByIds = defineStatement<{ ids: readonly string[] }, { id: string; forms: string }>({
  name: 'entity/name-forms-by-ids',
  parameters: ['ids'],
  decode: (row) => ({ id: text(row, 0), forms: text(row, 1) }),
});

/**
 * The ids of the entities of these types that have a matching name in any language, ascending.
 *
 * @throws GraphQLError `BAD_USER_INPUT` for text without a letter or digit, too long a text, or
 * one that matches too many names.
 */
export async function findEntitiesByName(
  store: GraphStore,
  types: readonly EntityType[],
  { text: query, match }: NameQuery,
  argument: string,
): Promise<readonly string[]> {
  const phrase = readPhrase(query, argument);
  const found = await store.searchText({
    index: 'name-text',
    phrase,
    where: { entityType: types },
    limit: MAX_NAME_MATCHES + 1,
  });
  if (found.length > MAX_NAME_MATCHES) {
    throw badUserInput(
      argument,
      `more than ${MAX_NAME_MATCHES} names contain "${query}"; give more words.`,
    );
  }
  const names = match === 'WHOLE' ? await keepWhole(store, found, phrase) : found;
  return [...new Set(names.map(entityOf))];
}

function readPhrase(query: string, argument: string): string {
  if (query.length > MAX_NAME_QUERY_LENGTH) {
    throw badUserInput(argument, `may have at most ${MAX_NAME_QUERY_LENGTH} characters.`);
  }
  const phrase = foldWords(query);
  if (phrase === '') throw badUserInput(argument, 'needs at least one letter or digit.');
  return phrase;
}

/** Keeps the names of which one whole form is the phrase. */
async function keepWhole(
  store: GraphStore,
  ids: readonly string[],
  phrase: string,
): Promise<readonly string[]> {
  const names = await nameFormsByIds(store, { ids });
  return names
    .filter(({ forms }) => forms.split('|').some((form) => form.trim() === phrase))
    .map(({ id }) => id);
}

/** A name's id is its entity's id, `#` and a hash. */
function entityOf(nameId: string): string {
  return nameId.slice(0, nameId.indexOf('#'));
}
