import { ENTITY_TYPES, idPrefix } from '../../src/ontology/entity-types.js';
import type { EntityType } from '../../src/ontology/entity-types.js';
import { Random } from './random.js';

/** How many of a hundred entities are of a type; organisations are what is left. */
const SHARES: Readonly<Record<Exclude<EntityType, 'Organisation'>, number>> = {
  Person: 10,
  Position: 6,
  Tenure: 8,
  Place: 6,
  Forum: 1,
  ForumEdition: 4,
  ForumEvent: 7,
  Agreement: 7,
  Project: 12,
  ProjectBatch: 2,
  Programme: 2,
  Initiative: 2,
  Sector: 1,
  Observation: 6,
  Remark: 4,
  Document: 5,
  Publisher: 1,
};

/** So many of each type there are even in the smallest data set. */
const FEWEST = 3;

/** What is made: the seed, and how many entities of each type. */
export interface World {
  readonly seed: number;
  readonly counts: Readonly<Record<EntityType, number>>;
}

/** The least number of entities that has room for every type. */
export const FEWEST_ENTITIES = FEWEST * ENTITY_TYPES.length;

/** @throws RangeError for fewer entities than `FEWEST_ENTITIES`. */
export function makeWorld(seed: number, entities: number): World {
  const counts = Object.fromEntries(
    Object.entries(SHARES).map(([type, share]) => [
      type,
      Math.max(FEWEST, Math.floor((entities * share) / 100)),
    ]),
  );
  const others = Object.values(counts).reduce((sum, count) => sum + count, 0);
  if (entities - others < FEWEST) {
    throw new RangeError(`at least ${FEWEST_ENTITIES} entities are needed, not ${entities}`);
  }
  return { seed, counts: { ...counts, Organisation: entities - others } as World['counts'] };
}

/** The id of an entity by its number among those of its type, from 0. */
export function idOf(type: EntityType, index: number): string {
  return `${idPrefix(type)}:synthetic-${index + 1}`;
}

/** The choices that make one entity what it is, whoever speaks of it. */
export function randomOf(world: World, type: EntityType, index: number, about = ''): Random {
  return new Random(world.seed, `${idOf(type, index)} ${about}`);
}
