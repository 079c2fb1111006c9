import type { EntityType as EntityTypeWord } from '../../graphql/__generated__/resolver-types.js';
import type { EntityType } from '../../ontology/entity-types.js';
import { ENTITY_TYPES, idPrefix } from '../../ontology/entity-types.js';

const WORDS = new Map(ENTITY_TYPES.map((type) => [type, wordOf(type)]));

/** The schema's word for a type: `ForumEdition` → `FORUM_EDITION`. */
export function wordOf(type: EntityType): EntityTypeWord {
  return idPrefix(type).replaceAll('-', '_').toUpperCase() as EntityTypeWord;
}

/** The type of a word of the schema: `FORUM_EDITION` → `ForumEdition`. */
export function entityTypeOf(word: EntityTypeWord): EntityType {
  const found = [...WORDS].find(([, other]) => other === word)?.[0];
  if (found === undefined) throw new RangeError(`There is no type of entity ${word}`);
  return found;
}
