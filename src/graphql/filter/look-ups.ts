import DataLoader from 'dataloader';

import { compareCodePoints } from '../../graph/code-points.js';
import type { LookUp } from '../../graph/compose/look-up.js';
import { askedOf, entitiesByLookUps } from '../../graph/compose/look-up.js';
import type { Condition } from '../../graph/compose/plan.js';
import type { GraphStore } from '../../graph/graph-store.js';
import type { NameQuery } from '../name-search.js';
import { findEntitiesByName, searchOfWords, tooManyNames } from '../name-search.js';
import { entityTypesOf } from '../record-types.js';
import { isIn } from './conditions.js';
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

/**
 * Finds the entities that one filter names. What its parts ask for at the same time is read at
 * once, or left to the statement that the filter is for.
 */
export class LookUps {
  readonly #loader: DataLoader<LookUp, readonly string[]>;

  /** @param isLeft whether the statement that the filter is for looks up what it can */
  constructor(
    private readonly store: GraphStore,
    private readonly isLeft: boolean,
  ) {
    this.#loader = new DataLoader((lookUps) => this.#read(lookUps), { cache: false });
  }

  /** The condition that a node is one of the entities. @throws GraphQLError `BAD_USER_INPUT` */
  async condition({ type, name, ids, scope, argument }: NamedEntities): Promise<Condition> {
    const types = entityTypesOf(type);
    const tooMany = (): Error => tooManyNames(name?.text ?? '', argument);
    if (name?.match === 'WORDS') {
      const search = searchOfWords(types, name.text, argument);
      return this.#lookUp({ search, ids, scope, tooMany });
    }
    const named = name && (await findEntitiesByName(this.store, types, name, argument));
    const both = (named ?? ids ?? []).filter((id) => ids === null || ids.includes(id));
    if (scope === null || both.length === 0) return isIn('id', both);
    return this.#lookUp({ search: null, ids: both, scope, tooMany });
  }

  async #lookUp(lookUp: LookUp): Promise<Condition> {
    return this.isLeft
      ? { kind: 'found', property: 'id', lookUp }
      : isIn('id', await this.#loader.load(lookUp));
  }

  /** The ids of each, ascending. @throws what the first look-up says that finds too many names */
  async #read(lookUps: readonly LookUp[]): Promise<readonly (readonly string[])[]> {
    const { searches, parameters } = askedOf(lookUps);
    const onFound: Pick<GraphStore, 'read'> = {
      read: (statement, given) => this.store.readFound(searches, statement, given),
    };
    const [found] = await entitiesByLookUps(onFound, parameters);
    const refused = lookUps.find((_, position) => found?.refused.includes(position));
    if (refused !== undefined) throw refused.tooMany();
    return lookUps.map((_, position) =>
      [...new Set(found?.ids[position])].toSorted(compareCodePoints),
    );
  }
}
