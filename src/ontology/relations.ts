import type { EntityType } from './entity-types.js';
import { ENTITY_TYPES } from './entity-types.js';

export interface RelationDefinition {
  /** The property that a statement uses: `signedAt`. */
  readonly property: string;
  /** The relationship type in the graph, from the statement's subject to its object. */
  readonly type: string;
  readonly from: readonly EntityType[];
  readonly to: readonly EntityType[];
}

const OCCASIONS = ['ForumEdition', 'ForumEvent'] as const;
const UNDERTAKINGS = ['Project', 'ProjectBatch'] as const;

/** Every relationship that can be stated. */
export const RELATIONS: readonly RelationDefinition[] = [
  { property: 'partOf', type: 'PART_OF', from: ['Place'], to: ['Place'] },
  { property: 'partOf', type: 'PART_OF', from: ['Organisation'], to: ['Organisation'] },
  { property: 'partOf', type: 'PART_OF', from: ['ForumEvent'], to: OCCASIONS },
  { property: 'partOf', type: 'PART_OF', from: ['Initiative'], to: ['Initiative'] },
  {
    property: 'partOf',
    type: 'PART_OF',
    from: [...UNDERTAKINGS, 'Agreement'],
    to: ['ProjectBatch'],
  },
  {
    property: 'locatedIn',
    type: 'LOCATED_IN',
    from: ['Organisation', 'Project', 'ProjectBatch', 'Programme', 'Initiative'],
    to: ['Place'],
  },
  { property: 'administers', type: 'ADMINISTERS', from: ['Organisation'], to: ['Place'] },
  {
    property: 'memberOf',
    type: 'MEMBER_OF',
    from: ['Place', 'Organisation'],
    to: ['Organisation'],
  },
  {
    property: 'namedAfter',
    type: 'NAMED_AFTER',
    from: ['Forum', 'Organisation', 'Initiative', 'Place'],
    to: ['Place'],
  },
  { property: 'editionOf', type: 'EDITION_OF', from: ['ForumEdition'], to: ['Forum'] },
  { property: 'heldIn', type: 'HELD_IN', from: OCCASIONS, to: ['Place'] },
  { property: 'coLocatedWith', type: 'CO_LOCATED_WITH', from: OCCASIONS, to: OCCASIONS },
  {
    property: 'organised',
    type: 'ORGANISED',
    from: ['Organisation'],
    to: ['Forum', ...OCCASIONS, 'Programme'],
  },
  {
    property: 'initiated',
    type: 'INITIATED',
    from: ['Organisation', 'Place', 'Person'],
    to: ['Organisation', 'Programme', 'Initiative', 'Forum'],
  },
  {
    property: 'supports',
    type: 'SUPPORTED',
    from: ['Organisation', 'Programme', 'Initiative', 'Place'],
    to: ['Organisation', 'Programme', 'Initiative', 'Place', 'Forum'],
  },
  {
    property: 'attended',
    type: 'ATTENDED',
    from: ['Organisation', 'Person', 'Place'],
    to: OCCASIONS,
  },
  { property: 'spokeAt', type: 'SPOKE_AT', from: ['Person'], to: OCCASIONS },
  { property: 'heldBy', type: 'HELD_BY', from: ['Tenure'], to: ['Person'] },
  { property: 'ofPosition', type: 'OF_POSITION', from: ['Tenure'], to: ['Position'] },
  {
    property: 'positionIn',
    type: 'POSITION_IN',
    from: ['Position'],
    to: ['Organisation', 'Place'],
  },
  {
    property: 'partyTo',
    type: 'PARTY_TO',
    from: ['Organisation', 'Person', 'Place'],
    to: ['Agreement', ...UNDERTAKINGS, 'Programme'],
  },
  { property: 'signedAt', type: 'SIGNED_AT', from: ['Agreement', ...UNDERTAKINGS], to: OCCASIONS },
  {
    property: 'announcedAt',
    type: 'ANNOUNCED_AT',
    from: ['Agreement', ...UNDERTAKINGS, 'Programme', 'Initiative'],
    to: OCCASIONS,
  },
  {
    property: 'launchedAt',
    type: 'LAUNCHED_AT',
    from: [...UNDERTAKINGS, 'Programme', 'Initiative'],
    to: OCCASIONS,
  },
  { property: 'inauguratedAt', type: 'INAUGURATED_AT', from: UNDERTAKINGS, to: OCCASIONS },
  { property: 'releasedAt', type: 'RELEASED_AT', from: ['Document'], to: OCCASIONS },
  {
    property: 'inSector',
    type: 'IN_SECTOR',
    from: [
      ...UNDERTAKINGS,
      'Agreement',
      'Programme',
      'Initiative',
      'Forum',
      ...OCCASIONS,
      'Organisation',
      'Observation',
      'Remark',
    ],
    to: ['Sector'],
  },
  { property: 'broader', type: 'BROADER', from: ['Sector'], to: ['Sector'] },
  { property: 'amends', type: 'AMENDS', from: ['Agreement'], to: ['Agreement'] },
  {
    property: 'implements',
    type: 'IMPLEMENTS',
    from: ['Agreement', 'Programme', ...UNDERTAKINGS, 'Initiative'],
    to: ['Agreement', 'Initiative'],
  },
  { property: 'saidBy', type: 'SAID_BY', from: ['Remark'], to: ['Person', 'Organisation'] },
  { property: 'saidAt', type: 'SAID_AT', from: ['Remark'], to: OCCASIONS },
  {
    property: 'concerns',
    type: 'CONCERNS',
    from: ['Observation', 'Remark', 'Document', ...OCCASIONS],
    to: ENTITY_TYPES,
  },
  { property: 'publishedBy', type: 'PUBLISHED_BY', from: ['Document'], to: ['Publisher'] },
  {
    property: 'originatedBy',
    type: 'ORIGINATED_BY',
    from: ['Document'],
    to: ['Publisher', 'Organisation'],
  },
  {
    property: 'authoredBy',
    type: 'AUTHORED_BY',
    from: ['Document'],
    to: ['Person', 'Organisation'],
  },
  { property: 'translatedFrom', type: 'TRANSLATED_FROM', from: ['Document'], to: ['Document'] },
];

/** The relationship that a property states between two types; null where there is none. */
export function relationOf(
  from: EntityType,
  property: string,
  to: EntityType,
): RelationDefinition | null {
  return (
    RELATIONS.find(
      (relation) =>
        relation.property === property && relation.from.includes(from) && relation.to.includes(to),
    ) ?? null
  );
}
