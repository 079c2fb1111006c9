import type { GraphQLOutputType } from 'graphql';
import { getNamedType, isInterfaceType, isObjectType } from 'graphql';

import type { EntityType } from '../../../src/ontology/entity-types.js';
import { ENTITY_TYPES, SHARED_LABELS } from '../../../src/ontology/entity-types.js';
import { ROLES } from '../../../src/ontology/vocabularies.js';
import { schema } from '../schema.js';
import type { PlainGraph, PlainLink, Thing } from './plain-graph.js';

/**
 * What the fields of the schema follow, by the type that has them: `>TYPE` from the thing, `<TYPE`
 * to it, `<>TYPE` either way, `<<TYPE` to it or to whatever takes place within it.
 */
const PATHS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Entity: {
    mentionedIn: '<MENTIONS',
    documentsAbout: '<CONCERNS',
    observations: '<CONCERNS',
    occasionsAbout: '<CONCERNS',
    remarksAbout: '<CONCERNS',
  },
  Actor: {
    agreements: '>PARTY_TO',
    projects: '>PARTY_TO',
    programmes: '>PARTY_TO',
    attended: '>ATTENDED',
    initiated: '>INITIATED',
  },
  Organisation: {
    partOf: '>PART_OF',
    parts: '<PART_OF',
    locatedIn: '>LOCATED_IN',
    administers: '>ADMINISTERS',
    namedAfter: '>NAMED_AFTER',
    memberOf: '>MEMBER_OF',
    members: '<MEMBER_OF',
    positions: '<POSITION_IN',
    organised: '>ORGANISED',
    initiatedBy: '<INITIATED',
    supports: '>SUPPORTED',
    supportedBy: '<SUPPORTED',
    sectors: '>IN_SECTOR',
    remarks: '<SAID_BY',
    documents: '<AUTHORED_BY',
    originated: '<ORIGINATED_BY',
  },
  Person: {
    tenures: '<HELD_BY',
    spokeAt: '>SPOKE_AT',
    remarks: '<SAID_BY',
    documents: '<AUTHORED_BY',
  },
  Position: { positionIn: '>POSITION_IN', tenures: '<OF_POSITION' },
  Tenure: { person: '>HELD_BY', position: '>OF_POSITION' },
  Place: {
    partOf: '>PART_OF',
    contains: '<PART_OF',
    memberOf: '>MEMBER_OF',
    namedAfter: '>NAMED_AFTER',
    namesakes: '<NAMED_AFTER',
    administeredBy: '<ADMINISTERS',
    organisations: '<LOCATED_IN',
    occasions: '<HELD_IN',
    projectsLocated: '<LOCATED_IN',
    programmesLocated: '<LOCATED_IN',
    initiativesLocated: '<LOCATED_IN',
    supports: '>SUPPORTED',
    supportedBy: '<SUPPORTED',
    positions: '<POSITION_IN',
  },
  Forum: {
    editions: '<EDITION_OF',
    namedAfter: '>NAMED_AFTER',
    organisers: '<ORGANISED',
    initiatedBy: '<INITIATED',
    supportedBy: '<SUPPORTED',
    sectors: '>IN_SECTOR',
  },
  Occasion: {
    heldIn: '>HELD_IN',
    coLocatedWith: '<>CO_LOCATED_WITH',
    events: '<PART_OF',
    organisers: '<ORGANISED',
    participants: '<ATTENDED',
    speakers: '<SPOKE_AT',
    concerns: '>CONCERNS',
    sectors: '>IN_SECTOR',
    projectsSigned: '<<SIGNED_AT',
    agreementsSigned: '<<SIGNED_AT',
    announced: '<<ANNOUNCED_AT',
    launched: '<<LAUNCHED_AT',
    projectsInaugurated: '<<INAUGURATED_AT',
    released: '<<RELEASED_AT',
    remarks: '<<SAID_AT',
  },
  ForumEvent: { partOf: '>PART_OF' },
  Agreement: {
    parties: '<PARTY_TO',
    signedAt: '>SIGNED_AT',
    announcedAt: '>ANNOUNCED_AT',
    sectors: '>IN_SECTOR',
    partOf: '>PART_OF',
    amends: '>AMENDS',
    amendedBy: '<AMENDS',
    implements: '>IMPLEMENTS',
    implementedBy: '<IMPLEMENTS',
  },
  Undertaking: {
    parties: '<PARTY_TO',
    signedAt: '>SIGNED_AT',
    announcedAt: '>ANNOUNCED_AT',
    launchedAt: '>LAUNCHED_AT',
    inauguratedAt: '>INAUGURATED_AT',
    locatedIn: '>LOCATED_IN',
    sectors: '>IN_SECTOR',
    partOf: '>PART_OF',
    implements: '>IMPLEMENTS',
  },
  ProjectBatch: { members: '<PART_OF', agreements: '<PART_OF' },
  Programme: {
    parties: '<PARTY_TO',
    launchedAt: '>LAUNCHED_AT',
    announcedAt: '>ANNOUNCED_AT',
    organisers: '<ORGANISED',
    initiatedBy: '<INITIATED',
    locatedIn: '>LOCATED_IN',
    sectors: '>IN_SECTOR',
    supports: '>SUPPORTED',
    supportedBy: '<SUPPORTED',
    implements: '>IMPLEMENTS',
  },
  Initiative: {
    partOf: '>PART_OF',
    parts: '<PART_OF',
    initiatedBy: '<INITIATED',
    supports: '>SUPPORTED',
    supportedBy: '<SUPPORTED',
    namedAfter: '>NAMED_AFTER',
    locatedIn: '>LOCATED_IN',
    launchedAt: '>LAUNCHED_AT',
    announcedAt: '>ANNOUNCED_AT',
    sectors: '>IN_SECTOR',
    implements: '>IMPLEMENTS',
    implementedBy: '<IMPLEMENTS',
  },
  Sector: {
    broader: '>BROADER',
    narrower: '<BROADER',
    projects: '<IN_SECTOR',
    agreements: '<IN_SECTOR',
    programmes: '<IN_SECTOR',
    organisations: '<IN_SECTOR',
    occasions: '<IN_SECTOR',
    initiatives: '<IN_SECTOR',
    forums: '<IN_SECTOR',
    observationsClassified: '<IN_SECTOR',
    remarksClassified: '<IN_SECTOR',
  },
  Observation: { concerns: '>CONCERNS', sectors: '>IN_SECTOR' },
  Remark: {
    saidBy: '>SAID_BY',
    saidAt: '>SAID_AT',
    concerns: '>CONCERNS',
    sectors: '>IN_SECTOR',
  },
  Document: {
    publishedBy: '>PUBLISHED_BY',
    originatedBy: '>ORIGINATED_BY',
    authoredBy: '>AUTHORED_BY',
    translatedFrom: '>TRANSLATED_FROM',
    translations: '<TRANSLATED_FROM',
    releasedAt: '>RELEASED_AT',
    concerns: '>CONCERNS',
    mentions: '>MENTIONS',
  },
  Publisher: { documents: '<PUBLISHED_BY', originated: '<ORIGINATED_BY' },
};

/** How deep events lie within events. */
const DEPTH = 4;

/** One entry of a relationship field. */
export interface PlainEntry {
  readonly thing: Thing;
  readonly role: string | null;
}

/** A relationship field: the GraphQL type that it leads to, and how to follow it. */
export interface Relationship {
  readonly to: string;
  /** The roles that its links can have. */
  readonly roles: readonly string[];
  follow(graph: PlainGraph, thing: Thing): readonly PlainEntry[];
}

/** The entity types that a GraphQL type can be. */
export function typesOf(graphqlType: string): readonly EntityType[] {
  if (graphqlType === 'Entity') return ENTITY_TYPES;
  const shared: Readonly<Record<string, readonly EntityType[]>> = SHARED_LABELS;
  return shared[graphqlType] ?? ENTITY_TYPES.filter((type) => type === graphqlType);
}

/** The relationship fields of a GraphQL type by name. */
export function relationshipsOf(graphqlType: string): ReadonlyMap<string, Relationship> {
  const type = schema.getType(graphqlType);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new TypeError(graphqlType);
  const owners = [graphqlType, ...type.getInterfaces().map(({ name }) => name)];
  const entries = owners.flatMap((owner) => [
    ...Object.entries(PATHS[owner] ?? {}).map(([field, path]) => {
      const definition = type.getFields()[field];
      if (definition === undefined) throw new Error(`There is no ${graphqlType}.${field}`);
      return [field, relationship(nodeTypeOf(definition.type), path)] as const;
    }),
    ...(owner === 'Occasion' ? OCCASION_PATHS : []),
    ...(owner === 'ForumEvent' ? [['edition', EDITION] as const] : []),
  ]);
  return new Map(entries);
}

function rolesOf(type: string): readonly string[] {
  return (ROLES as Readonly<Record<string, readonly string[]>>)[type] ?? [];
}

function nodeTypeOf(type: GraphQLOutputType): string {
  return getNamedType(type).name.replace(/Connection$/, '');
}

function relationship(to: string, path: string): Relationship {
  const [, direction = '', type = ''] = /^([<>]+)(.*)$/.exec(path) ?? [];
  const types = typesOf(to);
  return {
    to,
    roles: rolesOf(type),
    follow(graph, thing) {
      const entries = entriesOf(graph, thing, direction, type);
      return entries.filter((entry) => types.includes(entry.thing.type));
    },
  };
}

function entriesOf(
  graph: PlainGraph,
  thing: Thing,
  direction: string,
  type: string,
): readonly PlainEntry[] {
  const from = linked(graph, graph.linksFrom.get(`${type} ${thing.id}`), ({ to }) => to);
  const to = linked(graph, graph.linksTo.get(`${type} ${thing.id}`), (link) => link.from);
  switch (direction) {
    case '>':
      return from;
    case '<':
      return to;
    case '<>':
      return [...from, ...to];
    default:
      return within(graph, thing).flatMap((part) => entriesOf(graph, part, '<', type));
  }
}

function linked(
  { things }: PlainGraph,
  links: readonly PlainLink[] = [],
  idOf: (link: PlainLink) => string,
): readonly PlainEntry[] {
  return links.flatMap((link) => {
    const thing = things.get(idOf(link));
    return thing === undefined ? [] : [{ thing, role: link.role }];
  });
}

/** An occasion and everything that takes place within it. */
function within(graph: PlainGraph, thing: Thing, depth = DEPTH): readonly Thing[] {
  const parts = depth === 0 ? [] : entriesOf(graph, thing, '<', 'PART_OF');
  return [thing, ...parts.flatMap((part) => within(graph, part.thing, depth - 1))];
}

/** An occasion and everything within which it takes place. */
function around(graph: PlainGraph, thing: Thing, depth = DEPTH): readonly Thing[] {
  const wholes = depth === 0 ? [] : entriesOf(graph, thing, '>', 'PART_OF');
  return [thing, ...wholes.flatMap((whole) => around(graph, whole.thing, depth - 1))];
}

function withoutRole(things: readonly Thing[]): readonly PlainEntry[] {
  return things.map((thing) => ({ thing, role: null }));
}

const WITHIN: Relationship = {
  to: 'Occasion',
  roles: [],
  follow: (graph, thing) => withoutRole(around(graph, thing)),
};

const FORUM: Relationship = {
  to: 'Forum',
  roles: [],
  follow: (graph, thing) =>
    around(graph, thing).flatMap((whole) => entriesOf(graph, whole, '>', 'EDITION_OF')),
};

/** Its own places, else those of whatever it takes place within. */
const VENUES: Relationship = {
  to: 'Place',
  roles: rolesOf('HELD_IN'),
  follow(graph, thing) {
    const own = entriesOf(graph, thing, '>', 'HELD_IN');
    if (own.length > 0) return own;
    return around(graph, thing).flatMap((whole) => entriesOf(graph, whole, '>', 'HELD_IN'));
  },
};

const EDITION: Relationship = {
  to: 'ForumEdition',
  roles: [],
  follow: (graph, thing) =>
    withoutRole(around(graph, thing).filter(({ type }) => type === 'ForumEdition')),
};

const OCCASION_PATHS = [
  ['within', WITHIN],
  ['forum', FORUM],
  ['venues', VENUES],
] as const;
