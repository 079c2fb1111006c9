import DataLoader from 'dataloader';

import { number, numberOrNull, texts } from '../../graph/cells.js';
import { compareCodePoints } from '../../graph/code-points.js';
import type { GraphStore, TextSearch } from '../../graph/graph-store.js';
import { defineStatement } from '../../graph/statement.js';
import type { Value } from '../../graph/values.js';
import type { NameQuery } from '../name-search.js';
import { checkNameCount, findEntitiesByName, searchOfWords } from '../name-search.js';
import { entityTypesOf } from '../record-types.js';
import type { Scope } from './scopes.js';

/** Entities as a filter names them: by a name, by ids, or by both, which have to agree. */
export interface NamedEntities {
  /** Their GraphQL type. */
  readonly type: string;
  readonly name: NameQuery | null;
  readonly ids: readonly string[] | null;
  /** The scope of which all counts that lies in them; null for the entities alone. */
  readonly scope: Scope['type'] | null;
  /** The argument that holds the name, for messages. */
  readonly argument: string;
}

/** What is asked of the graph for them. */
interface LookUp extends Pick<NamedEntities, 'ids' | 'scope'> {
  readonly search: TextSearch | null;
  /** @throws GraphQLError `BAD_USER_INPUT` where so many names are too many. */
  readonly checkCount: (names: number) => void;
}

interface FoundEntities {
  /** How many names the search has found; null without a search. */
  readonly names: number | null;
  readonly ids: readonly string[];
}

const entitiesByLookUps = defineStatement<
  { found: Value; lookUps: readonly Value[] },
  FoundEntities & { readonly position: number }
>({
  name: 'entity/entities-by-look-ups',
  parameters: ['found', 'lookUps'],
  decode: (row) => ({
    position: number(row, 0),
    names: numberOrNull(row, 1),
    ids: texts(row, 2),
  }),
});

/**
 * Finds the entities that one filter names. What its parts ask for at the same time is read at
 * once: with one statement, where the engine searches text in Cypher.
 */
export class LookUps {
  readonly #loader: DataLoader<LookUp, readonly string[]>;

  constructor(private readonly store: GraphStore) {
    this.#loader = new DataLoader((lookUps) => this.#read(lookUps), { cache: false });
  }

  /** The ids of the entities, ascending where they are looked up. @throws GraphQLError `BAD_USER_INPUT` */
  async find({ type, name, ids, scope, argument }: NamedEntities): Promise<readonly string[]> {
    const types = entityTypesOf(type);
    if (name?.match === 'WORDS') {
      const search = searchOfWords(types, name.text, argument);
      const checkCount = (names: number): void => checkNameCount(names, name.text, argument);
      return this.#loader.load({ search, checkCount, ids, scope });
    }
    const named = name && (await findEntitiesByName(this.store, types, name, argument));
    const both = (named ?? ids ?? []).filter((id) => ids === null || ids.includes(id));
    if (scope === null || both.length === 0) return both;
    return this.#loader.load({ search: null, checkCount: () => undefined, ids: both, scope });
  }

  async #read(lookUps: readonly LookUp[]): Promise<readonly (readonly string[] | Error)[]> {
    const searches = lookUps.flatMap(({ search }) => search ?? []);
    const asked = lookUps.map(({ search, ids, scope }) => [
      search === null ? null : searches.indexOf(search),
      ids,
      scope,
    ]);
    const onFound: Pick<GraphStore, 'read'> = {
      read: (statement, parameters) => this.store.readFound(searches, statement, parameters),
    };
    const rows = await entitiesByLookUps(onFound, { found: null, lookUps: asked });
    const found = new Map(rows.map((row) => [row.position, row]));
    return lookUps.map((lookUp, position) => idsOf(lookUp, found.get(position)));
  }
}

/** The ids of one look-up, or why there are none: an error is of that look-up alone. */
function idsOf(
  { checkCount }: LookUp,
  found: FoundEntities | undefined,
): readonly string[] | Error {
  try {
    checkCount(found?.names ?? 0);
    return [...new Set(found?.ids)].toSorted(compareCodePoints);
  } catch (error) {
    return error as Error;
  }
}
