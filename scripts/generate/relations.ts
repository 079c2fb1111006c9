import type { EntityType } from '../../src/ontology/entity-types.js';
import type { RelationDefinition } from '../../src/ontology/relations.js';
import { RELATIONS } from '../../src/ontology/relations.js';
import { ROLES } from '../../src/ontology/vocabularies.js';
import type { Random } from './random.js';
import { anyDate } from './values.js';
import type { World } from './world.js';
import { idOf, randomOf } from './world.js';

/** One relationship of an entity. */
export interface Link {
  readonly property: string;
  readonly object: string;
  readonly role: string | null;
  readonly validity: string | null;
}

/** In how many of its subjects a relationship is stated, and with how many objects at most. */
interface Frequency {
  readonly share: number;
  readonly most: number;
}

const FREQUENCIES: Readonly<Record<string, Frequency>> = {
  locatedIn: { share: 0.7, most: 2 },
  administers: { share: 0.05, most: 1 },
  memberOf: { share: 0.15, most: 2 },
  namedAfter: { share: 0.1, most: 1 },
  editionOf: { share: 1, most: 1 },
  heldIn: { share: 0.7, most: 2 },
  coLocatedWith: { share: 0.08, most: 1 },
  organised: { share: 0.2, most: 3 },
  initiated: { share: 0.06, most: 2 },
  supports: { share: 0.08, most: 2 },
  attended: { share: 0.3, most: 3 },
  spokeAt: { share: 0.35, most: 2 },
  heldBy: { share: 1, most: 1 },
  ofPosition: { share: 1, most: 1 },
  positionIn: { share: 0.95, most: 1 },
  partyTo: { share: 0.35, most: 3 },
  signedAt: { share: 0.45, most: 1 },
  announcedAt: { share: 0.15, most: 1 },
  launchedAt: { share: 0.15, most: 1 },
  inauguratedAt: { share: 0.1, most: 1 },
  releasedAt: { share: 0.12, most: 1 },
  inSector: { share: 0.75, most: 3 },
  amends: { share: 0.1, most: 1 },
  implements: { share: 0.2, most: 2 },
  saidBy: { share: 0.95, most: 2 },
  saidAt: { share: 0.7, most: 1 },
  concerns: { share: 0.6, most: 3 },
  publishedBy: { share: 0.9, most: 1 },
  originatedBy: { share: 0.25, most: 1 },
  authoredBy: { share: 0.2, most: 2 },
  translatedFrom: { share: 0.1, most: 1 },
};

/** Relationships that make a tree: each thing has at most one place in it, above things before it. */
const TREES: ReadonlySet<string> = new Set(['partOf', 'broader']);

/** How many narrower sectors a sector has. */
const NARROWER = 6;

/** Which part of the places are countries, provinces and cities; the rest lies in cities. */
const TIERS = [0.04, 0.14, 0.55, 1];

const WITH_VALIDITY: ReadonlySet<string> = new Set([
  'memberOf',
  'partyTo',
  'organised',
  'supports',
]);

/** Every relationship of an entity as a subject. */
export function linksOf(world: World, type: EntityType, index: number): readonly Link[] {
  const random = randomOf(world, type, index, 'relations');
  const links = RELATIONS.filter(({ from }) => from.includes(type)).flatMap((relation) =>
    TREES.has(relation.property)
      ? parentOf(world, relation, type, index, random)
      : othersOf(world, relation, type, index, random),
  );
  return [...new Map(links.map((link) => [JSON.stringify(link), link])).values()];
}

function othersOf(
  world: World,
  relation: RelationDefinition,
  type: EntityType,
  index: number,
  random: Random,
): readonly Link[] {
  const { property } = relation;
  const frequency = FREQUENCIES[property];
  if (frequency === undefined) throw new Error(`How often is ${property} stated?`);
  if (!random.chance(frequency.share)) return [];
  return Array.from({ length: random.int(1, frequency.most) }, () => {
    const to = random.pick(relation.to);
    const count = to === type ? index : world.counts[to];
    const rank = count === 0 ? null : random.rank(count);
    const role = random.chance(0.8) ? roleOf(relation, random) : null;
    const isDated = WITH_VALIDITY.has(property) && random.chance(0.2);
    const validity = isDated ? anyDate(random) : null;
    return rank === null ? [] : [{ property, object: idOf(to, rank), role, validity }];
  }).flat();
}

function roleOf({ type }: RelationDefinition, random: Random): string | null {
  const roles = (ROLES as Readonly<Record<string, readonly string[]>>)[type] ?? [];
  return roles.length === 0 ? null : (roles[random.rank(roles.length)] ?? null);
}

function parentOf(
  world: World,
  { property }: RelationDefinition,
  type: EntityType,
  index: number,
  random: Random,
): readonly Link[] {
  const parent = parentIdOf(world, type, index, random);
  return parent === null ? [] : [{ property, object: parent, role: null, validity: null }];
}

function parentIdOf(world: World, type: EntityType, index: number, random: Random): string | null {
  const { counts } = world;
  switch (type) {
    case 'Sector': {
      const above = Math.floor(index / NARROWER) - 1;
      return above < 0 ? null : idOf(type, above);
    }
    case 'Place': {
      const ends = TIERS.map((share) => Math.max(1, Math.floor(share * counts.Place)));
      const tier = ends.findIndex((end) => index < end);
      const above = ends[tier - 1];
      return above === undefined || random.chance(0.03) ? null : idOf(type, random.rank(above));
    }
    case 'ForumEvent':
      return isSubEvent(index) && index > 1
        ? idOf(type, subEventParent(random.rank(index)))
        : idOf('ForumEdition', random.rank(counts.ForumEdition));
    case 'Project':
    case 'Agreement':
      return random.chance(0.2) ? idOf('ProjectBatch', random.rank(counts.ProjectBatch)) : null;
    default:
      return index > 0 && random.chance(0.2) ? idOf(type, random.rank(index)) : null;
  }
}

/** Every seventh event takes place within another one. */
function isSubEvent(index: number): boolean {
  return index % 7 === 6;
}

/** An event that lies in an edition itself. */
function subEventParent(index: number): number {
  return isSubEvent(index) ? index - 1 : index;
}
