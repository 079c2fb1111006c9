/** Every type of entity, in the order in which the documentation introduces them. */
export const ENTITY_TYPES = [
  'Organisation',
  'Person',
  'Position',
  'Tenure',
  'Place',
  'Forum',
  'ForumEdition',
  'ForumEvent',
  'Agreement',
  'Project',
  'ProjectBatch',
  'Programme',
  'Initiative',
  'Sector',
  'Observation',
  'Remark',
  'Document',
  'Publisher',
] as const;

export type EntityType = (typeof ENTITY_TYPES)[number];

/**
 * Labels shared by several types, so that a question about "a project or a batch of projects",
 * "an edition or one of its events" or "whoever can be a party" starts from one label.
 * `Entity` is on every entity.
 */
export const SHARED_LABELS = {
  Actor: ['Organisation', 'Person', 'Place'],
  Undertaking: ['Project', 'ProjectBatch'],
  Occasion: ['ForumEdition', 'ForumEvent'],
} as const satisfies Record<string, readonly EntityType[]>;

/** The graph's node labels of a type besides `Entity`, most specific first. */
export function labelsOf(type: EntityType): readonly string[] {
  const shared = Object.entries(SHARED_LABELS)
    .filter(([, types]) => (types as readonly EntityType[]).includes(type))
    .map(([label]) => label);
  return [type, ...shared];
}

/** The part of an id before the colon: `ForumEdition` → `forum-edition`. */
export function idPrefix(type: EntityType): string {
  return type.replace(/(?<!^)[A-Z]/g, '-$&').toLowerCase();
}

const TYPE_BY_PREFIX = new Map(ENTITY_TYPES.map((type) => [idPrefix(type), type]));

const ID_PATTERN = /^([a-z]+(?:-[a-z]+)*):[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The longest id that is accepted, in characters. */
const MAX_ID_LENGTH = 120;

/** The type that a well-formed id announces; null where it is not a well-formed entity id. */
export function typeOfId(id: string): EntityType | null {
  if (id.length > MAX_ID_LENGTH) return null;
  const prefix = ID_PATTERN.exec(id)?.[1];
  return prefix === undefined ? null : (TYPE_BY_PREFIX.get(prefix) ?? null);
}

type ScreamingSnake<Name extends string> = Name extends `${infer Letter}${infer Rest}`
  ? Rest extends Uncapitalize<Rest>
    ? `${Uppercase<Letter>}${ScreamingSnake<Rest>}`
    : `${Uppercase<Letter>}_${ScreamingSnake<Rest>}`
  : '';

/** A type as the API spells it: `ForumEdition` → `FORUM_EDITION`. */
export function wordOfType<Type extends EntityType>(type: Type): ScreamingSnake<Type> {
  return idPrefix(type).replaceAll('-', '_').toUpperCase() as ScreamingSnake<Type>;
}

const TYPE_BY_WORD = new Map<string, EntityType>(
  ENTITY_TYPES.map((type) => [wordOfType(type), type]),
);

/** The type that the API spells in this way. @throws RangeError where there is none. */
export function typeOfWord(word: string): EntityType {
  const type = TYPE_BY_WORD.get(word);
  if (type === undefined) throw new RangeError(`No type of entity is spelt "${word}"`);
  return type;
}
