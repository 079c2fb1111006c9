import type { EntityType } from '../../src/ontology/entity-types.js';
import { propertiesOf } from '../../src/ontology/properties.js';
import type { PropertyDefinition } from '../../src/ontology/properties.js';
import { namesOf } from './names.js';
import type { Link } from './relations.js';
import { linksOf } from './relations.js';
import { valueOf } from './values.js';
import type { World } from './world.js';
import { idOf, randomOf } from './world.js';

/** What there is to say about an entity; whoever says it adds the evidence. */
export interface Fact {
  readonly subject: string;
  readonly property: string;
  readonly value?: unknown;
  readonly object?: string;
  readonly role?: string | null;
  readonly validity?: string | null;
  /** Another value that somebody else might state; absent where all would agree. */
  readonly otherwise?: (random: ReturnType<typeof randomOf>) => unknown;
}

/** In how many entities a property is stated, where it is not half of them. */
const SHARES: Readonly<Record<string, number>> = {
  kind: 0.85,
  status: 0.75,
  dates: 0.8,
  description: 0.25,
  aims: 0.15,
  theme: 0.3,
  topics: 0.2,
  attendees: 0.15,
  partiesAsReported: 0.15,
  publishedOn: 0.75,
  gist: 0.9,
  speakersAsReported: 0.1,
  url: 0.3,
  notation: 0.9,
  scheme: 0.95,
  indicator: 0.95,
  language: 0.95,
  sha256: 0.1,
};

/** How many dated words a lifecycle has at most. */
const MOST_EVENTS = 4;

/** Everything that there is to say about an entity, in an order that stays. */
export function factsOf(world: World, type: EntityType, index: number): readonly Fact[] {
  const subject = idOf(type, index);
  const random = randomOf(world, type, index, 'properties');
  const names = namesOf(world, type, index).map((value) => ({ subject, property: 'name', value }));
  const values = propertiesOf(type).flatMap((property) => {
    if (!random.chance(SHARES[property.name] ?? 0.5)) return [];
    const count = property.kind === 'status' ? random.int(1, MOST_EVENTS) : 1;
    return Array.from({ length: count }, () =>
      factOf(subject, property, valueOf(property, random)),
    );
  });
  const links = linksOf(world, type, index).map((link: Link) => ({ subject, ...link }));
  return [...names, ...externalIdsOf(world, type, index), ...values, ...links];
}

function factOf(subject: string, property: PropertyDefinition, value: unknown): Fact {
  return {
    subject,
    property: property.name,
    value,
    otherwise: (random) => valueOf(property, random),
  };
}

/** Identifiers of a prefix that is reserved for samples. */
function externalIdsOf(world: World, type: EntityType, index: number): readonly Fact[] {
  if (!randomOf(world, type, index, 'external ids').chance(0.08)) return [];
  const subject = idOf(type, index);
  const value = { scheme: 'DOI', value: `10.5555/${subject.replace(':', '.')}` };
  return [{ subject, property: 'externalId', value }];
}
