import type { RelationshipType } from '../../graphql/__generated__/resolver-types.js';
import type { ROLES } from '../../ontology/vocabularies.js';

type Roles = typeof ROLES;

/** A verb for relationships without a role, and one for each role. */
type VerbsByRole<Role extends string> = Readonly<Record<Role | 'none', string>>;

type Verbs = {
  readonly [Type in RelationshipType]: Type extends keyof Roles
    ? VerbsByRole<Roles[Type][number]>
    : string;
};

/** What a relationship says in English between its subject and its object. */
const VERBS: Verbs = {
  PART_OF: 'is part of',
  LOCATED_IN: 'is located in',
  ADMINISTERS: 'administers',
  MEMBER_OF: 'is a member of',
  NAMED_AFTER: 'is named after',
  EDITION_OF: 'is an edition of',
  HELD_IN: {
    none: 'was held in',
    VENUE: 'was held in',
    ONLINE_FROM: 'was held online from',
  },
  CO_LOCATED_WITH: 'was held along with',
  ORGANISED: {
    none: 'organised',
    HOST: 'hosted',
    ORGANISER: 'organised',
    CO_ORGANISER: 'co-organised',
    SUPPORTER: 'supported the holding of',
  },
  INITIATED: 'initiated',
  SUPPORTED: 'supports',
  ATTENDED: {
    none: 'attended',
    DELEGATION: 'sent a delegation to',
    PARTICIPANT: 'took part in',
    EXHIBITOR: 'exhibited at',
  },
  SPOKE_AT: {
    none: 'spoke at',
    KEYNOTE: 'gave a keynote speech at',
    OPENING: 'gave an opening speech at',
    SPEAKER: 'spoke at',
    PANELLIST: 'spoke on a panel of',
  },
  HELD_BY: 'is a tenure of',
  OF_POSITION: 'is a tenure of the post',
  POSITION_IN: 'is a post in',
  PARTY_TO: {
    none: 'is a party to',
    SIGNATORY: 'is a signatory of',
    PROPONENT: 'is the proponent of',
    INVESTOR: 'is an investor in',
    PARTNER: 'is a partner in',
    IMPLEMENTER: 'implements',
    BENEFICIARY: 'is a beneficiary of',
  },
  SIGNED_AT: 'was signed at',
  ANNOUNCED_AT: 'was announced at',
  LAUNCHED_AT: 'was launched at',
  INAUGURATED_AT: 'was inaugurated at',
  RELEASED_AT: 'was released at',
  IN_SECTOR: {
    none: 'is in the sector',
    MAIN: 'is mainly in the sector',
    SOME_MEMBERS: 'has some members in the sector',
    TOPIC: 'has as a topic the sector',
    FIELD_OF_COOPERATION: 'has as a field of cooperation the sector',
  },
  BROADER: 'is narrower than',
  AMENDS: 'amends',
  IMPLEMENTS: 'carries out',
  SAID_BY: {
    none: 'is a view of',
    SPEAKER: 'was said by',
    AUTHOR: 'was written by',
  },
  SAID_AT: 'was said at',
  CONCERNS: {
    none: 'concerns',
    SUBJECT: 'is about',
    AREA: 'was measured in',
    PARTNER: 'is about relations with',
    ORIGIN: 'is about what comes from',
    DESTINATION: 'is about what goes to',
  },
  PUBLISHED_BY: 'was published by',
  ORIGINATED_BY: 'passes on what comes from',
  AUTHORED_BY: 'was written by',
  TRANSLATED_FROM: 'is a translation of',
  MENTIONS: 'mentions',
};

/** The verb of a relationship; that without a role where the role is unknown or null. */
export function verbOf(relationship: RelationshipType, role: string | null): string {
  const verbs: string | Readonly<Record<string, string>> = VERBS[relationship];
  if (typeof verbs === 'string') return verbs;
  return verbs[role ?? 'none'] ?? verbs.none ?? '';
}
