import type { FilterDefinition } from '../../graphql/filter.js';
import { ENTITY_TYPES, idPrefix } from '../../ontology/entity-types.js';

/** `FORUM_EDITION` → `ForumEdition`. */
const TYPE_BY_WORD = new Map<string, string>(
  ENTITY_TYPES.map((type) => [idPrefix(type).replaceAll('-', '_').toUpperCase(), type]),
);

/** Entities of any type. */
export const entityFilter: FilterDefinition = {
  type: 'Entity',
  fields: {
    ids: { kind: 'values', property: 'id' },
    name: { kind: 'name' },
    types: { kind: 'values', property: 'type', map: (word) => TYPE_BY_WORD.get(word) ?? word },
  },
};

/** Organisations, people and places as parties. */
export const actorFilter: FilterDefinition = {
  type: 'Actor',
  fields: { ids: { kind: 'values', property: 'id' }, name: { kind: 'name' } },
};
