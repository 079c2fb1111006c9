import type {
  EntityType as EntityTypeWord,
  RelationshipType,
} from '../../graphql/__generated__/resolver-types.js';
import { ENTITY_TYPES, typeOfWord, type EntityType } from '../../ontology/entity-types.js';
import { RELATIONS } from '../../ontology/relations.js';

/** Which links a search follows, and through entities of which types. */
export interface SearchScope {
  readonly relationships: readonly string[];
  readonly types: readonly EntityType[];
}

/** That a document names two things links them in a way that explains nothing, so it has to be asked for. */
const DEFAULT_RELATIONSHIPS = [...new Set(RELATIONS.map(({ type }) => type))];

/** The scope that arguments ask for. */
export function readScope(args: {
  readonly relationships?: readonly RelationshipType[] | null | undefined;
  readonly types?: readonly EntityTypeWord[] | null | undefined;
  readonly excludeTypes?: readonly EntityTypeWord[] | null | undefined;
}): SearchScope {
  const excluded = new Set((args.excludeTypes ?? []).map(typeOfWord));
  const types = args.types?.map(typeOfWord) ?? ENTITY_TYPES;
  return {
    relationships: args.relationships ?? DEFAULT_RELATIONSHIPS,
    types: types.filter((type) => !excluded.has(type)),
  };
}
