import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Aggregated } from '../aggregate/aggregated.js';
import type { ShownGroup, KeyValue } from '../aggregate/groups.js';
import type { Omission } from '../aggregate/sum.js';
import type { GraphRecord } from '../../graph/compose/decode.js';
import type { RecordConnection } from '../pagination.js';
import type { EdgeSource } from '../record-resolvers.js';
import type { FoundPaths, FoundPath, FoundHop } from '../../modules/graph/path.js';
import type { FoundSubgraph } from '../../modules/graph/subgraph.js';
import type { FoundLink } from '../../modules/graph/link.js';
import type { ClaimModel, ClaimValueModel } from '../../modules/proof/claim.js';
import type { ConflictPage, ConflictEntryOnPage, ConflictModel } from '../../modules/proof/conflict.model.js';
import type { CompletenessModel, FieldModel, DocumentShareModel } from '../../modules/proof/completeness.model.js';
import type { SearchPage, SearchEntryOnPage, FoundEntity, FacetCounts, Count } from '../../modules/search/search.model.js';
import type { Timeline, TimelineEntryOnPage, TimelineThing } from '../../modules/timeline/timeline.js';
import type { RequestContext } from '../../server/context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An ISO 4217 currency code: `CNY`. */
  Currency: { input: string; output: string; }
  /** A decimal number as text, so that no digit is lost: `29990000000`. */
  Decimal: { input: string; output: string; }
  /** A date or interval in the Extended Date/Time Format (ISO 8601-2, level 1): `2024`, `2024-11-13`, `2023-11~`, `2019/..`; also `XXXX-09-11` where the year is unknown. */
  EDTF: { input: string; output: string; }
  /** A language as a BCP 47 tag: `en`, `zh-Hant`, `vi`, `id`. */
  LanguageTag: { input: string; output: string; }
  /** A calendar day, ISO 8601: `2024-11-13`. */
  LocalDate: { input: string; output: string; }
  /** An absolute URL. */
  URL: { input: URL; output: URL | string; }
};

/** Whoever can take part or be a party: an organisation, a person, or a place as a party. */
export type Actor = {
  /** The agreements to which it is a party; the edge has its role. */
  readonly agreements: AgreementConnection;
  /** The editions and events that it attended. */
  readonly attended: OccasionConnection;
  /** The documents that are about it as a whole. */
  readonly documentsAbout: DocumentConnection;
  /** Its identifiers in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The permanent, readable id, such as `place:qianhai`. */
  readonly id: Scalars['ID']['output'];
  /** What it set going: organisations, programmes, initiatives, forums. */
  readonly initiated: EntityConnection;
  /** The name to show, in the best available language. */
  readonly label: Label;
  /** The documents that speak of it. */
  readonly mentionedIn: DocumentConnection;
  /** Every name it is known by, in every language. */
  readonly names: ReadonlyArray<Name>;
  /** The statistics that concern it; the edge has its role in them. */
  readonly observations: ObservationConnection;
  /** The editions and events that were about it. */
  readonly occasionsAbout: OccasionConnection;
  /** The programmes to which it is a party; the edge has its role. */
  readonly programmes: ProgrammeConnection;
  /** The projects and batches to which it is a party; the edge has its role. */
  readonly projects: UndertakingConnection;
  /** The attributed views that concern it. */
  readonly remarksAbout: RemarkConnection;
  /** Who says what about it, in which words. */
  readonly statements: StatementConnection;
};


/** Whoever can take part or be a party: an organisation, a person, or a place as a party. */
export type ActorAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever can take part or be a party: an organisation, a person, or a place as a party. */
export type ActorAttendedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever can take part or be a party: an organisation, a person, or a place as a party. */
export type ActorDocumentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever can take part or be a party: an organisation, a person, or a place as a party. */
export type ActorInitiatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever can take part or be a party: an organisation, a person, or a place as a party. */
export type ActorLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** Whoever can take part or be a party: an organisation, a person, or a place as a party. */
export type ActorMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever can take part or be a party: an organisation, a person, or a place as a party. */
export type ActorObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever can take part or be a party: an organisation, a person, or a place as a party. */
export type ActorOccasionsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever can take part or be a party: an organisation, a person, or a place as a party. */
export type ActorProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever can take part or be a party: an organisation, a person, or a place as a party. */
export type ActorProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever can take part or be a party: an organisation, a person, or a place as a party. */
export type ActorRemarksAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever can take part or be a party: an organisation, a person, or a place as a party. */
export type ActorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of organisations, people and places as parties. */
export type ActorConnection = {
  /** Over all entries. */
  readonly aggregate: Aggregation;
  /** The entries with what the link itself says. */
  readonly edges: ReadonlyArray<ActorEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<Actor>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An actor on a page. */
export type ActorEdge = {
  /** The highest of its statements, 0 to 1; null on root lists. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** True where no source prints it and it was concluded; null on root lists. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: Actor;
  /** The part it plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The statements that say so. */
  readonly statements: StatementConnection;
  /** When the relationship holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** An actor on a page. */
export type ActorEdgeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which parties to keep; all conditions given must hold. */
export type ActorFilter = {
  /** By `agreements`. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ActorFilter>>;
  /** By `attended`. */
  readonly attended?: InputMaybe<OccasionListFilter>;
  /** Only these; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By `initiated`. */
  readonly initiated?: InputMaybe<EntityListFilter>;
  /** By `mentionedIn`. */
  readonly mentionedIn?: InputMaybe<DocumentListFilter>;
  /** Only where nothing is stated for these fields, such as `mentionedIn`. */
  readonly missing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only what has a matching name, in any language. */
  readonly name?: InputMaybe<NameFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<ActorFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ActorFilter>>;
  /** Only organisations that match. */
  readonly organisation?: InputMaybe<OrganisationFilter>;
  /** Only people that match. */
  readonly person?: InputMaybe<PersonFilter>;
  /** Only places that match. */
  readonly place?: InputMaybe<PlaceFilter>;
  /** By `programmes`. */
  readonly programmes?: InputMaybe<ProgrammeListFilter>;
  /** By `projects`. */
  readonly projects?: InputMaybe<ProjectListFilter>;
  /** Only what a source with all of this speaks of. */
  readonly sources?: InputMaybe<SourceFilter>;
};

/** What a relationship to parties must be like; all that is given must hold. */
export type ActorListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: InputMaybe<ActorFilter>;
  /** Not one of them meets this; also where there is none. */
  readonly none?: InputMaybe<ActorFilter>;
  /** Look at links with one of these roles alone. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<ActorFilter>;
};

/** Counts, sums and groups over all entries of a list, whatever the page. */
export type Aggregation = {
  /** How many different entries there are, each once, whatever its roles. */
  readonly count: Scalars['Int']['output'];
  /** The entries by a key, or by each pair of two. One with several values of a key stands in several groups, so counts may add up to more than `count`. */
  readonly groups: Grouping;
  /** The least and the greatest of a figure or date. */
  readonly range: Range;
  /** What a figure adds up to. */
  readonly sum: Sum;
};


/** Counts, sums and groups over all entries of a list, whatever the page. */
export type AggregationGroupsArgs = {
  by: ReadonlyArray<GroupKeyInput>;
  fillGaps: Scalars['Boolean']['input'];
  top?: InputMaybe<Scalars['Int']['input']>;
};


/** Counts, sums and groups over all entries of a list, whatever the page. */
export type AggregationRangeArgs = {
  of: Measure;
};


/** Counts, sums and groups over all entries of a list, whatever the page. */
export type AggregationSumArgs = {
  convertTo?: InputMaybe<ConversionInput>;
  of: Measure;
};

/** A treaty, protocol, memorandum, plan of action, contract or joint statement. */
export type Agreement = Entity & Node & {
  /** What it is meant to bring about, in the curators' words. */
  readonly aims: ReadonlyArray<LocalisedText>;
  /** The agreements that amend or upgrade it. */
  readonly amendedBy: AgreementConnection;
  /** The agreements that it amends or upgrades. */
  readonly amends: AgreementConnection;
  /** Where it was announced. */
  readonly announcedAt: OccasionConnection;
  /** The value agreed; null where none is stated. */
  readonly contractValue: Maybe<Money>;
  /** A short description in the curators' words, one text per language. */
  readonly description: ReadonlyArray<LocalisedText>;
  /** The documents that are about it as a whole. */
  readonly documentsAbout: DocumentConnection;
  /** Its identifiers in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The permanent, readable id, such as `place:qianhai`. */
  readonly id: Scalars['ID']['output'];
  /** What carries it out. */
  readonly implementedBy: EntityConnection;
  /** The agreements and initiatives that it carries out. */
  readonly implements: EntityConnection;
  /** What sort of agreement it is; null where unknown. */
  readonly kind: Maybe<AgreementKind>;
  /** The name to show, in the best available language. */
  readonly label: Label;
  /** The documents that speak of it. */
  readonly mentionedIn: DocumentConnection;
  /** Every name it is known by, in every language. */
  readonly names: ReadonlyArray<Name>;
  /** The statistics that concern it; the edge has its role in them. */
  readonly observations: ObservationConnection;
  /** The editions and events that were about it. */
  readonly occasionsAbout: OccasionConnection;
  /** The batches with which it was counted. */
  readonly partOf: ProjectBatchConnection;
  /** The named parties; empty where the sources name none. The edge has the role. */
  readonly parties: ActorConnection;
  /** How a source describes parties that it does not name. */
  readonly partiesAsReported: ReadonlyArray<LocalisedText>;
  /** The time it covers; null where none is stated. */
  readonly period: Maybe<PartialDate>;
  /** The attributed views that concern it. */
  readonly remarksAbout: RemarkConnection;
  /** The sectors; `SOME_MEMBERS` on the edge says that not every member of a batch need belong there. */
  readonly sectors: SectorConnection;
  /** Where it was signed. */
  readonly signedAt: OccasionConnection;
  /** Who says what about it, in which words. */
  readonly statements: StatementConnection;
  /** The latest status that is stated; null where none is. */
  readonly status: Maybe<AgreementStatus>;
  /** Every status that is stated, with its date. */
  readonly statusEvents: ReadonlyArray<AgreementStatusEvent>;
};


/** A treaty, protocol, memorandum, plan of action, contract or joint statement. */
export type AgreementAmendedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A treaty, protocol, memorandum, plan of action, contract or joint statement. */
export type AgreementAmendsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A treaty, protocol, memorandum, plan of action, contract or joint statement. */
export type AgreementAnnouncedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A treaty, protocol, memorandum, plan of action, contract or joint statement. */
export type AgreementDocumentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A treaty, protocol, memorandum, plan of action, contract or joint statement. */
export type AgreementImplementedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A treaty, protocol, memorandum, plan of action, contract or joint statement. */
export type AgreementImplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A treaty, protocol, memorandum, plan of action, contract or joint statement. */
export type AgreementLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A treaty, protocol, memorandum, plan of action, contract or joint statement. */
export type AgreementMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A treaty, protocol, memorandum, plan of action, contract or joint statement. */
export type AgreementObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A treaty, protocol, memorandum, plan of action, contract or joint statement. */
export type AgreementOccasionsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A treaty, protocol, memorandum, plan of action, contract or joint statement. */
export type AgreementPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A treaty, protocol, memorandum, plan of action, contract or joint statement. */
export type AgreementPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A treaty, protocol, memorandum, plan of action, contract or joint statement. */
export type AgreementRemarksAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A treaty, protocol, memorandum, plan of action, contract or joint statement. */
export type AgreementSectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A treaty, protocol, memorandum, plan of action, contract or joint statement. */
export type AgreementSignedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A treaty, protocol, memorandum, plan of action, contract or joint statement. */
export type AgreementStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of agreements. */
export type AgreementConnection = {
  /** Over all entries. */
  readonly aggregate: Aggregation;
  /** The entries with what the link itself says. */
  readonly edges: ReadonlyArray<AgreementEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<Agreement>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An agreement on a page. */
export type AgreementEdge = {
  /** The highest of its statements, 0 to 1; null on root lists. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** True where no source prints it and it was concluded; null on root lists. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: Agreement;
  /** The part it plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The statements that say so. */
  readonly statements: StatementConnection;
  /** When the relationship holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** An agreement on a page. */
export type AgreementEdgeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which agreements to keep; all conditions given must hold. */
export type AgreementFilter = {
  /** By `amendedBy`. */
  readonly amendedBy?: InputMaybe<AgreementListFilter>;
  /** By `amends`. */
  readonly amends?: InputMaybe<AgreementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<AgreementFilter>>;
  /** By `announcedAt`. */
  readonly announcedAt?: InputMaybe<OccasionListFilter>;
  /** By `contractValue`. */
  readonly contractValue?: InputMaybe<MoneyFilter>;
  /** Only these; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By `implementedBy`. */
  readonly implementedBy?: InputMaybe<EntityListFilter>;
  /** By `implements`. */
  readonly implements?: InputMaybe<EntityListFilter>;
  /** Only these. */
  readonly kinds?: InputMaybe<ReadonlyArray<AgreementKind>>;
  /** By `mentionedIn`. */
  readonly mentionedIn?: InputMaybe<DocumentListFilter>;
  /** Only where nothing is stated for these fields, such as `kind`. */
  readonly missing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only what has a matching name, in any language. */
  readonly name?: InputMaybe<NameFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<AgreementFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<AgreementFilter>>;
  /** By `partOf`. */
  readonly partOf?: InputMaybe<ProjectListFilter>;
  /** By `parties`. */
  readonly parties?: InputMaybe<ActorListFilter>;
  /** By `period`. */
  readonly period?: InputMaybe<DateFilter>;
  /** Only what is classified under one of these, or narrower. */
  readonly sector?: InputMaybe<SectorScope>;
  /** By `sectors`. */
  readonly sectors?: InputMaybe<SectorListFilter>;
  /** By `signedAt`. */
  readonly signedAt?: InputMaybe<OccasionListFilter>;
  /** Only what a source with all of this speaks of. */
  readonly sources?: InputMaybe<SourceFilter>;
  /** By its status and when it was reached. */
  readonly status?: InputMaybe<AgreementStatusFilter>;
};

/** What sort of agreement it is. */
export type AgreementKind =
  /** A contract. */
  | 'CONTRACT'
  /** An agreement to cooperate. */
  | 'COOPERATION_AGREEMENT'
  /** A joint statement. */
  | 'JOINT_STATEMENT'
  /** A memorandum of understanding. */
  | 'MEMORANDUM'
  /** A plan of action. */
  | 'PLAN_OF_ACTION'
  /** A protocol to a treaty. */
  | 'PROTOCOL'
  /** A treaty or convention between states. */
  | 'TREATY';

/** What a relationship to agreements must be like; all that is given must hold. */
export type AgreementListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: InputMaybe<AgreementFilter>;
  /** Not one of them meets this; also where there is none. */
  readonly none?: InputMaybe<AgreementFilter>;
  /** Look at links with one of these roles alone. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<AgreementFilter>;
};

/** What to sort agreements by; entries alike in all of it stand by id, unknown values last. */
export type AgreementOrder = {
  /** What to sort by. */
  readonly by: AgreementOrderBy;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What agreements can be sorted by. */
export type AgreementOrderBy =
  /** The first day of the earliest `announcedAt`. */
  | 'ANNOUNCED_AT_DATES'
  /** The lower bound of `contractValue`, within a currency. */
  | 'CONTRACT_VALUE'
  /** The id. */
  | 'ID'
  /** How many `implementedBy` it has. */
  | 'IMPLEMENTED_BY_COUNT'
  /** How many `mentionedIn` it has. */
  | 'MENTIONED_IN_COUNT'
  /** The English name; else the next best. */
  | 'NAME'
  /** How many `parties` it has. */
  | 'PARTIES_COUNT'
  /** The first of the names of `parties`. */
  | 'PARTIES_NAME'
  /** The first day of `period`. */
  | 'PERIOD'
  /** How many `sectors` it has. */
  | 'SECTORS_COUNT'
  /** The first day of the earliest `signedAt`. */
  | 'SIGNED_AT_DATES'
  /** How many `statements` it has. */
  | 'STATEMENTS_COUNT';

/** The stages of an agreement, in order. */
export type AgreementStatus =
  /** It was adopted without being signed. */
  | 'ADOPTED'
  /** Its time ran out. */
  | 'EXPIRED'
  /** Its text was initialled. */
  | 'INITIALLED'
  /** It is in force. */
  | 'IN_FORCE'
  /** It is being negotiated. */
  | 'NEGOTIATING'
  /** It was proposed. */
  | 'PROPOSED'
  /** It was ratified. */
  | 'RATIFIED'
  /** It was signed. */
  | 'SIGNED'
  /** Another agreement took its place. */
  | 'SUPERSEDED'
  /** It was ended. */
  | 'TERMINATED';

/** A status of an agreement with its date. */
export type AgreementStatusEvent = {
  /** When it was reached; null where no source says. */
  readonly date: Maybe<PartialDate>;
  /** The status. */
  readonly status: AgreementStatus;
};

/** Which statuses to keep; all that is given must hold. */
export type AgreementStatusFilter = {
  /** The status it has now is one of these. */
  readonly current?: InputMaybe<ReadonlyArray<AgreementStatus>>;
  /** When it reached what `reached` names, or any status. */
  readonly date?: InputMaybe<DateFilter>;
  /** It has reached one of these, whatever came after. */
  readonly reached?: InputMaybe<ReadonlyArray<AgreementStatus>>;
};

/** How a figure was qualified. */
export type AmountQualifier =
  /** About the figure. */
  | 'ABOUT'
  /** Between two figures. */
  | 'BETWEEN'
  /** Not quite the figure: there is an upper bound alone. */
  | 'CLOSE_TO'
  /** No qualifier: the figure itself. */
  | 'EXACT'
  /** More than the figure: there is a lower bound alone. */
  | 'OVER'
  /** No figure was given. */
  | 'UNSPECIFIED'
  /** At most the figure. */
  | 'UP_TO';

/** A range of numbers, both ends included. At least one end is needed. */
export type AmountRange = {
  /** The least. */
  readonly from?: InputMaybe<Scalars['Decimal']['input']>;
  /** The greatest. */
  readonly to?: InputMaybe<Scalars['Decimal']['input']>;
};

/** All that is stated of one property of one entity. */
export type Claim = {
  /** How the statements contradict each other; null where they do not. */
  readonly conflict: Maybe<ConflictKind>;
  /** The property. */
  readonly property: Scalars['String']['output'];
  /** The decision as an English sentence; null where nothing is stated. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** What decided which values are shown; null where nothing is stated. */
  readonly rule: Maybe<ClaimRule>;
  /** Whether something is stated, nothing is, or nothing can be. */
  readonly state: ClaimState;
  /** The values, the one that goes first in the order of choice first. */
  readonly values: ReadonlyArray<ClaimValue>;
};

/** What decides which of several values is shown. The criteria are tried in the order of this list from `NOT_DEPRECATED` on. */
export type ClaimRule =
  /** All events are shown; the current status is the latest dated one or else the furthest in the lifecycle. */
  | 'ALL_EVENTS'
  /** The property shows every value that is not deprecated. */
  | 'ALL_SHOWN'
  /** The highest confidence. */
  | 'CONFIDENCE'
  /** Nothing else: the lowest statement id keeps the answer stable. */
  | 'ID'
  /** The strongest method: `REFERENCE`, `PRINTED`, `CURATED`, then `INFERRED`. */
  | 'METHOD'
  /** The newest document; undated ones go last. */
  | 'NEWEST'
  /** The other values are deprecated. */
  | 'NOT_DEPRECATED'
  /** Curators rank it first. */
  | 'PREFERRED'
  /** All statements give the same value. */
  | 'UNDISPUTED'
  /** All statements are deprecated, so none is shown. */
  | 'WITHHELD';

/** Whether a property has a value. */
export type ClaimState =
  /** Entities of this type do not have the property, or it is stated of the other end of the relationship. */
  | 'NOT_APPLICABLE'
  /** An entity of this type can have it, but nothing is stated: unknown, neither 0 nor no. */
  | 'NOT_STATED'
  /** At least one statement gives a value. */
  | 'STATED';

/** One value that is stated. */
export type ClaimValue = {
  /** True where somebody else than an interested party states it. */
  readonly independent: Scalars['Boolean']['output'];
  /** True where the entity shows it. */
  readonly served: Scalars['Boolean']['output'];
  /** Every statement of the value, the strongest first. */
  readonly statements: ReadonlyArray<Statement>;
  /** The value as a reader would write it; for a relationship the id of the other entity. Figures reported in other words are one value. */
  readonly text: Scalars['String']['output'];
};

/** How far the fields of a type of entity are filled. */
export type Completeness = {
  /** How many entities of the type there are. */
  readonly entities: Scalars['Int']['output'];
  /** Every property and relationship of the type. */
  readonly fields: ReadonlyArray<FieldCompleteness>;
};

/** A range of confidence, bounds included; at least one of them is needed. */
export type ConfidenceRange = {
  /** The most, 0 to 1. */
  readonly max?: InputMaybe<Scalars['Float']['input']>;
  /** The least, 0 to 1. */
  readonly min?: InputMaybe<Scalars['Float']['input']>;
};

/** Statements about one property of one entity that contradict each other. */
export type Conflict = {
  /** What is stated, and which value is shown. */
  readonly claim: Claim;
  /** What they are about. */
  readonly entity: Entity;
};

/** A page of contradictions. */
export type ConflictConnection = {
  /** The entries of the page with their cursors. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are in all, whatever the page; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A contradiction on a page. */
export type ConflictEdge = {
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Conflict;
};

/** How statements contradict each other. */
export type ConflictKind =
  /** A property with one value is given several. A date and a more exact one count as two. */
  | 'DIFFERENT_VALUES'
  /** A statement has the flag `INTERNAL_CONFLICT`: its source contradicts itself. */
  | 'SELF_CONTRADICTION';

/** A currency to convert to. */
export type ConversionInput = {
  /** The currency of the total. */
  readonly currency: Scalars['Currency']['input'];
  /** One rate for each other currency, at most 50. */
  readonly rates: ReadonlyArray<ExchangeRateInput>;
};

/** How the currency of an amount is known. */
export type CurrencyBasis =
  /** The sign could mean several currencies, so none is given. */
  | 'AMBIGUOUS'
  /** It was concluded from the context. */
  | 'INFERRED'
  /** The source prints it. */
  | 'PRINTED';

/** Which dates to keep; all conditions given must hold. A date that is partial or an interval has a first and a last possible day. */
export type DateFilter = {
  /** Every day that it can mean lies in this EDTF period, such as `2025`, `2025-01/2025-06` or `../2024`. One that is about (`~`) or not sure (`?`) lies in none. */
  readonly certainlyIn?: InputMaybe<Scalars['EDTF']['input']>;
  /** Whether a date is stated at all. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Some day that it can mean lies in this EDTF period; a date of an unknown year may lie in any. */
  readonly possiblyIn?: InputMaybe<Scalars['EDTF']['input']>;
};

/** How exact a date is. */
export type DatePrecision =
  /** To the day. */
  | 'DAY'
  /** To the decade or less. */
  | 'DECADE'
  /** From one date to another. */
  | 'INTERVAL'
  /** To the month. */
  | 'MONTH'
  /** To the quarter, half or season. */
  | 'SEASON'
  /** The day or month is known, the year is not. */
  | 'UNKNOWN_YEAR'
  /** To the year. */
  | 'YEAR';

/** A source: an article, press release, report or reference data set. */
export type Document = Entity & Node & {
  /** Who wrote it. */
  readonly authoredBy: ActorConnection;
  /** What it is about as a whole. */
  readonly concerns: EntityConnection;
  /** A short description in the curators' words, one text per language. */
  readonly description: ReadonlyArray<LocalisedText>;
  /** The documents that are about it as a whole. */
  readonly documentsAbout: DocumentConnection;
  /** Its identifiers in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The permanent, readable id, such as `place:qianhai`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of document it is; null where unknown. */
  readonly kind: Maybe<DocumentKind>;
  /** The name to show, in the best available language. */
  readonly label: Label;
  /** The language it is written in; null where unknown. */
  readonly language: Maybe<Scalars['LanguageTag']['output']>;
  /** The documents that speak of it. */
  readonly mentionedIn: DocumentConnection;
  /** The entities it speaks of. */
  readonly mentions: EntityConnection;
  /** Every name it is known by, in every language. */
  readonly names: ReadonlyArray<Name>;
  /** The statistics that concern it; the edge has its role in them. */
  readonly observations: ObservationConnection;
  /** The editions and events that were about it. */
  readonly occasionsAbout: OccasionConnection;
  /** Whose text or claims it passes on, such as the issuer of a press release. */
  readonly originatedBy: EntityConnection;
  /** Who published it. */
  readonly publishedBy: PublisherConnection;
  /** When it was published; null where it prints no date. */
  readonly publishedOn: Maybe<PartialDate>;
  /** Where it was released. */
  readonly releasedAt: OccasionConnection;
  /** The attributed views that concern it. */
  readonly remarksAbout: RemarkConnection;
  /** The SHA-256 of its text, in hexadecimal; null where no text is held. */
  readonly sha256: Maybe<Scalars['String']['output']>;
  /** Who says what about it, in which words. */
  readonly statements: StatementConnection;
  /** The statements it makes. */
  readonly statementsMade: StatementConnection;
  /** The original that it translates. */
  readonly translatedFrom: DocumentConnection;
  /** Its translations. */
  readonly translations: DocumentConnection;
  /** Where it was published; null where the source prints none. */
  readonly url: Maybe<Scalars['URL']['output']>;
};


/** A source: an article, press release, report or reference data set. */
export type DocumentAuthoredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source: an article, press release, report or reference data set. */
export type DocumentConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source: an article, press release, report or reference data set. */
export type DocumentDocumentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source: an article, press release, report or reference data set. */
export type DocumentLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A source: an article, press release, report or reference data set. */
export type DocumentMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source: an article, press release, report or reference data set. */
export type DocumentMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source: an article, press release, report or reference data set. */
export type DocumentObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source: an article, press release, report or reference data set. */
export type DocumentOccasionsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source: an article, press release, report or reference data set. */
export type DocumentOriginatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source: an article, press release, report or reference data set. */
export type DocumentPublishedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source: an article, press release, report or reference data set. */
export type DocumentReleasedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source: an article, press release, report or reference data set. */
export type DocumentRemarksAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source: an article, press release, report or reference data set. */
export type DocumentStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A source: an article, press release, report or reference data set. */
export type DocumentStatementsMadeArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source: an article, press release, report or reference data set. */
export type DocumentTranslatedFromArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A source: an article, press release, report or reference data set. */
export type DocumentTranslationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents. */
export type DocumentConnection = {
  /** Over all entries. */
  readonly aggregate: Aggregation;
  /** The entries with what the link itself says. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<Document>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A document on a page. */
export type DocumentEdge = {
  /** The highest of its statements, 0 to 1; null on root lists. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** True where no source prints it and it was concluded; null on root lists. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: Document;
  /** The part it plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The statements that say so. */
  readonly statements: StatementConnection;
  /** When the relationship holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** A document on a page. */
export type DocumentEdgeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which documents to keep; all conditions given must hold. */
export type DocumentFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  /** By `authoredBy`. */
  readonly authoredBy?: InputMaybe<ActorListFilter>;
  /** By `concerns`. */
  readonly concerns?: InputMaybe<EntityListFilter>;
  /** Only these; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these. */
  readonly kinds?: InputMaybe<ReadonlyArray<DocumentKind>>;
  /** Only these languages. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
  /** By `mentionedIn`. */
  readonly mentionedIn?: InputMaybe<DocumentListFilter>;
  /** By `mentions`. */
  readonly mentions?: InputMaybe<EntityListFilter>;
  /** Only where nothing is stated for these fields, such as `kind`. */
  readonly missing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only what has a matching name, in any language. */
  readonly name?: InputMaybe<NameFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<DocumentFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<DocumentFilter>>;
  /** By `originatedBy`. */
  readonly originatedBy?: InputMaybe<EntityListFilter>;
  /** By `publishedBy`. */
  readonly publishedBy?: InputMaybe<PublisherListFilter>;
  /** By `publishedOn`. */
  readonly publishedOn?: InputMaybe<DateFilter>;
  /** By `releasedAt`. */
  readonly releasedAt?: InputMaybe<OccasionListFilter>;
  /** Only what a source with all of this speaks of. */
  readonly sources?: InputMaybe<SourceFilter>;
  /** By `translatedFrom`. */
  readonly translatedFrom?: InputMaybe<DocumentListFilter>;
  /** By `translations`. */
  readonly translations?: InputMaybe<DocumentListFilter>;
};

/** What sort of document it is. */
export type DocumentKind =
  /** A news article. */
  | 'ARTICLE'
  /** A text issued by an interested party. */
  | 'PRESS_RELEASE'
  /** A reference data set or register. */
  | 'REFERENCE'
  /** A report. */
  | 'REPORT'
  /** Published results of an event. */
  | 'RESULTS';

/** What a relationship to documents must be like; all that is given must hold. */
export type DocumentListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: InputMaybe<DocumentFilter>;
  /** Not one of them meets this; also where there is none. */
  readonly none?: InputMaybe<DocumentFilter>;
  /** Look at links with one of these roles alone. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<DocumentFilter>;
};

/** What to sort documents by; entries alike in all of it stand by id, unknown values last. */
export type DocumentOrder = {
  /** What to sort by. */
  readonly by: DocumentOrderBy;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What documents can be sorted by. */
export type DocumentOrderBy =
  /** The id. */
  | 'ID'
  /** How many `mentionedIn` it has. */
  | 'MENTIONED_IN_COUNT'
  /** How many `mentions` it has. */
  | 'MENTIONS_COUNT'
  /** The English name; else the next best. */
  | 'NAME'
  /** The first of the names of `publishedBy`. */
  | 'PUBLISHED_BY_NAME'
  /** The first day of `publishedOn`. */
  | 'PUBLISHED_ON'
  /** The first day of the earliest `releasedAt`. */
  | 'RELEASED_AT_DATES'
  /** How many `statements` it has. */
  | 'STATEMENTS_COUNT';

/** What one document contributes to a field. */
export type DocumentShare = {
  /** The document. */
  readonly document: Document;
  /** For how many entities it states a value. */
  readonly entities: Scalars['Int']['output'];
};

/** Anything the graph knows about, whatever its type. */
export type Entity = {
  /** The documents that are about it as a whole. */
  readonly documentsAbout: DocumentConnection;
  /** Its identifiers in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The permanent, readable id, such as `place:qianhai`. */
  readonly id: Scalars['ID']['output'];
  /** The name to show, in the best available language. */
  readonly label: Label;
  /** The documents that speak of it. */
  readonly mentionedIn: DocumentConnection;
  /** Every name it is known by, in every language. */
  readonly names: ReadonlyArray<Name>;
  /** The statistics that concern it; the edge has its role in them. */
  readonly observations: ObservationConnection;
  /** The editions and events that were about it. */
  readonly occasionsAbout: OccasionConnection;
  /** The attributed views that concern it. */
  readonly remarksAbout: RemarkConnection;
  /** Who says what about it, in which words. */
  readonly statements: StatementConnection;
};


/** Anything the graph knows about, whatever its type. */
export type EntityDocumentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything the graph knows about, whatever its type. */
export type EntityLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** Anything the graph knows about, whatever its type. */
export type EntityMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything the graph knows about, whatever its type. */
export type EntityObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything the graph knows about, whatever its type. */
export type EntityOccasionsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything the graph knows about, whatever its type. */
export type EntityRemarksAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Anything the graph knows about, whatever its type. */
export type EntityStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of entities of any type. */
export type EntityConnection = {
  /** Over all entries. */
  readonly aggregate: Aggregation;
  /** The entries with what the link itself says. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity on a page. */
export type EntityEdge = {
  /** The highest of its statements, 0 to 1; null on root lists. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** Which way it leads; null on root lists. */
  readonly direction: Maybe<LinkDirection>;
  /** True where no source prints it and it was concluded; null on root lists. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: Entity;
  /** The relationship that leads to the entry; null on root lists. */
  readonly relationship: Maybe<RelationshipType>;
  /** The part it plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The statements that say so. */
  readonly statements: StatementConnection;
  /** When the relationship holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** An entity on a page. */
export type EntityEdgeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which entities to keep; all conditions given must hold. */
export type EntityFilter = {
  /** Only agreements that match. */
  readonly agreement?: InputMaybe<AgreementFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** Only documents that match. */
  readonly document?: InputMaybe<DocumentFilter>;
  /** By `documentsAbout`. */
  readonly documentsAbout?: InputMaybe<DocumentListFilter>;
  /** Only forums that match. */
  readonly forum?: InputMaybe<ForumFilter>;
  /** Only editions that match. */
  readonly forumEdition?: InputMaybe<ForumEditionFilter>;
  /** Only events that match. */
  readonly forumEvent?: InputMaybe<ForumEventFilter>;
  /** Only these; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only initiatives that match. */
  readonly initiative?: InputMaybe<InitiativeFilter>;
  /** By `mentionedIn`. */
  readonly mentionedIn?: InputMaybe<DocumentListFilter>;
  /** Only where nothing is stated for these fields, such as `mentionedIn`. */
  readonly missing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only what has a matching name, in any language. */
  readonly name?: InputMaybe<NameFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<EntityFilter>;
  /** Only statistics that match. */
  readonly observation?: InputMaybe<ObservationFilter>;
  /** By `observations`. */
  readonly observations?: InputMaybe<ObservationListFilter>;
  /** By `occasionsAbout`. */
  readonly occasionsAbout?: InputMaybe<OccasionListFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<EntityFilter>>;
  /** Only organisations that match. */
  readonly organisation?: InputMaybe<OrganisationFilter>;
  /** Only people that match. */
  readonly person?: InputMaybe<PersonFilter>;
  /** Only places that match. */
  readonly place?: InputMaybe<PlaceFilter>;
  /** Only posts that match. */
  readonly position?: InputMaybe<PositionFilter>;
  /** Only programmes that match. */
  readonly programme?: InputMaybe<ProgrammeFilter>;
  /** Only projects and batches that match. */
  readonly project?: InputMaybe<ProjectFilter>;
  /** Only publishers that match. */
  readonly publisher?: InputMaybe<PublisherFilter>;
  /** Only views that match. */
  readonly remark?: InputMaybe<RemarkFilter>;
  /** By `remarksAbout`. */
  readonly remarksAbout?: InputMaybe<RemarkListFilter>;
  /** Only sectors that match. */
  readonly sector?: InputMaybe<SectorFilter>;
  /** Only what a source with all of this speaks of. */
  readonly sources?: InputMaybe<SourceFilter>;
  /** Only tenures that match. */
  readonly tenure?: InputMaybe<TenureFilter>;
  /** Only entities of these types. */
  readonly types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** What a relationship to entities must be like; all that is given must hold. */
export type EntityListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: InputMaybe<EntityFilter>;
  /** Not one of them meets this; also where there is none. */
  readonly none?: InputMaybe<EntityFilter>;
  /** Look at links with one of these roles alone. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<EntityFilter>;
};

/** What to sort entities by; entries alike in all of it stand by id, unknown values last. */
export type EntityOrder = {
  /** What to sort by. */
  readonly by: EntityOrderBy;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What entities can be sorted by. */
export type EntityOrderBy =
  /** The id. */
  | 'ID'
  /** How many `mentionedIn` it has. */
  | 'MENTIONED_IN_COUNT'
  /** The English name; else the next best. */
  | 'NAME'
  /** How many `statements` it has. */
  | 'STATEMENTS_COUNT';

/** Problems of the entities of one type. */
export type EntityQuality = {
  /** How many entities there are. */
  readonly entities: Scalars['Int']['output'];
  /** How many have inferred statements, but none that is printed or from a reference. */
  readonly inferredOnly: Scalars['Int']['output'];
  /** The type. */
  readonly type: EntityType;
  /** How many have neither a date nor a dated status; null where the type has no such property. */
  readonly undated: Maybe<Scalars['Int']['output']>;
  /** How many have no statement with a quote. */
  readonly unquoted: Scalars['Int']['output'];
  /** How many have no statement at all. */
  readonly unsourced: Scalars['Int']['output'];
};

/** A type of entity. */
export type EntityType =
  /** An agreement. */
  | 'AGREEMENT'
  /** A source. */
  | 'DOCUMENT'
  /** A series of meetings. */
  | 'FORUM'
  /** One holding of a forum. */
  | 'FORUM_EDITION'
  /** An event within an edition. */
  | 'FORUM_EVENT'
  /** An initiative or policy. */
  | 'INITIATIVE'
  /** A statistic. */
  | 'OBSERVATION'
  /** A body that acts. */
  | 'ORGANISATION'
  /** A person. */
  | 'PERSON'
  /** A place. */
  | 'PLACE'
  /** A post. */
  | 'POSITION'
  /** A programme. */
  | 'PROGRAMME'
  /** A project. */
  | 'PROJECT'
  /** Projects reported together. */
  | 'PROJECT_BATCH'
  /** A publisher. */
  | 'PUBLISHER'
  /** An attributed view. */
  | 'REMARK'
  /** A sector. */
  | 'SECTOR'
  /** A person holding a post. */
  | 'TENURE';

/** What one unit of a currency was taken to be worth. */
export type ExchangeRate = {
  /** The currency. */
  readonly currency: Scalars['Currency']['output'];
  /** Units of the target currency. */
  readonly rate: Scalars['Decimal']['output'];
};

/** What one unit of a currency is worth. */
export type ExchangeRateInput = {
  /** The other currency. */
  readonly currency: Scalars['Currency']['input'];
  /** Units of the target currency; above 0, at most 30 characters. */
  readonly rate: Scalars['Decimal']['input'];
};

/** An identifier of an entity in another register. */
export type ExternalId = {
  /** The register. */
  readonly scheme: ExternalIdScheme;
  /** The identifier there. */
  readonly value: Scalars['String']['output'];
};

/** An identifier in another register. */
export type ExternalIdInput = {
  /** The register. */
  readonly scheme: ExternalIdScheme;
  /** The identifier there. */
  readonly value: Scalars['String']['input'];
};

/** A register of identifiers. */
export type ExternalIdScheme =
  /** Digital object identifiers. */
  | 'DOI'
  /** GeoNames places. */
  | 'GEONAMES'
  /** People and bodies as creators. */
  | 'ISNI'
  /** Two-letter country codes. */
  | 'ISO_3166_1_ALPHA_2'
  /** Three-letter country codes. */
  | 'ISO_3166_1_ALPHA_3'
  /** Numeric country codes. */
  | 'ISO_3166_1_NUMERIC'
  /** Codes of provinces and states. */
  | 'ISO_3166_2'
  /** Legal entity identifiers. */
  | 'LEI'
  /** Researchers. */
  | 'ORCID'
  /** Research organisations. */
  | 'ROR'
  /** UN codes of ports and places. */
  | 'UN_LOCODE'
  /** Chinese unified social credit codes. */
  | 'USCC'
  /** Wikidata items. */
  | 'WIKIDATA';

/** How far one field is filled. Deprecated statements do not count. */
export type FieldCompleteness = {
  /** The documents that state it, by id. */
  readonly documents: ReadonlyArray<DocumentShare>;
  /** True for a relationship that is stated of the entities at its other end. */
  readonly incoming: Scalars['Boolean']['output'];
  /** The entities that have a value, each counted once under its strongest method. */
  readonly methods: ReadonlyArray<MethodShare>;
  /** Of how many none is stated, which does not say that there is none. */
  readonly missing: Scalars['Int']['output'];
  /** The property as statements use it. */
  readonly property: Scalars['String']['output'];
  /** How many entities have at least one value. */
  readonly stated: Scalars['Int']['output'];
};

/** A figure over several entries. */
export type Figure = {
  /** True where a source says about. */
  readonly approximate: Scalars['Boolean']['output'];
  /** True where the caller's rates were applied. */
  readonly converted: Scalars['Boolean']['output'];
  /** How many entries it comes from. */
  readonly count: Scalars['Int']['output'];
  /** Whether it is cumulative, for statistics. */
  readonly cumulative: Maybe<Scalars['Boolean']['output']>;
  /** The currency; null for a count or measure. */
  readonly currency: Maybe<Scalars['Currency']['output']>;
  /** The most it can be; null where a figure has no upper bound. */
  readonly high: Maybe<Scalars['Decimal']['output']>;
  /** What it measures, for statistics. */
  readonly indicator: Maybe<Indicator>;
  /** True where a currency was concluded from the context. */
  readonly inferredCurrency: Scalars['Boolean']['output'];
  /** The least it can be; null where no figure has a lower bound. */
  readonly low: Maybe<Scalars['Decimal']['output']>;
  /** The unit; null for money. */
  readonly unit: Maybe<Scalars['String']['output']>;
};

/** Statements with one flag. */
export type FlagCount = {
  /** The flag. */
  readonly flag: StatementFlag;
  /** How many statements have it; one may have several. */
  readonly statements: Scalars['Int']['output'];
};

/** A series of meetings under one name. */
export type Forum = Entity & Node & {
  /** What it is meant to bring about, in the curators' words. */
  readonly aims: ReadonlyArray<LocalisedText>;
  /** A short description in the curators' words, one text per language. */
  readonly description: ReadonlyArray<LocalisedText>;
  /** The documents that are about it as a whole. */
  readonly documentsAbout: DocumentConnection;
  /** Its editions, earliest first, undated ones last. */
  readonly editions: ForumEditionConnection;
  /** Its identifiers in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** When it was first held; null where unknown. */
  readonly founded: Maybe<PartialDate>;
  /** The permanent, readable id, such as `place:qianhai`. */
  readonly id: Scalars['ID']['output'];
  /** Who set it up or proposed it. */
  readonly initiatedBy: ActorConnection;
  /** How often it is held, as reported; null where unknown. */
  readonly interval: Maybe<Scalars['String']['output']>;
  /** The name to show, in the best available language. */
  readonly label: Label;
  /** The documents that speak of it. */
  readonly mentionedIn: DocumentConnection;
  /** The places that its name bears. */
  readonly namedAfter: PlaceConnection;
  /** Every name it is known by, in every language. */
  readonly names: ReadonlyArray<Name>;
  /** The statistics that concern it; the edge has its role in them. */
  readonly observations: ObservationConnection;
  /** The editions and events that were about it. */
  readonly occasionsAbout: OccasionConnection;
  /** Who organises the series; an edition may have others. */
  readonly organisers: OrganisationConnection;
  /** The attributed views that concern it. */
  readonly remarksAbout: RemarkConnection;
  /** The sectors it is about. */
  readonly sectors: SectorConnection;
  /** Who says what about it, in which words. */
  readonly statements: StatementConnection;
  /** Who or what supports it. */
  readonly supportedBy: EntityConnection;
};


/** A series of meetings under one name. */
export type ForumDocumentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A series of meetings under one name. */
export type ForumEditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A series of meetings under one name. */
export type ForumInitiatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A series of meetings under one name. */
export type ForumLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A series of meetings under one name. */
export type ForumMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A series of meetings under one name. */
export type ForumNamedAfterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A series of meetings under one name. */
export type ForumObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A series of meetings under one name. */
export type ForumOccasionsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A series of meetings under one name. */
export type ForumOrganisersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A series of meetings under one name. */
export type ForumRemarksAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A series of meetings under one name. */
export type ForumSectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A series of meetings under one name. */
export type ForumStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A series of meetings under one name. */
export type ForumSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of forum series. */
export type ForumConnection = {
  /** Over all entries. */
  readonly aggregate: Aggregation;
  /** The entries with what the link itself says. */
  readonly edges: ReadonlyArray<ForumEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<Forum>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A forum series on a page. */
export type ForumEdge = {
  /** The highest of its statements, 0 to 1; null on root lists. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** True where no source prints it and it was concluded; null on root lists. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: Forum;
  /** The part it plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The statements that say so. */
  readonly statements: StatementConnection;
  /** When the relationship holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** A forum series on a page. */
export type ForumEdgeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** One holding of a forum. */
export type ForumEdition = Entity & Node & Occasion & {
  /** The agreements signed, there or at one of its events. */
  readonly agreementsSigned: AgreementConnection;
  /** What it is meant to bring about, in the curators' words. */
  readonly aims: ReadonlyArray<LocalisedText>;
  /** What was announced, there or at one of its events. */
  readonly announced: EntityConnection;
  /** How many took part, with the qualifier of the source; null where unknown. */
  readonly attendance: Maybe<Quantity>;
  /** Which groups took part, as reported. */
  readonly attendees: ReadonlyArray<LocalisedText>;
  /** What was held together with it, such as a conference within an expo. */
  readonly coLocatedWith: OccasionConnection;
  /** What it was about besides sectors, such as an agreement or an initiative. */
  readonly concerns: EntityConnection;
  /** When it took place; null where no source says. */
  readonly dates: Maybe<PartialDate>;
  /** A short description in the curators' words, one text per language. */
  readonly description: ReadonlyArray<LocalisedText>;
  /** The documents that are about it as a whole. */
  readonly documentsAbout: DocumentConnection;
  /** The events that belong directly to it. */
  readonly events: ForumEventConnection;
  /** Its identifiers in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The series it belongs to; null where the source names none. */
  readonly forum: Maybe<Forum>;
  /** The places that are stated for it directly. */
  readonly heldIn: PlaceConnection;
  /** The permanent, readable id, such as `place:qianhai`. */
  readonly id: Scalars['ID']['output'];
  /** The name to show, in the best available language. */
  readonly label: Label;
  /** What was launched, there or at one of its events. */
  readonly launched: EntityConnection;
  /** The documents that speak of it. */
  readonly mentionedIn: DocumentConnection;
  /** On site, online or both; null where nothing is stated. */
  readonly mode: Maybe<ForumMode>;
  /** Every name it is known by, in every language. */
  readonly names: ReadonlyArray<Name>;
  /** The statistics that concern it; the edge has its role in them. */
  readonly observations: ObservationConnection;
  /** The editions and events that were about it. */
  readonly occasionsAbout: OccasionConnection;
  /** Its number in the series as printed or concluded; null where unknown. Never derived from the year. */
  readonly ordinal: Maybe<Scalars['Int']['output']>;
  /** Who organised it; the edge has the role. */
  readonly organisers: OrganisationConnection;
  /** The named organisations, people and places that took part. */
  readonly participants: ActorConnection;
  /** The projects and batches inaugurated, there or at one of its events. */
  readonly projectsInaugurated: UndertakingConnection;
  /** The projects and batches signed, there or at one of its events. */
  readonly projectsSigned: UndertakingConnection;
  /** The documents released, there or at one of its events. */
  readonly released: DocumentConnection;
  /** The views voiced, there or at one of its events. */
  readonly remarks: RemarkConnection;
  /** The attributed views that concern it. */
  readonly remarksAbout: RemarkConnection;
  /** The sectors it was about. */
  readonly sectors: SectorConnection;
  /** Who spoke; the edge has the role. */
  readonly speakers: PersonConnection;
  /** Who says what about it, in which words. */
  readonly statements: StatementConnection;
  /** Whether it was held; null where nothing is stated. */
  readonly status: Maybe<OccasionStatus>;
  /** Its theme as printed, one text per language. */
  readonly theme: ReadonlyArray<LocalisedText>;
  /** What was discussed or shown, as reported. */
  readonly topics: ReadonlyArray<LocalisedText>;
  /** Where it took place: its own places, else those of the edition it belongs to. */
  readonly venues: PlaceConnection;
  /** The occasion itself and every event and edition it belongs to. */
  readonly within: OccasionConnection;
};


/** One holding of a forum. */
export type ForumEditionAgreementsSignedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One holding of a forum. */
export type ForumEditionAnnouncedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One holding of a forum. */
export type ForumEditionCoLocatedWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One holding of a forum. */
export type ForumEditionConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One holding of a forum. */
export type ForumEditionDocumentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One holding of a forum. */
export type ForumEditionEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One holding of a forum. */
export type ForumEditionHeldInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One holding of a forum. */
export type ForumEditionLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** One holding of a forum. */
export type ForumEditionLaunchedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One holding of a forum. */
export type ForumEditionMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One holding of a forum. */
export type ForumEditionObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One holding of a forum. */
export type ForumEditionOccasionsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One holding of a forum. */
export type ForumEditionOrganisersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One holding of a forum. */
export type ForumEditionParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One holding of a forum. */
export type ForumEditionProjectsInauguratedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One holding of a forum. */
export type ForumEditionProjectsSignedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One holding of a forum. */
export type ForumEditionReleasedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One holding of a forum. */
export type ForumEditionRemarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One holding of a forum. */
export type ForumEditionRemarksAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One holding of a forum. */
export type ForumEditionSectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One holding of a forum. */
export type ForumEditionSpeakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One holding of a forum. */
export type ForumEditionStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** One holding of a forum. */
export type ForumEditionVenuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One holding of a forum. */
export type ForumEditionWithinArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of forum editions. */
export type ForumEditionConnection = {
  /** Over all entries. */
  readonly aggregate: Aggregation;
  /** The entries with what the link itself says. */
  readonly edges: ReadonlyArray<ForumEditionEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<ForumEdition>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A forum edition on a page. */
export type ForumEditionEdge = {
  /** The highest of its statements, 0 to 1; null on root lists. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** True where no source prints it and it was concluded; null on root lists. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: ForumEdition;
  /** The part it plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The statements that say so. */
  readonly statements: StatementConnection;
  /** When the relationship holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** A forum edition on a page. */
export type ForumEditionEdgeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which editions to keep; all conditions given must hold. */
export type ForumEditionFilter = {
  /** By `agreementsSigned`. */
  readonly agreementsSigned?: InputMaybe<AgreementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ForumEditionFilter>>;
  /** By `announced`. */
  readonly announced?: InputMaybe<EntityListFilter>;
  /** By `attendance`. */
  readonly attendance?: InputMaybe<QuantityFilter>;
  /** By `coLocatedWith`. */
  readonly coLocatedWith?: InputMaybe<OccasionListFilter>;
  /** By `concerns`. */
  readonly concerns?: InputMaybe<EntityListFilter>;
  /** By `dates`. */
  readonly dates?: InputMaybe<DateFilter>;
  /** By `events`. */
  readonly events?: InputMaybe<ForumEventListFilter>;
  /** By `forum`. */
  readonly forum?: InputMaybe<ForumFilter>;
  /** By `heldIn`. */
  readonly heldIn?: InputMaybe<PlaceListFilter>;
  /** Only these; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By `launched`. */
  readonly launched?: InputMaybe<EntityListFilter>;
  /** By `mentionedIn`. */
  readonly mentionedIn?: InputMaybe<DocumentListFilter>;
  /** Only where nothing is stated for these fields, such as `status`. */
  readonly missing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only these. */
  readonly modes?: InputMaybe<ReadonlyArray<ForumMode>>;
  /** Only what has a matching name, in any language. */
  readonly name?: InputMaybe<NameFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<ForumEditionFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ForumEditionFilter>>;
  /** Only these ordinals. */
  readonly ordinals?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  /** By `organisers`. */
  readonly organisers?: InputMaybe<OrganisationListFilter>;
  /** By `participants`. */
  readonly participants?: InputMaybe<ActorListFilter>;
  /** Only what was held in one of these. */
  readonly place?: InputMaybe<PlaceScope>;
  /** By `projectsInaugurated`. */
  readonly projectsInaugurated?: InputMaybe<ProjectListFilter>;
  /** By `projectsSigned`. */
  readonly projectsSigned?: InputMaybe<ProjectListFilter>;
  /** By `released`. */
  readonly released?: InputMaybe<DocumentListFilter>;
  /** By `remarks`. */
  readonly remarks?: InputMaybe<RemarkListFilter>;
  /** Only what is classified under one of these, or narrower. */
  readonly sector?: InputMaybe<SectorScope>;
  /** By `sectors`. */
  readonly sectors?: InputMaybe<SectorListFilter>;
  /** Only what a source with all of this speaks of. */
  readonly sources?: InputMaybe<SourceFilter>;
  /** By `speakers`. */
  readonly speakers?: InputMaybe<PersonListFilter>;
  /** Only these. */
  readonly statuses?: InputMaybe<ReadonlyArray<OccasionStatus>>;
  /** By `venues`. */
  readonly venues?: InputMaybe<PlaceListFilter>;
  /** By `within`. */
  readonly within?: InputMaybe<OccasionListFilter>;
};

/** What a relationship to editions must be like; all that is given must hold. */
export type ForumEditionListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: InputMaybe<ForumEditionFilter>;
  /** Not one of them meets this; also where there is none. */
  readonly none?: InputMaybe<ForumEditionFilter>;
  /** Look at links with one of these roles alone. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<ForumEditionFilter>;
};

/** What to sort editions by; entries alike in all of it stand by id, unknown values last. */
export type ForumEditionOrder = {
  /** What to sort by. */
  readonly by: ForumEditionOrderBy;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What editions can be sorted by. */
export type ForumEditionOrderBy =
  /** How many `agreementsSigned` it has. */
  | 'AGREEMENTS_SIGNED_COUNT'
  /** The lower bound of `attendance`, within a unit. */
  | 'ATTENDANCE'
  /** The first day of `dates`. */
  | 'DATES'
  /** How many `events` it has. */
  | 'EVENTS_COUNT'
  /** The name of its forum. */
  | 'FORUM_NAME'
  /** The id. */
  | 'ID'
  /** How many `mentionedIn` it has. */
  | 'MENTIONED_IN_COUNT'
  /** The English name; else the next best. */
  | 'NAME'
  /** The ordinal. */
  | 'ORDINAL'
  /** How many `organisers` it has. */
  | 'ORGANISERS_COUNT'
  /** The first of the names of `organisers`. */
  | 'ORGANISERS_NAME'
  /** How many `participants` it has. */
  | 'PARTICIPANTS_COUNT'
  /** How many `projectsInaugurated` it has. */
  | 'PROJECTS_INAUGURATED_COUNT'
  /** How many `projectsSigned` it has. */
  | 'PROJECTS_SIGNED_COUNT'
  /** How many `remarks` it has. */
  | 'REMARKS_COUNT'
  /** How many `sectors` it has. */
  | 'SECTORS_COUNT'
  /** How many `speakers` it has. */
  | 'SPEAKERS_COUNT'
  /** How many `statements` it has. */
  | 'STATEMENTS_COUNT';

/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEvent = Entity & Node & Occasion & {
  /** The agreements signed, there or at one of its events. */
  readonly agreementsSigned: AgreementConnection;
  /** What it is meant to bring about, in the curators' words. */
  readonly aims: ReadonlyArray<LocalisedText>;
  /** What was announced, there or at one of its events. */
  readonly announced: EntityConnection;
  /** How many took part, with the qualifier of the source; null where unknown. */
  readonly attendance: Maybe<Quantity>;
  /** Which groups took part, as reported. */
  readonly attendees: ReadonlyArray<LocalisedText>;
  /** What was held together with it, such as a conference within an expo. */
  readonly coLocatedWith: OccasionConnection;
  /** What it was about besides sectors, such as an agreement or an initiative. */
  readonly concerns: EntityConnection;
  /** When it took place; null where no source says. */
  readonly dates: Maybe<PartialDate>;
  /** A short description in the curators' words, one text per language. */
  readonly description: ReadonlyArray<LocalisedText>;
  /** The documents that are about it as a whole. */
  readonly documentsAbout: DocumentConnection;
  /** The edition within which it took place; null where the source names none. */
  readonly edition: Maybe<ForumEdition>;
  /** The events that belong directly to it. */
  readonly events: ForumEventConnection;
  /** Its identifiers in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The series it belongs to; null where the source names none. */
  readonly forum: Maybe<Forum>;
  /** The places that are stated for it directly. */
  readonly heldIn: PlaceConnection;
  /** The permanent, readable id, such as `place:qianhai`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of event it is; null where unknown. */
  readonly kind: Maybe<ForumEventKind>;
  /** The name to show, in the best available language. */
  readonly label: Label;
  /** What was launched, there or at one of its events. */
  readonly launched: EntityConnection;
  /** The documents that speak of it. */
  readonly mentionedIn: DocumentConnection;
  /** On site, online or both; null where nothing is stated. */
  readonly mode: Maybe<ForumMode>;
  /** Every name it is known by, in every language. */
  readonly names: ReadonlyArray<Name>;
  /** The statistics that concern it; the edge has its role in them. */
  readonly observations: ObservationConnection;
  /** The editions and events that were about it. */
  readonly occasionsAbout: OccasionConnection;
  /** Who organised it; the edge has the role. */
  readonly organisers: OrganisationConnection;
  /** The edition or event to which it belongs directly. */
  readonly partOf: OccasionConnection;
  /** The named organisations, people and places that took part. */
  readonly participants: ActorConnection;
  /** The projects and batches inaugurated, there or at one of its events. */
  readonly projectsInaugurated: UndertakingConnection;
  /** The projects and batches signed, there or at one of its events. */
  readonly projectsSigned: UndertakingConnection;
  /** The documents released, there or at one of its events. */
  readonly released: DocumentConnection;
  /** The views voiced, there or at one of its events. */
  readonly remarks: RemarkConnection;
  /** The attributed views that concern it. */
  readonly remarksAbout: RemarkConnection;
  /** The sectors it was about. */
  readonly sectors: SectorConnection;
  /** Who spoke; the edge has the role. */
  readonly speakers: PersonConnection;
  /** Who says what about it, in which words. */
  readonly statements: StatementConnection;
  /** Whether it was held; null where nothing is stated. */
  readonly status: Maybe<OccasionStatus>;
  /** Its theme as printed, one text per language. */
  readonly theme: ReadonlyArray<LocalisedText>;
  /** What was discussed or shown, as reported. */
  readonly topics: ReadonlyArray<LocalisedText>;
  /** Where it took place: its own places, else those of the edition it belongs to. */
  readonly venues: PlaceConnection;
  /** The occasion itself and every event and edition it belongs to. */
  readonly within: OccasionConnection;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventAgreementsSignedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventAnnouncedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventCoLocatedWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventDocumentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventHeldInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventLaunchedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventOccasionsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventOrganisersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventProjectsInauguratedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventProjectsSignedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventReleasedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventRemarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventRemarksAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventSectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventSpeakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventVenuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Something that took place within an edition: a sub-forum, panel, exhibition, ceremony, matchmaking, the main conference. */
export type ForumEventWithinArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of events of forum editions. */
export type ForumEventConnection = {
  /** Over all entries. */
  readonly aggregate: Aggregation;
  /** The entries with what the link itself says. */
  readonly edges: ReadonlyArray<ForumEventEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<ForumEvent>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An event on a page. */
export type ForumEventEdge = {
  /** The highest of its statements, 0 to 1; null on root lists. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** True where no source prints it and it was concluded; null on root lists. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: ForumEvent;
  /** The part it plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The statements that say so. */
  readonly statements: StatementConnection;
  /** When the relationship holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** An event on a page. */
export type ForumEventEdgeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which events to keep; all conditions given must hold. */
export type ForumEventFilter = {
  /** By `agreementsSigned`. */
  readonly agreementsSigned?: InputMaybe<AgreementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ForumEventFilter>>;
  /** By `announced`. */
  readonly announced?: InputMaybe<EntityListFilter>;
  /** By `attendance`. */
  readonly attendance?: InputMaybe<QuantityFilter>;
  /** By `coLocatedWith`. */
  readonly coLocatedWith?: InputMaybe<OccasionListFilter>;
  /** By `concerns`. */
  readonly concerns?: InputMaybe<EntityListFilter>;
  /** By `dates`. */
  readonly dates?: InputMaybe<DateFilter>;
  /** By `edition`. */
  readonly edition?: InputMaybe<ForumEditionFilter>;
  /** By `events`. */
  readonly events?: InputMaybe<ForumEventListFilter>;
  /** By `forum`. */
  readonly forum?: InputMaybe<ForumFilter>;
  /** By `heldIn`. */
  readonly heldIn?: InputMaybe<PlaceListFilter>;
  /** Only these; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these. */
  readonly kinds?: InputMaybe<ReadonlyArray<ForumEventKind>>;
  /** By `launched`. */
  readonly launched?: InputMaybe<EntityListFilter>;
  /** By `mentionedIn`. */
  readonly mentionedIn?: InputMaybe<DocumentListFilter>;
  /** Only where nothing is stated for these fields, such as `kind`. */
  readonly missing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only these. */
  readonly modes?: InputMaybe<ReadonlyArray<ForumMode>>;
  /** Only what has a matching name, in any language. */
  readonly name?: InputMaybe<NameFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<ForumEventFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ForumEventFilter>>;
  /** By `organisers`. */
  readonly organisers?: InputMaybe<OrganisationListFilter>;
  /** By `partOf`. */
  readonly partOf?: InputMaybe<OccasionListFilter>;
  /** By `participants`. */
  readonly participants?: InputMaybe<ActorListFilter>;
  /** Only what was held in one of these. */
  readonly place?: InputMaybe<PlaceScope>;
  /** By `projectsInaugurated`. */
  readonly projectsInaugurated?: InputMaybe<ProjectListFilter>;
  /** By `projectsSigned`. */
  readonly projectsSigned?: InputMaybe<ProjectListFilter>;
  /** By `released`. */
  readonly released?: InputMaybe<DocumentListFilter>;
  /** By `remarks`. */
  readonly remarks?: InputMaybe<RemarkListFilter>;
  /** Only what is classified under one of these, or narrower. */
  readonly sector?: InputMaybe<SectorScope>;
  /** By `sectors`. */
  readonly sectors?: InputMaybe<SectorListFilter>;
  /** Only what a source with all of this speaks of. */
  readonly sources?: InputMaybe<SourceFilter>;
  /** By `speakers`. */
  readonly speakers?: InputMaybe<PersonListFilter>;
  /** Only these. */
  readonly statuses?: InputMaybe<ReadonlyArray<OccasionStatus>>;
  /** By `venues`. */
  readonly venues?: InputMaybe<PlaceListFilter>;
  /** By `within`. */
  readonly within?: InputMaybe<OccasionListFilter>;
};

/** What sort of event took place within an edition. */
export type ForumEventKind =
  /** A ceremony of another sort. */
  | 'CEREMONY'
  /** An exhibition. */
  | 'EXHIBITION'
  /** The main conference. */
  | 'MAIN_CONFERENCE'
  /** Meetings that bring partners together. */
  | 'MATCHMAKING'
  /** Another meeting. */
  | 'MEETING'
  /** The opening. */
  | 'OPENING_CEREMONY'
  /** A discussion. */
  | 'PANEL'
  /** A ceremony at which something was signed. */
  | 'SIGNING_CEREMONY'
  /** A forum within the forum. */
  | 'SUB_FORUM';

/** What a relationship to events must be like; all that is given must hold. */
export type ForumEventListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: InputMaybe<ForumEventFilter>;
  /** Not one of them meets this; also where there is none. */
  readonly none?: InputMaybe<ForumEventFilter>;
  /** Look at links with one of these roles alone. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<ForumEventFilter>;
};

/** What to sort events by; entries alike in all of it stand by id, unknown values last. */
export type ForumEventOrder = {
  /** What to sort by. */
  readonly by: ForumEventOrderBy;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What events can be sorted by. */
export type ForumEventOrderBy =
  /** How many `agreementsSigned` it has. */
  | 'AGREEMENTS_SIGNED_COUNT'
  /** The lower bound of `attendance`, within a unit. */
  | 'ATTENDANCE'
  /** The first day of `dates`. */
  | 'DATES'
  /** How many `events` it has. */
  | 'EVENTS_COUNT'
  /** The name of its forum. */
  | 'FORUM_NAME'
  /** The id. */
  | 'ID'
  /** How many `mentionedIn` it has. */
  | 'MENTIONED_IN_COUNT'
  /** The English name; else the next best. */
  | 'NAME'
  /** How many `organisers` it has. */
  | 'ORGANISERS_COUNT'
  /** The first of the names of `organisers`. */
  | 'ORGANISERS_NAME'
  /** How many `participants` it has. */
  | 'PARTICIPANTS_COUNT'
  /** How many `projectsInaugurated` it has. */
  | 'PROJECTS_INAUGURATED_COUNT'
  /** How many `projectsSigned` it has. */
  | 'PROJECTS_SIGNED_COUNT'
  /** How many `remarks` it has. */
  | 'REMARKS_COUNT'
  /** How many `sectors` it has. */
  | 'SECTORS_COUNT'
  /** How many `speakers` it has. */
  | 'SPEAKERS_COUNT'
  /** How many `statements` it has. */
  | 'STATEMENTS_COUNT';

/** Which forums to keep; all conditions given must hold. */
export type ForumFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ForumFilter>>;
  /** By `editions`. */
  readonly editions?: InputMaybe<ForumEditionListFilter>;
  /** By `founded`. */
  readonly founded?: InputMaybe<DateFilter>;
  /** Only these; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By `initiatedBy`. */
  readonly initiatedBy?: InputMaybe<ActorListFilter>;
  /** By `mentionedIn`. */
  readonly mentionedIn?: InputMaybe<DocumentListFilter>;
  /** Only where nothing is stated for these fields, such as `founded`. */
  readonly missing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only what has a matching name, in any language. */
  readonly name?: InputMaybe<NameFilter>;
  /** By `namedAfter`. */
  readonly namedAfter?: InputMaybe<PlaceListFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<ForumFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ForumFilter>>;
  /** By `organisers`. */
  readonly organisers?: InputMaybe<OrganisationListFilter>;
  /** Only what is classified under one of these, or narrower. */
  readonly sector?: InputMaybe<SectorScope>;
  /** By `sectors`. */
  readonly sectors?: InputMaybe<SectorListFilter>;
  /** Only what a source with all of this speaks of. */
  readonly sources?: InputMaybe<SourceFilter>;
  /** By `supportedBy`. */
  readonly supportedBy?: InputMaybe<EntityListFilter>;
};

/** What a relationship to forums must be like; all that is given must hold. */
export type ForumListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: InputMaybe<ForumFilter>;
  /** Not one of them meets this; also where there is none. */
  readonly none?: InputMaybe<ForumFilter>;
  /** Look at links with one of these roles alone. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<ForumFilter>;
};

/** How people take part. */
export type ForumMode =
  /** Both. */
  | 'HYBRID'
  /** Over the network alone. */
  | 'ONLINE'
  /** In one or more places. */
  | 'ONSITE';

/** What to sort forums by; entries alike in all of it stand by id, unknown values last. */
export type ForumOrder = {
  /** What to sort by. */
  readonly by: ForumOrderBy;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What forums can be sorted by. */
export type ForumOrderBy =
  /** How many `editions` it has. */
  | 'EDITIONS_COUNT'
  /** The first day of `founded`. */
  | 'FOUNDED'
  /** The id. */
  | 'ID'
  /** How many `mentionedIn` it has. */
  | 'MENTIONED_IN_COUNT'
  /** The English name; else the next best. */
  | 'NAME'
  /** How many `organisers` it has. */
  | 'ORGANISERS_COUNT'
  /** The first of the names of `organisers`. */
  | 'ORGANISERS_NAME'
  /** How many `sectors` it has. */
  | 'SECTORS_COUNT'
  /** How many `statements` it has. */
  | 'STATEMENTS_COUNT';

/** The entries that have the same keys. */
export type Group = {
  /** The same over these entries alone. */
  readonly aggregate: Aggregation;
  /** How many different entries it has. */
  readonly count: Scalars['Int']['output'];
  /** Its keys, in the order asked. */
  readonly keys: ReadonlyArray<GroupValue>;
};

/** What entries can be grouped by. What an entry does not have itself is sought over its natural relationship: the forum of a project over `signedAt`. */
export type GroupKey =
  /** The city that it is or lies in. */
  | 'CITY'
  /** The country that it is or lies in. */
  | 'COUNTRY'
  /** A document that speaks of it. */
  | 'DOCUMENT'
  /** The series of forums. */
  | 'FORUM'
  /** The edition of a forum. */
  | 'FORUM_EDITION'
  /** The kind. */
  | 'KIND'
  /** The language. */
  | 'LANGUAGE'
  /** The month of a date. */
  | 'MONTH'
  /** A named party. */
  | 'PARTY'
  /** The place. */
  | 'PLACE'
  /** The province that it is or lies in. */
  | 'PROVINCE'
  /** The publisher of its documents. */
  | 'PUBLISHER'
  /** The quarter of a date. */
  | 'QUARTER'
  /** What `over` leads to. */
  | 'RELATED'
  /** The sector. */
  | 'SECTOR'
  /** The current status. */
  | 'STATUS'
  /** The broadest sectors that include it. */
  | 'TOP_SECTOR'
  /** The type. */
  | 'TYPE'
  /** The field that `of` names: a word, text, number or truth value. */
  | 'VALUE'
  /** The year of a date. */
  | 'YEAR';

/** What to group by. */
export type GroupKeyInput = {
  /** The key. */
  readonly by: GroupKey;
  /** For a period: the date, such as `period` or `status.SIGNED`. For `VALUE`: the field, such as `mode`. */
  readonly of?: InputMaybe<Scalars['String']['input']>;
  /** The field that leads to what has the key, such as `signedAt` or `parties`. */
  readonly over?: InputMaybe<Scalars['String']['input']>;
};

/** One value of a key. */
export type GroupValue = {
  /** The entity, where the key is one. */
  readonly entity: Maybe<Entity>;
  /** The period, where the key is one. */
  readonly period: Maybe<PartialDate>;
  /** An id, a word, or a period such as `2024`, `2024-Q3` or `2024-11`. */
  readonly value: Scalars['String']['output'];
};

/** Entries by their keys. */
export type Grouping = {
  /** The largest first, then by key; by time where the first key is a period. */
  readonly groups: ReadonlyArray<Group>;
  /** The entries whose date may lie in several periods. */
  readonly indefinite: Aggregation;
  /** The entries that lack a key. */
  readonly none: Aggregation;
  /** The entries in the groups that `top` cuts off. */
  readonly other: Aggregation;
};

/** What a statistic measures. */
export type Indicator =
  /** How many companies were set up. */
  | 'COMPANIES_ESTABLISHED'
  /** How many editions were held. */
  | 'EDITION_COUNT'
  /** How many events were held. */
  | 'EVENT_COUNT'
  /** How many fields of cooperation there are. */
  | 'FIELD_COUNT'
  /** Growth against an earlier period. */
  | 'GROWTH_RATE'
  /** A share of investment. */
  | 'INVESTMENT_SHARE'
  /** The value of investment. */
  | 'INVESTMENT_VALUE'
  /** Something else; the description says what. */
  | 'OTHER'
  /** How many projects there are. */
  | 'PROJECT_COUNT'
  /** A rank among trade partners. */
  | 'TRADE_PARTNER_RANK'
  /** The value of trade. */
  | 'TRADE_VALUE'
  /** For how many years a partner has been the largest. */
  | 'YEARS_AS_LARGEST_PARTNER';

/** A policy, strategy or platform, such as the Belt and Road Initiative. */
export type Initiative = Entity & Node & {
  /** What it is meant to bring about, in the curators' words. */
  readonly aims: ReadonlyArray<LocalisedText>;
  /** Where it was announced. */
  readonly announcedAt: OccasionConnection;
  /** A short description in the curators' words, one text per language. */
  readonly description: ReadonlyArray<LocalisedText>;
  /** The documents that are about it as a whole. */
  readonly documentsAbout: DocumentConnection;
  /** Its identifiers in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** When it was launched; null where unknown. */
  readonly founded: Maybe<PartialDate>;
  /** The permanent, readable id, such as `place:qianhai`. */
  readonly id: Scalars['ID']['output'];
  /** What carries it out. */
  readonly implementedBy: EntityConnection;
  /** The agreements and initiatives that it carries out. */
  readonly implements: EntityConnection;
  /** Who set it going. */
  readonly initiatedBy: ActorConnection;
  /** What sort of initiative it is; null where unknown. */
  readonly kind: Maybe<InitiativeKind>;
  /** The name to show, in the best available language. */
  readonly label: Label;
  /** Where it was launched. */
  readonly launchedAt: OccasionConnection;
  /** The places it is about. */
  readonly locatedIn: PlaceConnection;
  /** The documents that speak of it. */
  readonly mentionedIn: DocumentConnection;
  /** The places that its name bears. */
  readonly namedAfter: PlaceConnection;
  /** Every name it is known by, in every language. */
  readonly names: ReadonlyArray<Name>;
  /** The statistics that concern it; the edge has its role in them. */
  readonly observations: ObservationConnection;
  /** The editions and events that were about it. */
  readonly occasionsAbout: OccasionConnection;
  /** The larger initiatives it belongs to or extends. */
  readonly partOf: InitiativeConnection;
  /** The initiatives that belong to it or extend it. */
  readonly parts: InitiativeConnection;
  /** The attributed views that concern it. */
  readonly remarksAbout: RemarkConnection;
  /** The sectors; `SOME_MEMBERS` on the edge says that not every member of a batch need belong there. */
  readonly sectors: SectorConnection;
  /** Who says what about it, in which words. */
  readonly statements: StatementConnection;
  /** Who or what supports it. */
  readonly supportedBy: EntityConnection;
  /** What it supports. */
  readonly supports: EntityConnection;
};


/** A policy, strategy or platform, such as the Belt and Road Initiative. */
export type InitiativeAnnouncedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy, strategy or platform, such as the Belt and Road Initiative. */
export type InitiativeDocumentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy, strategy or platform, such as the Belt and Road Initiative. */
export type InitiativeImplementedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy, strategy or platform, such as the Belt and Road Initiative. */
export type InitiativeImplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy, strategy or platform, such as the Belt and Road Initiative. */
export type InitiativeInitiatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy, strategy or platform, such as the Belt and Road Initiative. */
export type InitiativeLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A policy, strategy or platform, such as the Belt and Road Initiative. */
export type InitiativeLaunchedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy, strategy or platform, such as the Belt and Road Initiative. */
export type InitiativeLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy, strategy or platform, such as the Belt and Road Initiative. */
export type InitiativeMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy, strategy or platform, such as the Belt and Road Initiative. */
export type InitiativeNamedAfterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy, strategy or platform, such as the Belt and Road Initiative. */
export type InitiativeObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy, strategy or platform, such as the Belt and Road Initiative. */
export type InitiativeOccasionsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy, strategy or platform, such as the Belt and Road Initiative. */
export type InitiativePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy, strategy or platform, such as the Belt and Road Initiative. */
export type InitiativePartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy, strategy or platform, such as the Belt and Road Initiative. */
export type InitiativeRemarksAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy, strategy or platform, such as the Belt and Road Initiative. */
export type InitiativeSectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy, strategy or platform, such as the Belt and Road Initiative. */
export type InitiativeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A policy, strategy or platform, such as the Belt and Road Initiative. */
export type InitiativeSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A policy, strategy or platform, such as the Belt and Road Initiative. */
export type InitiativeSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of initiatives. */
export type InitiativeConnection = {
  /** Over all entries. */
  readonly aggregate: Aggregation;
  /** The entries with what the link itself says. */
  readonly edges: ReadonlyArray<InitiativeEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<Initiative>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An initiative on a page. */
export type InitiativeEdge = {
  /** The highest of its statements, 0 to 1; null on root lists. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** True where no source prints it and it was concluded; null on root lists. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: Initiative;
  /** The part it plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The statements that say so. */
  readonly statements: StatementConnection;
  /** When the relationship holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** An initiative on a page. */
export type InitiativeEdgeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which initiatives to keep; all conditions given must hold. */
export type InitiativeFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<InitiativeFilter>>;
  /** By `announcedAt`. */
  readonly announcedAt?: InputMaybe<OccasionListFilter>;
  /** By `founded`. */
  readonly founded?: InputMaybe<DateFilter>;
  /** Only these; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By `implementedBy`. */
  readonly implementedBy?: InputMaybe<EntityListFilter>;
  /** By `implements`. */
  readonly implements?: InputMaybe<EntityListFilter>;
  /** By `initiatedBy`. */
  readonly initiatedBy?: InputMaybe<ActorListFilter>;
  /** Only these. */
  readonly kinds?: InputMaybe<ReadonlyArray<InitiativeKind>>;
  /** By `launchedAt`. */
  readonly launchedAt?: InputMaybe<OccasionListFilter>;
  /** By `locatedIn`. */
  readonly locatedIn?: InputMaybe<PlaceListFilter>;
  /** By `mentionedIn`. */
  readonly mentionedIn?: InputMaybe<DocumentListFilter>;
  /** Only where nothing is stated for these fields, such as `kind`. */
  readonly missing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only what has a matching name, in any language. */
  readonly name?: InputMaybe<NameFilter>;
  /** By `namedAfter`. */
  readonly namedAfter?: InputMaybe<PlaceListFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<InitiativeFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<InitiativeFilter>>;
  /** By `partOf`. */
  readonly partOf?: InputMaybe<InitiativeListFilter>;
  /** By `parts`. */
  readonly parts?: InputMaybe<InitiativeListFilter>;
  /** Only what is in one of these. */
  readonly place?: InputMaybe<PlaceScope>;
  /** Only what is classified under one of these, or narrower. */
  readonly sector?: InputMaybe<SectorScope>;
  /** By `sectors`. */
  readonly sectors?: InputMaybe<SectorListFilter>;
  /** Only what a source with all of this speaks of. */
  readonly sources?: InputMaybe<SourceFilter>;
  /** By `supportedBy`. */
  readonly supportedBy?: InputMaybe<EntityListFilter>;
  /** By `supports`. */
  readonly supports?: InputMaybe<EntityListFilter>;
};

/** What sort of initiative it is. */
export type InitiativeKind =
  /** A transport or trade corridor. */
  | 'CORRIDOR'
  /** An initiative in the narrow sense. */
  | 'INITIATIVE'
  /** A partnership between states or blocs. */
  | 'PARTNERSHIP'
  /** A platform of cooperation. */
  | 'PLATFORM'
  /** A policy. */
  | 'POLICY'
  /** A strategy. */
  | 'STRATEGY';

/** What a relationship to initiatives must be like; all that is given must hold. */
export type InitiativeListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: InputMaybe<InitiativeFilter>;
  /** Not one of them meets this; also where there is none. */
  readonly none?: InputMaybe<InitiativeFilter>;
  /** Look at links with one of these roles alone. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<InitiativeFilter>;
};

/** What to sort initiatives by; entries alike in all of it stand by id, unknown values last. */
export type InitiativeOrder = {
  /** What to sort by. */
  readonly by: InitiativeOrderBy;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What initiatives can be sorted by. */
export type InitiativeOrderBy =
  /** The first day of the earliest `announcedAt`. */
  | 'ANNOUNCED_AT_DATES'
  /** The first day of `founded`. */
  | 'FOUNDED'
  /** The id. */
  | 'ID'
  /** How many `implementedBy` it has. */
  | 'IMPLEMENTED_BY_COUNT'
  /** The first day of the earliest `launchedAt`. */
  | 'LAUNCHED_AT_DATES'
  /** The first of the names of `locatedIn`. */
  | 'LOCATED_IN_NAME'
  /** How many `mentionedIn` it has. */
  | 'MENTIONED_IN_COUNT'
  /** The English name; else the next best. */
  | 'NAME'
  /** How many `parts` it has. */
  | 'PARTS_COUNT'
  /** How many `sectors` it has. */
  | 'SECTORS_COUNT'
  /** How many `statements` it has. */
  | 'STATEMENTS_COUNT';

/** The name to show, with the language that was served. */
export type Label = {
  /** True where the first language asked for could not be served. */
  readonly isFallback: Scalars['Boolean']['output'];
  /** The language of the name; null where the id stands in for a name. */
  readonly language: Maybe<Scalars['LanguageTag']['output']>;
  /** The name; the id where the entity has no name at all. */
  readonly text: Scalars['String']['output'];
};

/** Entries that are in no total. */
export type LeftOut = {
  /** How many they are. */
  readonly count: Scalars['Int']['output'];
  /** The first of them, by id. */
  readonly entities: ReadonlyArray<Entity>;
  /** Why. */
  readonly reason: LeftOutReason;
};


/** Entries that are in no total. */
export type LeftOutEntitiesArgs = {
  first: Scalars['Int']['input'];
};

/** Why an entry is in no total. */
export type LeftOutReason =
  /** The sign printed could mean several currencies. */
  | 'AMBIGUOUS_CURRENCY'
  /** It is part of a batch that is counted. */
  | 'MEMBER_OF_COUNTED_BATCH'
  /** It is a rank, share, rate or other figure that does not add up. */
  | 'NOT_ADDITIVE'
  /** The caller gives no rate for its currency. */
  | 'NO_RATE'
  /** It has no such figure, or none with a bound. */
  | 'NO_VALUE'
  /** A counted figure about the same things overlaps it in time. */
  | 'OVERLAPS_COUNTED'
  /** It is part of an edition or event that is counted. */
  | 'PART_OF_COUNTED_OCCASION';

/** A relationship between two entities, read from the subject to the object. */
export type Link = {
  /** The highest confidence of its statements, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** Which way it leads on a path; null in a subgraph. */
  readonly direction: Maybe<LinkDirection>;
  /** True where no source prints it and it was concluded. */
  readonly inferred: Scalars['Boolean']['output'];
  /** Names the link for good: the ids, the type, the role and the validity. */
  readonly key: Scalars['ID']['output'];
  /** Its type. */
  readonly relationship: RelationshipType;
  /** The part that one end plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The link as an English sentence with its sources. */
  readonly sentence: Scalars['String']['output'];
  /** The subject. */
  readonly source: Entity;
  /** The statements that say so, by id. */
  readonly statements: ReadonlyArray<Statement>;
  /** The object. */
  readonly target: Entity;
  /** When it holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};

/** How many links of one kind an entity has. */
export type LinkCount = {
  /** How many there are. */
  readonly count: Scalars['Int']['output'];
  /** Which way they lead. */
  readonly direction: LinkDirection;
  /** The type of the links. */
  readonly relationship: RelationshipType;
  /** The type of the entities at their other ends. */
  readonly type: EntityType;
};

/** Which way a link leads. */
export type LinkDirection =
  /** From the entry to the entity where one stands: the entity is the object. */
  | 'IN'
  /** From the entity where one stands to the entry: the entity is the subject. */
  | 'OUT';

/** A text with its language. */
export type LocalisedText = {
  /** The language of the text. */
  readonly language: Scalars['LanguageTag']['output'];
  /** The text. */
  readonly text: Scalars['String']['output'];
};

/** Where a quote stands in its document. */
export type Locator = {
  /** The character after the quote, in Unicode code points. */
  readonly end: Scalars['Int']['output'];
  /** The paragraph, counting non-empty lines from 1. */
  readonly paragraph: Scalars['Int']['output'];
  /** The first character of the quote, in Unicode code points from 0. */
  readonly start: Scalars['Int']['output'];
};

/** A figure or date of the entries. */
export type Measure =
  /** The amount of a statistic. */
  | 'AMOUNT'
  /** How many attended. */
  | 'ATTENDANCE'
  /** The value of contracts. */
  | 'CONTRACT_VALUE'
  /** How many projects a batch has. */
  | 'COUNT'
  /** The date `dates`. */
  | 'DATES'
  /** The date `founded`. */
  | 'FOUNDED'
  /** The investment. */
  | 'INVESTMENT'
  /** The date `period`. */
  | 'PERIOD'
  /** The date `publishedOn`. */
  | 'PUBLISHED_ON'
  /** The count of a statistic. */
  | 'QUANTITY';

/** Entities whose value rests on one method at best. */
export type MethodShare = {
  /** How many entities. */
  readonly entities: Scalars['Int']['output'];
  /** The method. */
  readonly method: StatementMethod;
  /** Their part of all entities that have a value, 0 to 1; 0 where none has. */
  readonly share: Scalars['Float']['output'];
};

/** An amount of money as a source gives it. Amounts of different kinds or currencies must not be added. */
export type Money = {
  /** The figure in the source's words. */
  readonly asReported: Scalars['String']['output'];
  /** The ISO 4217 code; null where the sign printed could mean several currencies. */
  readonly currency: Maybe<Scalars['Currency']['output']>;
  /** How the currency is known. */
  readonly currencyBasis: CurrencyBasis;
  /** The least it can be, in units of the currency; null where there is no lower bound. */
  readonly lower: Maybe<Scalars['Decimal']['output']>;
  /** How the source qualified the figure. */
  readonly qualifier: AmountQualifier;
  /** The most it can be, in units of the currency; null where there is no upper bound. */
  readonly upper: Maybe<Scalars['Decimal']['output']>;
};

/** Which amounts of money to keep; all conditions given must hold. */
export type MoneyFilter = {
  /** All that it can be lies in this range; an open bound lies in no range that ends. */
  readonly certainlyIn?: InputMaybe<AmountRange>;
  /** Only amounts in these currencies; those of an ambiguous currency are in none. */
  readonly currencies?: InputMaybe<ReadonlyArray<Scalars['Currency']['input']>>;
  /** Whether an amount is stated at all. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Some of what it can be lies in this range. */
  readonly possiblyIn?: InputMaybe<AmountRange>;
  /** Only figures that the source qualified in one of these ways. */
  readonly qualifiers?: InputMaybe<ReadonlyArray<AmountQualifier>>;
};

/** One name of an entity. */
export type Name = {
  /** What sort of name it is. */
  readonly kind: NameKind;
  /** Its language; `mul` where it is written alike everywhere. */
  readonly language: Scalars['LanguageTag']['output'];
  /** Its script as an ISO 15924 code, such as `Hans` or `Latn`. */
  readonly script: Scalars['String']['output'];
  /** The name. */
  readonly text: Scalars['String']['output'];
};

/** How close words of a name are to those looked for, the closest first. */
export type NameCloseness =
  /** The same characters. */
  | 'EXACT'
  /** The same but for case, width, diacritics, or traditional and simplified characters. */
  | 'FOLDED'
  /** A word with a typo, or a homophone of Chinese characters. */
  | 'FUZZY'
  /** The pinyin of Chinese characters. */
  | 'PINYIN'
  /** The beginning of a word. */
  | 'PREFIX'
  /** The Sino-Vietnamese reading of Chinese characters. */
  | 'SINO_VIETNAMESE'
  /** The same but for spaces, or a short form made of parts of the name. */
  | 'SPACING';

/** Keeps what has a name that matches. Case, diacritics (đ too), width, traditional and simplified Chinese make no difference, and Chinese names are found by pinyin. */
export type NameFilter = {
  /** How the words must stand in the name. */
  readonly match: NameMatch;
  /** The words to look for, in any language; at most 200 characters. */
  readonly text: Scalars['String']['input'];
};

/** What sort of name a name is. */
export type NameKind =
  /** An acronym. */
  | 'ACRONYM'
  /** A description of something that no source names. */
  | 'DESCRIPTION'
  /** A name no longer used. */
  | 'FORMER'
  /** A wrong form that a source prints; it is searched, never shown. */
  | 'MISSPELLING'
  /** The official name. */
  | 'OFFICIAL'
  /** The name to show. */
  | 'PREFERRED'
  /** A short form. */
  | 'SHORT'
  /** A translation of a name. */
  | 'TRANSLATION'
  /** A name in another script. */
  | 'TRANSLITERATION';

/** How words must stand in a name. */
export type NameMatch =
  /** The text is the whole name, character by character: case and diacritics count. */
  | 'EXACT'
  /** The name has the words in any order; typos, glued and split words, missing legal forms are forgiven where nothing matches better. */
  | 'FUZZY'
  /** The words are the whole name. */
  | 'WHOLE'
  /** The name contains the words in this order, next to each other. */
  | 'WORDS';

/** An entity with what it is linked to by one relationship. */
export type Neighbourhood = {
  /** How many links of each kind it has, before any of them is read. */
  readonly counts: ReadonlyArray<LinkCount>;
  /** The entity itself. */
  readonly entity: Entity;
  /** The entities at the other ends of its links, by relationship, direction and id: an entry for each link. */
  readonly neighbours: EntityConnection;
};


/** An entity with what it is linked to by one relationship. */
export type NeighbourhoodNeighboursArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<LinkDirection>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  relationships?: InputMaybe<ReadonlyArray<RelationshipType>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};

/** Anything with a permanent id. */
export type Node = {
  /** The permanent id. */
  readonly id: Scalars['ID']['output'];
};

/** A statistic: what was measured, of what, when, and how exactly. */
export type Observation = Entity & Node & {
  /** The figure where it is an amount of money; null otherwise. */
  readonly amount: Maybe<Money>;
  /** What it is about: the subject, the area, the partner … The edge has the role. */
  readonly concerns: EntityConnection;
  /** True where the figure adds up from a beginning, false where it is of the period alone, null where that is not stated. */
  readonly cumulative: Maybe<Scalars['Boolean']['output']>;
  /** A short description in the curators' words, one text per language. */
  readonly description: ReadonlyArray<LocalisedText>;
  /** The documents that are about it as a whole. */
  readonly documentsAbout: DocumentConnection;
  /** Its identifiers in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The permanent, readable id, such as `place:qianhai`. */
  readonly id: Scalars['ID']['output'];
  /** What was measured; null where it is not known. */
  readonly indicator: Maybe<Indicator>;
  /** The name to show, in the best available language. */
  readonly label: Label;
  /** The documents that speak of it. */
  readonly mentionedIn: DocumentConnection;
  /** Every name it is known by, in every language. */
  readonly names: ReadonlyArray<Name>;
  /** The statistics that concern it; the edge has its role in them. */
  readonly observations: ObservationConnection;
  /** The editions and events that were about it. */
  readonly occasionsAbout: OccasionConnection;
  /** The time it is about; null where none is stated. */
  readonly period: Maybe<PartialDate>;
  /** The figure where it is a count or rate; null where it is an amount of money. */
  readonly quantity: Maybe<Quantity>;
  /** The attributed views that concern it. */
  readonly remarksAbout: RemarkConnection;
  /** The sectors; `SOME_MEMBERS` on the edge says that not every member of a batch need belong there. */
  readonly sectors: SectorConnection;
  /** Who says what about it, in which words. */
  readonly statements: StatementConnection;
};


/** A statistic: what was measured, of what, when, and how exactly. */
export type ObservationConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A statistic: what was measured, of what, when, and how exactly. */
export type ObservationDocumentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A statistic: what was measured, of what, when, and how exactly. */
export type ObservationLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A statistic: what was measured, of what, when, and how exactly. */
export type ObservationMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A statistic: what was measured, of what, when, and how exactly. */
export type ObservationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A statistic: what was measured, of what, when, and how exactly. */
export type ObservationOccasionsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A statistic: what was measured, of what, when, and how exactly. */
export type ObservationRemarksAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A statistic: what was measured, of what, when, and how exactly. */
export type ObservationSectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A statistic: what was measured, of what, when, and how exactly. */
export type ObservationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of statistics. */
export type ObservationConnection = {
  /** Over all entries. */
  readonly aggregate: Aggregation;
  /** The entries with what the link itself says. */
  readonly edges: ReadonlyArray<ObservationEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<Observation>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A statistic on a page. */
export type ObservationEdge = {
  /** The highest of its statements, 0 to 1; null on root lists. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** True where no source prints it and it was concluded; null on root lists. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: Observation;
  /** The part it plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The statements that say so. */
  readonly statements: StatementConnection;
  /** When the relationship holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** A statistic on a page. */
export type ObservationEdgeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which statistics to keep; all conditions given must hold. */
export type ObservationFilter = {
  /** By `amount`. */
  readonly amount?: InputMaybe<MoneyFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ObservationFilter>>;
  /** By `concerns`. */
  readonly concerns?: InputMaybe<EntityListFilter>;
  /** By `cumulative`. */
  readonly cumulative?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these. */
  readonly indicators?: InputMaybe<ReadonlyArray<Indicator>>;
  /** By `mentionedIn`. */
  readonly mentionedIn?: InputMaybe<DocumentListFilter>;
  /** Only where nothing is stated for these fields, such as `period`. */
  readonly missing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only what has a matching name, in any language. */
  readonly name?: InputMaybe<NameFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<ObservationFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ObservationFilter>>;
  /** By `period`. */
  readonly period?: InputMaybe<DateFilter>;
  /** By `quantity`. */
  readonly quantity?: InputMaybe<QuantityFilter>;
  /** Only what is classified under one of these, or narrower. */
  readonly sector?: InputMaybe<SectorScope>;
  /** By `sectors`. */
  readonly sectors?: InputMaybe<SectorListFilter>;
  /** Only what a source with all of this speaks of. */
  readonly sources?: InputMaybe<SourceFilter>;
};

/** What a relationship to statistics must be like; all that is given must hold. */
export type ObservationListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: InputMaybe<ObservationFilter>;
  /** Not one of them meets this; also where there is none. */
  readonly none?: InputMaybe<ObservationFilter>;
  /** Look at links with one of these roles alone. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<ObservationFilter>;
};

/** What to sort statistics by; entries alike in all of it stand by id, unknown values last. */
export type ObservationOrder = {
  /** What to sort by. */
  readonly by: ObservationOrderBy;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What statistics can be sorted by. */
export type ObservationOrderBy =
  /** The lower bound of `amount`, within a currency. */
  | 'AMOUNT'
  /** The id. */
  | 'ID'
  /** How many `mentionedIn` it has. */
  | 'MENTIONED_IN_COUNT'
  /** The English name; else the next best. */
  | 'NAME'
  /** The first day of `period`. */
  | 'PERIOD'
  /** The lower bound of `quantity`, within a unit. */
  | 'QUANTITY'
  /** How many `sectors` it has. */
  | 'SECTORS_COUNT'
  /** How many `statements` it has. */
  | 'STATEMENTS_COUNT';

/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type Occasion = {
  /** The agreements signed, there or at one of its events. */
  readonly agreementsSigned: AgreementConnection;
  /** What it is meant to bring about, in the curators' words. */
  readonly aims: ReadonlyArray<LocalisedText>;
  /** What was announced, there or at one of its events. */
  readonly announced: EntityConnection;
  /** How many took part, with the qualifier of the source; null where unknown. */
  readonly attendance: Maybe<Quantity>;
  /** Which groups took part, as reported. */
  readonly attendees: ReadonlyArray<LocalisedText>;
  /** What was held together with it, such as a conference within an expo. */
  readonly coLocatedWith: OccasionConnection;
  /** What it was about besides sectors, such as an agreement or an initiative. */
  readonly concerns: EntityConnection;
  /** When it took place; null where no source says. */
  readonly dates: Maybe<PartialDate>;
  /** A short description in the curators' words, one text per language. */
  readonly description: ReadonlyArray<LocalisedText>;
  /** The documents that are about it as a whole. */
  readonly documentsAbout: DocumentConnection;
  /** The events that belong directly to it. */
  readonly events: ForumEventConnection;
  /** Its identifiers in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The series it belongs to; null where the source names none. */
  readonly forum: Maybe<Forum>;
  /** The places that are stated for it directly. */
  readonly heldIn: PlaceConnection;
  /** The permanent, readable id, such as `place:qianhai`. */
  readonly id: Scalars['ID']['output'];
  /** The name to show, in the best available language. */
  readonly label: Label;
  /** What was launched, there or at one of its events. */
  readonly launched: EntityConnection;
  /** The documents that speak of it. */
  readonly mentionedIn: DocumentConnection;
  /** On site, online or both; null where nothing is stated. */
  readonly mode: Maybe<ForumMode>;
  /** Every name it is known by, in every language. */
  readonly names: ReadonlyArray<Name>;
  /** The statistics that concern it; the edge has its role in them. */
  readonly observations: ObservationConnection;
  /** The editions and events that were about it. */
  readonly occasionsAbout: OccasionConnection;
  /** Who organised it; the edge has the role. */
  readonly organisers: OrganisationConnection;
  /** The named organisations, people and places that took part. */
  readonly participants: ActorConnection;
  /** The projects and batches inaugurated, there or at one of its events. */
  readonly projectsInaugurated: UndertakingConnection;
  /** The projects and batches signed, there or at one of its events. */
  readonly projectsSigned: UndertakingConnection;
  /** The documents released, there or at one of its events. */
  readonly released: DocumentConnection;
  /** The views voiced, there or at one of its events. */
  readonly remarks: RemarkConnection;
  /** The attributed views that concern it. */
  readonly remarksAbout: RemarkConnection;
  /** The sectors it was about. */
  readonly sectors: SectorConnection;
  /** Who spoke; the edge has the role. */
  readonly speakers: PersonConnection;
  /** Who says what about it, in which words. */
  readonly statements: StatementConnection;
  /** Whether it was held; null where nothing is stated. */
  readonly status: Maybe<OccasionStatus>;
  /** Its theme as printed, one text per language. */
  readonly theme: ReadonlyArray<LocalisedText>;
  /** What was discussed or shown, as reported. */
  readonly topics: ReadonlyArray<LocalisedText>;
  /** Where it took place: its own places, else those of the edition it belongs to. */
  readonly venues: PlaceConnection;
  /** The occasion itself and every event and edition it belongs to. */
  readonly within: OccasionConnection;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionAgreementsSignedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionAnnouncedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionCoLocatedWithArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionDocumentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionHeldInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionLaunchedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionOccasionsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionOrganisersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionParticipantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionProjectsInauguratedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionProjectsSignedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionReleasedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionRemarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionRemarksAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionSectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionSpeakersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionVenuesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** An edition of a forum or one of its events: whatever something can be signed, announced or launched at. */
export type OccasionWithinArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of forum editions and their events. */
export type OccasionConnection = {
  /** Over all entries. */
  readonly aggregate: Aggregation;
  /** The entries with what the link itself says. */
  readonly edges: ReadonlyArray<OccasionEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<Occasion>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An edition or event on a page. */
export type OccasionEdge = {
  /** The highest of its statements, 0 to 1; null on root lists. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** True where no source prints it and it was concluded; null on root lists. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: Occasion;
  /** The part it plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The statements that say so. */
  readonly statements: StatementConnection;
  /** When the relationship holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** An edition or event on a page. */
export type OccasionEdgeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which editions and events to keep; all conditions given must hold. */
export type OccasionFilter = {
  /** By `agreementsSigned`. */
  readonly agreementsSigned?: InputMaybe<AgreementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<OccasionFilter>>;
  /** By `announced`. */
  readonly announced?: InputMaybe<EntityListFilter>;
  /** By `attendance`. */
  readonly attendance?: InputMaybe<QuantityFilter>;
  /** By `coLocatedWith`. */
  readonly coLocatedWith?: InputMaybe<OccasionListFilter>;
  /** By `concerns`. */
  readonly concerns?: InputMaybe<EntityListFilter>;
  /** By `dates`. */
  readonly dates?: InputMaybe<DateFilter>;
  /** By `events`. */
  readonly events?: InputMaybe<ForumEventListFilter>;
  /** By `forum`. */
  readonly forum?: InputMaybe<ForumFilter>;
  /** Only editions that match. */
  readonly forumEdition?: InputMaybe<ForumEditionFilter>;
  /** Only events that match. */
  readonly forumEvent?: InputMaybe<ForumEventFilter>;
  /** By `heldIn`. */
  readonly heldIn?: InputMaybe<PlaceListFilter>;
  /** Only these; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By `launched`. */
  readonly launched?: InputMaybe<EntityListFilter>;
  /** By `mentionedIn`. */
  readonly mentionedIn?: InputMaybe<DocumentListFilter>;
  /** Only where nothing is stated for these fields, such as `status`. */
  readonly missing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only these. */
  readonly modes?: InputMaybe<ReadonlyArray<ForumMode>>;
  /** Only what has a matching name, in any language. */
  readonly name?: InputMaybe<NameFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<OccasionFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<OccasionFilter>>;
  /** By `organisers`. */
  readonly organisers?: InputMaybe<OrganisationListFilter>;
  /** By `participants`. */
  readonly participants?: InputMaybe<ActorListFilter>;
  /** Only what was held in one of these. */
  readonly place?: InputMaybe<PlaceScope>;
  /** By `projectsInaugurated`. */
  readonly projectsInaugurated?: InputMaybe<ProjectListFilter>;
  /** By `projectsSigned`. */
  readonly projectsSigned?: InputMaybe<ProjectListFilter>;
  /** By `released`. */
  readonly released?: InputMaybe<DocumentListFilter>;
  /** By `remarks`. */
  readonly remarks?: InputMaybe<RemarkListFilter>;
  /** Only what is classified under one of these, or narrower. */
  readonly sector?: InputMaybe<SectorScope>;
  /** By `sectors`. */
  readonly sectors?: InputMaybe<SectorListFilter>;
  /** Only what a source with all of this speaks of. */
  readonly sources?: InputMaybe<SourceFilter>;
  /** By `speakers`. */
  readonly speakers?: InputMaybe<PersonListFilter>;
  /** Only these. */
  readonly statuses?: InputMaybe<ReadonlyArray<OccasionStatus>>;
  /** By `venues`. */
  readonly venues?: InputMaybe<PlaceListFilter>;
  /** By `within`. */
  readonly within?: InputMaybe<OccasionListFilter>;
};

/** What a relationship to editions and events must be like; all that is given must hold. */
export type OccasionListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: InputMaybe<OccasionFilter>;
  /** Not one of them meets this; also where there is none. */
  readonly none?: InputMaybe<OccasionFilter>;
  /** Look at links with one of these roles alone. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<OccasionFilter>;
};

/** Whether an edition or event took place. */
export type OccasionStatus =
  /** It was called off. */
  | 'CANCELLED'
  /** It was held. */
  | 'HELD'
  /** It was put off. */
  | 'POSTPONED'
  /** It is to be held. */
  | 'SCHEDULED';

/** Which way to sort. */
export type OrderDirection =
  /** From the least to the greatest, earliest first. */
  | 'ASC'
  /** From the greatest to the least, latest first. */
  | 'DESC';

/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type Organisation = Actor & Entity & Node & {
  /** The places that it governs or manages. */
  readonly administers: PlaceConnection;
  /** The agreements to which it is a party; the edge has its role. */
  readonly agreements: AgreementConnection;
  /** The editions and events that it attended. */
  readonly attended: OccasionConnection;
  /** A short description in the curators' words, one text per language. */
  readonly description: ReadonlyArray<LocalisedText>;
  /** The documents that it wrote. */
  readonly documents: DocumentConnection;
  /** The documents that are about it as a whole. */
  readonly documentsAbout: DocumentConnection;
  /** Its identifiers in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** When it was founded; null where unknown. */
  readonly founded: Maybe<PartialDate>;
  /** The permanent, readable id, such as `place:qianhai`. */
  readonly id: Scalars['ID']['output'];
  /** What it set going: organisations, programmes, initiatives, forums. */
  readonly initiated: EntityConnection;
  /** Who set it up or proposed it. */
  readonly initiatedBy: ActorConnection;
  /** What sort of body it is; null where no source says. */
  readonly kind: Maybe<OrganisationKind>;
  /** The name to show, in the best available language. */
  readonly label: Label;
  /** Where it is based. */
  readonly locatedIn: PlaceConnection;
  /** The bodies of which it is a member; `validity` says since when. */
  readonly memberOf: OrganisationConnection;
  /** Its members; `validity` says since when. */
  readonly members: ActorConnection;
  /** The documents that speak of it. */
  readonly mentionedIn: DocumentConnection;
  /** The places that its name bears. */
  readonly namedAfter: PlaceConnection;
  /** Every name it is known by, in every language. */
  readonly names: ReadonlyArray<Name>;
  /** The statistics that concern it; the edge has its role in them. */
  readonly observations: ObservationConnection;
  /** The editions and events that were about it. */
  readonly occasionsAbout: OccasionConnection;
  /** The forums, editions, events and programmes that it organised; the edge has its role. */
  readonly organised: EntityConnection;
  /** The documents that pass on its text, whoever published them. */
  readonly originated: DocumentConnection;
  /** The larger bodies it belongs to. */
  readonly partOf: OrganisationConnection;
  /** The bodies that belong to it. */
  readonly parts: OrganisationConnection;
  /** The posts in it. */
  readonly positions: PositionConnection;
  /** The programmes to which it is a party; the edge has its role. */
  readonly programmes: ProgrammeConnection;
  /** The projects and batches to which it is a party; the edge has its role. */
  readonly projects: UndertakingConnection;
  /** The views attributed to it. */
  readonly remarks: RemarkConnection;
  /** The attributed views that concern it. */
  readonly remarksAbout: RemarkConnection;
  /** The sectors it works in. */
  readonly sectors: SectorConnection;
  /** Who says what about it, in which words. */
  readonly statements: StatementConnection;
  /** Whether it exists: a planned foundation is `PLANNED`; null where nothing is stated. */
  readonly status: Maybe<OrganisationStatus>;
  /** Who or what supports it. */
  readonly supportedBy: EntityConnection;
  /** What it supports. */
  readonly supports: EntityConnection;
  /** Its web site; null where unknown. */
  readonly url: Maybe<Scalars['URL']['output']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationAdministersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationAttendedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationDocumentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationInitiatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationInitiatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationNamedAfterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationOccasionsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationOrganisedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationOriginatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationPartsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationRemarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationRemarksAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationSectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A body that acts: a government office, company, university, association, fund, intergovernmental body and the like. */
export type OrganisationSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of organisations. */
export type OrganisationConnection = {
  /** Over all entries. */
  readonly aggregate: Aggregation;
  /** The entries with what the link itself says. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An organisation on a page. */
export type OrganisationEdge = {
  /** The highest of its statements, 0 to 1; null on root lists. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** True where no source prints it and it was concluded; null on root lists. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: Organisation;
  /** The part it plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The statements that say so. */
  readonly statements: StatementConnection;
  /** When the relationship holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** An organisation on a page. */
export type OrganisationEdgeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which organisations to keep; all conditions given must hold. */
export type OrganisationFilter = {
  /** By `administers`. */
  readonly administers?: InputMaybe<PlaceListFilter>;
  /** By `agreements`. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<OrganisationFilter>>;
  /** By `attended`. */
  readonly attended?: InputMaybe<OccasionListFilter>;
  /** By `documents`. */
  readonly documents?: InputMaybe<DocumentListFilter>;
  /** By `founded`. */
  readonly founded?: InputMaybe<DateFilter>;
  /** Only these; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By `initiated`. */
  readonly initiated?: InputMaybe<EntityListFilter>;
  /** By `initiatedBy`. */
  readonly initiatedBy?: InputMaybe<ActorListFilter>;
  /** Only these. */
  readonly kinds?: InputMaybe<ReadonlyArray<OrganisationKind>>;
  /** By `locatedIn`. */
  readonly locatedIn?: InputMaybe<PlaceListFilter>;
  /** By `memberOf`. */
  readonly memberOf?: InputMaybe<OrganisationListFilter>;
  /** By `members`. */
  readonly members?: InputMaybe<ActorListFilter>;
  /** By `mentionedIn`. */
  readonly mentionedIn?: InputMaybe<DocumentListFilter>;
  /** Only where nothing is stated for these fields, such as `kind`. */
  readonly missing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only what has a matching name, in any language. */
  readonly name?: InputMaybe<NameFilter>;
  /** By `namedAfter`. */
  readonly namedAfter?: InputMaybe<PlaceListFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<OrganisationFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<OrganisationFilter>>;
  /** By `organised`. */
  readonly organised?: InputMaybe<EntityListFilter>;
  /** By `originated`. */
  readonly originated?: InputMaybe<DocumentListFilter>;
  /** By `partOf`. */
  readonly partOf?: InputMaybe<OrganisationListFilter>;
  /** By `parts`. */
  readonly parts?: InputMaybe<OrganisationListFilter>;
  /** Only what is in one of these. */
  readonly place?: InputMaybe<PlaceScope>;
  /** By `positions`. */
  readonly positions?: InputMaybe<PositionListFilter>;
  /** By `programmes`. */
  readonly programmes?: InputMaybe<ProgrammeListFilter>;
  /** By `projects`. */
  readonly projects?: InputMaybe<ProjectListFilter>;
  /** By `remarks`. */
  readonly remarks?: InputMaybe<RemarkListFilter>;
  /** Only what is classified under one of these, or narrower. */
  readonly sector?: InputMaybe<SectorScope>;
  /** By `sectors`. */
  readonly sectors?: InputMaybe<SectorListFilter>;
  /** Only what a source with all of this speaks of. */
  readonly sources?: InputMaybe<SourceFilter>;
  /** By its status and when it was reached. */
  readonly status?: InputMaybe<OrganisationStatusFilter>;
  /** By `supportedBy`. */
  readonly supportedBy?: InputMaybe<EntityListFilter>;
  /** By `supports`. */
  readonly supports?: InputMaybe<EntityListFilter>;
};

/** What sort of body an organisation is. */
export type OrganisationKind =
  /** A chamber, alliance or association. */
  | 'ASSOCIATION'
  /** A bank. */
  | 'BANK'
  /** Any other company. */
  | 'COMPANY'
  /** A foundation. */
  | 'FOUNDATION'
  /** An investment fund. */
  | 'FUND'
  /** An office of a state, province or city. */
  | 'GOVERNMENT_BODY'
  /** A body founded by states, such as ASEAN. */
  | 'INTERGOVERNMENTAL_BODY'
  /** A press or broadcasting body. */
  | 'MEDIA'
  /** None of these. */
  | 'OTHER'
  /** An institute or think tank. */
  | 'RESEARCH_INSTITUTE'
  /** A company owned by a state. */
  | 'STATE_OWNED_ENTERPRISE'
  /** A university or college. */
  | 'UNIVERSITY';

/** What a relationship to organisations must be like; all that is given must hold. */
export type OrganisationListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: InputMaybe<OrganisationFilter>;
  /** Not one of them meets this; also where there is none. */
  readonly none?: InputMaybe<OrganisationFilter>;
  /** Look at links with one of these roles alone. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<OrganisationFilter>;
};

/** What to sort organisations by; entries alike in all of it stand by id, unknown values last. */
export type OrganisationOrder = {
  /** What to sort by. */
  readonly by: OrganisationOrderBy;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What organisations can be sorted by. */
export type OrganisationOrderBy =
  /** How many `agreements` it has. */
  | 'AGREEMENTS_COUNT'
  /** How many `attended` it has. */
  | 'ATTENDED_COUNT'
  /** The first day of the earliest `attended`. */
  | 'ATTENDED_DATES'
  /** How many `documents` it has. */
  | 'DOCUMENTS_COUNT'
  /** The first day of `founded`. */
  | 'FOUNDED'
  /** The id. */
  | 'ID'
  /** The first of the names of `locatedIn`. */
  | 'LOCATED_IN_NAME'
  /** How many `members` it has. */
  | 'MEMBERS_COUNT'
  /** How many `mentionedIn` it has. */
  | 'MENTIONED_IN_COUNT'
  /** The English name; else the next best. */
  | 'NAME'
  /** How many `organised` it has. */
  | 'ORGANISED_COUNT'
  /** How many `parts` it has. */
  | 'PARTS_COUNT'
  /** How many `programmes` it has. */
  | 'PROGRAMMES_COUNT'
  /** How many `projects` it has. */
  | 'PROJECTS_COUNT'
  /** How many `remarks` it has. */
  | 'REMARKS_COUNT'
  /** How many `sectors` it has. */
  | 'SECTORS_COUNT'
  /** How many `statements` it has. */
  | 'STATEMENTS_COUNT';

/** Whether an organisation exists. */
export type OrganisationStatus =
  /** It exists. */
  | 'ACTIVE'
  /** It no longer exists. */
  | 'DISSOLVED'
  /** It is to be founded. */
  | 'PLANNED';

/** Which statuses to keep; all that is given must hold. */
export type OrganisationStatusFilter = {
  /** The status it has now is one of these. */
  readonly current?: InputMaybe<ReadonlyArray<OrganisationStatus>>;
  /** When it reached what `reached` names, or any status. */
  readonly date?: InputMaybe<DateFilter>;
  /** It has reached one of these, whatever came after. */
  readonly reached?: InputMaybe<ReadonlyArray<OrganisationStatus>>;
};

/** Whether and where a list goes on. */
export type PageInfo = {
  /** The cursor of the last entry; null on an empty page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
  /** Whether more follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether something precedes. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first entry; null on an empty page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
};

/** A date that may be partial, approximate, uncertain or an interval. */
export type PartialDate = {
  /** True where the source says about. */
  readonly approximate: Scalars['Boolean']['output'];
  /** The first day it can mean; null where the start is open or the year is unknown. */
  readonly earliest: Maybe<Scalars['LocalDate']['output']>;
  /** The date as stated, in EDTF. */
  readonly edtf: Scalars['EDTF']['output'];
  /** The last day it can mean; null where the end is open or the year is unknown. */
  readonly latest: Maybe<Scalars['LocalDate']['output']>;
  /** How exact it is. */
  readonly precision: DatePrecision;
  /** True where the source is not sure. */
  readonly uncertain: Scalars['Boolean']['output'];
};

/** A quote within the text of its document. The texts are not part of the data: a server that was given them finds each by its SHA-256. */
export type Passage = {
  /** What follows the quote; null where the passage is unavailable. */
  readonly after: Maybe<Scalars['String']['output']>;
  /** What stands before the quote; null where the passage is unavailable. */
  readonly before: Maybe<Scalars['String']['output']>;
  /** The quote as the text has it; null where the passage is unavailable. */
  readonly quote: Maybe<Scalars['String']['output']>;
  /** Why there is no passage; null where there is one. */
  readonly unavailable: Maybe<PassageUnavailable>;
  /** True where the text has the SHA-256 that is stated of the document, and the quote stands at its locator. */
  readonly verified: Scalars['Boolean']['output'];
};

/** Why a passage cannot be shown. */
export type PassageUnavailable =
  /** The text's file was altered or removed after the server started. */
  | 'CHANGED'
  /** The server holds no text with that SHA-256; an altered copy does not count. */
  | 'NOT_LOADED'
  /** No SHA-256 is stated of the document, so no text can be known to be its own. */
  | 'NO_HASH'
  /** The statement has no quote: a reference or a curator says so. */
  | 'NO_QUOTE'
  /** Other words than the quote stand at the locator. */
  | 'QUOTE_DIFFERS';

/** One way from an entity to another. */
export type Path = {
  /** Why the two are linked: the sentences of all links on the way, in order. */
  readonly explanation: ReadonlyArray<Scalars['String']['output']>;
  /** The steps, in order. */
  readonly hops: ReadonlyArray<PathHop>;
  /** How many steps it has. */
  readonly length: Scalars['Int']['output'];
  /** The entities on the way, both ends among them. */
  readonly nodes: ReadonlyArray<Entity>;
};

/** One step from an entity to the next. */
export type PathHop = {
  /** Where it starts. */
  readonly from: Entity;
  /** Every link between the two, by type, subject, role and validity. */
  readonly links: ReadonlyArray<Link>;
  /** Where it leads. */
  readonly to: Entity;
};

/** Ways from one entity to another. */
export type Paths = {
  /** Entities with so many links that not all were followed, by id. */
  readonly hubs: ReadonlyArray<Entity>;
  /** The ways. */
  readonly paths: ReadonlyArray<Path>;
  /** True where there may be more ways than these: over the limit, or through one of the hubs. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A person named by a source. */
export type Person = Actor & Entity & Node & {
  /** The agreements to which it is a party; the edge has its role. */
  readonly agreements: AgreementConnection;
  /** The editions and events that it attended. */
  readonly attended: OccasionConnection;
  /** A short description in the curators' words, one text per language. */
  readonly description: ReadonlyArray<LocalisedText>;
  /** The documents that the person wrote. */
  readonly documents: DocumentConnection;
  /** The documents that are about it as a whole. */
  readonly documentsAbout: DocumentConnection;
  /** Its identifiers in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The permanent, readable id, such as `place:qianhai`. */
  readonly id: Scalars['ID']['output'];
  /** What it set going: organisations, programmes, initiatives, forums. */
  readonly initiated: EntityConnection;
  /** The name to show, in the best available language. */
  readonly label: Label;
  /** The documents that speak of it. */
  readonly mentionedIn: DocumentConnection;
  /** Every name it is known by, in every language. */
  readonly names: ReadonlyArray<Name>;
  /** The statistics that concern it; the edge has its role in them. */
  readonly observations: ObservationConnection;
  /** The editions and events that were about it. */
  readonly occasionsAbout: OccasionConnection;
  /** The programmes to which it is a party; the edge has its role. */
  readonly programmes: ProgrammeConnection;
  /** The projects and batches to which it is a party; the edge has its role. */
  readonly projects: UndertakingConnection;
  /** The views attributed to the person. */
  readonly remarks: RemarkConnection;
  /** The attributed views that concern it. */
  readonly remarksAbout: RemarkConnection;
  /** The editions and events at which the person spoke; the edge has the role. */
  readonly spokeAt: OccasionConnection;
  /** Who says what about it, in which words. */
  readonly statements: StatementConnection;
  /** The posts held, each with its dates where they are stated. */
  readonly tenures: TenureConnection;
};


/** A person named by a source. */
export type PersonAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person named by a source. */
export type PersonAttendedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person named by a source. */
export type PersonDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person named by a source. */
export type PersonDocumentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person named by a source. */
export type PersonInitiatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person named by a source. */
export type PersonLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A person named by a source. */
export type PersonMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person named by a source. */
export type PersonObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person named by a source. */
export type PersonOccasionsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person named by a source. */
export type PersonProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person named by a source. */
export type PersonProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person named by a source. */
export type PersonRemarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person named by a source. */
export type PersonRemarksAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person named by a source. */
export type PersonSpokeAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A person named by a source. */
export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A person named by a source. */
export type PersonTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of people. */
export type PersonConnection = {
  /** Over all entries. */
  readonly aggregate: Aggregation;
  /** The entries with what the link itself says. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<Person>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A person on a page. */
export type PersonEdge = {
  /** The highest of its statements, 0 to 1; null on root lists. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** True where no source prints it and it was concluded; null on root lists. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: Person;
  /** The part it plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The statements that say so. */
  readonly statements: StatementConnection;
  /** When the relationship holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** A person on a page. */
export type PersonEdgeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which people to keep; all conditions given must hold. */
export type PersonFilter = {
  /** By `agreements`. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** By `attended`. */
  readonly attended?: InputMaybe<OccasionListFilter>;
  /** By `documents`. */
  readonly documents?: InputMaybe<DocumentListFilter>;
  /** Only these; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By `initiated`. */
  readonly initiated?: InputMaybe<EntityListFilter>;
  /** By `mentionedIn`. */
  readonly mentionedIn?: InputMaybe<DocumentListFilter>;
  /** Only where nothing is stated for these fields, such as `mentionedIn`. */
  readonly missing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only what has a matching name, in any language. */
  readonly name?: InputMaybe<NameFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<PersonFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** By `programmes`. */
  readonly programmes?: InputMaybe<ProgrammeListFilter>;
  /** By `projects`. */
  readonly projects?: InputMaybe<ProjectListFilter>;
  /** By `remarks`. */
  readonly remarks?: InputMaybe<RemarkListFilter>;
  /** Only what a source with all of this speaks of. */
  readonly sources?: InputMaybe<SourceFilter>;
  /** By `spokeAt`. */
  readonly spokeAt?: InputMaybe<OccasionListFilter>;
  /** By `tenures`. */
  readonly tenures?: InputMaybe<TenureListFilter>;
};

/** What a relationship to people must be like; all that is given must hold. */
export type PersonListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: InputMaybe<PersonFilter>;
  /** Not one of them meets this; also where there is none. */
  readonly none?: InputMaybe<PersonFilter>;
  /** Look at links with one of these roles alone. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<PersonFilter>;
};

/** What to sort people by; entries alike in all of it stand by id, unknown values last. */
export type PersonOrder = {
  /** What to sort by. */
  readonly by: PersonOrderBy;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What people can be sorted by. */
export type PersonOrderBy =
  /** How many `agreements` it has. */
  | 'AGREEMENTS_COUNT'
  /** How many `attended` it has. */
  | 'ATTENDED_COUNT'
  /** The first day of the earliest `attended`. */
  | 'ATTENDED_DATES'
  /** How many `documents` it has. */
  | 'DOCUMENTS_COUNT'
  /** The id. */
  | 'ID'
  /** How many `mentionedIn` it has. */
  | 'MENTIONED_IN_COUNT'
  /** The English name; else the next best. */
  | 'NAME'
  /** How many `programmes` it has. */
  | 'PROGRAMMES_COUNT'
  /** How many `projects` it has. */
  | 'PROJECTS_COUNT'
  /** How many `remarks` it has. */
  | 'REMARKS_COUNT'
  /** How many `spokeAt` it has. */
  | 'SPOKE_AT_COUNT'
  /** The first day of the earliest `spokeAt`. */
  | 'SPOKE_AT_DATES'
  /** How many `statements` it has. */
  | 'STATEMENTS_COUNT'
  /** How many `tenures` it has. */
  | 'TENURES_COUNT';

/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type Place = Actor & Entity & Node & {
  /** Who governs or manages it. */
  readonly administeredBy: OrganisationConnection;
  /** The agreements to which it is a party; the edge has its role. */
  readonly agreements: AgreementConnection;
  /** The editions and events that it attended. */
  readonly attended: OccasionConnection;
  /** The places that lie directly in it. */
  readonly contains: PlaceConnection;
  /** A short description in the curators' words, one text per language. */
  readonly description: ReadonlyArray<LocalisedText>;
  /** The documents that are about it as a whole. */
  readonly documentsAbout: DocumentConnection;
  /** Its identifiers in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The permanent, readable id, such as `place:qianhai`. */
  readonly id: Scalars['ID']['output'];
  /** What it set going: organisations, programmes, initiatives, forums. */
  readonly initiated: EntityConnection;
  /** The initiatives and policies that apply directly to it. */
  readonly initiativesLocated: InitiativeConnection;
  /** What sort of place it is; null where unknown. */
  readonly kind: Maybe<PlaceKind>;
  /** The name to show, in the best available language. */
  readonly label: Label;
  /** The bodies of which it is a member; `validity` says since when. */
  readonly memberOf: OrganisationConnection;
  /** The documents that speak of it. */
  readonly mentionedIn: DocumentConnection;
  /** The places that its name bears. */
  readonly namedAfter: PlaceConnection;
  /** Every name it is known by, in every language. */
  readonly names: ReadonlyArray<Name>;
  /** Forums, organisations, initiatives and places that bear its name. */
  readonly namesakes: EntityConnection;
  /** The statistics that concern it; the edge has its role in them. */
  readonly observations: ObservationConnection;
  /** The editions and events held directly in it. */
  readonly occasions: OccasionConnection;
  /** The editions and events that were about it. */
  readonly occasionsAbout: OccasionConnection;
  /** The organisations based directly in it. */
  readonly organisations: OrganisationConnection;
  /** The places in which it lies directly; there may be several. */
  readonly partOf: PlaceConnection;
  /** The posts in its government. */
  readonly positions: PositionConnection;
  /** The programmes to which it is a party; the edge has its role. */
  readonly programmes: ProgrammeConnection;
  /** The programmes carried out directly in it. */
  readonly programmesLocated: ProgrammeConnection;
  /** The projects and batches to which it is a party; the edge has its role. */
  readonly projects: UndertakingConnection;
  /** The projects and batches carried out directly in it. */
  readonly projectsLocated: UndertakingConnection;
  /** The attributed views that concern it. */
  readonly remarksAbout: RemarkConnection;
  /** Who says what about it, in which words. */
  readonly statements: StatementConnection;
  /** Programmes, initiatives and bodies that support it. */
  readonly supportedBy: EntityConnection;
  /** What it supports. */
  readonly supports: EntityConnection;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceAdministeredByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceAttendedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceDocumentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceInitiatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceInitiativesLocatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceMemberOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceNamedAfterArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceNamesakesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceOccasionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceOccasionsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlacePartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlacePositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceProgrammesLocatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceProjectsLocatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceRemarksAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A country, territory, region, province, city, district, special zone, port or industrial park. */
export type PlaceSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of places. */
export type PlaceConnection = {
  /** Over all entries. */
  readonly aggregate: Aggregation;
  /** The entries with what the link itself says. */
  readonly edges: ReadonlyArray<PlaceEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<Place>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A place on a page. */
export type PlaceEdge = {
  /** The highest of its statements, 0 to 1; null on root lists. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** True where no source prints it and it was concluded; null on root lists. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: Place;
  /** The part it plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The statements that say so. */
  readonly statements: StatementConnection;
  /** When the relationship holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** A place on a page. */
export type PlaceEdgeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which places to keep; all conditions given must hold. */
export type PlaceFilter = {
  /** By `administeredBy`. */
  readonly administeredBy?: InputMaybe<OrganisationListFilter>;
  /** By `agreements`. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PlaceFilter>>;
  /** By `attended`. */
  readonly attended?: InputMaybe<OccasionListFilter>;
  /** By `contains`. */
  readonly contains?: InputMaybe<PlaceListFilter>;
  /** Only these; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By `initiated`. */
  readonly initiated?: InputMaybe<EntityListFilter>;
  /** By `initiativesLocated`. */
  readonly initiativesLocated?: InputMaybe<InitiativeListFilter>;
  /** Only these. */
  readonly kinds?: InputMaybe<ReadonlyArray<PlaceKind>>;
  /** By `memberOf`. */
  readonly memberOf?: InputMaybe<OrganisationListFilter>;
  /** By `mentionedIn`. */
  readonly mentionedIn?: InputMaybe<DocumentListFilter>;
  /** Only where nothing is stated for these fields, such as `kind`. */
  readonly missing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only what has a matching name, in any language. */
  readonly name?: InputMaybe<NameFilter>;
  /** By `namedAfter`. */
  readonly namedAfter?: InputMaybe<PlaceListFilter>;
  /** By `namesakes`. */
  readonly namesakes?: InputMaybe<EntityListFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<PlaceFilter>;
  /** By `occasions`. */
  readonly occasions?: InputMaybe<OccasionListFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PlaceFilter>>;
  /** By `organisations`. */
  readonly organisations?: InputMaybe<OrganisationListFilter>;
  /** By `partOf`. */
  readonly partOf?: InputMaybe<PlaceListFilter>;
  /** By `positions`. */
  readonly positions?: InputMaybe<PositionListFilter>;
  /** By `programmes`. */
  readonly programmes?: InputMaybe<ProgrammeListFilter>;
  /** By `programmesLocated`. */
  readonly programmesLocated?: InputMaybe<ProgrammeListFilter>;
  /** By `projects`. */
  readonly projects?: InputMaybe<ProjectListFilter>;
  /** By `projectsLocated`. */
  readonly projectsLocated?: InputMaybe<ProjectListFilter>;
  /** Only what a source with all of this speaks of. */
  readonly sources?: InputMaybe<SourceFilter>;
  /** By `supportedBy`. */
  readonly supportedBy?: InputMaybe<EntityListFilter>;
  /** By `supports`. */
  readonly supports?: InputMaybe<EntityListFilter>;
  /** Only places that are, or lie in, one of these. */
  readonly within?: InputMaybe<PlaceScope>;
};

/** What sort of place a place is. */
export type PlaceKind =
  /** A city. */
  | 'CITY'
  /** A country as listed by ISO 3166-1. */
  | 'COUNTRY'
  /** A district of a city. */
  | 'DISTRICT'
  /** An industrial park or zone. */
  | 'INDUSTRIAL_PARK'
  /** A port. */
  | 'PORT'
  /** A province, state or autonomous region. */
  | 'PROVINCE'
  /** A region across borders of provinces or states. */
  | 'REGION'
  /** A zone with its own rules, such as Qianhai. */
  | 'SPECIAL_ZONE'
  /** Another area listed by ISO 3166-1, such as Hong Kong. */
  | 'TERRITORY';

/** What a relationship to places must be like; all that is given must hold. */
export type PlaceListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: InputMaybe<PlaceFilter>;
  /** Not one of them meets this; also where there is none. */
  readonly none?: InputMaybe<PlaceFilter>;
  /** Look at links with one of these roles alone. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<PlaceFilter>;
};

/** What to sort places by; entries alike in all of it stand by id, unknown values last. */
export type PlaceOrder = {
  /** What to sort by. */
  readonly by: PlaceOrderBy;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What places can be sorted by. */
export type PlaceOrderBy =
  /** How many `agreements` it has. */
  | 'AGREEMENTS_COUNT'
  /** How many `attended` it has. */
  | 'ATTENDED_COUNT'
  /** The first day of the earliest `attended`. */
  | 'ATTENDED_DATES'
  /** How many `contains` it has. */
  | 'CONTAINS_COUNT'
  /** The id. */
  | 'ID'
  /** How many `mentionedIn` it has. */
  | 'MENTIONED_IN_COUNT'
  /** The English name; else the next best. */
  | 'NAME'
  /** How many `occasions` it has. */
  | 'OCCASIONS_COUNT'
  /** The first day of the earliest `occasions`. */
  | 'OCCASIONS_DATES'
  /** How many `organisations` it has. */
  | 'ORGANISATIONS_COUNT'
  /** How many `programmes` it has. */
  | 'PROGRAMMES_COUNT'
  /** How many `projects` it has. */
  | 'PROJECTS_COUNT'
  /** How many `projectsLocated` it has. */
  | 'PROJECTS_LOCATED_COUNT'
  /** How many `statements` it has. */
  | 'STATEMENTS_COUNT';

/** One or more places, with what lies in them. */
export type PlaceScope = {
  /** These places; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether to include what lies in them, at any depth. */
  readonly includeContained: Scalars['Boolean']['input'];
  /** The places with a matching name. */
  readonly name?: InputMaybe<NameFilter>;
};

/** A post in a body, whoever holds it: director of the Qianhai Authority. */
export type Position = Entity & Node & {
  /** The documents that are about it as a whole. */
  readonly documentsAbout: DocumentConnection;
  /** Its identifiers in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The permanent, readable id, such as `place:qianhai`. */
  readonly id: Scalars['ID']['output'];
  /** The name to show, in the best available language. */
  readonly label: Label;
  /** The documents that speak of it. */
  readonly mentionedIn: DocumentConnection;
  /** Every name it is known by, in every language. */
  readonly names: ReadonlyArray<Name>;
  /** The statistics that concern it; the edge has its role in them. */
  readonly observations: ObservationConnection;
  /** The editions and events that were about it. */
  readonly occasionsAbout: OccasionConnection;
  /** The body or place to which the post belongs. */
  readonly positionIn: ActorConnection;
  /** The attributed views that concern it. */
  readonly remarksAbout: RemarkConnection;
  /** Who says what about it, in which words. */
  readonly statements: StatementConnection;
  /** Who held the post, and when. */
  readonly tenures: TenureConnection;
};


/** A post in a body, whoever holds it: director of the Qianhai Authority. */
export type PositionDocumentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A post in a body, whoever holds it: director of the Qianhai Authority. */
export type PositionLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A post in a body, whoever holds it: director of the Qianhai Authority. */
export type PositionMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A post in a body, whoever holds it: director of the Qianhai Authority. */
export type PositionObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A post in a body, whoever holds it: director of the Qianhai Authority. */
export type PositionOccasionsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A post in a body, whoever holds it: director of the Qianhai Authority. */
export type PositionPositionInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A post in a body, whoever holds it: director of the Qianhai Authority. */
export type PositionRemarksAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A post in a body, whoever holds it: director of the Qianhai Authority. */
export type PositionStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A post in a body, whoever holds it: director of the Qianhai Authority. */
export type PositionTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of positions. */
export type PositionConnection = {
  /** Over all entries. */
  readonly aggregate: Aggregation;
  /** The entries with what the link itself says. */
  readonly edges: ReadonlyArray<PositionEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<Position>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A position on a page. */
export type PositionEdge = {
  /** The highest of its statements, 0 to 1; null on root lists. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** True where no source prints it and it was concluded; null on root lists. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: Position;
  /** The part it plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The statements that say so. */
  readonly statements: StatementConnection;
  /** When the relationship holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** A position on a page. */
export type PositionEdgeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which posts to keep; all conditions given must hold. */
export type PositionFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PositionFilter>>;
  /** Only these; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By `mentionedIn`. */
  readonly mentionedIn?: InputMaybe<DocumentListFilter>;
  /** Only where nothing is stated for these fields, such as `mentionedIn`. */
  readonly missing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only what has a matching name, in any language. */
  readonly name?: InputMaybe<NameFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<PositionFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PositionFilter>>;
  /** By `positionIn`. */
  readonly positionIn?: InputMaybe<ActorListFilter>;
  /** Only what a source with all of this speaks of. */
  readonly sources?: InputMaybe<SourceFilter>;
  /** By `tenures`. */
  readonly tenures?: InputMaybe<TenureListFilter>;
};

/** What a relationship to posts must be like; all that is given must hold. */
export type PositionListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: InputMaybe<PositionFilter>;
  /** Not one of them meets this; also where there is none. */
  readonly none?: InputMaybe<PositionFilter>;
  /** Look at links with one of these roles alone. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<PositionFilter>;
};

/** What to sort posts by; entries alike in all of it stand by id, unknown values last. */
export type PositionOrder = {
  /** What to sort by. */
  readonly by: PositionOrderBy;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What posts can be sorted by. */
export type PositionOrderBy =
  /** The id. */
  | 'ID'
  /** How many `mentionedIn` it has. */
  | 'MENTIONED_IN_COUNT'
  /** The English name; else the next best. */
  | 'NAME'
  /** How many `positionIn` it has. */
  | 'POSITION_IN_COUNT'
  /** How many `statements` it has. */
  | 'STATEMENTS_COUNT'
  /** How many `tenures` it has. */
  | 'TENURES_COUNT';

/** A standing scheme that supports people or bodies, such as a study-support programme. */
export type Programme = Entity & Node & {
  /** What it is meant to bring about, in the curators' words. */
  readonly aims: ReadonlyArray<LocalisedText>;
  /** Where it was announced. */
  readonly announcedAt: OccasionConnection;
  /** A short description in the curators' words, one text per language. */
  readonly description: ReadonlyArray<LocalisedText>;
  /** The documents that are about it as a whole. */
  readonly documentsAbout: DocumentConnection;
  /** Its identifiers in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** When it was founded; null where unknown. */
  readonly founded: Maybe<PartialDate>;
  /** The permanent, readable id, such as `place:qianhai`. */
  readonly id: Scalars['ID']['output'];
  /** The agreements and initiatives that it carries out. */
  readonly implements: EntityConnection;
  /** Who set it up or proposed it. */
  readonly initiatedBy: ActorConnection;
  /** The name to show, in the best available language. */
  readonly label: Label;
  /** Where it was launched. */
  readonly launchedAt: OccasionConnection;
  /** Where it is carried out. */
  readonly locatedIn: PlaceConnection;
  /** The documents that speak of it. */
  readonly mentionedIn: DocumentConnection;
  /** Every name it is known by, in every language. */
  readonly names: ReadonlyArray<Name>;
  /** The statistics that concern it; the edge has its role in them. */
  readonly observations: ObservationConnection;
  /** The editions and events that were about it. */
  readonly occasionsAbout: OccasionConnection;
  /** Who runs it. */
  readonly organisers: OrganisationConnection;
  /** The named parties; empty where the sources name none. The edge has the role. */
  readonly parties: ActorConnection;
  /** The time over which it runs; null where none is stated. */
  readonly period: Maybe<PartialDate>;
  /** The attributed views that concern it. */
  readonly remarksAbout: RemarkConnection;
  /** The sectors; `SOME_MEMBERS` on the edge says that not every member of a batch need belong there. */
  readonly sectors: SectorConnection;
  /** Who says what about it, in which words. */
  readonly statements: StatementConnection;
  /** The latest status that is stated; null where none is. */
  readonly status: Maybe<UndertakingStatus>;
  /** Every status that is stated, with its date. */
  readonly statusEvents: ReadonlyArray<UndertakingStatusEvent>;
  /** Who or what supports it. */
  readonly supportedBy: EntityConnection;
  /** What it supports. */
  readonly supports: EntityConnection;
};


/** A standing scheme that supports people or bodies, such as a study-support programme. */
export type ProgrammeAnnouncedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing scheme that supports people or bodies, such as a study-support programme. */
export type ProgrammeDocumentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing scheme that supports people or bodies, such as a study-support programme. */
export type ProgrammeImplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing scheme that supports people or bodies, such as a study-support programme. */
export type ProgrammeInitiatedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing scheme that supports people or bodies, such as a study-support programme. */
export type ProgrammeLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A standing scheme that supports people or bodies, such as a study-support programme. */
export type ProgrammeLaunchedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing scheme that supports people or bodies, such as a study-support programme. */
export type ProgrammeLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing scheme that supports people or bodies, such as a study-support programme. */
export type ProgrammeMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing scheme that supports people or bodies, such as a study-support programme. */
export type ProgrammeObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing scheme that supports people or bodies, such as a study-support programme. */
export type ProgrammeOccasionsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing scheme that supports people or bodies, such as a study-support programme. */
export type ProgrammeOrganisersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing scheme that supports people or bodies, such as a study-support programme. */
export type ProgrammePartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing scheme that supports people or bodies, such as a study-support programme. */
export type ProgrammeRemarksAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing scheme that supports people or bodies, such as a study-support programme. */
export type ProgrammeSectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing scheme that supports people or bodies, such as a study-support programme. */
export type ProgrammeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A standing scheme that supports people or bodies, such as a study-support programme. */
export type ProgrammeSupportedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A standing scheme that supports people or bodies, such as a study-support programme. */
export type ProgrammeSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of programmes. */
export type ProgrammeConnection = {
  /** Over all entries. */
  readonly aggregate: Aggregation;
  /** The entries with what the link itself says. */
  readonly edges: ReadonlyArray<ProgrammeEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<Programme>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A programme on a page. */
export type ProgrammeEdge = {
  /** The highest of its statements, 0 to 1; null on root lists. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** True where no source prints it and it was concluded; null on root lists. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: Programme;
  /** The part it plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The statements that say so. */
  readonly statements: StatementConnection;
  /** When the relationship holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** A programme on a page. */
export type ProgrammeEdgeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which programmes to keep; all conditions given must hold. */
export type ProgrammeFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ProgrammeFilter>>;
  /** By `announcedAt`. */
  readonly announcedAt?: InputMaybe<OccasionListFilter>;
  /** By `founded`. */
  readonly founded?: InputMaybe<DateFilter>;
  /** Only these; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By `implements`. */
  readonly implements?: InputMaybe<EntityListFilter>;
  /** By `initiatedBy`. */
  readonly initiatedBy?: InputMaybe<ActorListFilter>;
  /** By `launchedAt`. */
  readonly launchedAt?: InputMaybe<OccasionListFilter>;
  /** By `locatedIn`. */
  readonly locatedIn?: InputMaybe<PlaceListFilter>;
  /** By `mentionedIn`. */
  readonly mentionedIn?: InputMaybe<DocumentListFilter>;
  /** Only where nothing is stated for these fields, such as `status`. */
  readonly missing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only what has a matching name, in any language. */
  readonly name?: InputMaybe<NameFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<ProgrammeFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ProgrammeFilter>>;
  /** By `organisers`. */
  readonly organisers?: InputMaybe<OrganisationListFilter>;
  /** By `parties`. */
  readonly parties?: InputMaybe<ActorListFilter>;
  /** By `period`. */
  readonly period?: InputMaybe<DateFilter>;
  /** Only what is in one of these. */
  readonly place?: InputMaybe<PlaceScope>;
  /** Only what is classified under one of these, or narrower. */
  readonly sector?: InputMaybe<SectorScope>;
  /** By `sectors`. */
  readonly sectors?: InputMaybe<SectorListFilter>;
  /** Only what a source with all of this speaks of. */
  readonly sources?: InputMaybe<SourceFilter>;
  /** By its status and when it was reached. */
  readonly status?: InputMaybe<UndertakingStatusFilter>;
  /** By `supportedBy`. */
  readonly supportedBy?: InputMaybe<EntityListFilter>;
  /** By `supports`. */
  readonly supports?: InputMaybe<EntityListFilter>;
};

/** What a relationship to programmes must be like; all that is given must hold. */
export type ProgrammeListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: InputMaybe<ProgrammeFilter>;
  /** Not one of them meets this; also where there is none. */
  readonly none?: InputMaybe<ProgrammeFilter>;
  /** Look at links with one of these roles alone. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<ProgrammeFilter>;
};

/** What to sort programmes by; entries alike in all of it stand by id, unknown values last. */
export type ProgrammeOrder = {
  /** What to sort by. */
  readonly by: ProgrammeOrderBy;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What programmes can be sorted by. */
export type ProgrammeOrderBy =
  /** The first day of the earliest `announcedAt`. */
  | 'ANNOUNCED_AT_DATES'
  /** The first day of `founded`. */
  | 'FOUNDED'
  /** The id. */
  | 'ID'
  /** The first day of the earliest `launchedAt`. */
  | 'LAUNCHED_AT_DATES'
  /** The first of the names of `locatedIn`. */
  | 'LOCATED_IN_NAME'
  /** How many `mentionedIn` it has. */
  | 'MENTIONED_IN_COUNT'
  /** The English name; else the next best. */
  | 'NAME'
  /** How many `organisers` it has. */
  | 'ORGANISERS_COUNT'
  /** The first of the names of `organisers`. */
  | 'ORGANISERS_NAME'
  /** How many `parties` it has. */
  | 'PARTIES_COUNT'
  /** The first of the names of `parties`. */
  | 'PARTIES_NAME'
  /** The first day of `period`. */
  | 'PERIOD'
  /** How many `sectors` it has. */
  | 'SECTORS_COUNT'
  /** How many `statements` it has. */
  | 'STATEMENTS_COUNT';

/** One named or described undertaking. */
export type Project = Entity & Node & Undertaking & {
  /** What it is meant to bring about, in the curators' words. */
  readonly aims: ReadonlyArray<LocalisedText>;
  /** Where it was announced. */
  readonly announcedAt: OccasionConnection;
  /** The value of the contracts; null where none is stated. For a batch: the total of the batch. */
  readonly contractValue: Maybe<Money>;
  /** A short description in the curators' words, one text per language. */
  readonly description: ReadonlyArray<LocalisedText>;
  /** The documents that are about it as a whole. */
  readonly documentsAbout: DocumentConnection;
  /** Its identifiers in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The permanent, readable id, such as `place:qianhai`. */
  readonly id: Scalars['ID']['output'];
  /** The agreements and initiatives that it carries out. */
  readonly implements: EntityConnection;
  /** Where it was inaugurated. */
  readonly inauguratedAt: OccasionConnection;
  /** The investment; null where none is stated. For a batch: the total of the batch. */
  readonly investment: Maybe<Money>;
  /** The name to show, in the best available language. */
  readonly label: Label;
  /** Where it was launched. */
  readonly launchedAt: OccasionConnection;
  /** Where it is carried out. */
  readonly locatedIn: PlaceConnection;
  /** The documents that speak of it. */
  readonly mentionedIn: DocumentConnection;
  /** Every name it is known by, in every language. */
  readonly names: ReadonlyArray<Name>;
  /** The statistics that concern it; the edge has its role in them. */
  readonly observations: ObservationConnection;
  /** The editions and events that were about it. */
  readonly occasionsAbout: OccasionConnection;
  /** The batches of which it is a member or subset. */
  readonly partOf: ProjectBatchConnection;
  /** The named parties; empty where the sources name none. The edge has the role. */
  readonly parties: ActorConnection;
  /** How a source describes parties that it does not name. */
  readonly partiesAsReported: ReadonlyArray<LocalisedText>;
  /** The time over which it runs; null where none is stated. */
  readonly period: Maybe<PartialDate>;
  /** The attributed views that concern it. */
  readonly remarksAbout: RemarkConnection;
  /** The sectors; `SOME_MEMBERS` on the edge says that not every member of a batch need belong there. */
  readonly sectors: SectorConnection;
  /** Where it was signed. */
  readonly signedAt: OccasionConnection;
  /** Who says what about it, in which words. */
  readonly statements: StatementConnection;
  /** The latest status that is stated; null where none is. Planned, signed, launched and inaugurated are different things. */
  readonly status: Maybe<UndertakingStatus>;
  /** Every status that is stated, with its date. */
  readonly statusEvents: ReadonlyArray<UndertakingStatusEvent>;
};


/** One named or described undertaking. */
export type ProjectAnnouncedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One named or described undertaking. */
export type ProjectDocumentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One named or described undertaking. */
export type ProjectImplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One named or described undertaking. */
export type ProjectInauguratedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One named or described undertaking. */
export type ProjectLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** One named or described undertaking. */
export type ProjectLaunchedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One named or described undertaking. */
export type ProjectLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One named or described undertaking. */
export type ProjectMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One named or described undertaking. */
export type ProjectObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One named or described undertaking. */
export type ProjectOccasionsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One named or described undertaking. */
export type ProjectPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One named or described undertaking. */
export type ProjectPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One named or described undertaking. */
export type ProjectRemarksAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One named or described undertaking. */
export type ProjectSectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One named or described undertaking. */
export type ProjectSignedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One named or described undertaking. */
export type ProjectStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Projects reported together, such as 15 projects worth 29.99 billion yuan in all. Its members need not be known and are never made up. */
export type ProjectBatch = Entity & Node & Undertaking & {
  /** The agreements that are counted with its projects. */
  readonly agreements: AgreementConnection;
  /** What it is meant to bring about, in the curators' words. */
  readonly aims: ReadonlyArray<LocalisedText>;
  /** Where it was announced. */
  readonly announcedAt: OccasionConnection;
  /** The value of the contracts; null where none is stated. For a batch: the total of the batch. */
  readonly contractValue: Maybe<Money>;
  /** How many projects it holds; null where no source says. */
  readonly count: Maybe<Quantity>;
  /** A short description in the curators' words, one text per language. */
  readonly description: ReadonlyArray<LocalisedText>;
  /** The documents that are about it as a whole. */
  readonly documentsAbout: DocumentConnection;
  /** Its identifiers in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The permanent, readable id, such as `place:qianhai`. */
  readonly id: Scalars['ID']['output'];
  /** The agreements and initiatives that it carries out. */
  readonly implements: EntityConnection;
  /** Where it was inaugurated. */
  readonly inauguratedAt: OccasionConnection;
  /** The investment; null where none is stated. For a batch: the total of the batch. */
  readonly investment: Maybe<Money>;
  /** The name to show, in the best available language. */
  readonly label: Label;
  /** Where it was launched. */
  readonly launchedAt: OccasionConnection;
  /** Where it is carried out. */
  readonly locatedIn: PlaceConnection;
  /** The members and subsets that are known; there may be fewer than `count`. */
  readonly members: UndertakingConnection;
  /** The documents that speak of it. */
  readonly mentionedIn: DocumentConnection;
  /** Every name it is known by, in every language. */
  readonly names: ReadonlyArray<Name>;
  /** The statistics that concern it; the edge has its role in them. */
  readonly observations: ObservationConnection;
  /** The editions and events that were about it. */
  readonly occasionsAbout: OccasionConnection;
  /** The batches of which it is a member or subset. */
  readonly partOf: ProjectBatchConnection;
  /** The named parties; empty where the sources name none. The edge has the role. */
  readonly parties: ActorConnection;
  /** How a source describes parties that it does not name. */
  readonly partiesAsReported: ReadonlyArray<LocalisedText>;
  /** The attributed views that concern it. */
  readonly remarksAbout: RemarkConnection;
  /** The sectors; `SOME_MEMBERS` on the edge says that not every member of a batch need belong there. */
  readonly sectors: SectorConnection;
  /** Where it was signed. */
  readonly signedAt: OccasionConnection;
  /** Who says what about it, in which words. */
  readonly statements: StatementConnection;
  /** The latest status that is stated; null where none is. Planned, signed, launched and inaugurated are different things. */
  readonly status: Maybe<UndertakingStatus>;
  /** Every status that is stated, with its date. */
  readonly statusEvents: ReadonlyArray<UndertakingStatusEvent>;
};


/** Projects reported together, such as 15 projects worth 29.99 billion yuan in all. Its members need not be known and are never made up. */
export type ProjectBatchAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Projects reported together, such as 15 projects worth 29.99 billion yuan in all. Its members need not be known and are never made up. */
export type ProjectBatchAnnouncedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Projects reported together, such as 15 projects worth 29.99 billion yuan in all. Its members need not be known and are never made up. */
export type ProjectBatchDocumentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Projects reported together, such as 15 projects worth 29.99 billion yuan in all. Its members need not be known and are never made up. */
export type ProjectBatchImplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Projects reported together, such as 15 projects worth 29.99 billion yuan in all. Its members need not be known and are never made up. */
export type ProjectBatchInauguratedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Projects reported together, such as 15 projects worth 29.99 billion yuan in all. Its members need not be known and are never made up. */
export type ProjectBatchLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** Projects reported together, such as 15 projects worth 29.99 billion yuan in all. Its members need not be known and are never made up. */
export type ProjectBatchLaunchedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Projects reported together, such as 15 projects worth 29.99 billion yuan in all. Its members need not be known and are never made up. */
export type ProjectBatchLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Projects reported together, such as 15 projects worth 29.99 billion yuan in all. Its members need not be known and are never made up. */
export type ProjectBatchMembersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Projects reported together, such as 15 projects worth 29.99 billion yuan in all. Its members need not be known and are never made up. */
export type ProjectBatchMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Projects reported together, such as 15 projects worth 29.99 billion yuan in all. Its members need not be known and are never made up. */
export type ProjectBatchObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Projects reported together, such as 15 projects worth 29.99 billion yuan in all. Its members need not be known and are never made up. */
export type ProjectBatchOccasionsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Projects reported together, such as 15 projects worth 29.99 billion yuan in all. Its members need not be known and are never made up. */
export type ProjectBatchPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Projects reported together, such as 15 projects worth 29.99 billion yuan in all. Its members need not be known and are never made up. */
export type ProjectBatchPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Projects reported together, such as 15 projects worth 29.99 billion yuan in all. Its members need not be known and are never made up. */
export type ProjectBatchRemarksAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Projects reported together, such as 15 projects worth 29.99 billion yuan in all. Its members need not be known and are never made up. */
export type ProjectBatchSectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Projects reported together, such as 15 projects worth 29.99 billion yuan in all. Its members need not be known and are never made up. */
export type ProjectBatchSignedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Projects reported together, such as 15 projects worth 29.99 billion yuan in all. Its members need not be known and are never made up. */
export type ProjectBatchStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of batches of projects. */
export type ProjectBatchConnection = {
  /** Over all entries. */
  readonly aggregate: Aggregation;
  /** The entries with what the link itself says. */
  readonly edges: ReadonlyArray<ProjectBatchEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<ProjectBatch>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A batch of projects on a page. */
export type ProjectBatchEdge = {
  /** The highest of its statements, 0 to 1; null on root lists. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** True where no source prints it and it was concluded; null on root lists. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: ProjectBatch;
  /** The part it plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The statements that say so. */
  readonly statements: StatementConnection;
  /** When the relationship holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** A batch of projects on a page. */
export type ProjectBatchEdgeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which projects and batches to keep; all conditions given must hold. */
export type ProjectFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<ProjectFilter>>;
  /** By `announcedAt`. */
  readonly announcedAt?: InputMaybe<OccasionListFilter>;
  /** By `contractValue`. */
  readonly contractValue?: InputMaybe<MoneyFilter>;
  /** By `count`. */
  readonly count?: InputMaybe<QuantityFilter>;
  /** Only these; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By `implements`. */
  readonly implements?: InputMaybe<EntityListFilter>;
  /** By `inauguratedAt`. */
  readonly inauguratedAt?: InputMaybe<OccasionListFilter>;
  /** By `investment`. */
  readonly investment?: InputMaybe<MoneyFilter>;
  /** By `launchedAt`. */
  readonly launchedAt?: InputMaybe<OccasionListFilter>;
  /** By `locatedIn`. */
  readonly locatedIn?: InputMaybe<PlaceListFilter>;
  /** By `mentionedIn`. */
  readonly mentionedIn?: InputMaybe<DocumentListFilter>;
  /** Only where nothing is stated for these fields, such as `status`. */
  readonly missing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only what has a matching name, in any language. */
  readonly name?: InputMaybe<NameFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<ProjectFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<ProjectFilter>>;
  /** By `partOf`. */
  readonly partOf?: InputMaybe<ProjectListFilter>;
  /** By `parties`. */
  readonly parties?: InputMaybe<ActorListFilter>;
  /** By `period`. */
  readonly period?: InputMaybe<DateFilter>;
  /** Only what is in one of these. */
  readonly place?: InputMaybe<PlaceScope>;
  /** Only what is classified under one of these, or narrower. */
  readonly sector?: InputMaybe<SectorScope>;
  /** By `sectors`. */
  readonly sectors?: InputMaybe<SectorListFilter>;
  /** By `signedAt`. */
  readonly signedAt?: InputMaybe<OccasionListFilter>;
  /** Only what a source with all of this speaks of. */
  readonly sources?: InputMaybe<SourceFilter>;
  /** By its status and when it was reached. */
  readonly status?: InputMaybe<UndertakingStatusFilter>;
  /** Only single projects or only batches. */
  readonly types?: InputMaybe<ReadonlyArray<UndertakingType>>;
};

/** What a relationship to projects and batches must be like; all that is given must hold. */
export type ProjectListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: InputMaybe<ProjectFilter>;
  /** Not one of them meets this; also where there is none. */
  readonly none?: InputMaybe<ProjectFilter>;
  /** Look at links with one of these roles alone. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<ProjectFilter>;
};

/** What to sort projects and batches by; entries alike in all of it stand by id, unknown values last. */
export type ProjectOrder = {
  /** What to sort by. */
  readonly by: ProjectOrderBy;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What projects and batches can be sorted by. */
export type ProjectOrderBy =
  /** The first day of the earliest `announcedAt`. */
  | 'ANNOUNCED_AT_DATES'
  /** The lower bound of `contractValue`, within a currency. */
  | 'CONTRACT_VALUE'
  /** The lower bound of `count`, within a unit. */
  | 'COUNT'
  /** The id. */
  | 'ID'
  /** The first day of the earliest `inauguratedAt`. */
  | 'INAUGURATED_AT_DATES'
  /** The lower bound of `investment`, within a currency. */
  | 'INVESTMENT'
  /** The first day of the earliest `launchedAt`. */
  | 'LAUNCHED_AT_DATES'
  /** The first of the names of `locatedIn`. */
  | 'LOCATED_IN_NAME'
  /** How many `mentionedIn` it has. */
  | 'MENTIONED_IN_COUNT'
  /** The English name; else the next best. */
  | 'NAME'
  /** How many `parties` it has. */
  | 'PARTIES_COUNT'
  /** The first of the names of `parties`. */
  | 'PARTIES_NAME'
  /** The first day of `period`. */
  | 'PERIOD'
  /** How many `sectors` it has. */
  | 'SECTORS_COUNT'
  /** The first day of the earliest `signedAt`. */
  | 'SIGNED_AT_DATES'
  /** How many `statements` it has. */
  | 'STATEMENTS_COUNT';

/** Who publishes documents: a news agency, newspaper, site, office. */
export type Publisher = Entity & Node & {
  /** What it published. */
  readonly documents: DocumentConnection;
  /** The documents that are about it as a whole. */
  readonly documentsAbout: DocumentConnection;
  /** Its identifiers in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The permanent, readable id, such as `place:qianhai`. */
  readonly id: Scalars['ID']['output'];
  /** What sort of publisher it is; null where unknown. */
  readonly kind: Maybe<PublisherKind>;
  /** The name to show, in the best available language. */
  readonly label: Label;
  /** The documents that speak of it. */
  readonly mentionedIn: DocumentConnection;
  /** Every name it is known by, in every language. */
  readonly names: ReadonlyArray<Name>;
  /** The statistics that concern it; the edge has its role in them. */
  readonly observations: ObservationConnection;
  /** The editions and events that were about it. */
  readonly occasionsAbout: OccasionConnection;
  /** The documents that pass on its text, whoever published them. */
  readonly originated: DocumentConnection;
  /** The attributed views that concern it. */
  readonly remarksAbout: RemarkConnection;
  /** Who says what about it, in which words. */
  readonly statements: StatementConnection;
  /** Its web site; null where unknown. */
  readonly url: Maybe<Scalars['URL']['output']>;
};


/** Who publishes documents: a news agency, newspaper, site, office. */
export type PublisherDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Who publishes documents: a news agency, newspaper, site, office. */
export type PublisherDocumentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Who publishes documents: a news agency, newspaper, site, office. */
export type PublisherLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** Who publishes documents: a news agency, newspaper, site, office. */
export type PublisherMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Who publishes documents: a news agency, newspaper, site, office. */
export type PublisherObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Who publishes documents: a news agency, newspaper, site, office. */
export type PublisherOccasionsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Who publishes documents: a news agency, newspaper, site, office. */
export type PublisherOriginatedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Who publishes documents: a news agency, newspaper, site, office. */
export type PublisherRemarksAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** Who publishes documents: a news agency, newspaper, site, office. */
export type PublisherStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of publishers. */
export type PublisherConnection = {
  /** Over all entries. */
  readonly aggregate: Aggregation;
  /** The entries with what the link itself says. */
  readonly edges: ReadonlyArray<PublisherEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<Publisher>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A publisher on a page. */
export type PublisherEdge = {
  /** The highest of its statements, 0 to 1; null on root lists. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** True where no source prints it and it was concluded; null on root lists. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: Publisher;
  /** The part it plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The statements that say so. */
  readonly statements: StatementConnection;
  /** When the relationship holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** A publisher on a page. */
export type PublisherEdgeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which publishers to keep; all conditions given must hold. */
export type PublisherFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<PublisherFilter>>;
  /** By `documents`. */
  readonly documents?: InputMaybe<DocumentListFilter>;
  /** Only these; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only these. */
  readonly kinds?: InputMaybe<ReadonlyArray<PublisherKind>>;
  /** By `mentionedIn`. */
  readonly mentionedIn?: InputMaybe<DocumentListFilter>;
  /** Only where nothing is stated for these fields, such as `kind`. */
  readonly missing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only what has a matching name, in any language. */
  readonly name?: InputMaybe<NameFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<PublisherFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<PublisherFilter>>;
  /** By `originated`. */
  readonly originated?: InputMaybe<DocumentListFilter>;
  /** Only what a source with all of this speaks of. */
  readonly sources?: InputMaybe<SourceFilter>;
};

/** What sort of publisher it is. */
export type PublisherKind =
  /** A public office. */
  | 'GOVERNMENT'
  /** A newspaper. */
  | 'NEWSPAPER'
  /** A news agency. */
  | 'NEWS_AGENCY'
  /** A news site. */
  | 'NEWS_SITE'
  /** A body that keeps reference data. */
  | 'REFERENCE'
  /** The document does not say who published it. */
  | 'UNKNOWN';

/** What a relationship to publishers must be like; all that is given must hold. */
export type PublisherListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: InputMaybe<PublisherFilter>;
  /** Not one of them meets this; also where there is none. */
  readonly none?: InputMaybe<PublisherFilter>;
  /** Look at links with one of these roles alone. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<PublisherFilter>;
};

/** What to sort publishers by; entries alike in all of it stand by id, unknown values last. */
export type PublisherOrder = {
  /** What to sort by. */
  readonly by: PublisherOrderBy;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What publishers can be sorted by. */
export type PublisherOrderBy =
  /** How many `documents` it has. */
  | 'DOCUMENTS_COUNT'
  /** The id. */
  | 'ID'
  /** How many `mentionedIn` it has. */
  | 'MENTIONED_IN_COUNT'
  /** The English name; else the next best. */
  | 'NAME'
  /** How many `statements` it has. */
  | 'STATEMENTS_COUNT';

/** Known problems of the data, counted. */
export type Quality = {
  /** Statements by flag, every flag once. */
  readonly flags: ReadonlyArray<FlagCount>;
  /** How many statements there are. */
  readonly statements: Scalars['Int']['output'];
  /** Entities by type, every type once. */
  readonly types: ReadonlyArray<EntityQuality>;
};

/** A count or measure as a source gives it. */
export type Quantity = {
  /** The figure in the source's words. */
  readonly asReported: Scalars['String']['output'];
  /** The least it can be; null where there is no lower bound. */
  readonly lower: Maybe<Scalars['Decimal']['output']>;
  /** How the source qualified the figure. */
  readonly qualifier: AmountQualifier;
  /** What is counted, or `%`; null where nothing is stated. */
  readonly unit: Maybe<Scalars['String']['output']>;
  /** The most it can be; null where there is no upper bound. */
  readonly upper: Maybe<Scalars['Decimal']['output']>;
};

/** Which counts and measures to keep; all conditions given must hold. */
export type QuantityFilter = {
  /** All that it can be lies in this range; an open bound lies in no range that ends. */
  readonly certainlyIn?: InputMaybe<AmountRange>;
  /** Whether a figure is stated at all. */
  readonly known?: InputMaybe<Scalars['Boolean']['input']>;
  /** Some of what it can be lies in this range. */
  readonly possiblyIn?: InputMaybe<AmountRange>;
  /** Only figures that the source qualified in one of these ways. */
  readonly qualifiers?: InputMaybe<ReadonlyArray<AmountQualifier>>;
  /** Only what is counted in these units. */
  readonly units?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type Query = {
  /** Agreements, by id. */
  readonly agreements: AgreementConnection;
  /** Cities, by id: the places of kind `CITY`. */
  readonly cities: PlaceConnection;
  /** What is stated about one entity: all values of a property side by side, which is shown and why. Null where there is no such entity. */
  readonly claims: Maybe<ReadonlyArray<Claim>>;
  /** How far the fields of a type of entity are filled, and by what evidence. */
  readonly completeness: Completeness;
  /** Claims that contradict each other, by entity id and property. */
  readonly conflicts: ConflictConnection;
  /** Documents, by id. */
  readonly documents: DocumentConnection;
  /** Entities of any type, by id. */
  readonly entities: EntityConnection;
  /** The entities with these identifiers, in the order asked: null where none has it, an error where it is no identifier. */
  readonly entitiesByExternalIds: ReadonlyArray<Maybe<Entity>>;
  /** The entity with an identifier in another register; null where none has it. */
  readonly entityByExternalId: Maybe<Entity>;
  /** Forum editions, earliest first, undated ones last. */
  readonly forumEditions: ForumEditionConnection;
  /** Events of forum editions, earliest first, undated ones last. */
  readonly forumEvents: ForumEventConnection;
  /** Forum series, by id. */
  readonly forums: ForumConnection;
  /** Initiatives, policies and platforms, by id. */
  readonly initiatives: InitiativeConnection;
  /** What an entity is linked to; null where there is no such entity. */
  readonly neighbourhood: Maybe<Neighbourhood>;
  /** The entity or statement with this id; null where there is none. */
  readonly node: Maybe<Node>;
  /** The entities and statements with these ids, in the order asked, null for each that does not exist. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Statistics, by id. */
  readonly observations: ObservationConnection;
  /** Organisations, by id. */
  readonly organisations: OrganisationConnection;
  /** The ways by which two entities are linked, the shortest first, then by the ids on the way; null where one of them does not exist. No way passes an entity twice. */
  readonly paths: Maybe<Paths>;
  /** People, by id. */
  readonly people: PersonConnection;
  /** Places, by id. */
  readonly places: PlaceConnection;
  /** Posts, by id. */
  readonly positions: PositionConnection;
  /** Programmes, by id. */
  readonly programmes: ProgrammeConnection;
  /** Projects and batches of projects, by id. A batch stands for projects that no source names. */
  readonly projects: UndertakingConnection;
  /** Publishers, by id. */
  readonly publishers: PublisherConnection;
  /** Known problems of the data, counted. */
  readonly quality: Quality;
  /** Attributed views, by id. */
  readonly remarks: RemarkConnection;
  /** Entities of any type by name, the best match first. Words may stand in any order and may be misspelt; case, diacritics, width, traditional and simplified characters, spaces, legal forms and function words make little difference; Chinese names are found by pinyin and by their Sino-Vietnamese reading. The last word may go on in the name. */
  readonly search: SearchConnection;
  /** Sectors, by id. */
  readonly sectors: SectorConnection;
  /** Statements, by id. */
  readonly statements: StatementConnection;
  /** Entities with what surrounds them and every link among it all, for a drawing. */
  readonly subgraph: Subgraph;
  /** Names that begin with what is being typed, or have it within, the best first, one for each entity. */
  readonly suggest: ReadonlyArray<Suggestion>;
  /** People in posts, by id. */
  readonly tenures: TenureConnection;
  /** Dated things in chronological order: by the first day that their date can mean, then by the last, then by id. What is open at its start comes first. */
  readonly timeline: TimelineConnection;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AgreementOrder>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryCitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryClaimsArgs = {
  entity: Scalars['ID']['input'];
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryCompletenessArgs = {
  type: EntityType;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryConflictsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DocumentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DocumentOrder>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryEntitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<EntityOrder>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryEntitiesByExternalIdsArgs = {
  ids: ReadonlyArray<ExternalIdInput>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryEntityByExternalIdArgs = {
  scheme: ExternalIdScheme;
  value: Scalars['String']['input'];
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryForumEditionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ForumEditionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ForumEditionOrder>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryForumEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ForumEventFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ForumEventOrder>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryForumsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ForumFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ForumOrder>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InitiativeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<InitiativeOrder>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryNeighbourhoodArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ObservationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ObservationOrder>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<OrganisationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<OrganisationOrder>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryPathsArgs = {
  excludeTypes?: InputMaybe<ReadonlyArray<EntityType>>;
  from: Scalars['ID']['input'];
  limit: Scalars['Int']['input'];
  maxLength: Scalars['Int']['input'];
  relationships?: InputMaybe<ReadonlyArray<RelationshipType>>;
  to: Scalars['ID']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PersonOrder>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryPlacesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PlaceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PlaceOrder>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryPositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PositionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PositionOrder>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProgrammeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProgrammeOrder>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ProjectFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ProjectOrder>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryPublishersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PublisherFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<PublisherOrder>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryRemarksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<RemarkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<RemarkOrder>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EntityFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SearchOrder>>;
  places?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  sectors?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
  years?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QuerySectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SectorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<SectorOrder>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<StatementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<StatementOrder>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QuerySubgraphArgs = {
  depth: Scalars['Int']['input'];
  ids: ReadonlyArray<Scalars['ID']['input']>;
  maxNodes: Scalars['Int']['input'];
  relationships?: InputMaybe<ReadonlyArray<RelationshipType>>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QuerySuggestArgs = {
  first: Scalars['Int']['input'];
  prefix: Scalars['String']['input'];
  types?: InputMaybe<ReadonlyArray<EntityType>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryTenuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TenureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<TenureOrder>>;
};


/** What can be asked. Lists are Relay connections; every list and value can say which source it comes from. */
export type QueryTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  entity?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['EDTF']['input']>;
  kinds?: InputMaybe<ReadonlyArray<TimelineKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['EDTF']['input']>;
  types?: InputMaybe<ReadonlyArray<EntityType>>;
  undated: Scalars['Boolean']['input'];
};

/** The least and the greatest. */
export type Range = {
  /** For a date: the first day that is known. */
  readonly earliest: Maybe<Scalars['LocalDate']['output']>;
  /** For a figure: the least lower and greatest upper bound that are stated, in rows as in `Sum`. */
  readonly figures: ReadonlyArray<Figure>;
  /** For a date: the last day that is known. */
  readonly latest: Maybe<Scalars['LocalDate']['output']>;
};

/** A type of relationship, read from its subject. */
export type RelationshipType =
  /** Is the authority of a place. */
  | 'ADMINISTERS'
  /** Changes or upgrades an earlier agreement. */
  | 'AMENDS'
  /** Was announced at an occasion. */
  | 'ANNOUNCED_AT'
  /** Took part in an occasion. */
  | 'ATTENDED'
  /** Was written by somebody. */
  | 'AUTHORED_BY'
  /** Is a narrower concept of a sector. */
  | 'BROADER'
  /** Is about something. */
  | 'CONCERNS'
  /** Took place along with another occasion. */
  | 'CO_LOCATED_WITH'
  /** Is one holding of a series. */
  | 'EDITION_OF'
  /** Is the tenure of a person. */
  | 'HELD_BY'
  /** Took place in a place. */
  | 'HELD_IN'
  /** Carries out an agreement or an initiative. */
  | 'IMPLEMENTS'
  /** Was opened at an occasion. */
  | 'INAUGURATED_AT'
  /** Proposed or founded something. */
  | 'INITIATED'
  /** Is classified under a sector. */
  | 'IN_SECTOR'
  /** Was launched at an occasion. */
  | 'LAUNCHED_AT'
  /** Has its seat, or is carried out, in a place. */
  | 'LOCATED_IN'
  /** Is a member of a body; `validity` says since when. */
  | 'MEMBER_OF'
  /** Is a document that speaks of an entity. */
  | 'MENTIONS'
  /** Bears the name of a place, wherever it takes place. */
  | 'NAMED_AFTER'
  /** Is a tenure of a post. */
  | 'OF_POSITION'
  /** Hosted or organised a forum, an occasion or a programme. */
  | 'ORGANISED'
  /** Passes on the claims of somebody. */
  | 'ORIGINATED_BY'
  /** Is a party to an agreement, a project, a batch or a programme. */
  | 'PARTY_TO'
  /** Belongs to a greater whole. */
  | 'PART_OF'
  /** Is a post in a body or a place. */
  | 'POSITION_IN'
  /** Was published by a publisher. */
  | 'PUBLISHED_BY'
  /** Was released at an occasion. */
  | 'RELEASED_AT'
  /** Was said at an occasion. */
  | 'SAID_AT'
  /** Is the view of somebody. */
  | 'SAID_BY'
  /** Was signed at an occasion. */
  | 'SIGNED_AT'
  /** Spoke at an occasion. */
  | 'SPOKE_AT'
  /** Supports something. */
  | 'SUPPORTED'
  /** Is a translation of another document. */
  | 'TRANSLATED_FROM';

/** A view that a source attributes to somebody. */
export type Remark = Entity & Node & {
  /** What it is about. */
  readonly concerns: EntityConnection;
  /** The documents that are about it as a whole. */
  readonly documentsAbout: DocumentConnection;
  /** Its identifiers in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** What was said, in the curators' words; the speaker's own few words are in the statements' quotes. */
  readonly gist: ReadonlyArray<LocalisedText>;
  /** The permanent, readable id, such as `place:qianhai`. */
  readonly id: Scalars['ID']['output'];
  /** The name to show, in the best available language. */
  readonly label: Label;
  /** The documents that speak of it. */
  readonly mentionedIn: DocumentConnection;
  /** Every name it is known by, in every language. */
  readonly names: ReadonlyArray<Name>;
  /** The statistics that concern it; the edge has its role in them. */
  readonly observations: ObservationConnection;
  /** The editions and events that were about it. */
  readonly occasionsAbout: OccasionConnection;
  /** The attributed views that concern it. */
  readonly remarksAbout: RemarkConnection;
  /** Where it was said. */
  readonly saidAt: OccasionConnection;
  /** Who said it. */
  readonly saidBy: ActorConnection;
  /** The sectors; `SOME_MEMBERS` on the edge says that not every member of a batch need belong there. */
  readonly sectors: SectorConnection;
  /** How a source describes speakers that it does not name. */
  readonly speakersAsReported: ReadonlyArray<LocalisedText>;
  /** Who says what about it, in which words. */
  readonly statements: StatementConnection;
};


/** A view that a source attributes to somebody. */
export type RemarkConcernsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A view that a source attributes to somebody. */
export type RemarkDocumentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A view that a source attributes to somebody. */
export type RemarkLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A view that a source attributes to somebody. */
export type RemarkMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A view that a source attributes to somebody. */
export type RemarkObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A view that a source attributes to somebody. */
export type RemarkOccasionsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A view that a source attributes to somebody. */
export type RemarkRemarksAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A view that a source attributes to somebody. */
export type RemarkSaidAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A view that a source attributes to somebody. */
export type RemarkSaidByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A view that a source attributes to somebody. */
export type RemarkSectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A view that a source attributes to somebody. */
export type RemarkStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of remarks. */
export type RemarkConnection = {
  /** Over all entries. */
  readonly aggregate: Aggregation;
  /** The entries with what the link itself says. */
  readonly edges: ReadonlyArray<RemarkEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<Remark>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A remark on a page. */
export type RemarkEdge = {
  /** The highest of its statements, 0 to 1; null on root lists. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** True where no source prints it and it was concluded; null on root lists. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: Remark;
  /** The part it plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The statements that say so. */
  readonly statements: StatementConnection;
  /** When the relationship holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** A remark on a page. */
export type RemarkEdgeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which remarks to keep; all conditions given must hold. */
export type RemarkFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<RemarkFilter>>;
  /** By `concerns`. */
  readonly concerns?: InputMaybe<EntityListFilter>;
  /** Only these; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By `mentionedIn`. */
  readonly mentionedIn?: InputMaybe<DocumentListFilter>;
  /** Only where nothing is stated for these fields, such as `gist`. */
  readonly missing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only what has a matching name, in any language. */
  readonly name?: InputMaybe<NameFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<RemarkFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<RemarkFilter>>;
  /** By `saidAt`. */
  readonly saidAt?: InputMaybe<OccasionListFilter>;
  /** By `saidBy`. */
  readonly saidBy?: InputMaybe<ActorListFilter>;
  /** Only what is classified under one of these, or narrower. */
  readonly sector?: InputMaybe<SectorScope>;
  /** By `sectors`. */
  readonly sectors?: InputMaybe<SectorListFilter>;
  /** Only what a source with all of this speaks of. */
  readonly sources?: InputMaybe<SourceFilter>;
};

/** What a relationship to remarks must be like; all that is given must hold. */
export type RemarkListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: InputMaybe<RemarkFilter>;
  /** Not one of them meets this; also where there is none. */
  readonly none?: InputMaybe<RemarkFilter>;
  /** Look at links with one of these roles alone. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<RemarkFilter>;
};

/** What to sort remarks by; entries alike in all of it stand by id, unknown values last. */
export type RemarkOrder = {
  /** What to sort by. */
  readonly by: RemarkOrderBy;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What remarks can be sorted by. */
export type RemarkOrderBy =
  /** The id. */
  | 'ID'
  /** How many `mentionedIn` it has. */
  | 'MENTIONED_IN_COUNT'
  /** The English name; else the next best. */
  | 'NAME'
  /** The first day of the earliest `saidAt`. */
  | 'SAID_AT_DATES'
  /** How many `sectors` it has. */
  | 'SECTORS_COUNT'
  /** How many `statements` it has. */
  | 'STATEMENTS_COUNT';

/** Search results in the order asked. */
export type SearchConnection = {
  /** Over all results. */
  readonly aggregate: Aggregation;
  /** The results with their cursors. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The results counted. */
  readonly facets: SearchFacets;
  /** The results without their cursors. */
  readonly nodes: ReadonlyArray<SearchHit>;
  /** Whether and where the list goes on. */
  readonly pageInfo: PageInfo;
  /** How many entities were found in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A search result with its cursor. */
export type SearchEdge = {
  /** Where this result stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The result. */
  readonly node: SearchHit;
};

/** Search results counted by what they can be narrowed to. Each count covers all results, not a page, and ignores its own argument: `types` are counted as if no `types` were given. */
export type SearchFacets = {
  /** By place with all that it lies in, the most frequent first. */
  readonly places: ReadonlyArray<SearchPlaceCount>;
  /** By sector with all that are broader, the most frequent first. */
  readonly sectors: ReadonlyArray<SearchSectorCount>;
  /** By type, the most frequent first. */
  readonly types: ReadonlyArray<SearchTypeCount>;
  /** How many results have no year. */
  readonly undated: Scalars['Int']['output'];
  /** By year, the latest first; a result can count in several. */
  readonly years: ReadonlyArray<SearchYearCount>;
};


/** Search results counted by what they can be narrowed to. Each count covers all results, not a page, and ignores its own argument: `types` are counted as if no `types` were given. */
export type SearchFacetsPlacesArgs = {
  first: Scalars['Int']['input'];
};


/** Search results counted by what they can be narrowed to. Each count covers all results, not a page, and ignores its own argument: `types` are counted as if no `types` were given. */
export type SearchFacetsSectorsArgs = {
  first: Scalars['Int']['input'];
};

/** An entity that was found, and by which of its names. */
export type SearchHit = {
  /** How close the words of that name are to those looked for: the least close of them. */
  readonly closeness: NameCloseness;
  /** The entity. */
  readonly entity: Entity;
  /** The words found in the name, in order. */
  readonly highlights: ReadonlyArray<TextRange>;
  /** The name that matches best. */
  readonly matchedName: Name;
  /** Words of the text that the name lacks; none, unless no name has all of them. */
  readonly missingWords: ReadonlyArray<Scalars['String']['output']>;
  /** How well it matches, from 0 to 1: 1 is a whole name as it is written. Scores can be compared within one search only. */
  readonly score: Scalars['Float']['output'];
  /** Whether nothing is left of the name but legal forms and function words. */
  readonly wholeName: Scalars['Boolean']['output'];
};

/** What to sort search results by; those alike in all of it stand by relevance, then by id, unknown values last. */
export type SearchOrder = {
  /** What to sort by. */
  readonly by: SearchOrderBy;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What search results can be sorted by. */
export type SearchOrderBy =
  /** The first day of the dates that `years` goes by. */
  | 'DATE'
  /** The id. */
  | 'ID'
  /** How many `mentionedIn` it has. */
  | 'MENTIONED_IN_COUNT'
  /** The English name; else the next best. */
  | 'NAME'
  /** How well they match: ascending, the best first. */
  | 'RELEVANCE'
  /** How many `statements` it has. */
  | 'STATEMENTS_COUNT';

/** How many results are in a place. */
export type SearchPlaceCount = {
  /** The number of results. */
  readonly count: Scalars['Int']['output'];
  /** The place. */
  readonly place: Place;
};

/** How many results are in a sector. */
export type SearchSectorCount = {
  /** The number of results. */
  readonly count: Scalars['Int']['output'];
  /** The sector. */
  readonly sector: Sector;
};

/** How many results are of a type. */
export type SearchTypeCount = {
  /** The number of results. */
  readonly count: Scalars['Int']['output'];
  /** The type. */
  readonly type: EntityType;
};

/** How many results are dated in a year. */
export type SearchYearCount = {
  /** The number of results. */
  readonly count: Scalars['Int']['output'];
  /** The year. */
  readonly year: Scalars['Int']['output'];
};

/** A field of activity in a scheme of broader and narrower concepts. */
export type Sector = Entity & Node & {
  /** The agreements classified directly here; a root list with a sector filter includes narrower sectors. */
  readonly agreements: AgreementConnection;
  /** The sectors that include it directly. */
  readonly broader: SectorConnection;
  /** A short description in the curators' words, one text per language. */
  readonly description: ReadonlyArray<LocalisedText>;
  /** The documents that are about it as a whole. */
  readonly documentsAbout: DocumentConnection;
  /** Its identifiers in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The forums classified directly here; a root list with a sector filter includes narrower sectors. */
  readonly forums: ForumConnection;
  /** The permanent, readable id, such as `place:qianhai`. */
  readonly id: Scalars['ID']['output'];
  /** The initiatives and policies classified directly here; a root list with a sector filter includes narrower sectors. */
  readonly initiatives: InitiativeConnection;
  /** The name to show, in the best available language. */
  readonly label: Label;
  /** The documents that speak of it. */
  readonly mentionedIn: DocumentConnection;
  /** Every name it is known by, in every language. */
  readonly names: ReadonlyArray<Name>;
  /** The sectors that it includes directly. */
  readonly narrower: SectorConnection;
  /** Its code in the scheme; null where it has none. */
  readonly notation: Maybe<Scalars['String']['output']>;
  /** The statistics that concern it; the edge has its role in them. */
  readonly observations: ObservationConnection;
  /** The statistics classified directly here; a root list with a sector filter includes narrower sectors. */
  readonly observationsClassified: ObservationConnection;
  /** The editions and events classified directly here; a root list with a sector filter includes narrower sectors. */
  readonly occasions: OccasionConnection;
  /** The editions and events that were about it. */
  readonly occasionsAbout: OccasionConnection;
  /** The organisations classified directly here; a root list with a sector filter includes narrower sectors. */
  readonly organisations: OrganisationConnection;
  /** The programmes classified directly here; a root list with a sector filter includes narrower sectors. */
  readonly programmes: ProgrammeConnection;
  /** The projects and batches classified directly here; a root list with a sector filter includes narrower sectors. */
  readonly projects: UndertakingConnection;
  /** The attributed views that concern it. */
  readonly remarksAbout: RemarkConnection;
  /** The attributed views classified directly here; a root list with a sector filter includes narrower sectors. */
  readonly remarksClassified: RemarkConnection;
  /** The scheme it belongs to; null where none is stated. */
  readonly scheme: Maybe<Scalars['String']['output']>;
  /** Who says what about it, in which words. */
  readonly statements: StatementConnection;
};


/** A field of activity in a scheme of broader and narrower concepts. */
export type SectorAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of activity in a scheme of broader and narrower concepts. */
export type SectorBroaderArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of activity in a scheme of broader and narrower concepts. */
export type SectorDocumentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of activity in a scheme of broader and narrower concepts. */
export type SectorForumsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of activity in a scheme of broader and narrower concepts. */
export type SectorInitiativesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of activity in a scheme of broader and narrower concepts. */
export type SectorLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A field of activity in a scheme of broader and narrower concepts. */
export type SectorMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of activity in a scheme of broader and narrower concepts. */
export type SectorNarrowerArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of activity in a scheme of broader and narrower concepts. */
export type SectorObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of activity in a scheme of broader and narrower concepts. */
export type SectorObservationsClassifiedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of activity in a scheme of broader and narrower concepts. */
export type SectorOccasionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of activity in a scheme of broader and narrower concepts. */
export type SectorOccasionsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of activity in a scheme of broader and narrower concepts. */
export type SectorOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of activity in a scheme of broader and narrower concepts. */
export type SectorProgrammesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of activity in a scheme of broader and narrower concepts. */
export type SectorProjectsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of activity in a scheme of broader and narrower concepts. */
export type SectorRemarksAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of activity in a scheme of broader and narrower concepts. */
export type SectorRemarksClassifiedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A field of activity in a scheme of broader and narrower concepts. */
export type SectorStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of sectors. */
export type SectorConnection = {
  /** Over all entries. */
  readonly aggregate: Aggregation;
  /** The entries with what the link itself says. */
  readonly edges: ReadonlyArray<SectorEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<Sector>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A sector on a page. */
export type SectorEdge = {
  /** The highest of its statements, 0 to 1; null on root lists. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** True where no source prints it and it was concluded; null on root lists. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: Sector;
  /** The part it plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The statements that say so. */
  readonly statements: StatementConnection;
  /** When the relationship holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** A sector on a page. */
export type SectorEdgeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which sectors to keep; all conditions given must hold. */
export type SectorFilter = {
  /** By `agreements`. */
  readonly agreements?: InputMaybe<AgreementListFilter>;
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<SectorFilter>>;
  /** By `broader`. */
  readonly broader?: InputMaybe<SectorListFilter>;
  /** By `forums`. */
  readonly forums?: InputMaybe<ForumListFilter>;
  /** Only these; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By `initiatives`. */
  readonly initiatives?: InputMaybe<InitiativeListFilter>;
  /** By `mentionedIn`. */
  readonly mentionedIn?: InputMaybe<DocumentListFilter>;
  /** Only where nothing is stated for these fields, such as `notation`. */
  readonly missing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only what has a matching name, in any language. */
  readonly name?: InputMaybe<NameFilter>;
  /** By `narrower`. */
  readonly narrower?: InputMaybe<SectorListFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<SectorFilter>;
  /** Only these codes. */
  readonly notations?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** By `observationsClassified`. */
  readonly observationsClassified?: InputMaybe<ObservationListFilter>;
  /** By `occasions`. */
  readonly occasions?: InputMaybe<OccasionListFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<SectorFilter>>;
  /** By `organisations`. */
  readonly organisations?: InputMaybe<OrganisationListFilter>;
  /** By `programmes`. */
  readonly programmes?: InputMaybe<ProgrammeListFilter>;
  /** By `projects`. */
  readonly projects?: InputMaybe<ProjectListFilter>;
  /** By `remarksClassified`. */
  readonly remarksClassified?: InputMaybe<RemarkListFilter>;
  /** Only these schemes. */
  readonly schemes?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only what a source with all of this speaks of. */
  readonly sources?: InputMaybe<SourceFilter>;
  /** Only sectors that are, or are narrower than, one of these. */
  readonly within?: InputMaybe<SectorScope>;
};

/** What a relationship to sectors must be like; all that is given must hold. */
export type SectorListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: InputMaybe<SectorFilter>;
  /** Not one of them meets this; also where there is none. */
  readonly none?: InputMaybe<SectorFilter>;
  /** Look at links with one of these roles alone. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<SectorFilter>;
};

/** What to sort sectors by; entries alike in all of it stand by id, unknown values last. */
export type SectorOrder = {
  /** What to sort by. */
  readonly by: SectorOrderBy;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What sectors can be sorted by. */
export type SectorOrderBy =
  /** How many `agreements` it has. */
  | 'AGREEMENTS_COUNT'
  /** How many `forums` it has. */
  | 'FORUMS_COUNT'
  /** The id. */
  | 'ID'
  /** How many `initiatives` it has. */
  | 'INITIATIVES_COUNT'
  /** How many `mentionedIn` it has. */
  | 'MENTIONED_IN_COUNT'
  /** The English name; else the next best. */
  | 'NAME'
  /** How many `narrower` it has. */
  | 'NARROWER_COUNT'
  /** How many `occasions` it has. */
  | 'OCCASIONS_COUNT'
  /** The first day of the earliest `occasions`. */
  | 'OCCASIONS_DATES'
  /** How many `organisations` it has. */
  | 'ORGANISATIONS_COUNT'
  /** How many `programmes` it has. */
  | 'PROGRAMMES_COUNT'
  /** How many `projects` it has. */
  | 'PROJECTS_COUNT'
  /** How many `statements` it has. */
  | 'STATEMENTS_COUNT';

/** One or more sectors, with narrower ones. */
export type SectorScope = {
  /** These sectors; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whether to include narrower sectors, at any depth. */
  readonly includeNarrower: Scalars['Boolean']['input'];
  /** The sectors with a matching name. */
  readonly name?: InputMaybe<NameFilter>;
};

/** Which sources count: one statement that is not deprecated must have all that is given. */
export type SourceFilter = {
  /** It comes from one of these documents. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True for what no interested party says, false for what one says. */
  readonly independent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its document is in one of these languages. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
  /** It came about in one of these ways. */
  readonly methods?: InputMaybe<ReadonlyArray<StatementMethod>>;
  /** It is at least so sure, 0 to 1. */
  readonly minConfidence?: InputMaybe<Scalars['Float']['input']>;
  /** A publisher of one of these kinds published its document. */
  readonly publisherKinds?: InputMaybe<ReadonlyArray<PublisherKind>>;
  /** One of these published its document. */
  readonly publishers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** One thing that one document says about one entity, with the words that say it. */
export type Statement = Node & {
  /** Why an inferred statement follows; null otherwise. */
  readonly basis: Maybe<Scalars['String']['output']>;
  /** Whose claim it is, where the document only passes it on; null otherwise. */
  readonly claimant: Maybe<Entity>;
  /** How sure it is that the document says so, 0 to 1. */
  readonly confidence: Scalars['Float']['output'];
  /** The document that says so. */
  readonly document: Maybe<Document>;
  /** Known problems of the source or of the reading. */
  readonly flags: ReadonlyArray<StatementFlag>;
  /** A permanent id made from the document, the subject, the property and the value. */
  readonly id: Scalars['ID']['output'];
  /** True where the claim is made by somebody with a stake in it, as the flag `INTERESTED_PARTY` says. */
  readonly interestedParty: Scalars['Boolean']['output'];
  /** The language of the quote. */
  readonly language: Maybe<Scalars['LanguageTag']['output']>;
  /** Where the quote stands in the document; null where there is no quote. */
  readonly locator: Maybe<Locator>;
  /** Printed, inferred, taken from a reference or written by a curator. */
  readonly method: StatementMethod;
  /** How a doubt was decided; null where there was none. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** For a relationship: the other entity; null for a value. */
  readonly object: Maybe<Entity>;
  /** The quote in its surroundings, from the document's text where this server holds it. */
  readonly passage: Passage;
  /** What is stated of it: a property such as `dates`, a relationship such as `signedAt`, `name` or `externalId`. */
  readonly property: Scalars['String']['output'];
  /** Who published the document. */
  readonly publishers: ReadonlyArray<Publisher>;
  /** The words of the document that carry it, at most 60 characters; null where a reference or a curator says so. */
  readonly quote: Maybe<Scalars['String']['output']>;
  /** How it ranks among statements that disagree. */
  readonly rank: StatementRank;
  /** For a relationship: its role; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** What the statement is about. */
  readonly subject: Maybe<Entity>;
  /** The value as a reader would write it: the name, the figure as reported, the date, the id of the other entity. */
  readonly text: Scalars['String']['output'];
  /** For a relationship: when it holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** One thing that one document says about one entity, with the words that say it. */
export type StatementPassageArgs = {
  context: Scalars['Int']['input'];
};

/** A page of statements. */
export type StatementConnection = {
  /** Over all entries. */
  readonly aggregate: Aggregation;
  /** The entries with what the link itself says. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A statement on a page. */
export type StatementEdge = {
  /** The highest of its statements, 0 to 1; null on root lists. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** True where no source prints it and it was concluded; null on root lists. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: Statement;
  /** The part it plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The statements that say so. */
  readonly statements: StatementConnection;
  /** When the relationship holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** A statement on a page. */
export type StatementEdgeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which statements to keep; all conditions given must hold. */
export type StatementFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<StatementFilter>>;
  /** Only what a document passes on as the claim of a matching person or body. */
  readonly claimant?: InputMaybe<EntityFilter>;
  /** Only statements of a confidence within these bounds. */
  readonly confidence?: InputMaybe<ConfidenceRange>;
  /** Only statements of these documents; at most 100. */
  readonly documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only statements with one of these flags. */
  readonly flags?: InputMaybe<ReadonlyArray<StatementFlag>>;
  /** Only these; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True for statements that no interested party makes, false for those that one does. */
  readonly independent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only statements in one of these languages, exactly as tagged. */
  readonly languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
  /** Only statements that came about in one of these ways. */
  readonly methods?: InputMaybe<ReadonlyArray<StatementMethod>>;
  /** This does not hold. */
  readonly not?: InputMaybe<StatementFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<StatementFilter>>;
  /** Only statements of these properties; at most 100. */
  readonly properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only statements of documents from publishers of these kinds. */
  readonly publisherKinds?: InputMaybe<ReadonlyArray<PublisherKind>>;
  /** Only statements of these ranks. */
  readonly ranks?: InputMaybe<ReadonlyArray<StatementRank>>;
  /** Only about entities that match. */
  readonly subject?: InputMaybe<EntityFilter>;
  /** Only statements about these entities; at most 100. */
  readonly subjects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A known problem with a statement. */
export type StatementFlag =
  /** The currency sign could mean several. */
  | 'AMBIGUOUS_CURRENCY'
  /** It is open what the words cover. */
  | 'AMBIGUOUS_SCOPE'
  /** The claim is made by somebody with a stake in it. */
  | 'INTERESTED_PARTY'
  /** The source contradicts itself. */
  | 'INTERNAL_CONFLICT'
  /** The figure is of another area than the source says. */
  | 'MISLABELLED_AREA'
  /** It is an intention, not a result. */
  | 'PLANNED'
  /** The date was printed relative to another. */
  | 'RELATIVE_DATE'
  /** The source is wrong. */
  | 'SOURCE_ERROR'
  /** A translator slipped. */
  | 'TRANSLATION_SLIP'
  /** The year is not printed. */
  | 'UNDATED_YEAR';

/** How a statement came about. */
export type StatementMethod =
  /** A curator wrote it, such as a descriptive name. */
  | 'CURATED'
  /** It was concluded from them; `basis` says why. */
  | 'INFERRED'
  /** The words of the document say it. */
  | 'PRINTED'
  /** A reference data set or register says it. */
  | 'REFERENCE';

/** What to sort statements by; entries alike in all of it stand by id, unknown values last. */
export type StatementOrder = {
  /** What to sort by. */
  readonly by: StatementOrderBy;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What statements can be sorted by. */
export type StatementOrderBy =
  /** The confidence. */
  | 'CONFIDENCE'
  /** The first day on which `document` was published. */
  | 'DOCUMENT_PUBLISHED_ON'
  /** The id. */
  | 'ID'
  /** The English name of `subject`; else the next best. */
  | 'SUBJECT_NAME';

/** How a statement ranks among those that disagree. */
export type StatementRank =
  /** Kept, never shown as the value. */
  | 'DEPRECATED'
  /** The usual rank. */
  | 'NORMAL'
  /** Shown before others. */
  | 'PREFERRED';

/** Entities and the links among them. */
export type Subgraph = {
  /** Entities with so many links that not all were followed, by id. */
  readonly hubs: ReadonlyArray<Entity>;
  /** Every link among them, each once, by type, subject, object, role and validity. */
  readonly links: ReadonlyArray<Link>;
  /** The ids asked for that do not exist. */
  readonly missing: ReadonlyArray<Scalars['ID']['output']>;
  /** The entities: those asked for in their order, then by distance, then by id. */
  readonly nodes: ReadonlyArray<Entity>;
  /** How many entities were found and left out for `maxNodes`. */
  readonly nodesLeftOut: Scalars['Int']['output'];
  /** True where something was left out: entities, links, or what lies behind a hub. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A name that may be meant. */
export type Suggestion = {
  /** What it names. */
  readonly entity: Entity;
  /** The words found in the name, in order. */
  readonly highlights: ReadonlyArray<TextRange>;
  /** The name. */
  readonly name: Name;
};

/** What figures add up to. */
export type Sum = {
  /** The entries that are in no total, by reason. */
  readonly leftOut: ReadonlyArray<LeftOut>;
  /** The caller's rates that were used. */
  readonly rates: ReadonlyArray<ExchangeRate>;
  /** One for each currency or unit, and for statistics each indicator, cumulative or not. */
  readonly totals: ReadonlyArray<Figure>;
};

/** One person holding one post for a time. */
export type Tenure = Entity & Node & {
  /** When the post was held; null where no source says. */
  readonly dates: Maybe<PartialDate>;
  /** The documents that are about it as a whole. */
  readonly documentsAbout: DocumentConnection;
  /** Its identifiers in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The permanent, readable id, such as `place:qianhai`. */
  readonly id: Scalars['ID']['output'];
  /** The name to show, in the best available language. */
  readonly label: Label;
  /** The documents that speak of it. */
  readonly mentionedIn: DocumentConnection;
  /** Every name it is known by, in every language. */
  readonly names: ReadonlyArray<Name>;
  /** The statistics that concern it; the edge has its role in them. */
  readonly observations: ObservationConnection;
  /** The editions and events that were about it. */
  readonly occasionsAbout: OccasionConnection;
  /** Who held the post. */
  readonly person: Maybe<Person>;
  /** The post. */
  readonly position: Maybe<Position>;
  /** The attributed views that concern it. */
  readonly remarksAbout: RemarkConnection;
  /** Who says what about it, in which words. */
  readonly statements: StatementConnection;
};


/** One person holding one post for a time. */
export type TenureDocumentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One person holding one post for a time. */
export type TenureLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** One person holding one post for a time. */
export type TenureMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One person holding one post for a time. */
export type TenureObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One person holding one post for a time. */
export type TenureOccasionsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One person holding one post for a time. */
export type TenureRemarksAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** One person holding one post for a time. */
export type TenureStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of tenures. */
export type TenureConnection = {
  /** Over all entries. */
  readonly aggregate: Aggregation;
  /** The entries with what the link itself says. */
  readonly edges: ReadonlyArray<TenureEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<Tenure>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A tenure on a page. */
export type TenureEdge = {
  /** The highest of its statements, 0 to 1; null on root lists. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** True where no source prints it and it was concluded; null on root lists. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: Tenure;
  /** The part it plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The statements that say so. */
  readonly statements: StatementConnection;
  /** When the relationship holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** A tenure on a page. */
export type TenureEdgeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** Which tenures to keep; all conditions given must hold. */
export type TenureFilter = {
  /** All of these hold. */
  readonly and?: InputMaybe<ReadonlyArray<TenureFilter>>;
  /** By `dates`. */
  readonly dates?: InputMaybe<DateFilter>;
  /** Only these; at most 100. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** By `mentionedIn`. */
  readonly mentionedIn?: InputMaybe<DocumentListFilter>;
  /** Only where nothing is stated for these fields, such as `dates`. */
  readonly missing?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only what has a matching name, in any language. */
  readonly name?: InputMaybe<NameFilter>;
  /** This does not hold. */
  readonly not?: InputMaybe<TenureFilter>;
  /** One of these holds. */
  readonly or?: InputMaybe<ReadonlyArray<TenureFilter>>;
  /** By `person`. */
  readonly person?: InputMaybe<PersonFilter>;
  /** By `position`. */
  readonly position?: InputMaybe<PositionFilter>;
  /** Only what a source with all of this speaks of. */
  readonly sources?: InputMaybe<SourceFilter>;
};

/** What a relationship to tenures must be like; all that is given must hold. */
export type TenureListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: InputMaybe<TenureFilter>;
  /** Not one of them meets this; also where there is none. */
  readonly none?: InputMaybe<TenureFilter>;
  /** Look at links with one of these roles alone. */
  readonly roles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** At least one of them meets this. */
  readonly some?: InputMaybe<TenureFilter>;
};

/** What to sort tenures by; entries alike in all of it stand by id, unknown values last. */
export type TenureOrder = {
  /** What to sort by. */
  readonly by: TenureOrderBy;
  /** Which way. */
  readonly direction: OrderDirection;
};

/** What tenures can be sorted by. */
export type TenureOrderBy =
  /** The first day of `dates`. */
  | 'DATES'
  /** The id. */
  | 'ID'
  /** How many `mentionedIn` it has. */
  | 'MENTIONED_IN_COUNT'
  /** The English name; else the next best. */
  | 'NAME'
  /** How many `statements` it has. */
  | 'STATEMENTS_COUNT';

/** A part of a text. Positions are UTF-16 code units, as JavaScript, Java and C# count them. */
export type TextRange = {
  /** Where it ends, the position behind its last unit. */
  readonly end: Scalars['Int']['output'];
  /** Where it begins. */
  readonly start: Scalars['Int']['output'];
};

/** A page of dated things. */
export type TimelineConnection = {
  /** The entries of the page. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<TimelineItem>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A dated thing on a page. */
export type TimelineEdge = {
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: TimelineItem;
};

/** Something with a date. */
export type TimelineItem = {
  /** The date as stated. */
  readonly date: PartialDate;
  /** The entity that it happened to. */
  readonly entity: Entity;
  /** What happened then. */
  readonly kind: TimelineKind;
  /** The occasion where it happened, or the object of the relationship; null for other kinds. */
  readonly other: Maybe<Entity>;
  /** For `RELATED`: the relationship. */
  readonly relationship: Maybe<RelationshipType>;
  /** The statements that say what happened and when, by id. */
  readonly statements: ReadonlyArray<Statement>;
  /** For `STATUS`: the status reached, a word of its vocabulary. */
  readonly status: Maybe<Scalars['String']['output']>;
};

/** What happened. */
export type TimelineKind =
  /** It was announced at an occasion. */
  | 'ANNOUNCED'
  /** It was founded. */
  | 'FOUNDED'
  /** An edition or event took place. */
  | 'HELD'
  /** It was opened at an occasion. */
  | 'INAUGURATED'
  /** It was launched at an occasion. */
  | 'LAUNCHED'
  /** The period of a statistic. */
  | 'OBSERVED'
  /** The period for which it runs. */
  | 'PERIOD'
  /** A document was published. */
  | 'PUBLISHED'
  /** A relationship with a date of its own holds, such as a membership. */
  | 'RELATED'
  /** It was released at an occasion. */
  | 'RELEASED'
  /** It was said at an occasion. */
  | 'SAID'
  /** It was signed at an occasion, on whose date it stands. */
  | 'SIGNED'
  /** It reached a status. */
  | 'STATUS'
  /** Somebody held a post. */
  | 'TENURE';

/** A project, or a batch of projects of which only the total is known. */
export type Undertaking = {
  /** What it is meant to bring about, in the curators' words. */
  readonly aims: ReadonlyArray<LocalisedText>;
  /** Where it was announced. */
  readonly announcedAt: OccasionConnection;
  /** The value of the contracts; null where none is stated. For a batch: the total of the batch. */
  readonly contractValue: Maybe<Money>;
  /** A short description in the curators' words, one text per language. */
  readonly description: ReadonlyArray<LocalisedText>;
  /** The documents that are about it as a whole. */
  readonly documentsAbout: DocumentConnection;
  /** Its identifiers in other registers. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The permanent, readable id, such as `place:qianhai`. */
  readonly id: Scalars['ID']['output'];
  /** The agreements and initiatives that it carries out. */
  readonly implements: EntityConnection;
  /** Where it was inaugurated. */
  readonly inauguratedAt: OccasionConnection;
  /** The investment; null where none is stated. For a batch: the total of the batch. */
  readonly investment: Maybe<Money>;
  /** The name to show, in the best available language. */
  readonly label: Label;
  /** Where it was launched. */
  readonly launchedAt: OccasionConnection;
  /** Where it is carried out. */
  readonly locatedIn: PlaceConnection;
  /** The documents that speak of it. */
  readonly mentionedIn: DocumentConnection;
  /** Every name it is known by, in every language. */
  readonly names: ReadonlyArray<Name>;
  /** The statistics that concern it; the edge has its role in them. */
  readonly observations: ObservationConnection;
  /** The editions and events that were about it. */
  readonly occasionsAbout: OccasionConnection;
  /** The batches of which it is a member or subset. */
  readonly partOf: ProjectBatchConnection;
  /** The named parties; empty where the sources name none. The edge has the role. */
  readonly parties: ActorConnection;
  /** How a source describes parties that it does not name. */
  readonly partiesAsReported: ReadonlyArray<LocalisedText>;
  /** The attributed views that concern it. */
  readonly remarksAbout: RemarkConnection;
  /** The sectors; `SOME_MEMBERS` on the edge says that not every member of a batch need belong there. */
  readonly sectors: SectorConnection;
  /** Where it was signed. */
  readonly signedAt: OccasionConnection;
  /** Who says what about it, in which words. */
  readonly statements: StatementConnection;
  /** The latest status that is stated; null where none is. Planned, signed, launched and inaugurated are different things. */
  readonly status: Maybe<UndertakingStatus>;
  /** Every status that is stated, with its date. */
  readonly statusEvents: ReadonlyArray<UndertakingStatusEvent>;
};


/** A project, or a batch of projects of which only the total is known. */
export type UndertakingAnnouncedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A project, or a batch of projects of which only the total is known. */
export type UndertakingDocumentsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A project, or a batch of projects of which only the total is known. */
export type UndertakingImplementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A project, or a batch of projects of which only the total is known. */
export type UndertakingInauguratedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A project, or a batch of projects of which only the total is known. */
export type UndertakingLabelArgs = {
  languages?: InputMaybe<ReadonlyArray<Scalars['LanguageTag']['input']>>;
};


/** A project, or a batch of projects of which only the total is known. */
export type UndertakingLaunchedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A project, or a batch of projects of which only the total is known. */
export type UndertakingLocatedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A project, or a batch of projects of which only the total is known. */
export type UndertakingMentionedInArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A project, or a batch of projects of which only the total is known. */
export type UndertakingObservationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A project, or a batch of projects of which only the total is known. */
export type UndertakingOccasionsAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A project, or a batch of projects of which only the total is known. */
export type UndertakingPartOfArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A project, or a batch of projects of which only the total is known. */
export type UndertakingPartiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A project, or a batch of projects of which only the total is known. */
export type UndertakingRemarksAboutArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A project, or a batch of projects of which only the total is known. */
export type UndertakingSectorsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A project, or a batch of projects of which only the total is known. */
export type UndertakingSignedAtArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** A project, or a batch of projects of which only the total is known. */
export type UndertakingStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  properties?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of projects and batches of projects. */
export type UndertakingConnection = {
  /** Over all entries. */
  readonly aggregate: Aggregation;
  /** The entries with what the link itself says. */
  readonly edges: ReadonlyArray<UndertakingEdge>;
  /** The same entries without their edges. */
  readonly nodes: ReadonlyArray<Undertaking>;
  /** Whether and where to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A project or batch on a page. */
export type UndertakingEdge = {
  /** The highest of its statements, 0 to 1; null on root lists. */
  readonly confidence: Maybe<Scalars['Float']['output']>;
  /** Where this entry stands, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** True where no source prints it and it was concluded; null on root lists. */
  readonly inferred: Maybe<Scalars['Boolean']['output']>;
  /** The entry. */
  readonly node: Undertaking;
  /** The part it plays, a word from the data dictionary; null where none is stated. */
  readonly role: Maybe<Scalars['String']['output']>;
  /** The statements that say so. */
  readonly statements: StatementConnection;
  /** When the relationship holds; null where nothing is stated. */
  readonly validity: Maybe<PartialDate>;
};


/** A project or batch on a page. */
export type UndertakingEdgeStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};

/** The stages of a project, batch or programme, in order. */
export type UndertakingStatus =
  /** It was announced. */
  | 'ANNOUNCED'
  /** It was called off. */
  | 'CANCELLED'
  /** Somebody is bound to it. */
  | 'COMMITTED'
  /** It is complete. */
  | 'COMPLETED'
  /** It is being carried out. */
  | 'IMPLEMENTING'
  /** It was inaugurated or unveiled. */
  | 'INAUGURATED'
  /** It was launched. */
  | 'LAUNCHED'
  /** It is in operation. */
  | 'OPERATING'
  /** Somebody intends it. */
  | 'PLANNED'
  /** Its contract was signed. */
  | 'SIGNED'
  /** It was suspended. */
  | 'SUSPENDED';

/** A status of a project, batch or programme with its date. */
export type UndertakingStatusEvent = {
  /** When it was reached; null where no source says. */
  readonly date: Maybe<PartialDate>;
  /** The status. */
  readonly status: UndertakingStatus;
};

/** Which statuses to keep; all that is given must hold. */
export type UndertakingStatusFilter = {
  /** The status it has now is one of these. */
  readonly current?: InputMaybe<ReadonlyArray<UndertakingStatus>>;
  /** When it reached what `reached` names, or any status. */
  readonly date?: InputMaybe<DateFilter>;
  /** It has reached one of these, whatever came after. */
  readonly reached?: InputMaybe<ReadonlyArray<UndertakingStatus>>;
};

/** Projects or batches of projects. */
export type UndertakingType =
  /** Projects reported together. */
  | 'BATCH'
  /** A single project. */
  | 'PROJECT';



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<GraphRecord>;
  ActorConnection: ResolverTypeWrapper<RecordConnection>;
  ActorEdge: ResolverTypeWrapper<EdgeSource>;
  ActorFilter: ActorFilter;
  ActorListFilter: ActorListFilter;
  Aggregation: ResolverTypeWrapper<Aggregated>;
  Agreement: ResolverTypeWrapper<GraphRecord>;
  AgreementConnection: ResolverTypeWrapper<RecordConnection>;
  AgreementEdge: ResolverTypeWrapper<EdgeSource>;
  AgreementFilter: AgreementFilter;
  AgreementKind: AgreementKind;
  AgreementListFilter: AgreementListFilter;
  AgreementOrder: AgreementOrder;
  AgreementOrderBy: AgreementOrderBy;
  AgreementStatus: AgreementStatus;
  AgreementStatusEvent: ResolverTypeWrapper<AgreementStatusEvent>;
  AgreementStatusFilter: AgreementStatusFilter;
  AmountQualifier: AmountQualifier;
  AmountRange: AmountRange;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Claim: ResolverTypeWrapper<ClaimModel>;
  ClaimRule: ClaimRule;
  ClaimState: ClaimState;
  ClaimValue: ResolverTypeWrapper<ClaimValueModel>;
  Completeness: ResolverTypeWrapper<CompletenessModel>;
  ConfidenceRange: ConfidenceRange;
  Conflict: ResolverTypeWrapper<ConflictModel>;
  ConflictConnection: ResolverTypeWrapper<ConflictPage>;
  ConflictEdge: ResolverTypeWrapper<ConflictEntryOnPage>;
  ConflictKind: ConflictKind;
  ConversionInput: ConversionInput;
  Currency: ResolverTypeWrapper<Scalars['Currency']['output']>;
  CurrencyBasis: CurrencyBasis;
  DateFilter: DateFilter;
  DatePrecision: DatePrecision;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Document: ResolverTypeWrapper<GraphRecord>;
  DocumentConnection: ResolverTypeWrapper<RecordConnection>;
  DocumentEdge: ResolverTypeWrapper<EdgeSource>;
  DocumentFilter: DocumentFilter;
  DocumentKind: DocumentKind;
  DocumentListFilter: DocumentListFilter;
  DocumentOrder: DocumentOrder;
  DocumentOrderBy: DocumentOrderBy;
  DocumentShare: ResolverTypeWrapper<DocumentShareModel>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Entity: ResolverTypeWrapper<GraphRecord>;
  EntityConnection: ResolverTypeWrapper<RecordConnection>;
  EntityEdge: ResolverTypeWrapper<EdgeSource>;
  EntityFilter: EntityFilter;
  EntityListFilter: EntityListFilter;
  EntityOrder: EntityOrder;
  EntityOrderBy: EntityOrderBy;
  EntityQuality: ResolverTypeWrapper<EntityQuality>;
  EntityType: EntityType;
  ExchangeRate: ResolverTypeWrapper<ExchangeRate>;
  ExchangeRateInput: ExchangeRateInput;
  ExternalId: ResolverTypeWrapper<GraphRecord>;
  ExternalIdInput: ExternalIdInput;
  ExternalIdScheme: ExternalIdScheme;
  FieldCompleteness: ResolverTypeWrapper<FieldModel>;
  Figure: ResolverTypeWrapper<Figure>;
  FlagCount: ResolverTypeWrapper<FlagCount>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Forum: ResolverTypeWrapper<GraphRecord>;
  ForumConnection: ResolverTypeWrapper<RecordConnection>;
  ForumEdge: ResolverTypeWrapper<EdgeSource>;
  ForumEdition: ResolverTypeWrapper<GraphRecord>;
  ForumEditionConnection: ResolverTypeWrapper<RecordConnection>;
  ForumEditionEdge: ResolverTypeWrapper<EdgeSource>;
  ForumEditionFilter: ForumEditionFilter;
  ForumEditionListFilter: ForumEditionListFilter;
  ForumEditionOrder: ForumEditionOrder;
  ForumEditionOrderBy: ForumEditionOrderBy;
  ForumEvent: ResolverTypeWrapper<GraphRecord>;
  ForumEventConnection: ResolverTypeWrapper<RecordConnection>;
  ForumEventEdge: ResolverTypeWrapper<EdgeSource>;
  ForumEventFilter: ForumEventFilter;
  ForumEventKind: ForumEventKind;
  ForumEventListFilter: ForumEventListFilter;
  ForumEventOrder: ForumEventOrder;
  ForumEventOrderBy: ForumEventOrderBy;
  ForumFilter: ForumFilter;
  ForumListFilter: ForumListFilter;
  ForumMode: ForumMode;
  ForumOrder: ForumOrder;
  ForumOrderBy: ForumOrderBy;
  Group: ResolverTypeWrapper<ShownGroup>;
  GroupKey: GroupKey;
  GroupKeyInput: GroupKeyInput;
  GroupValue: ResolverTypeWrapper<KeyValue>;
  Grouping: ResolverTypeWrapper<Omit<Grouping, 'groups' | 'indefinite' | 'none' | 'other'> & { groups: ReadonlyArray<ResolversTypes['Group']>, indefinite: ResolversTypes['Aggregation'], none: ResolversTypes['Aggregation'], other: ResolversTypes['Aggregation'] }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Indicator: Indicator;
  Initiative: ResolverTypeWrapper<GraphRecord>;
  InitiativeConnection: ResolverTypeWrapper<RecordConnection>;
  InitiativeEdge: ResolverTypeWrapper<EdgeSource>;
  InitiativeFilter: InitiativeFilter;
  InitiativeKind: InitiativeKind;
  InitiativeListFilter: InitiativeListFilter;
  InitiativeOrder: InitiativeOrder;
  InitiativeOrderBy: InitiativeOrderBy;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Label: ResolverTypeWrapper<Label>;
  LanguageTag: ResolverTypeWrapper<Scalars['LanguageTag']['output']>;
  LeftOut: ResolverTypeWrapper<Omission>;
  LeftOutReason: LeftOutReason;
  Link: ResolverTypeWrapper<FoundLink>;
  LinkCount: ResolverTypeWrapper<LinkCount>;
  LinkDirection: LinkDirection;
  LocalDate: ResolverTypeWrapper<Scalars['LocalDate']['output']>;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  Locator: ResolverTypeWrapper<Locator>;
  Measure: Measure;
  MethodShare: ResolverTypeWrapper<MethodShare>;
  Money: ResolverTypeWrapper<Money>;
  MoneyFilter: MoneyFilter;
  Name: ResolverTypeWrapper<GraphRecord>;
  NameCloseness: NameCloseness;
  NameFilter: NameFilter;
  NameKind: NameKind;
  NameMatch: NameMatch;
  Neighbourhood: ResolverTypeWrapper<GraphRecord>;
  Node: ResolverTypeWrapper<GraphRecord>;
  Observation: ResolverTypeWrapper<GraphRecord>;
  ObservationConnection: ResolverTypeWrapper<RecordConnection>;
  ObservationEdge: ResolverTypeWrapper<EdgeSource>;
  ObservationFilter: ObservationFilter;
  ObservationListFilter: ObservationListFilter;
  ObservationOrder: ObservationOrder;
  ObservationOrderBy: ObservationOrderBy;
  Occasion: ResolverTypeWrapper<GraphRecord>;
  OccasionConnection: ResolverTypeWrapper<RecordConnection>;
  OccasionEdge: ResolverTypeWrapper<EdgeSource>;
  OccasionFilter: OccasionFilter;
  OccasionListFilter: OccasionListFilter;
  OccasionStatus: OccasionStatus;
  OrderDirection: OrderDirection;
  Organisation: ResolverTypeWrapper<GraphRecord>;
  OrganisationConnection: ResolverTypeWrapper<RecordConnection>;
  OrganisationEdge: ResolverTypeWrapper<EdgeSource>;
  OrganisationFilter: OrganisationFilter;
  OrganisationKind: OrganisationKind;
  OrganisationListFilter: OrganisationListFilter;
  OrganisationOrder: OrganisationOrder;
  OrganisationOrderBy: OrganisationOrderBy;
  OrganisationStatus: OrganisationStatus;
  OrganisationStatusFilter: OrganisationStatusFilter;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PartialDate: ResolverTypeWrapper<PartialDate>;
  Passage: ResolverTypeWrapper<Passage>;
  PassageUnavailable: PassageUnavailable;
  Path: ResolverTypeWrapper<FoundPath>;
  PathHop: ResolverTypeWrapper<FoundHop>;
  Paths: ResolverTypeWrapper<FoundPaths>;
  Person: ResolverTypeWrapper<GraphRecord>;
  PersonConnection: ResolverTypeWrapper<RecordConnection>;
  PersonEdge: ResolverTypeWrapper<EdgeSource>;
  PersonFilter: PersonFilter;
  PersonListFilter: PersonListFilter;
  PersonOrder: PersonOrder;
  PersonOrderBy: PersonOrderBy;
  Place: ResolverTypeWrapper<GraphRecord>;
  PlaceConnection: ResolverTypeWrapper<RecordConnection>;
  PlaceEdge: ResolverTypeWrapper<EdgeSource>;
  PlaceFilter: PlaceFilter;
  PlaceKind: PlaceKind;
  PlaceListFilter: PlaceListFilter;
  PlaceOrder: PlaceOrder;
  PlaceOrderBy: PlaceOrderBy;
  PlaceScope: PlaceScope;
  Position: ResolverTypeWrapper<GraphRecord>;
  PositionConnection: ResolverTypeWrapper<RecordConnection>;
  PositionEdge: ResolverTypeWrapper<EdgeSource>;
  PositionFilter: PositionFilter;
  PositionListFilter: PositionListFilter;
  PositionOrder: PositionOrder;
  PositionOrderBy: PositionOrderBy;
  Programme: ResolverTypeWrapper<GraphRecord>;
  ProgrammeConnection: ResolverTypeWrapper<RecordConnection>;
  ProgrammeEdge: ResolverTypeWrapper<EdgeSource>;
  ProgrammeFilter: ProgrammeFilter;
  ProgrammeListFilter: ProgrammeListFilter;
  ProgrammeOrder: ProgrammeOrder;
  ProgrammeOrderBy: ProgrammeOrderBy;
  Project: ResolverTypeWrapper<GraphRecord>;
  ProjectBatch: ResolverTypeWrapper<GraphRecord>;
  ProjectBatchConnection: ResolverTypeWrapper<RecordConnection>;
  ProjectBatchEdge: ResolverTypeWrapper<EdgeSource>;
  ProjectFilter: ProjectFilter;
  ProjectListFilter: ProjectListFilter;
  ProjectOrder: ProjectOrder;
  ProjectOrderBy: ProjectOrderBy;
  Publisher: ResolverTypeWrapper<GraphRecord>;
  PublisherConnection: ResolverTypeWrapper<RecordConnection>;
  PublisherEdge: ResolverTypeWrapper<EdgeSource>;
  PublisherFilter: PublisherFilter;
  PublisherKind: PublisherKind;
  PublisherListFilter: PublisherListFilter;
  PublisherOrder: PublisherOrder;
  PublisherOrderBy: PublisherOrderBy;
  Quality: ResolverTypeWrapper<Quality>;
  Quantity: ResolverTypeWrapper<Quantity>;
  QuantityFilter: QuantityFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Range: ResolverTypeWrapper<Range>;
  RelationshipType: RelationshipType;
  Remark: ResolverTypeWrapper<GraphRecord>;
  RemarkConnection: ResolverTypeWrapper<RecordConnection>;
  RemarkEdge: ResolverTypeWrapper<EdgeSource>;
  RemarkFilter: RemarkFilter;
  RemarkListFilter: RemarkListFilter;
  RemarkOrder: RemarkOrder;
  RemarkOrderBy: RemarkOrderBy;
  SearchConnection: ResolverTypeWrapper<SearchPage>;
  SearchEdge: ResolverTypeWrapper<SearchEntryOnPage>;
  SearchFacets: ResolverTypeWrapper<FacetCounts>;
  SearchHit: ResolverTypeWrapper<FoundEntity>;
  SearchOrder: SearchOrder;
  SearchOrderBy: SearchOrderBy;
  SearchPlaceCount: ResolverTypeWrapper<Count>;
  SearchSectorCount: ResolverTypeWrapper<Count>;
  SearchTypeCount: ResolverTypeWrapper<SearchTypeCount>;
  SearchYearCount: ResolverTypeWrapper<SearchYearCount>;
  Sector: ResolverTypeWrapper<GraphRecord>;
  SectorConnection: ResolverTypeWrapper<RecordConnection>;
  SectorEdge: ResolverTypeWrapper<EdgeSource>;
  SectorFilter: SectorFilter;
  SectorListFilter: SectorListFilter;
  SectorOrder: SectorOrder;
  SectorOrderBy: SectorOrderBy;
  SectorScope: SectorScope;
  SourceFilter: SourceFilter;
  Statement: ResolverTypeWrapper<GraphRecord>;
  StatementConnection: ResolverTypeWrapper<RecordConnection>;
  StatementEdge: ResolverTypeWrapper<EdgeSource>;
  StatementFilter: StatementFilter;
  StatementFlag: StatementFlag;
  StatementMethod: StatementMethod;
  StatementOrder: StatementOrder;
  StatementOrderBy: StatementOrderBy;
  StatementRank: StatementRank;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subgraph: ResolverTypeWrapper<FoundSubgraph>;
  Suggestion: ResolverTypeWrapper<FoundEntity>;
  Sum: ResolverTypeWrapper<Omit<Sum, 'leftOut'> & { leftOut: ReadonlyArray<ResolversTypes['LeftOut']> }>;
  Tenure: ResolverTypeWrapper<GraphRecord>;
  TenureConnection: ResolverTypeWrapper<RecordConnection>;
  TenureEdge: ResolverTypeWrapper<EdgeSource>;
  TenureFilter: TenureFilter;
  TenureListFilter: TenureListFilter;
  TenureOrder: TenureOrder;
  TenureOrderBy: TenureOrderBy;
  TextRange: ResolverTypeWrapper<TextRange>;
  TimelineConnection: ResolverTypeWrapper<Timeline>;
  TimelineEdge: ResolverTypeWrapper<TimelineEntryOnPage>;
  TimelineItem: ResolverTypeWrapper<TimelineThing>;
  TimelineKind: TimelineKind;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Undertaking: ResolverTypeWrapper<GraphRecord>;
  UndertakingConnection: ResolverTypeWrapper<RecordConnection>;
  UndertakingEdge: ResolverTypeWrapper<EdgeSource>;
  UndertakingStatus: UndertakingStatus;
  UndertakingStatusEvent: ResolverTypeWrapper<UndertakingStatusEvent>;
  UndertakingStatusFilter: UndertakingStatusFilter;
  UndertakingType: UndertakingType;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: GraphRecord;
  ActorConnection: RecordConnection;
  ActorEdge: EdgeSource;
  ActorFilter: ActorFilter;
  ActorListFilter: ActorListFilter;
  Aggregation: Aggregated;
  Agreement: GraphRecord;
  AgreementConnection: RecordConnection;
  AgreementEdge: EdgeSource;
  AgreementFilter: AgreementFilter;
  AgreementListFilter: AgreementListFilter;
  AgreementOrder: AgreementOrder;
  AgreementStatusEvent: AgreementStatusEvent;
  AgreementStatusFilter: AgreementStatusFilter;
  AmountRange: AmountRange;
  Boolean: Scalars['Boolean']['output'];
  Claim: ClaimModel;
  ClaimValue: ClaimValueModel;
  Completeness: CompletenessModel;
  ConfidenceRange: ConfidenceRange;
  Conflict: ConflictModel;
  ConflictConnection: ConflictPage;
  ConflictEdge: ConflictEntryOnPage;
  ConversionInput: ConversionInput;
  Currency: Scalars['Currency']['output'];
  DateFilter: DateFilter;
  Decimal: Scalars['Decimal']['output'];
  Document: GraphRecord;
  DocumentConnection: RecordConnection;
  DocumentEdge: EdgeSource;
  DocumentFilter: DocumentFilter;
  DocumentListFilter: DocumentListFilter;
  DocumentOrder: DocumentOrder;
  DocumentShare: DocumentShareModel;
  EDTF: Scalars['EDTF']['output'];
  Entity: GraphRecord;
  EntityConnection: RecordConnection;
  EntityEdge: EdgeSource;
  EntityFilter: EntityFilter;
  EntityListFilter: EntityListFilter;
  EntityOrder: EntityOrder;
  EntityQuality: EntityQuality;
  ExchangeRate: ExchangeRate;
  ExchangeRateInput: ExchangeRateInput;
  ExternalId: GraphRecord;
  ExternalIdInput: ExternalIdInput;
  FieldCompleteness: FieldModel;
  Figure: Figure;
  FlagCount: FlagCount;
  Float: Scalars['Float']['output'];
  Forum: GraphRecord;
  ForumConnection: RecordConnection;
  ForumEdge: EdgeSource;
  ForumEdition: GraphRecord;
  ForumEditionConnection: RecordConnection;
  ForumEditionEdge: EdgeSource;
  ForumEditionFilter: ForumEditionFilter;
  ForumEditionListFilter: ForumEditionListFilter;
  ForumEditionOrder: ForumEditionOrder;
  ForumEvent: GraphRecord;
  ForumEventConnection: RecordConnection;
  ForumEventEdge: EdgeSource;
  ForumEventFilter: ForumEventFilter;
  ForumEventListFilter: ForumEventListFilter;
  ForumEventOrder: ForumEventOrder;
  ForumFilter: ForumFilter;
  ForumListFilter: ForumListFilter;
  ForumOrder: ForumOrder;
  Group: ShownGroup;
  GroupKeyInput: GroupKeyInput;
  GroupValue: KeyValue;
  Grouping: Omit<Grouping, 'groups' | 'indefinite' | 'none' | 'other'> & { groups: ReadonlyArray<ResolversParentTypes['Group']>, indefinite: ResolversParentTypes['Aggregation'], none: ResolversParentTypes['Aggregation'], other: ResolversParentTypes['Aggregation'] };
  ID: Scalars['ID']['output'];
  Initiative: GraphRecord;
  InitiativeConnection: RecordConnection;
  InitiativeEdge: EdgeSource;
  InitiativeFilter: InitiativeFilter;
  InitiativeListFilter: InitiativeListFilter;
  InitiativeOrder: InitiativeOrder;
  Int: Scalars['Int']['output'];
  Label: Label;
  LanguageTag: Scalars['LanguageTag']['output'];
  LeftOut: Omission;
  Link: FoundLink;
  LinkCount: LinkCount;
  LocalDate: Scalars['LocalDate']['output'];
  LocalisedText: LocalisedText;
  Locator: Locator;
  MethodShare: MethodShare;
  Money: Money;
  MoneyFilter: MoneyFilter;
  Name: GraphRecord;
  NameFilter: NameFilter;
  Neighbourhood: GraphRecord;
  Node: GraphRecord;
  Observation: GraphRecord;
  ObservationConnection: RecordConnection;
  ObservationEdge: EdgeSource;
  ObservationFilter: ObservationFilter;
  ObservationListFilter: ObservationListFilter;
  ObservationOrder: ObservationOrder;
  Occasion: GraphRecord;
  OccasionConnection: RecordConnection;
  OccasionEdge: EdgeSource;
  OccasionFilter: OccasionFilter;
  OccasionListFilter: OccasionListFilter;
  Organisation: GraphRecord;
  OrganisationConnection: RecordConnection;
  OrganisationEdge: EdgeSource;
  OrganisationFilter: OrganisationFilter;
  OrganisationListFilter: OrganisationListFilter;
  OrganisationOrder: OrganisationOrder;
  OrganisationStatusFilter: OrganisationStatusFilter;
  PageInfo: PageInfo;
  PartialDate: PartialDate;
  Passage: Passage;
  Path: FoundPath;
  PathHop: FoundHop;
  Paths: FoundPaths;
  Person: GraphRecord;
  PersonConnection: RecordConnection;
  PersonEdge: EdgeSource;
  PersonFilter: PersonFilter;
  PersonListFilter: PersonListFilter;
  PersonOrder: PersonOrder;
  Place: GraphRecord;
  PlaceConnection: RecordConnection;
  PlaceEdge: EdgeSource;
  PlaceFilter: PlaceFilter;
  PlaceListFilter: PlaceListFilter;
  PlaceOrder: PlaceOrder;
  PlaceScope: PlaceScope;
  Position: GraphRecord;
  PositionConnection: RecordConnection;
  PositionEdge: EdgeSource;
  PositionFilter: PositionFilter;
  PositionListFilter: PositionListFilter;
  PositionOrder: PositionOrder;
  Programme: GraphRecord;
  ProgrammeConnection: RecordConnection;
  ProgrammeEdge: EdgeSource;
  ProgrammeFilter: ProgrammeFilter;
  ProgrammeListFilter: ProgrammeListFilter;
  ProgrammeOrder: ProgrammeOrder;
  Project: GraphRecord;
  ProjectBatch: GraphRecord;
  ProjectBatchConnection: RecordConnection;
  ProjectBatchEdge: EdgeSource;
  ProjectFilter: ProjectFilter;
  ProjectListFilter: ProjectListFilter;
  ProjectOrder: ProjectOrder;
  Publisher: GraphRecord;
  PublisherConnection: RecordConnection;
  PublisherEdge: EdgeSource;
  PublisherFilter: PublisherFilter;
  PublisherListFilter: PublisherListFilter;
  PublisherOrder: PublisherOrder;
  Quality: Quality;
  Quantity: Quantity;
  QuantityFilter: QuantityFilter;
  Query: Record<PropertyKey, never>;
  Range: Range;
  Remark: GraphRecord;
  RemarkConnection: RecordConnection;
  RemarkEdge: EdgeSource;
  RemarkFilter: RemarkFilter;
  RemarkListFilter: RemarkListFilter;
  RemarkOrder: RemarkOrder;
  SearchConnection: SearchPage;
  SearchEdge: SearchEntryOnPage;
  SearchFacets: FacetCounts;
  SearchHit: FoundEntity;
  SearchOrder: SearchOrder;
  SearchPlaceCount: Count;
  SearchSectorCount: Count;
  SearchTypeCount: SearchTypeCount;
  SearchYearCount: SearchYearCount;
  Sector: GraphRecord;
  SectorConnection: RecordConnection;
  SectorEdge: EdgeSource;
  SectorFilter: SectorFilter;
  SectorListFilter: SectorListFilter;
  SectorOrder: SectorOrder;
  SectorScope: SectorScope;
  SourceFilter: SourceFilter;
  Statement: GraphRecord;
  StatementConnection: RecordConnection;
  StatementEdge: EdgeSource;
  StatementFilter: StatementFilter;
  StatementOrder: StatementOrder;
  String: Scalars['String']['output'];
  Subgraph: FoundSubgraph;
  Suggestion: FoundEntity;
  Sum: Omit<Sum, 'leftOut'> & { leftOut: ReadonlyArray<ResolversParentTypes['LeftOut']> };
  Tenure: GraphRecord;
  TenureConnection: RecordConnection;
  TenureEdge: EdgeSource;
  TenureFilter: TenureFilter;
  TenureListFilter: TenureListFilter;
  TenureOrder: TenureOrder;
  TextRange: TextRange;
  TimelineConnection: Timeline;
  TimelineEdge: TimelineEntryOnPage;
  TimelineItem: TimelineThing;
  URL: Scalars['URL']['output'];
  Undertaking: GraphRecord;
  UndertakingConnection: RecordConnection;
  UndertakingEdge: EdgeSource;
  UndertakingStatusEvent: UndertakingStatusEvent;
  UndertakingStatusFilter: UndertakingStatusFilter;
};

export type ActorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'Organisation' | 'Person' | 'Place', ParentType, ContextType>;
};

export type ActorConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActorConnection'] = ResolversParentTypes['ActorConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Actor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActorEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActorEdge'] = ResolversParentTypes['ActorEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ActorEdgeStatementsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type AggregationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Aggregation'] = ResolversParentTypes['Aggregation']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groups?: Resolver<ResolversTypes['Grouping'], ParentType, ContextType, RequireFields<AggregationGroupsArgs, 'by' | 'fillGaps'>>;
  range?: Resolver<ResolversTypes['Range'], ParentType, ContextType, RequireFields<AggregationRangeArgs, 'of'>>;
  sum?: Resolver<ResolversTypes['Sum'], ParentType, ContextType, RequireFields<AggregationSumArgs, 'of'>>;
};

export type AgreementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  aims?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  amendedBy?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<AgreementAmendedByArgs>>;
  amends?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<AgreementAmendsArgs>>;
  announcedAt?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<AgreementAnnouncedAtArgs>>;
  contractValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  description?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  documentsAbout?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<AgreementDocumentsAboutArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<AgreementImplementedByArgs>>;
  implements?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<AgreementImplementsArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['AgreementKind']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, Partial<AgreementLabelArgs>>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<AgreementMentionedInArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<AgreementObservationsArgs>>;
  occasionsAbout?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<AgreementOccasionsAboutArgs>>;
  partOf?: Resolver<ResolversTypes['ProjectBatchConnection'], ParentType, ContextType, Partial<AgreementPartOfArgs>>;
  parties?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<AgreementPartiesArgs>>;
  partiesAsReported?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  remarksAbout?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<AgreementRemarksAboutArgs>>;
  sectors?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, Partial<AgreementSectorsArgs>>;
  signedAt?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<AgreementSignedAtArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<AgreementStatementsArgs>>;
  status?: Resolver<Maybe<ResolversTypes['AgreementStatus']>, ParentType, ContextType>;
  statusEvents?: Resolver<ReadonlyArray<ResolversTypes['AgreementStatusEvent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Agreement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<AgreementEdgeStatementsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type AgreementStatusEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgreementStatusEvent'] = ResolversParentTypes['AgreementStatusEvent']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AgreementStatus'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  conflict?: Resolver<Maybe<ResolversTypes['ConflictKind']>, ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<Maybe<ResolversTypes['ClaimRule']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ClaimState'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['ClaimValue']>, ParentType, ContextType>;
};

export type ClaimValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClaimValue'] = ResolversParentTypes['ClaimValue']> = {
  independent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  served?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompletenessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Completeness'] = ResolversParentTypes['Completeness']> = {
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldCompleteness']>, ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export interface CurrencyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Currency'], any> {
  name: 'Currency';
}

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export type DocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  authoredBy?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<DocumentAuthoredByArgs>>;
  concerns?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<DocumentConcernsArgs>>;
  description?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  documentsAbout?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<DocumentDocumentsAboutArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['DocumentKind']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, Partial<DocumentLabelArgs>>;
  language?: Resolver<Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<DocumentMentionedInArgs>>;
  mentions?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<DocumentMentionsArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<DocumentObservationsArgs>>;
  occasionsAbout?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<DocumentOccasionsAboutArgs>>;
  originatedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<DocumentOriginatedByArgs>>;
  publishedBy?: Resolver<ResolversTypes['PublisherConnection'], ParentType, ContextType, Partial<DocumentPublishedByArgs>>;
  publishedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  releasedAt?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<DocumentReleasedAtArgs>>;
  remarksAbout?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<DocumentRemarksAboutArgs>>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<DocumentStatementsArgs>>;
  statementsMade?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<DocumentStatementsMadeArgs>>;
  translatedFrom?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<DocumentTranslatedFromArgs>>;
  translations?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<DocumentTranslationsArgs>>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<DocumentEdgeStatementsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type DocumentShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentShare'] = ResolversParentTypes['DocumentShare']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type EntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Document' | 'Forum' | 'ForumEdition' | 'ForumEvent' | 'Initiative' | 'Observation' | 'Organisation' | 'Person' | 'Place' | 'Position' | 'Programme' | 'Project' | 'ProjectBatch' | 'Publisher' | 'Remark' | 'Sector' | 'Tenure', ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['LinkDirection']>, ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<EntityEdgeStatementsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type EntityQualityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EntityQuality'] = ResolversParentTypes['EntityQuality']> = {
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  inferredOnly?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
  undated?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unquoted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unsourced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExchangeRateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExchangeRate'] = ResolversParentTypes['ExchangeRate']> = {
  currency?: Resolver<ResolversTypes['Currency'], ParentType, ContextType>;
  rate?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['ExternalIdScheme'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldCompletenessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldCompleteness'] = ResolversParentTypes['FieldCompleteness']> = {
  documents?: Resolver<ReadonlyArray<ResolversTypes['DocumentShare']>, ParentType, ContextType>;
  incoming?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  methods?: Resolver<ReadonlyArray<ResolversTypes['MethodShare']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FigureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Figure'] = ResolversParentTypes['Figure']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  converted?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cumulative?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  inferredCurrency?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  low?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FlagCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FlagCount'] = ResolversParentTypes['FlagCount']> = {
  flag?: Resolver<ResolversTypes['StatementFlag'], ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForumResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Forum'] = ResolversParentTypes['Forum']> = {
  aims?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  description?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  documentsAbout?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ForumDocumentsAboutArgs>>;
  editions?: Resolver<ResolversTypes['ForumEditionConnection'], ParentType, ContextType, Partial<ForumEditionsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  founded?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatedBy?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<ForumInitiatedByArgs>>;
  interval?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, Partial<ForumLabelArgs>>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ForumMentionedInArgs>>;
  namedAfter?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<ForumNamedAfterArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<ForumObservationsArgs>>;
  occasionsAbout?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<ForumOccasionsAboutArgs>>;
  organisers?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<ForumOrganisersArgs>>;
  remarksAbout?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<ForumRemarksAboutArgs>>;
  sectors?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, Partial<ForumSectorsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ForumStatementsArgs>>;
  supportedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ForumSupportedByArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForumConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForumConnection'] = ResolversParentTypes['ForumConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ForumEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Forum']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForumEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForumEdge'] = ResolversParentTypes['ForumEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Forum'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ForumEdgeStatementsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ForumEditionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForumEdition'] = ResolversParentTypes['ForumEdition']> = {
  agreementsSigned?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<ForumEditionAgreementsSignedArgs>>;
  aims?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  announced?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ForumEditionAnnouncedArgs>>;
  attendance?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  attendees?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  coLocatedWith?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<ForumEditionCoLocatedWithArgs>>;
  concerns?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ForumEditionConcernsArgs>>;
  dates?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  description?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  documentsAbout?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ForumEditionDocumentsAboutArgs>>;
  events?: Resolver<ResolversTypes['ForumEventConnection'], ParentType, ContextType, Partial<ForumEditionEventsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  heldIn?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<ForumEditionHeldInArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, Partial<ForumEditionLabelArgs>>;
  launched?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ForumEditionLaunchedArgs>>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ForumEditionMentionedInArgs>>;
  mode?: Resolver<Maybe<ResolversTypes['ForumMode']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<ForumEditionObservationsArgs>>;
  occasionsAbout?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<ForumEditionOccasionsAboutArgs>>;
  ordinal?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  organisers?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<ForumEditionOrganisersArgs>>;
  participants?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<ForumEditionParticipantsArgs>>;
  projectsInaugurated?: Resolver<ResolversTypes['UndertakingConnection'], ParentType, ContextType, Partial<ForumEditionProjectsInauguratedArgs>>;
  projectsSigned?: Resolver<ResolversTypes['UndertakingConnection'], ParentType, ContextType, Partial<ForumEditionProjectsSignedArgs>>;
  released?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ForumEditionReleasedArgs>>;
  remarks?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<ForumEditionRemarksArgs>>;
  remarksAbout?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<ForumEditionRemarksAboutArgs>>;
  sectors?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, Partial<ForumEditionSectorsArgs>>;
  speakers?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<ForumEditionSpeakersArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ForumEditionStatementsArgs>>;
  status?: Resolver<Maybe<ResolversTypes['OccasionStatus']>, ParentType, ContextType>;
  theme?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  venues?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<ForumEditionVenuesArgs>>;
  within?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<ForumEditionWithinArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForumEditionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForumEditionConnection'] = ResolversParentTypes['ForumEditionConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ForumEditionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ForumEdition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForumEditionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForumEditionEdge'] = ResolversParentTypes['ForumEditionEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ForumEdition'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ForumEditionEdgeStatementsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ForumEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForumEvent'] = ResolversParentTypes['ForumEvent']> = {
  agreementsSigned?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<ForumEventAgreementsSignedArgs>>;
  aims?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  announced?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ForumEventAnnouncedArgs>>;
  attendance?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  attendees?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  coLocatedWith?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<ForumEventCoLocatedWithArgs>>;
  concerns?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ForumEventConcernsArgs>>;
  dates?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  description?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  documentsAbout?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ForumEventDocumentsAboutArgs>>;
  edition?: Resolver<Maybe<ResolversTypes['ForumEdition']>, ParentType, ContextType>;
  events?: Resolver<ResolversTypes['ForumEventConnection'], ParentType, ContextType, Partial<ForumEventEventsArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  forum?: Resolver<Maybe<ResolversTypes['Forum']>, ParentType, ContextType>;
  heldIn?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<ForumEventHeldInArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['ForumEventKind']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, Partial<ForumEventLabelArgs>>;
  launched?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ForumEventLaunchedArgs>>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ForumEventMentionedInArgs>>;
  mode?: Resolver<Maybe<ResolversTypes['ForumMode']>, ParentType, ContextType>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<ForumEventObservationsArgs>>;
  occasionsAbout?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<ForumEventOccasionsAboutArgs>>;
  organisers?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<ForumEventOrganisersArgs>>;
  partOf?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<ForumEventPartOfArgs>>;
  participants?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<ForumEventParticipantsArgs>>;
  projectsInaugurated?: Resolver<ResolversTypes['UndertakingConnection'], ParentType, ContextType, Partial<ForumEventProjectsInauguratedArgs>>;
  projectsSigned?: Resolver<ResolversTypes['UndertakingConnection'], ParentType, ContextType, Partial<ForumEventProjectsSignedArgs>>;
  released?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ForumEventReleasedArgs>>;
  remarks?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<ForumEventRemarksArgs>>;
  remarksAbout?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<ForumEventRemarksAboutArgs>>;
  sectors?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, Partial<ForumEventSectorsArgs>>;
  speakers?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<ForumEventSpeakersArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ForumEventStatementsArgs>>;
  status?: Resolver<Maybe<ResolversTypes['OccasionStatus']>, ParentType, ContextType>;
  theme?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  venues?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<ForumEventVenuesArgs>>;
  within?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<ForumEventWithinArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ForumEventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForumEventConnection'] = ResolversParentTypes['ForumEventConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ForumEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ForumEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ForumEventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForumEventEdge'] = ResolversParentTypes['ForumEventEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ForumEvent'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ForumEventEdgeStatementsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type GroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  keys?: Resolver<ReadonlyArray<ResolversTypes['GroupValue']>, ParentType, ContextType>;
};

export type GroupValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupValue'] = ResolversParentTypes['GroupValue']> = {
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type GroupingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Grouping'] = ResolversParentTypes['Grouping']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  indefinite?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  none?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
};

export type InitiativeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Initiative'] = ResolversParentTypes['Initiative']> = {
  aims?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  announcedAt?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<InitiativeAnnouncedAtArgs>>;
  description?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  documentsAbout?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<InitiativeDocumentsAboutArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  founded?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implementedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<InitiativeImplementedByArgs>>;
  implements?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<InitiativeImplementsArgs>>;
  initiatedBy?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<InitiativeInitiatedByArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['InitiativeKind']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, Partial<InitiativeLabelArgs>>;
  launchedAt?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<InitiativeLaunchedAtArgs>>;
  locatedIn?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<InitiativeLocatedInArgs>>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<InitiativeMentionedInArgs>>;
  namedAfter?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<InitiativeNamedAfterArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<InitiativeObservationsArgs>>;
  occasionsAbout?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<InitiativeOccasionsAboutArgs>>;
  partOf?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<InitiativePartOfArgs>>;
  parts?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<InitiativePartsArgs>>;
  remarksAbout?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<InitiativeRemarksAboutArgs>>;
  sectors?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, Partial<InitiativeSectorsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<InitiativeStatementsArgs>>;
  supportedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<InitiativeSupportedByArgs>>;
  supports?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<InitiativeSupportsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InitiativeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitiativeConnection'] = ResolversParentTypes['InitiativeConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['InitiativeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Initiative']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InitiativeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InitiativeEdge'] = ResolversParentTypes['InitiativeEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Initiative'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<InitiativeEdgeStatementsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type LabelResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Label'] = ResolversParentTypes['Label']> = {
  isFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface LanguageTagScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LanguageTag'], any> {
  name: 'LanguageTag';
}

export type LeftOutResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<LeftOutEntitiesArgs, 'first'>>;
  reason?: Resolver<ResolversTypes['LeftOutReason'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['LinkDirection']>, ParentType, ContextType>;
  inferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type LinkCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkCount'] = ResolversParentTypes['LinkCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['LinkDirection'], ParentType, ContextType>;
  relationship?: Resolver<ResolversTypes['RelationshipType'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export interface LocalDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocalDate'], any> {
  name: 'LocalDate';
}

export type LocalisedTextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText']> = {
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocatorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Locator'] = ResolversParentTypes['Locator']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paragraph?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MethodShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MethodShare'] = ResolversParentTypes['MethodShare']> = {
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  method?: Resolver<ResolversTypes['StatementMethod'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  asReported?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  currencyBasis?: Resolver<ResolversTypes['CurrencyBasis'], ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['AmountQualifier'], ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type NameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Name'] = ResolversParentTypes['Name']> = {
  kind?: Resolver<ResolversTypes['NameKind'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['LanguageTag'], ParentType, ContextType>;
  script?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NeighbourhoodResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Neighbourhood'] = ResolversParentTypes['Neighbourhood']> = {
  counts?: Resolver<ReadonlyArray<ResolversTypes['LinkCount']>, ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  neighbours?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<NeighbourhoodNeighboursArgs>>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'Document' | 'Forum' | 'ForumEdition' | 'ForumEvent' | 'Initiative' | 'Observation' | 'Organisation' | 'Person' | 'Place' | 'Position' | 'Programme' | 'Project' | 'ProjectBatch' | 'Publisher' | 'Remark' | 'Sector' | 'Statement' | 'Tenure', ParentType, ContextType>;
};

export type ObservationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Observation'] = ResolversParentTypes['Observation']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  concerns?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ObservationConcernsArgs>>;
  cumulative?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  description?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  documentsAbout?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ObservationDocumentsAboutArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['Indicator']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, Partial<ObservationLabelArgs>>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ObservationMentionedInArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<ObservationObservationsArgs>>;
  occasionsAbout?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<ObservationOccasionsAboutArgs>>;
  period?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  remarksAbout?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<ObservationRemarksAboutArgs>>;
  sectors?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, Partial<ObservationSectorsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ObservationStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObservationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObservationConnection'] = ResolversParentTypes['ObservationConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ObservationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Observation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObservationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ObservationEdge'] = ResolversParentTypes['ObservationEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Observation'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ObservationEdgeStatementsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type OccasionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Occasion'] = ResolversParentTypes['Occasion']> = {
  __resolveType: TypeResolveFn<'ForumEdition' | 'ForumEvent', ParentType, ContextType>;
};

export type OccasionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OccasionConnection'] = ResolversParentTypes['OccasionConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['OccasionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Occasion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OccasionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OccasionEdge'] = ResolversParentTypes['OccasionEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Occasion'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OccasionEdgeStatementsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  administers?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<OrganisationAdministersArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<OrganisationAgreementsArgs>>;
  attended?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<OrganisationAttendedArgs>>;
  description?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<OrganisationDocumentsArgs>>;
  documentsAbout?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<OrganisationDocumentsAboutArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  founded?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiated?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<OrganisationInitiatedArgs>>;
  initiatedBy?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<OrganisationInitiatedByArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, Partial<OrganisationLabelArgs>>;
  locatedIn?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<OrganisationLocatedInArgs>>;
  memberOf?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<OrganisationMemberOfArgs>>;
  members?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<OrganisationMembersArgs>>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<OrganisationMentionedInArgs>>;
  namedAfter?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<OrganisationNamedAfterArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<OrganisationObservationsArgs>>;
  occasionsAbout?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<OrganisationOccasionsAboutArgs>>;
  organised?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<OrganisationOrganisedArgs>>;
  originated?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<OrganisationOriginatedArgs>>;
  partOf?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<OrganisationPartOfArgs>>;
  parts?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<OrganisationPartsArgs>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<OrganisationPositionsArgs>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, Partial<OrganisationProgrammesArgs>>;
  projects?: Resolver<ResolversTypes['UndertakingConnection'], ParentType, ContextType, Partial<OrganisationProjectsArgs>>;
  remarks?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<OrganisationRemarksArgs>>;
  remarksAbout?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<OrganisationRemarksAboutArgs>>;
  sectors?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, Partial<OrganisationSectorsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OrganisationStatementsArgs>>;
  status?: Resolver<Maybe<ResolversTypes['OrganisationStatus']>, ParentType, ContextType>;
  supportedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<OrganisationSupportedByArgs>>;
  supports?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<OrganisationSupportsArgs>>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<OrganisationEdgeStatementsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartialDateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PartialDate'] = ResolversParentTypes['PartialDate']> = {
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earliest?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  edtf?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  precision?: Resolver<ResolversTypes['DatePrecision'], ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PassageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unavailable?: Resolver<Maybe<ResolversTypes['PassageUnavailable']>, ParentType, ContextType>;
  verified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  explanation?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  hops?: Resolver<ReadonlyArray<ResolversTypes['PathHop']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
};

export type PathHopResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PathHop'] = ResolversParentTypes['PathHop']> = {
  from?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type PathsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Paths'] = ResolversParentTypes['Paths']> = {
  hubs?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  paths?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<PersonAgreementsArgs>>;
  attended?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<PersonAttendedArgs>>;
  description?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<PersonDocumentsArgs>>;
  documentsAbout?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<PersonDocumentsAboutArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiated?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<PersonInitiatedArgs>>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, Partial<PersonLabelArgs>>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<PersonMentionedInArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<PersonObservationsArgs>>;
  occasionsAbout?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<PersonOccasionsAboutArgs>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, Partial<PersonProgrammesArgs>>;
  projects?: Resolver<ResolversTypes['UndertakingConnection'], ParentType, ContextType, Partial<PersonProjectsArgs>>;
  remarks?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<PersonRemarksArgs>>;
  remarksAbout?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<PersonRemarksAboutArgs>>;
  spokeAt?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<PersonSpokeAtArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PersonStatementsArgs>>;
  tenures?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, Partial<PersonTenuresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PersonEdgeStatementsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  administeredBy?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<PlaceAdministeredByArgs>>;
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<PlaceAgreementsArgs>>;
  attended?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<PlaceAttendedArgs>>;
  contains?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<PlaceContainsArgs>>;
  description?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  documentsAbout?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<PlaceDocumentsAboutArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiated?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<PlaceInitiatedArgs>>;
  initiativesLocated?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<PlaceInitiativesLocatedArgs>>;
  kind?: Resolver<Maybe<ResolversTypes['PlaceKind']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, Partial<PlaceLabelArgs>>;
  memberOf?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<PlaceMemberOfArgs>>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<PlaceMentionedInArgs>>;
  namedAfter?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<PlaceNamedAfterArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  namesakes?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<PlaceNamesakesArgs>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<PlaceObservationsArgs>>;
  occasions?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<PlaceOccasionsArgs>>;
  occasionsAbout?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<PlaceOccasionsAboutArgs>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<PlaceOrganisationsArgs>>;
  partOf?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<PlacePartOfArgs>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<PlacePositionsArgs>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, Partial<PlaceProgrammesArgs>>;
  programmesLocated?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, Partial<PlaceProgrammesLocatedArgs>>;
  projects?: Resolver<ResolversTypes['UndertakingConnection'], ParentType, ContextType, Partial<PlaceProjectsArgs>>;
  projectsLocated?: Resolver<ResolversTypes['UndertakingConnection'], ParentType, ContextType, Partial<PlaceProjectsLocatedArgs>>;
  remarksAbout?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<PlaceRemarksAboutArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PlaceStatementsArgs>>;
  supportedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<PlaceSupportedByArgs>>;
  supports?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<PlaceSupportsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceConnection'] = ResolversParentTypes['PlaceConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PlaceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlaceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PlaceEdge'] = ResolversParentTypes['PlaceEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PlaceEdgeStatementsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PositionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Position'] = ResolversParentTypes['Position']> = {
  documentsAbout?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<PositionDocumentsAboutArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, Partial<PositionLabelArgs>>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<PositionMentionedInArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<PositionObservationsArgs>>;
  occasionsAbout?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<PositionOccasionsAboutArgs>>;
  positionIn?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<PositionPositionInArgs>>;
  remarksAbout?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<PositionRemarksAboutArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PositionStatementsArgs>>;
  tenures?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, Partial<PositionTenuresArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PositionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PositionConnection'] = ResolversParentTypes['PositionConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PositionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Position']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PositionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PositionEdge'] = ResolversParentTypes['PositionEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Position'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PositionEdgeStatementsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  aims?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  announcedAt?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<ProgrammeAnnouncedAtArgs>>;
  description?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  documentsAbout?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ProgrammeDocumentsAboutArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  founded?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implements?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ProgrammeImplementsArgs>>;
  initiatedBy?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<ProgrammeInitiatedByArgs>>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, Partial<ProgrammeLabelArgs>>;
  launchedAt?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<ProgrammeLaunchedAtArgs>>;
  locatedIn?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<ProgrammeLocatedInArgs>>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ProgrammeMentionedInArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<ProgrammeObservationsArgs>>;
  occasionsAbout?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<ProgrammeOccasionsAboutArgs>>;
  organisers?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<ProgrammeOrganisersArgs>>;
  parties?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<ProgrammePartiesArgs>>;
  period?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  remarksAbout?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<ProgrammeRemarksAboutArgs>>;
  sectors?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, Partial<ProgrammeSectorsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ProgrammeStatementsArgs>>;
  status?: Resolver<Maybe<ResolversTypes['UndertakingStatus']>, ParentType, ContextType>;
  statusEvents?: Resolver<ReadonlyArray<ResolversTypes['UndertakingStatusEvent']>, ParentType, ContextType>;
  supportedBy?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ProgrammeSupportedByArgs>>;
  supports?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ProgrammeSupportsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ProgrammeEdgeStatementsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project']> = {
  aims?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  announcedAt?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<ProjectAnnouncedAtArgs>>;
  contractValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  description?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  documentsAbout?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ProjectDocumentsAboutArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implements?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ProjectImplementsArgs>>;
  inauguratedAt?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<ProjectInauguratedAtArgs>>;
  investment?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, Partial<ProjectLabelArgs>>;
  launchedAt?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<ProjectLaunchedAtArgs>>;
  locatedIn?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<ProjectLocatedInArgs>>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ProjectMentionedInArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<ProjectObservationsArgs>>;
  occasionsAbout?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<ProjectOccasionsAboutArgs>>;
  partOf?: Resolver<ResolversTypes['ProjectBatchConnection'], ParentType, ContextType, Partial<ProjectPartOfArgs>>;
  parties?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<ProjectPartiesArgs>>;
  partiesAsReported?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  remarksAbout?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<ProjectRemarksAboutArgs>>;
  sectors?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, Partial<ProjectSectorsArgs>>;
  signedAt?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<ProjectSignedAtArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ProjectStatementsArgs>>;
  status?: Resolver<Maybe<ResolversTypes['UndertakingStatus']>, ParentType, ContextType>;
  statusEvents?: Resolver<ReadonlyArray<ResolversTypes['UndertakingStatusEvent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectBatchResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectBatch'] = ResolversParentTypes['ProjectBatch']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<ProjectBatchAgreementsArgs>>;
  aims?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  announcedAt?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<ProjectBatchAnnouncedAtArgs>>;
  contractValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  description?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  documentsAbout?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ProjectBatchDocumentsAboutArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  implements?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<ProjectBatchImplementsArgs>>;
  inauguratedAt?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<ProjectBatchInauguratedAtArgs>>;
  investment?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, Partial<ProjectBatchLabelArgs>>;
  launchedAt?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<ProjectBatchLaunchedAtArgs>>;
  locatedIn?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<ProjectBatchLocatedInArgs>>;
  members?: Resolver<ResolversTypes['UndertakingConnection'], ParentType, ContextType, Partial<ProjectBatchMembersArgs>>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<ProjectBatchMentionedInArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<ProjectBatchObservationsArgs>>;
  occasionsAbout?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<ProjectBatchOccasionsAboutArgs>>;
  partOf?: Resolver<ResolversTypes['ProjectBatchConnection'], ParentType, ContextType, Partial<ProjectBatchPartOfArgs>>;
  parties?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<ProjectBatchPartiesArgs>>;
  partiesAsReported?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  remarksAbout?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<ProjectBatchRemarksAboutArgs>>;
  sectors?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, Partial<ProjectBatchSectorsArgs>>;
  signedAt?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<ProjectBatchSignedAtArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ProjectBatchStatementsArgs>>;
  status?: Resolver<Maybe<ResolversTypes['UndertakingStatus']>, ParentType, ContextType>;
  statusEvents?: Resolver<ReadonlyArray<ResolversTypes['UndertakingStatusEvent']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectBatchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectBatchConnection'] = ResolversParentTypes['ProjectBatchConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ProjectBatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ProjectBatch']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProjectBatchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProjectBatchEdge'] = ResolversParentTypes['ProjectBatchEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProjectBatch'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<ProjectBatchEdgeStatementsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type PublisherResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Publisher'] = ResolversParentTypes['Publisher']> = {
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<PublisherDocumentsArgs>>;
  documentsAbout?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<PublisherDocumentsAboutArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['PublisherKind']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, Partial<PublisherLabelArgs>>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<PublisherMentionedInArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<PublisherObservationsArgs>>;
  occasionsAbout?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<PublisherOccasionsAboutArgs>>;
  originated?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<PublisherOriginatedArgs>>;
  remarksAbout?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<PublisherRemarksAboutArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PublisherStatementsArgs>>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PublisherConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublisherConnection'] = ResolversParentTypes['PublisherConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PublisherEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Publisher']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublisherEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PublisherEdge'] = ResolversParentTypes['PublisherEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Publisher'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<PublisherEdgeStatementsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type QualityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Quality'] = ResolversParentTypes['Quality']> = {
  flags?: Resolver<ReadonlyArray<ResolversTypes['FlagCount']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['EntityQuality']>, ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  asReported?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lower?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  qualifier?: Resolver<ResolversTypes['AmountQualifier'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  upper?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<QueryAgreementsArgs>>;
  cities?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryCitiesArgs>>;
  claims?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Claim']>>, ParentType, ContextType, RequireFields<QueryClaimsArgs, 'entity'>>;
  completeness?: Resolver<ResolversTypes['Completeness'], ParentType, ContextType, RequireFields<QueryCompletenessArgs, 'type'>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, Partial<QueryConflictsArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<QueryEntitiesArgs>>;
  entitiesByExternalIds?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Entity']>>, ParentType, ContextType, RequireFields<QueryEntitiesByExternalIdsArgs, 'ids'>>;
  entityByExternalId?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<QueryEntityByExternalIdArgs, 'scheme' | 'value'>>;
  forumEditions?: Resolver<ResolversTypes['ForumEditionConnection'], ParentType, ContextType, RequireFields<QueryForumEditionsArgs, 'orderBy'>>;
  forumEvents?: Resolver<ResolversTypes['ForumEventConnection'], ParentType, ContextType, RequireFields<QueryForumEventsArgs, 'orderBy'>>;
  forums?: Resolver<ResolversTypes['ForumConnection'], ParentType, ContextType, Partial<QueryForumsArgs>>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<QueryInitiativesArgs>>;
  neighbourhood?: Resolver<Maybe<ResolversTypes['Neighbourhood']>, ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'id'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<QueryObservationsArgs>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  paths?: Resolver<Maybe<ResolversTypes['Paths']>, ParentType, ContextType, RequireFields<QueryPathsArgs, 'from' | 'limit' | 'maxLength' | 'to'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  places?: Resolver<ResolversTypes['PlaceConnection'], ParentType, ContextType, Partial<QueryPlacesArgs>>;
  positions?: Resolver<ResolversTypes['PositionConnection'], ParentType, ContextType, Partial<QueryPositionsArgs>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, Partial<QueryProgrammesArgs>>;
  projects?: Resolver<ResolversTypes['UndertakingConnection'], ParentType, ContextType, Partial<QueryProjectsArgs>>;
  publishers?: Resolver<ResolversTypes['PublisherConnection'], ParentType, ContextType, Partial<QueryPublishersArgs>>;
  quality?: Resolver<ResolversTypes['Quality'], ParentType, ContextType>;
  remarks?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<QueryRemarksArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  sectors?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, Partial<QuerySectorsArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<QueryStatementsArgs>>;
  subgraph?: Resolver<ResolversTypes['Subgraph'], ParentType, ContextType, RequireFields<QuerySubgraphArgs, 'depth' | 'ids' | 'maxNodes'>>;
  suggest?: Resolver<ReadonlyArray<ResolversTypes['Suggestion']>, ParentType, ContextType, RequireFields<QuerySuggestArgs, 'first' | 'prefix'>>;
  tenures?: Resolver<ResolversTypes['TenureConnection'], ParentType, ContextType, Partial<QueryTenuresArgs>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<QueryTimelineArgs, 'undated'>>;
};

export type RangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Range'] = ResolversParentTypes['Range']> = {
  earliest?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
  latest?: Resolver<Maybe<ResolversTypes['LocalDate']>, ParentType, ContextType>;
};

export type RemarkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Remark'] = ResolversParentTypes['Remark']> = {
  concerns?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, Partial<RemarkConcernsArgs>>;
  documentsAbout?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<RemarkDocumentsAboutArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  gist?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, Partial<RemarkLabelArgs>>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<RemarkMentionedInArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<RemarkObservationsArgs>>;
  occasionsAbout?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<RemarkOccasionsAboutArgs>>;
  remarksAbout?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<RemarkRemarksAboutArgs>>;
  saidAt?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<RemarkSaidAtArgs>>;
  saidBy?: Resolver<ResolversTypes['ActorConnection'], ParentType, ContextType, Partial<RemarkSaidByArgs>>;
  sectors?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, Partial<RemarkSectorsArgs>>;
  speakersAsReported?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<RemarkStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemarkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemarkConnection'] = ResolversParentTypes['RemarkConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RemarkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Remark']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RemarkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RemarkEdge'] = ResolversParentTypes['RemarkEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Remark'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<RemarkEdgeStatementsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['SearchFacets'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchHit'], ParentType, ContextType>;
};

export type SearchFacetsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchFacets'] = ResolversParentTypes['SearchFacets']> = {
  places?: Resolver<ReadonlyArray<ResolversTypes['SearchPlaceCount']>, ParentType, ContextType, RequireFields<SearchFacetsPlacesArgs, 'first'>>;
  sectors?: Resolver<ReadonlyArray<ResolversTypes['SearchSectorCount']>, ParentType, ContextType, RequireFields<SearchFacetsSectorsArgs, 'first'>>;
  types?: Resolver<ReadonlyArray<ResolversTypes['SearchTypeCount']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  years?: Resolver<ReadonlyArray<ResolversTypes['SearchYearCount']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  closeness?: Resolver<ResolversTypes['NameCloseness'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  matchedName?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
  missingWords?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  wholeName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchPlaceCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchPlaceCount'] = ResolversParentTypes['SearchPlaceCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
};

export type SearchSectorCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchSectorCount'] = ResolversParentTypes['SearchSectorCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sector?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
};

export type SearchTypeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchTypeCount'] = ResolversParentTypes['SearchTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['EntityType'], ParentType, ContextType>;
};

export type SearchYearCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchYearCount'] = ResolversParentTypes['SearchYearCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Sector'] = ResolversParentTypes['Sector']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, Partial<SectorAgreementsArgs>>;
  broader?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, Partial<SectorBroaderArgs>>;
  description?: Resolver<ReadonlyArray<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  documentsAbout?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<SectorDocumentsAboutArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  forums?: Resolver<ResolversTypes['ForumConnection'], ParentType, ContextType, Partial<SectorForumsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  initiatives?: Resolver<ResolversTypes['InitiativeConnection'], ParentType, ContextType, Partial<SectorInitiativesArgs>>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, Partial<SectorLabelArgs>>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<SectorMentionedInArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  narrower?: Resolver<ResolversTypes['SectorConnection'], ParentType, ContextType, Partial<SectorNarrowerArgs>>;
  notation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<SectorObservationsArgs>>;
  observationsClassified?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<SectorObservationsClassifiedArgs>>;
  occasions?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<SectorOccasionsArgs>>;
  occasionsAbout?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<SectorOccasionsAboutArgs>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<SectorOrganisationsArgs>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, Partial<SectorProgrammesArgs>>;
  projects?: Resolver<ResolversTypes['UndertakingConnection'], ParentType, ContextType, Partial<SectorProjectsArgs>>;
  remarksAbout?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<SectorRemarksAboutArgs>>;
  remarksClassified?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<SectorRemarksClassifiedArgs>>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<SectorStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SectorConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SectorConnection'] = ResolversParentTypes['SectorConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SectorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Sector']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SectorEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SectorEdge'] = ResolversParentTypes['SectorEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Sector'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<SectorEdgeStatementsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type StatementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Statement'] = ResolversParentTypes['Statement']> = {
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimant?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['StatementFlag']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interestedParty?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['LanguageTag']>, ParentType, ContextType>;
  locator?: Resolver<Maybe<ResolversTypes['Locator']>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['StatementMethod'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  passage?: Resolver<ResolversTypes['Passage'], ParentType, ContextType, RequireFields<StatementPassageArgs, 'context'>>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishers?: Resolver<ReadonlyArray<ResolversTypes['Publisher']>, ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['StatementRank'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatementConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementConnection'] = ResolversParentTypes['StatementConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatementEdge'] = ResolversParentTypes['StatementEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Statement'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<StatementEdgeStatementsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type SubgraphResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subgraph'] = ResolversParentTypes['Subgraph']> = {
  hubs?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  missing?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  nodesLeftOut?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SuggestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Suggestion'] = ResolversParentTypes['Suggestion']> = {
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['Name'], ParentType, ContextType>;
};

export type SumResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Sum'] = ResolversParentTypes['Sum']> = {
  leftOut?: Resolver<ReadonlyArray<ResolversTypes['LeftOut']>, ParentType, ContextType>;
  rates?: Resolver<ReadonlyArray<ResolversTypes['ExchangeRate']>, ParentType, ContextType>;
  totals?: Resolver<ReadonlyArray<ResolversTypes['Figure']>, ParentType, ContextType>;
};

export type TenureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Tenure'] = ResolversParentTypes['Tenure']> = {
  dates?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  documentsAbout?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<TenureDocumentsAboutArgs>>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['Label'], ParentType, ContextType, Partial<TenureLabelArgs>>;
  mentionedIn?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<TenureMentionedInArgs>>;
  names?: Resolver<ReadonlyArray<ResolversTypes['Name']>, ParentType, ContextType>;
  observations?: Resolver<ResolversTypes['ObservationConnection'], ParentType, ContextType, Partial<TenureObservationsArgs>>;
  occasionsAbout?: Resolver<ResolversTypes['OccasionConnection'], ParentType, ContextType, Partial<TenureOccasionsAboutArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<Maybe<ResolversTypes['Position']>, ParentType, ContextType>;
  remarksAbout?: Resolver<ResolversTypes['RemarkConnection'], ParentType, ContextType, Partial<TenureRemarksAboutArgs>>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<TenureStatementsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TenureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TenureConnection'] = ResolversParentTypes['TenureConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TenureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Tenure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenureEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TenureEdge'] = ResolversParentTypes['TenureEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tenure'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<TenureEdgeStatementsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineItem'], ParentType, ContextType>;
};

export type TimelineItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineItem'] = ResolversParentTypes['TimelineItem']> = {
  date?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimelineKind'], ParentType, ContextType>;
  other?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  relationship?: Resolver<Maybe<ResolversTypes['RelationshipType']>, ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['Statement']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UndertakingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Undertaking'] = ResolversParentTypes['Undertaking']> = {
  __resolveType: TypeResolveFn<'Project' | 'ProjectBatch', ParentType, ContextType>;
};

export type UndertakingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UndertakingConnection'] = ResolversParentTypes['UndertakingConnection']> = {
  aggregate?: Resolver<ResolversTypes['Aggregation'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['UndertakingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Undertaking']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UndertakingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UndertakingEdge'] = ResolversParentTypes['UndertakingEdge']> = {
  confidence?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  inferred?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Undertaking'], ParentType, ContextType>;
  role?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statements?: Resolver<ResolversTypes['StatementConnection'], ParentType, ContextType, Partial<UndertakingEdgeStatementsArgs>>;
  validity?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type UndertakingStatusEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UndertakingStatusEvent'] = ResolversParentTypes['UndertakingStatusEvent']> = {
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['UndertakingStatus'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Actor?: ActorResolvers<ContextType>;
  ActorConnection?: ActorConnectionResolvers<ContextType>;
  ActorEdge?: ActorEdgeResolvers<ContextType>;
  Aggregation?: AggregationResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementStatusEvent?: AgreementStatusEventResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimValue?: ClaimValueResolvers<ContextType>;
  Completeness?: CompletenessResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  Currency?: GraphQLScalarType;
  Decimal?: GraphQLScalarType;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentShare?: DocumentShareResolvers<ContextType>;
  EDTF?: GraphQLScalarType;
  Entity?: EntityResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  EntityQuality?: EntityQualityResolvers<ContextType>;
  ExchangeRate?: ExchangeRateResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  FieldCompleteness?: FieldCompletenessResolvers<ContextType>;
  Figure?: FigureResolvers<ContextType>;
  FlagCount?: FlagCountResolvers<ContextType>;
  Forum?: ForumResolvers<ContextType>;
  ForumConnection?: ForumConnectionResolvers<ContextType>;
  ForumEdge?: ForumEdgeResolvers<ContextType>;
  ForumEdition?: ForumEditionResolvers<ContextType>;
  ForumEditionConnection?: ForumEditionConnectionResolvers<ContextType>;
  ForumEditionEdge?: ForumEditionEdgeResolvers<ContextType>;
  ForumEvent?: ForumEventResolvers<ContextType>;
  ForumEventConnection?: ForumEventConnectionResolvers<ContextType>;
  ForumEventEdge?: ForumEventEdgeResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupValue?: GroupValueResolvers<ContextType>;
  Grouping?: GroupingResolvers<ContextType>;
  Initiative?: InitiativeResolvers<ContextType>;
  InitiativeConnection?: InitiativeConnectionResolvers<ContextType>;
  InitiativeEdge?: InitiativeEdgeResolvers<ContextType>;
  Label?: LabelResolvers<ContextType>;
  LanguageTag?: GraphQLScalarType;
  LeftOut?: LeftOutResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  LinkCount?: LinkCountResolvers<ContextType>;
  LocalDate?: GraphQLScalarType;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  Locator?: LocatorResolvers<ContextType>;
  MethodShare?: MethodShareResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Name?: NameResolvers<ContextType>;
  Neighbourhood?: NeighbourhoodResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Observation?: ObservationResolvers<ContextType>;
  ObservationConnection?: ObservationConnectionResolvers<ContextType>;
  ObservationEdge?: ObservationEdgeResolvers<ContextType>;
  Occasion?: OccasionResolvers<ContextType>;
  OccasionConnection?: OccasionConnectionResolvers<ContextType>;
  OccasionEdge?: OccasionEdgeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PartialDate?: PartialDateResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathHop?: PathHopResolvers<ContextType>;
  Paths?: PathsResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PlaceConnection?: PlaceConnectionResolvers<ContextType>;
  PlaceEdge?: PlaceEdgeResolvers<ContextType>;
  Position?: PositionResolvers<ContextType>;
  PositionConnection?: PositionConnectionResolvers<ContextType>;
  PositionEdge?: PositionEdgeResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  ProjectBatch?: ProjectBatchResolvers<ContextType>;
  ProjectBatchConnection?: ProjectBatchConnectionResolvers<ContextType>;
  ProjectBatchEdge?: ProjectBatchEdgeResolvers<ContextType>;
  Publisher?: PublisherResolvers<ContextType>;
  PublisherConnection?: PublisherConnectionResolvers<ContextType>;
  PublisherEdge?: PublisherEdgeResolvers<ContextType>;
  Quality?: QualityResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Range?: RangeResolvers<ContextType>;
  Remark?: RemarkResolvers<ContextType>;
  RemarkConnection?: RemarkConnectionResolvers<ContextType>;
  RemarkEdge?: RemarkEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchFacets?: SearchFacetsResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  SearchPlaceCount?: SearchPlaceCountResolvers<ContextType>;
  SearchSectorCount?: SearchSectorCountResolvers<ContextType>;
  SearchTypeCount?: SearchTypeCountResolvers<ContextType>;
  SearchYearCount?: SearchYearCountResolvers<ContextType>;
  Sector?: SectorResolvers<ContextType>;
  SectorConnection?: SectorConnectionResolvers<ContextType>;
  SectorEdge?: SectorEdgeResolvers<ContextType>;
  Statement?: StatementResolvers<ContextType>;
  StatementConnection?: StatementConnectionResolvers<ContextType>;
  StatementEdge?: StatementEdgeResolvers<ContextType>;
  Subgraph?: SubgraphResolvers<ContextType>;
  Suggestion?: SuggestionResolvers<ContextType>;
  Sum?: SumResolvers<ContextType>;
  Tenure?: TenureResolvers<ContextType>;
  TenureConnection?: TenureConnectionResolvers<ContextType>;
  TenureEdge?: TenureEdgeResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineItem?: TimelineItemResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Undertaking?: UndertakingResolvers<ContextType>;
  UndertakingConnection?: UndertakingConnectionResolvers<ContextType>;
  UndertakingEdge?: UndertakingEdgeResolvers<ContextType>;
  UndertakingStatusEvent?: UndertakingStatusEventResolvers<ContextType>;
};

