import type {
  EntityType as EntityTypeWord,
  RelationshipType,
} from '../../graphql/__generated__/resolver-types.js';
import { ENTITY_TYPES, typeOfWord, type EntityType } from '../../ontology/entity-types.js';

/** Which links a search follows, and through entities of which types. */
export interface SearchScope {
  /**
   * Null for all but mentions: that a document names two things links them in a way that explains
   * nothing, so it has to be asked for.
   */
  readonly relationships: readonly RelationshipType[] | null;
  /** Null for all. */
  readonly types: readonly EntityType[] | null;
}

/** The scope that arguments ask for. */
export function readScope({
  relationships = null,
  types = null,
  excludeTypes = null,
}: {
  readonly relationships?: readonly RelationshipType[] | null | undefined;
  readonly types?: readonly EntityTypeWord[] | null | undefined;
  readonly excludeTypes?: readonly EntityTypeWord[] | null | undefined;
}): SearchScope {
  if (types === null && excludeTypes === null) return { relationships, types: null };
  const excluded = new Set((excludeTypes ?? []).map(typeOfWord));
  const wanted = types?.map(typeOfWord) ?? ENTITY_TYPES;
  return { relationships, types: wanted.filter((type) => !excluded.has(type)) };
}
