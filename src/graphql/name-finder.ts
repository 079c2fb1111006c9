import { compareCodePoints } from '../graph/code-points.js';
import type { GraphStore } from '../graph/graph-store.js';
import type { Leniency, ReadQuery } from '../names/match/expand-query.js';
import { expandQuery } from '../names/match/expand-query.js';
import type { NameMatch } from '../names/match/match-name.js';
import { matchName } from '../names/match/match-name.js';
import { partialQuery } from '../names/match/partial-query.js';
import { parseQuery } from '../names/match/query.js';
import type { Vocabulary } from '../names/vocabulary.js';
import type { EntityType } from '../ontology/entity-types.js';
import { badUserInput } from './errors.js';
import type { NameRow } from './name-rows.js';
import { decodeName, NAME_COLUMNS } from './name-rows.js';
import { withVocabulary } from './name-vocabulary.js';

/** The most names that are ranked for one question. */
export const MAX_RANKED_NAMES = 5000;

/** The longest text that is looked for, in UTF-16 code units. */
const MAX_QUERY_LENGTH = 200;

/** An entity that was found, by the name that matches best. */
export interface FoundEntity {
  readonly id: string;
  readonly name: NameRow;
  readonly match: NameMatch;
}

/** How names are looked for. */
export interface NameSearch {
  readonly text: string;
  readonly types: readonly EntityType[];
  /** The argument that holds the text, for messages. */
  readonly argument: string;
  /** What is tried first; where nothing is found, words may go on and be typos. */
  readonly leniency: Leniency;
  /** What happens where more than `MAX_RANKED_NAMES` names may match: an error, or some are left out. */
  readonly tooMany: 'refuse' | 'leave out';
  /** Whether a name that lacks words is found where none has all of them. */
  readonly partial: boolean;
}

/**
 * The entities of which a name has the words of a text, the best match first, those that match
 * equally well by id. Words may stand in any order. At most three look-ups, whatever is found.
 *
 * @throws GraphQLError `BAD_USER_INPUT` for text without a letter or digit, too long a text, or
 * one that matches too many names.
 */
export async function findByName(
  store: GraphStore,
  search: NameSearch,
): Promise<readonly FoundEntity[]> {
  checkText(search.text, search.argument);
  return withVocabulary(store, (vocabulary) => findKnowing(vocabulary, store, search));
}

async function findKnowing(
  vocabulary: Vocabulary,
  store: GraphStore,
  search: NameSearch,
): Promise<readonly FoundEntity[]> {
  const terms = parseQuery(search.text);
  const strict = expandQuery(terms, vocabulary, search.leniency);
  const found = await findMatches(store, strict, search);
  if (found.length > 0) return found;
  const lenient = expandQuery(terms, vocabulary, {
    ...search.leniency,
    complete: 'all',
    correct: 'all',
  });
  const corrected = sameGroups(strict, lenient) ? [] : await findMatches(store, lenient, search);
  if (corrected.length > 0 || !search.partial) return corrected;
  const partial = partialQuery(
    expandQuery(terms, vocabulary, { ...search.leniency, correct: 'glued' }),
  );
  return partial === null ? [] : findMatches(store, partial, search);
}

/** @throws GraphQLError `BAD_USER_INPUT` for text without a letter or digit, or too long a text. */
export function checkText(text: string, argument: string): void {
  if (text.length > MAX_QUERY_LENGTH) {
    throw badUserInput(argument, `may have at most ${MAX_QUERY_LENGTH} characters.`);
  }
  if (parseQuery(text).length === 0) {
    throw badUserInput(argument, 'needs at least one letter or digit.');
  }
}

async function findMatches(
  store: GraphStore,
  query: ReadQuery,
  { types, argument, tooMany }: NameSearch,
): Promise<readonly FoundEntity[]> {
  const rows = await store.searchWords({
    index: 'name-text',
    groups: query.groups,
    where: { entityType: types },
    columns: NAME_COLUMNS,
    limit: MAX_RANKED_NAMES + 1,
  });
  // NOTE: words that so many names have tell too little for a match that lacks the others.
  if (rows.length > MAX_RANKED_NAMES && query.isPartial) return [];
  if (rows.length > MAX_RANKED_NAMES && tooMany === 'refuse') {
    throw badUserInput(
      argument,
      `more than ${MAX_RANKED_NAMES} names may match; give more words, or fewer types.`,
    );
  }
  const best = new Map<string, FoundEntity>();
  for (const name of rows.slice(0, MAX_RANKED_NAMES).map(decodeName)) {
    const match = matchName(query, name);
    const known = best.get(name.entityId);
    if (match === null || (known !== undefined && known.match.score >= match.score)) continue;
    best.set(name.entityId, { id: name.entityId, name, match });
  }
  return [...best.values()].sort(
    (a, b) => b.match.score - a.match.score || compareCodePoints(a.id, b.id),
  );
}

function sameGroups(a: ReadQuery, b: ReadQuery): boolean {
  return JSON.stringify(a.groups) === JSON.stringify(b.groups);
}
