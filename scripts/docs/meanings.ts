import type { ROLES } from '../../src/ontology/vocabularies.js';

/** What each relationship says, read from its start to its end. */
export const RELATION_MEANINGS: Readonly<Record<string, string>> = {
  PART_OF:
    'Belongs to a greater whole of the same sort: a place in a place, a body in a body, an event in an edition, a project in a batch.',
  LOCATED_IN: 'Has its seat, or is carried out, in a place.',
  ADMINISTERS: 'Is the authority of a place.',
  MEMBER_OF: 'Is a member of a body; `validity` says since when.',
  NAMED_AFTER: 'Bears the name of a place, wherever it takes place.',
  EDITION_OF: 'Is one holding of a series.',
  HELD_IN: 'Took place in a place.',
  CO_LOCATED_WITH:
    'Took place at the same place and time as another occasion, such as a conference within an expo.',
  ORGANISED: 'Hosted or organised a forum, an occasion or a programme.',
  INITIATED: 'Proposed or founded something.',
  SUPPORTED: 'Supports something.',
  ATTENDED: 'Took part in an occasion.',
  SPOKE_AT: 'Spoke at an occasion.',
  HELD_BY: 'Is the tenure of a person.',
  OF_POSITION: 'Is a tenure of a post.',
  POSITION_IN: 'Is a post in a body or a place.',
  PARTY_TO: 'Is a party to an agreement, a project, a batch or a programme.',
  SIGNED_AT: 'Was signed at an occasion.',
  ANNOUNCED_AT: 'Was announced at an occasion.',
  LAUNCHED_AT: 'Was launched at an occasion.',
  INAUGURATED_AT: 'Was opened at an occasion.',
  RELEASED_AT: 'Was released at an occasion.',
  IN_SECTOR: 'Is classified under a sector.',
  BROADER: 'Is a narrower concept of a sector.',
  AMENDS: 'Changes or upgrades an earlier agreement.',
  IMPLEMENTS: 'Carries out an agreement or an initiative.',
  SAID_BY: 'Is the view of somebody.',
  SAID_AT: 'Was said at an occasion.',
  CONCERNS: 'Is about something.',
  PUBLISHED_BY: 'Was published by a publisher.',
  ORIGINATED_BY:
    'Passes on the text or the claims of somebody, such as the issuer of a press release.',
  AUTHORED_BY: 'Was written by somebody.',
  TRANSLATED_FROM: 'Is a translation of another document.',
};

type Roles = typeof ROLES;

/** What each role says of the entity that has it, or of the relationship. */
export const ROLE_MEANINGS: {
  readonly [Type in keyof Roles]: Readonly<Record<Roles[Type][number], string>>;
} = {
  HELD_IN: {
    VENUE: 'people met there',
    ONLINE_FROM: 'an online meeting was run from there',
  },
  ORGANISED: {
    HOST: 'received the guests',
    ORGANISER: 'organised it',
    CO_ORGANISER: 'organised it together with others',
    SUPPORTER: 'supported it',
  },
  ATTENDED: {
    DELEGATION: 'sent a delegation',
    PARTICIPANT: 'took part',
    EXHIBITOR: 'exhibited',
  },
  SPOKE_AT: {
    KEYNOTE: 'gave a keynote speech',
    OPENING: 'gave an opening speech',
    SPEAKER: 'spoke',
    PANELLIST: 'spoke on a panel',
  },
  PARTY_TO: {
    SIGNATORY: 'signed it',
    PROPONENT: 'brings it forward: the company whose project it is',
    INVESTOR: 'puts money into it',
    PARTNER: 'takes part in it',
    IMPLEMENTER: 'carries it out',
    BENEFICIARY: 'profits from it',
  },
  IN_SECTOR: {
    MAIN: 'the sector of the whole',
    SOME_MEMBERS: 'the sector of some members of a batch; no single member need belong there',
    TOPIC: 'what was talked about',
    FIELD_OF_COOPERATION: 'a field in which parties cooperate or mean to',
  },
  CONCERNS: {
    SUBJECT: 'what it is about',
    AREA: 'the area in which something was measured',
    PARTNER: 'the other side, as in trade with a partner',
    ORIGIN: 'where something comes from, as investment from an origin',
    DESTINATION: 'where something goes to',
  },
  SAID_BY: {
    SPEAKER: 'said it',
    AUTHOR: 'wrote it',
  },
};

/** What every relationship between entities carries. */
export const RELATION_COLUMNS: Readonly<Record<string, string>> = {
  key: '`<role>|<validity>`, tells apart relationships of a type between the same two entities',
  role: 'the role; absent where none is stated',
  validity: 'when it holds, EDTF; absent where nothing is stated',
  validEarliest: 'the first day it can mean, YYYY-MM-DD; absent where open or unknown',
  validLatest: 'the last day it can mean, YYYY-MM-DD; absent where open or unknown',
  statementIds: 'the ids of the statements that say so, ascending',
  confidence: 'the highest confidence of these statements, 0 to 1',
  inferred: 'true where every one of these statements is `INFERRED`',
};

interface NodeDescription {
  readonly label: string;
  readonly meaning: string;
  readonly columns: Readonly<Record<string, string>>;
}

/** The nodes that are not entities. */
export const OTHER_NODES: readonly NodeDescription[] = [
  {
    label: 'Statement',
    meaning:
      'One thing that one document says about one entity. Everything else follows from these.',
    columns: {
      id: '`statement:` and 20 hexadecimal digits, a hash of what is said',
      dataset: 'the data set that holds it',
      subjectId: 'the id of the entity that it is about',
      property: 'a property of the subject, the property of a relationship, `name` or `externalId`',
      kind: 'the kind of its value: one of the kinds above, `name`, `externalId` or `relation`',
      value: 'the value as canonical JSON; absent for a relationship',
      valueText: 'the value as a reader would write it',
      valueKey:
        'equal where two statements of one property give the same value, whatever words a figure was reported in',
      objectId: 'the other entity of a relationship',
      role: 'the role of a relationship',
      validity: 'when a relationship holds, EDTF',
      quote: 'the words of the document, at most 60 characters',
      language: 'the language of the quote, BCP 47',
      paragraph: 'the paragraph of the quote, from 1',
      start: 'the first character of the quote, in code points from 0',
      end: 'the character after the quote',
      confidence: 'how sure it is that the document says so, 0 to 1',
      method: 'a `StatementMethod`',
      basis: 'why an inferred statement follows',
      rank: 'a `StatementRank`',
      flags: 'a list of `StatementFlag`, empty where none',
      note: 'a sentence for curators',
      claimantId: 'whose claim it is',
      documentId: 'the document that says so',
      publishedEarliest: 'the first day on which the document can have been published',
      hash: 'a hash of everything above; an import compares it to find what changed',
    },
  },
  {
    label: 'Name',
    meaning: 'One name of an entity: its text, language and kind.',
    columns: {
      id: 'the id of the entity, `#` and 12 hexadecimal digits',
      text: 'the name',
      language: 'BCP 47; `mul` where it is written alike everywhere',
      script: 'ISO 15924',
      kind: 'a `NameKind`',
      entityId: 'the id of the entity',
      entityType: 'the type of the entity',
      searchText: 'the folded forms by which it is found',
      statementIds: 'the ids of the statements that say so',
    },
  },
  {
    label: 'ExternalId',
    meaning: 'An identifier of an entity in another register. Two entities never share one.',
    columns: {
      id: '`SCHEME:value`',
      scheme: 'an `ExternalIdScheme`',
      value: 'the identifier there',
      statementIds: 'the ids of the statements that say so',
    },
  },
  {
    label: 'Dataset',
    meaning: 'A data set that was imported.',
    columns: {
      id: 'its name',
      checksum: 'SHA-256 over its files, so that an unchanged one is not imported again',
    },
  },
  {
    label: 'ImportRun',
    meaning: 'An import that changed the graph.',
    columns: {
      id: '`import-run:` and the data version',
      dataset: 'the name of the data set',
      startedAt: 'ISO 8601 instant, UTC',
      finishedAt: 'ISO 8601 instant, UTC',
      entities: 'how many entities the data set declares',
      statements: 'how many statements it holds',
      checksum: 'the checksum of its files',
      dataVersion: 'the version of the graph after it',
    },
  },
  {
    label: 'Meta',
    meaning: 'One node about the graph as a whole.',
    columns: {
      id: '`graph`',
      dataVersion: 'changes with every import that changes the graph',
      importedAt: 'when that was, ISO 8601 instant, UTC',
      loading: '`true` while a first import is under way, or was broken off; absent otherwise',
    },
  },
];

/** The relationships that no statement states: they link the nodes above and the documents. */
export const OTHER_RELATIONS: readonly (readonly [string, string, string, string])[] = [
  ['`Statement`', '`ABOUT`', '`Entity`', 'what the statement is about'],
  ['`Statement`', '`OBJECT`', '`Entity`', 'the other entity of a stated relationship'],
  ['`Statement`', '`FROM`', '`Document`', 'the document that makes the statement'],
  ['`Statement`', '`CLAIMED_BY`', '`Entity`', 'whose claim the document passes on'],
  ['`Name`', '`NAMES`', '`Entity`', 'the entity that has the name'],
  ['`ExternalId`', '`IDENTIFIES`', '`Entity`', 'the entity that has the identifier'],
  [
    '`Document`',
    '`MENTIONS`',
    '`Entity`',
    'the document itself prints or implies something about the entity; has `statementIds`, `confidence`, `inferred`',
  ],
];
