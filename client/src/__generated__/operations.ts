/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Which parties to keep; all conditions given must hold. */
export type ActorFilter = {
  /** By `agreements`. */
  readonly agreements?: AgreementListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ActorFilter> | null | undefined;
  /** By `attended`. */
  readonly attended?: OccasionListFilter | null | undefined;
  /** Only these; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** By `initiated`. */
  readonly initiated?: EntityListFilter | null | undefined;
  /** By `mentionedIn`. */
  readonly mentionedIn?: DocumentListFilter | null | undefined;
  /** Only where nothing is stated for these fields, such as `mentionedIn`. */
  readonly missing?: ReadonlyArray<string> | null | undefined;
  /** Only what has a matching name, in any language. */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ActorFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<ActorFilter> | null | undefined;
  /** Only organisations that match. */
  readonly organisation?: OrganisationFilter | null | undefined;
  /** Only people that match. */
  readonly person?: PersonFilter | null | undefined;
  /** Only places that match. */
  readonly place?: PlaceFilter | null | undefined;
  /** By `programmes`. */
  readonly programmes?: ProgrammeListFilter | null | undefined;
  /** By `projects`. */
  readonly projects?: ProjectListFilter | null | undefined;
  /** Only what a source with all of this speaks of. */
  readonly sources?: SourceFilter | null | undefined;
};

/** What a relationship to parties must be like; all that is given must hold. */
export type ActorListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: ActorFilter | null | undefined;
  /** Not one of them meets this; also where there is none. */
  readonly none?: ActorFilter | null | undefined;
  /** Look at links with one of these roles alone. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** At least one of them meets this. */
  readonly some?: ActorFilter | null | undefined;
};

/** Which agreements to keep; all conditions given must hold. */
export type AgreementFilter = {
  /** By `amendedBy`. */
  readonly amendedBy?: AgreementListFilter | null | undefined;
  /** By `amends`. */
  readonly amends?: AgreementListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<AgreementFilter> | null | undefined;
  /** By `announcedAt`. */
  readonly announcedAt?: OccasionListFilter | null | undefined;
  /** By `contractValue`. */
  readonly contractValue?: MoneyFilter | null | undefined;
  /** Only these; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** By `implementedBy`. */
  readonly implementedBy?: EntityListFilter | null | undefined;
  /** By `implements`. */
  readonly implements?: EntityListFilter | null | undefined;
  /** Only these. */
  readonly kinds?: ReadonlyArray<AgreementKind> | null | undefined;
  /** By `mentionedIn`. */
  readonly mentionedIn?: DocumentListFilter | null | undefined;
  /** Only where nothing is stated for these fields, such as `kind`. */
  readonly missing?: ReadonlyArray<string> | null | undefined;
  /** Only what has a matching name, in any language. */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold. */
  readonly not?: AgreementFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<AgreementFilter> | null | undefined;
  /** By `partOf`. */
  readonly partOf?: ProjectListFilter | null | undefined;
  /** By `parties`. */
  readonly parties?: ActorListFilter | null | undefined;
  /** By `period`. */
  readonly period?: DateFilter | null | undefined;
  /** Only what is classified under one of these, or narrower. */
  readonly sector?: SectorScope | null | undefined;
  /** By `sectors`. */
  readonly sectors?: SectorListFilter | null | undefined;
  /** By `signedAt`. */
  readonly signedAt?: OccasionListFilter | null | undefined;
  /** Only what a source with all of this speaks of. */
  readonly sources?: SourceFilter | null | undefined;
  /** By its status and when it was reached. */
  readonly status?: AgreementStatusFilter | null | undefined;
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
  readonly every?: AgreementFilter | null | undefined;
  /** Not one of them meets this; also where there is none. */
  readonly none?: AgreementFilter | null | undefined;
  /** Look at links with one of these roles alone. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** At least one of them meets this. */
  readonly some?: AgreementFilter | null | undefined;
};

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

/** Which statuses to keep; all that is given must hold. */
export type AgreementStatusFilter = {
  /** The status it has now is one of these. */
  readonly current?: ReadonlyArray<AgreementStatus> | null | undefined;
  /** When it reached what `reached` names, or any status. */
  readonly date?: DateFilter | null | undefined;
  /** It has reached one of these, whatever came after. */
  readonly reached?: ReadonlyArray<AgreementStatus> | null | undefined;
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
  readonly from?: string | null | undefined;
  /** The greatest. */
  readonly to?: string | null | undefined;
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

/** A range of confidence, bounds included; at least one of them is needed. */
export type ConfidenceRange = {
  /** The most, 0 to 1. */
  readonly max?: number | null | undefined;
  /** The least, 0 to 1. */
  readonly min?: number | null | undefined;
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
  readonly currency: string;
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
  readonly certainlyIn?: string | null | undefined;
  /** Whether a date is stated at all. */
  readonly known?: boolean | null | undefined;
  /** Some day that it can mean lies in this EDTF period; a date of an unknown year may lie in any. */
  readonly possiblyIn?: string | null | undefined;
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

/** Which documents to keep; all conditions given must hold. */
export type DocumentFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<DocumentFilter> | null | undefined;
  /** By `authoredBy`. */
  readonly authoredBy?: ActorListFilter | null | undefined;
  /** By `concerns`. */
  readonly concerns?: EntityListFilter | null | undefined;
  /** Only these; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Only these. */
  readonly kinds?: ReadonlyArray<DocumentKind> | null | undefined;
  /** Only these languages. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** By `mentionedIn`. */
  readonly mentionedIn?: DocumentListFilter | null | undefined;
  /** By `mentions`. */
  readonly mentions?: EntityListFilter | null | undefined;
  /** Only where nothing is stated for these fields, such as `kind`. */
  readonly missing?: ReadonlyArray<string> | null | undefined;
  /** Only what has a matching name, in any language. */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold. */
  readonly not?: DocumentFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<DocumentFilter> | null | undefined;
  /** By `originatedBy`. */
  readonly originatedBy?: EntityListFilter | null | undefined;
  /** By `publishedBy`. */
  readonly publishedBy?: PublisherListFilter | null | undefined;
  /** By `publishedOn`. */
  readonly publishedOn?: DateFilter | null | undefined;
  /** By `releasedAt`. */
  readonly releasedAt?: OccasionListFilter | null | undefined;
  /** Only what a source with all of this speaks of. */
  readonly sources?: SourceFilter | null | undefined;
  /** By `translatedFrom`. */
  readonly translatedFrom?: DocumentListFilter | null | undefined;
  /** By `translations`. */
  readonly translations?: DocumentListFilter | null | undefined;
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
  readonly every?: DocumentFilter | null | undefined;
  /** Not one of them meets this; also where there is none. */
  readonly none?: DocumentFilter | null | undefined;
  /** Look at links with one of these roles alone. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** At least one of them meets this. */
  readonly some?: DocumentFilter | null | undefined;
};

/** Which entities to keep; all conditions given must hold. */
export type EntityFilter = {
  /** Only agreements that match. */
  readonly agreement?: AgreementFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<EntityFilter> | null | undefined;
  /** Only documents that match. */
  readonly document?: DocumentFilter | null | undefined;
  /** By `documentsAbout`. */
  readonly documentsAbout?: DocumentListFilter | null | undefined;
  /** Only forums that match. */
  readonly forum?: ForumFilter | null | undefined;
  /** Only editions that match. */
  readonly forumEdition?: ForumEditionFilter | null | undefined;
  /** Only events that match. */
  readonly forumEvent?: ForumEventFilter | null | undefined;
  /** Only these; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Only initiatives that match. */
  readonly initiative?: InitiativeFilter | null | undefined;
  /** By `mentionedIn`. */
  readonly mentionedIn?: DocumentListFilter | null | undefined;
  /** Only where nothing is stated for these fields, such as `mentionedIn`. */
  readonly missing?: ReadonlyArray<string> | null | undefined;
  /** Only what has a matching name, in any language. */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold. */
  readonly not?: EntityFilter | null | undefined;
  /** Only statistics that match. */
  readonly observation?: ObservationFilter | null | undefined;
  /** By `observations`. */
  readonly observations?: ObservationListFilter | null | undefined;
  /** By `occasionsAbout`. */
  readonly occasionsAbout?: OccasionListFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<EntityFilter> | null | undefined;
  /** Only organisations that match. */
  readonly organisation?: OrganisationFilter | null | undefined;
  /** Only people that match. */
  readonly person?: PersonFilter | null | undefined;
  /** Only places that match. */
  readonly place?: PlaceFilter | null | undefined;
  /** Only posts that match. */
  readonly position?: PositionFilter | null | undefined;
  /** Only programmes that match. */
  readonly programme?: ProgrammeFilter | null | undefined;
  /** Only projects and batches that match. */
  readonly project?: ProjectFilter | null | undefined;
  /** Only publishers that match. */
  readonly publisher?: PublisherFilter | null | undefined;
  /** Only views that match. */
  readonly remark?: RemarkFilter | null | undefined;
  /** By `remarksAbout`. */
  readonly remarksAbout?: RemarkListFilter | null | undefined;
  /** Only sectors that match. */
  readonly sector?: SectorFilter | null | undefined;
  /** Only what a source with all of this speaks of. */
  readonly sources?: SourceFilter | null | undefined;
  /** Only tenures that match. */
  readonly tenure?: TenureFilter | null | undefined;
  /** Only entities of these types. */
  readonly types?: ReadonlyArray<EntityType> | null | undefined;
};

/** What a relationship to entities must be like; all that is given must hold. */
export type EntityListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: EntityFilter | null | undefined;
  /** Not one of them meets this; also where there is none. */
  readonly none?: EntityFilter | null | undefined;
  /** Look at links with one of these roles alone. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** At least one of them meets this. */
  readonly some?: EntityFilter | null | undefined;
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

/** What one unit of a currency is worth. */
export type ExchangeRateInput = {
  /** The other currency. */
  readonly currency: string;
  /** Units of the target currency; above 0, at most 30 characters. */
  readonly rate: string;
};

/** An identifier in another register. */
export type ExternalIdInput = {
  /** The register. */
  readonly scheme: ExternalIdScheme;
  /** The identifier there. */
  readonly value: string;
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

/** Which editions to keep; all conditions given must hold. */
export type ForumEditionFilter = {
  /** By `agreementsSigned`. */
  readonly agreementsSigned?: AgreementListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ForumEditionFilter> | null | undefined;
  /** By `announced`. */
  readonly announced?: EntityListFilter | null | undefined;
  /** By `attendance`. */
  readonly attendance?: QuantityFilter | null | undefined;
  /** By `coLocatedWith`. */
  readonly coLocatedWith?: OccasionListFilter | null | undefined;
  /** By `concerns`. */
  readonly concerns?: EntityListFilter | null | undefined;
  /** By `dates`. */
  readonly dates?: DateFilter | null | undefined;
  /** By `events`. */
  readonly events?: ForumEventListFilter | null | undefined;
  /** By `forum`. */
  readonly forum?: ForumFilter | null | undefined;
  /** By `heldIn`. */
  readonly heldIn?: PlaceListFilter | null | undefined;
  /** Only these; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** By `launched`. */
  readonly launched?: EntityListFilter | null | undefined;
  /** By `mentionedIn`. */
  readonly mentionedIn?: DocumentListFilter | null | undefined;
  /** Only where nothing is stated for these fields, such as `status`. */
  readonly missing?: ReadonlyArray<string> | null | undefined;
  /** Only these. */
  readonly modes?: ReadonlyArray<ForumMode> | null | undefined;
  /** Only what has a matching name, in any language. */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ForumEditionFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<ForumEditionFilter> | null | undefined;
  /** Only these ordinals. */
  readonly ordinals?: ReadonlyArray<number> | null | undefined;
  /** By `organisers`. */
  readonly organisers?: OrganisationListFilter | null | undefined;
  /** By `participants`. */
  readonly participants?: ActorListFilter | null | undefined;
  /** Only what was held in one of these. */
  readonly place?: PlaceScope | null | undefined;
  /** By `projectsInaugurated`. */
  readonly projectsInaugurated?: ProjectListFilter | null | undefined;
  /** By `projectsSigned`. */
  readonly projectsSigned?: ProjectListFilter | null | undefined;
  /** By `released`. */
  readonly released?: DocumentListFilter | null | undefined;
  /** By `remarks`. */
  readonly remarks?: RemarkListFilter | null | undefined;
  /** Only what is classified under one of these, or narrower. */
  readonly sector?: SectorScope | null | undefined;
  /** By `sectors`. */
  readonly sectors?: SectorListFilter | null | undefined;
  /** Only what a source with all of this speaks of. */
  readonly sources?: SourceFilter | null | undefined;
  /** By `speakers`. */
  readonly speakers?: PersonListFilter | null | undefined;
  /** Only these. */
  readonly statuses?: ReadonlyArray<OccasionStatus> | null | undefined;
  /** By `venues`. */
  readonly venues?: PlaceListFilter | null | undefined;
  /** By `within`. */
  readonly within?: OccasionListFilter | null | undefined;
};

/** What a relationship to editions must be like; all that is given must hold. */
export type ForumEditionListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: ForumEditionFilter | null | undefined;
  /** Not one of them meets this; also where there is none. */
  readonly none?: ForumEditionFilter | null | undefined;
  /** Look at links with one of these roles alone. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** At least one of them meets this. */
  readonly some?: ForumEditionFilter | null | undefined;
};

/** Which events to keep; all conditions given must hold. */
export type ForumEventFilter = {
  /** By `agreementsSigned`. */
  readonly agreementsSigned?: AgreementListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ForumEventFilter> | null | undefined;
  /** By `announced`. */
  readonly announced?: EntityListFilter | null | undefined;
  /** By `attendance`. */
  readonly attendance?: QuantityFilter | null | undefined;
  /** By `coLocatedWith`. */
  readonly coLocatedWith?: OccasionListFilter | null | undefined;
  /** By `concerns`. */
  readonly concerns?: EntityListFilter | null | undefined;
  /** By `dates`. */
  readonly dates?: DateFilter | null | undefined;
  /** By `edition`. */
  readonly edition?: ForumEditionFilter | null | undefined;
  /** By `events`. */
  readonly events?: ForumEventListFilter | null | undefined;
  /** By `forum`. */
  readonly forum?: ForumFilter | null | undefined;
  /** By `heldIn`. */
  readonly heldIn?: PlaceListFilter | null | undefined;
  /** Only these; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Only these. */
  readonly kinds?: ReadonlyArray<ForumEventKind> | null | undefined;
  /** By `launched`. */
  readonly launched?: EntityListFilter | null | undefined;
  /** By `mentionedIn`. */
  readonly mentionedIn?: DocumentListFilter | null | undefined;
  /** Only where nothing is stated for these fields, such as `kind`. */
  readonly missing?: ReadonlyArray<string> | null | undefined;
  /** Only these. */
  readonly modes?: ReadonlyArray<ForumMode> | null | undefined;
  /** Only what has a matching name, in any language. */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ForumEventFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<ForumEventFilter> | null | undefined;
  /** By `organisers`. */
  readonly organisers?: OrganisationListFilter | null | undefined;
  /** By `partOf`. */
  readonly partOf?: OccasionListFilter | null | undefined;
  /** By `participants`. */
  readonly participants?: ActorListFilter | null | undefined;
  /** Only what was held in one of these. */
  readonly place?: PlaceScope | null | undefined;
  /** By `projectsInaugurated`. */
  readonly projectsInaugurated?: ProjectListFilter | null | undefined;
  /** By `projectsSigned`. */
  readonly projectsSigned?: ProjectListFilter | null | undefined;
  /** By `released`. */
  readonly released?: DocumentListFilter | null | undefined;
  /** By `remarks`. */
  readonly remarks?: RemarkListFilter | null | undefined;
  /** Only what is classified under one of these, or narrower. */
  readonly sector?: SectorScope | null | undefined;
  /** By `sectors`. */
  readonly sectors?: SectorListFilter | null | undefined;
  /** Only what a source with all of this speaks of. */
  readonly sources?: SourceFilter | null | undefined;
  /** By `speakers`. */
  readonly speakers?: PersonListFilter | null | undefined;
  /** Only these. */
  readonly statuses?: ReadonlyArray<OccasionStatus> | null | undefined;
  /** By `venues`. */
  readonly venues?: PlaceListFilter | null | undefined;
  /** By `within`. */
  readonly within?: OccasionListFilter | null | undefined;
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
  readonly every?: ForumEventFilter | null | undefined;
  /** Not one of them meets this; also where there is none. */
  readonly none?: ForumEventFilter | null | undefined;
  /** Look at links with one of these roles alone. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** At least one of them meets this. */
  readonly some?: ForumEventFilter | null | undefined;
};

/** Which forums to keep; all conditions given must hold. */
export type ForumFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ForumFilter> | null | undefined;
  /** By `editions`. */
  readonly editions?: ForumEditionListFilter | null | undefined;
  /** By `founded`. */
  readonly founded?: DateFilter | null | undefined;
  /** Only these; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** By `initiatedBy`. */
  readonly initiatedBy?: ActorListFilter | null | undefined;
  /** By `mentionedIn`. */
  readonly mentionedIn?: DocumentListFilter | null | undefined;
  /** Only where nothing is stated for these fields, such as `founded`. */
  readonly missing?: ReadonlyArray<string> | null | undefined;
  /** Only what has a matching name, in any language. */
  readonly name?: NameFilter | null | undefined;
  /** By `namedAfter`. */
  readonly namedAfter?: PlaceListFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ForumFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<ForumFilter> | null | undefined;
  /** By `organisers`. */
  readonly organisers?: OrganisationListFilter | null | undefined;
  /** Only what is classified under one of these, or narrower. */
  readonly sector?: SectorScope | null | undefined;
  /** By `sectors`. */
  readonly sectors?: SectorListFilter | null | undefined;
  /** Only what a source with all of this speaks of. */
  readonly sources?: SourceFilter | null | undefined;
  /** By `supportedBy`. */
  readonly supportedBy?: EntityListFilter | null | undefined;
};

/** What a relationship to forums must be like; all that is given must hold. */
export type ForumListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: ForumFilter | null | undefined;
  /** Not one of them meets this; also where there is none. */
  readonly none?: ForumFilter | null | undefined;
  /** Look at links with one of these roles alone. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** At least one of them meets this. */
  readonly some?: ForumFilter | null | undefined;
};

/** How people take part. */
export type ForumMode =
  /** Both. */
  | 'HYBRID'
  /** Over the network alone. */
  | 'ONLINE'
  /** In one or more places. */
  | 'ONSITE';

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

/** Which initiatives to keep; all conditions given must hold. */
export type InitiativeFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<InitiativeFilter> | null | undefined;
  /** By `announcedAt`. */
  readonly announcedAt?: OccasionListFilter | null | undefined;
  /** By `founded`. */
  readonly founded?: DateFilter | null | undefined;
  /** Only these; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** By `implementedBy`. */
  readonly implementedBy?: EntityListFilter | null | undefined;
  /** By `implements`. */
  readonly implements?: EntityListFilter | null | undefined;
  /** By `initiatedBy`. */
  readonly initiatedBy?: ActorListFilter | null | undefined;
  /** Only these. */
  readonly kinds?: ReadonlyArray<InitiativeKind> | null | undefined;
  /** By `launchedAt`. */
  readonly launchedAt?: OccasionListFilter | null | undefined;
  /** By `locatedIn`. */
  readonly locatedIn?: PlaceListFilter | null | undefined;
  /** By `mentionedIn`. */
  readonly mentionedIn?: DocumentListFilter | null | undefined;
  /** Only where nothing is stated for these fields, such as `kind`. */
  readonly missing?: ReadonlyArray<string> | null | undefined;
  /** Only what has a matching name, in any language. */
  readonly name?: NameFilter | null | undefined;
  /** By `namedAfter`. */
  readonly namedAfter?: PlaceListFilter | null | undefined;
  /** This does not hold. */
  readonly not?: InitiativeFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<InitiativeFilter> | null | undefined;
  /** By `partOf`. */
  readonly partOf?: InitiativeListFilter | null | undefined;
  /** By `parts`. */
  readonly parts?: InitiativeListFilter | null | undefined;
  /** Only what is in one of these. */
  readonly place?: PlaceScope | null | undefined;
  /** Only what is classified under one of these, or narrower. */
  readonly sector?: SectorScope | null | undefined;
  /** By `sectors`. */
  readonly sectors?: SectorListFilter | null | undefined;
  /** Only what a source with all of this speaks of. */
  readonly sources?: SourceFilter | null | undefined;
  /** By `supportedBy`. */
  readonly supportedBy?: EntityListFilter | null | undefined;
  /** By `supports`. */
  readonly supports?: EntityListFilter | null | undefined;
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
  readonly every?: InitiativeFilter | null | undefined;
  /** Not one of them meets this; also where there is none. */
  readonly none?: InitiativeFilter | null | undefined;
  /** Look at links with one of these roles alone. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** At least one of them meets this. */
  readonly some?: InitiativeFilter | null | undefined;
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

/** Which way a link leads. */
export type LinkDirection =
  /** From the entry to the entity where one stands: the entity is the object. */
  | 'IN'
  /** From the entity where one stands to the entry: the entity is the subject. */
  | 'OUT';

/** Which amounts of money to keep; all conditions given must hold. */
export type MoneyFilter = {
  /** All that it can be lies in this range; an open bound lies in no range that ends. */
  readonly certainlyIn?: AmountRange | null | undefined;
  /** Only amounts in these currencies; those of an ambiguous currency are in none. */
  readonly currencies?: ReadonlyArray<string> | null | undefined;
  /** Whether an amount is stated at all. */
  readonly known?: boolean | null | undefined;
  /** Some of what it can be lies in this range. */
  readonly possiblyIn?: AmountRange | null | undefined;
  /** Only figures that the source qualified in one of these ways. */
  readonly qualifiers?: ReadonlyArray<AmountQualifier> | null | undefined;
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
  readonly match?: NameMatch;
  /** The words to look for, in any language; at most 200 characters. */
  readonly text: string;
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

/** Which statistics to keep; all conditions given must hold. */
export type ObservationFilter = {
  /** By `amount`. */
  readonly amount?: MoneyFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<ObservationFilter> | null | undefined;
  /** By `concerns`. */
  readonly concerns?: EntityListFilter | null | undefined;
  /** By `cumulative`. */
  readonly cumulative?: boolean | null | undefined;
  /** Only these; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Only these. */
  readonly indicators?: ReadonlyArray<Indicator> | null | undefined;
  /** By `mentionedIn`. */
  readonly mentionedIn?: DocumentListFilter | null | undefined;
  /** Only where nothing is stated for these fields, such as `period`. */
  readonly missing?: ReadonlyArray<string> | null | undefined;
  /** Only what has a matching name, in any language. */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ObservationFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<ObservationFilter> | null | undefined;
  /** By `period`. */
  readonly period?: DateFilter | null | undefined;
  /** By `quantity`. */
  readonly quantity?: QuantityFilter | null | undefined;
  /** Only what is classified under one of these, or narrower. */
  readonly sector?: SectorScope | null | undefined;
  /** By `sectors`. */
  readonly sectors?: SectorListFilter | null | undefined;
  /** Only what a source with all of this speaks of. */
  readonly sources?: SourceFilter | null | undefined;
};

/** What a relationship to statistics must be like; all that is given must hold. */
export type ObservationListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: ObservationFilter | null | undefined;
  /** Not one of them meets this; also where there is none. */
  readonly none?: ObservationFilter | null | undefined;
  /** Look at links with one of these roles alone. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** At least one of them meets this. */
  readonly some?: ObservationFilter | null | undefined;
};

/** Which editions and events to keep; all conditions given must hold. */
export type OccasionFilter = {
  /** By `agreementsSigned`. */
  readonly agreementsSigned?: AgreementListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<OccasionFilter> | null | undefined;
  /** By `announced`. */
  readonly announced?: EntityListFilter | null | undefined;
  /** By `attendance`. */
  readonly attendance?: QuantityFilter | null | undefined;
  /** By `coLocatedWith`. */
  readonly coLocatedWith?: OccasionListFilter | null | undefined;
  /** By `concerns`. */
  readonly concerns?: EntityListFilter | null | undefined;
  /** By `dates`. */
  readonly dates?: DateFilter | null | undefined;
  /** By `events`. */
  readonly events?: ForumEventListFilter | null | undefined;
  /** By `forum`. */
  readonly forum?: ForumFilter | null | undefined;
  /** Only editions that match. */
  readonly forumEdition?: ForumEditionFilter | null | undefined;
  /** Only events that match. */
  readonly forumEvent?: ForumEventFilter | null | undefined;
  /** By `heldIn`. */
  readonly heldIn?: PlaceListFilter | null | undefined;
  /** Only these; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** By `launched`. */
  readonly launched?: EntityListFilter | null | undefined;
  /** By `mentionedIn`. */
  readonly mentionedIn?: DocumentListFilter | null | undefined;
  /** Only where nothing is stated for these fields, such as `status`. */
  readonly missing?: ReadonlyArray<string> | null | undefined;
  /** Only these. */
  readonly modes?: ReadonlyArray<ForumMode> | null | undefined;
  /** Only what has a matching name, in any language. */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold. */
  readonly not?: OccasionFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<OccasionFilter> | null | undefined;
  /** By `organisers`. */
  readonly organisers?: OrganisationListFilter | null | undefined;
  /** By `participants`. */
  readonly participants?: ActorListFilter | null | undefined;
  /** Only what was held in one of these. */
  readonly place?: PlaceScope | null | undefined;
  /** By `projectsInaugurated`. */
  readonly projectsInaugurated?: ProjectListFilter | null | undefined;
  /** By `projectsSigned`. */
  readonly projectsSigned?: ProjectListFilter | null | undefined;
  /** By `released`. */
  readonly released?: DocumentListFilter | null | undefined;
  /** By `remarks`. */
  readonly remarks?: RemarkListFilter | null | undefined;
  /** Only what is classified under one of these, or narrower. */
  readonly sector?: SectorScope | null | undefined;
  /** By `sectors`. */
  readonly sectors?: SectorListFilter | null | undefined;
  /** Only what a source with all of this speaks of. */
  readonly sources?: SourceFilter | null | undefined;
  /** By `speakers`. */
  readonly speakers?: PersonListFilter | null | undefined;
  /** Only these. */
  readonly statuses?: ReadonlyArray<OccasionStatus> | null | undefined;
  /** By `venues`. */
  readonly venues?: PlaceListFilter | null | undefined;
  /** By `within`. */
  readonly within?: OccasionListFilter | null | undefined;
};

/** What a relationship to editions and events must be like; all that is given must hold. */
export type OccasionListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: OccasionFilter | null | undefined;
  /** Not one of them meets this; also where there is none. */
  readonly none?: OccasionFilter | null | undefined;
  /** Look at links with one of these roles alone. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** At least one of them meets this. */
  readonly some?: OccasionFilter | null | undefined;
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

/** Which organisations to keep; all conditions given must hold. */
export type OrganisationFilter = {
  /** By `administers`. */
  readonly administers?: PlaceListFilter | null | undefined;
  /** By `agreements`. */
  readonly agreements?: AgreementListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<OrganisationFilter> | null | undefined;
  /** By `attended`. */
  readonly attended?: OccasionListFilter | null | undefined;
  /** By `documents`. */
  readonly documents?: DocumentListFilter | null | undefined;
  /** By `founded`. */
  readonly founded?: DateFilter | null | undefined;
  /** Only these; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** By `initiated`. */
  readonly initiated?: EntityListFilter | null | undefined;
  /** By `initiatedBy`. */
  readonly initiatedBy?: ActorListFilter | null | undefined;
  /** Only these. */
  readonly kinds?: ReadonlyArray<OrganisationKind> | null | undefined;
  /** By `locatedIn`. */
  readonly locatedIn?: PlaceListFilter | null | undefined;
  /** By `memberOf`. */
  readonly memberOf?: OrganisationListFilter | null | undefined;
  /** By `members`. */
  readonly members?: ActorListFilter | null | undefined;
  /** By `mentionedIn`. */
  readonly mentionedIn?: DocumentListFilter | null | undefined;
  /** Only where nothing is stated for these fields, such as `kind`. */
  readonly missing?: ReadonlyArray<string> | null | undefined;
  /** Only what has a matching name, in any language. */
  readonly name?: NameFilter | null | undefined;
  /** By `namedAfter`. */
  readonly namedAfter?: PlaceListFilter | null | undefined;
  /** This does not hold. */
  readonly not?: OrganisationFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<OrganisationFilter> | null | undefined;
  /** By `organised`. */
  readonly organised?: EntityListFilter | null | undefined;
  /** By `originated`. */
  readonly originated?: DocumentListFilter | null | undefined;
  /** By `partOf`. */
  readonly partOf?: OrganisationListFilter | null | undefined;
  /** By `parts`. */
  readonly parts?: OrganisationListFilter | null | undefined;
  /** Only what is in one of these. */
  readonly place?: PlaceScope | null | undefined;
  /** By `positions`. */
  readonly positions?: PositionListFilter | null | undefined;
  /** By `programmes`. */
  readonly programmes?: ProgrammeListFilter | null | undefined;
  /** By `projects`. */
  readonly projects?: ProjectListFilter | null | undefined;
  /** By `remarks`. */
  readonly remarks?: RemarkListFilter | null | undefined;
  /** Only what is classified under one of these, or narrower. */
  readonly sector?: SectorScope | null | undefined;
  /** By `sectors`. */
  readonly sectors?: SectorListFilter | null | undefined;
  /** Only what a source with all of this speaks of. */
  readonly sources?: SourceFilter | null | undefined;
  /** By its status and when it was reached. */
  readonly status?: OrganisationStatusFilter | null | undefined;
  /** By `supportedBy`. */
  readonly supportedBy?: EntityListFilter | null | undefined;
  /** By `supports`. */
  readonly supports?: EntityListFilter | null | undefined;
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
  readonly every?: OrganisationFilter | null | undefined;
  /** Not one of them meets this; also where there is none. */
  readonly none?: OrganisationFilter | null | undefined;
  /** Look at links with one of these roles alone. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** At least one of them meets this. */
  readonly some?: OrganisationFilter | null | undefined;
};

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
  readonly current?: ReadonlyArray<OrganisationStatus> | null | undefined;
  /** When it reached what `reached` names, or any status. */
  readonly date?: DateFilter | null | undefined;
  /** It has reached one of these, whatever came after. */
  readonly reached?: ReadonlyArray<OrganisationStatus> | null | undefined;
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

/** Which people to keep; all conditions given must hold. */
export type PersonFilter = {
  /** By `agreements`. */
  readonly agreements?: AgreementListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<PersonFilter> | null | undefined;
  /** By `attended`. */
  readonly attended?: OccasionListFilter | null | undefined;
  /** By `documents`. */
  readonly documents?: DocumentListFilter | null | undefined;
  /** Only these; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** By `initiated`. */
  readonly initiated?: EntityListFilter | null | undefined;
  /** By `mentionedIn`. */
  readonly mentionedIn?: DocumentListFilter | null | undefined;
  /** Only where nothing is stated for these fields, such as `mentionedIn`. */
  readonly missing?: ReadonlyArray<string> | null | undefined;
  /** Only what has a matching name, in any language. */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold. */
  readonly not?: PersonFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<PersonFilter> | null | undefined;
  /** By `programmes`. */
  readonly programmes?: ProgrammeListFilter | null | undefined;
  /** By `projects`. */
  readonly projects?: ProjectListFilter | null | undefined;
  /** By `remarks`. */
  readonly remarks?: RemarkListFilter | null | undefined;
  /** Only what a source with all of this speaks of. */
  readonly sources?: SourceFilter | null | undefined;
  /** By `spokeAt`. */
  readonly spokeAt?: OccasionListFilter | null | undefined;
  /** By `tenures`. */
  readonly tenures?: TenureListFilter | null | undefined;
};

/** What a relationship to people must be like; all that is given must hold. */
export type PersonListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: PersonFilter | null | undefined;
  /** Not one of them meets this; also where there is none. */
  readonly none?: PersonFilter | null | undefined;
  /** Look at links with one of these roles alone. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** At least one of them meets this. */
  readonly some?: PersonFilter | null | undefined;
};

/** Which places to keep; all conditions given must hold. */
export type PlaceFilter = {
  /** By `administeredBy`. */
  readonly administeredBy?: OrganisationListFilter | null | undefined;
  /** By `agreements`. */
  readonly agreements?: AgreementListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<PlaceFilter> | null | undefined;
  /** By `attended`. */
  readonly attended?: OccasionListFilter | null | undefined;
  /** By `contains`. */
  readonly contains?: PlaceListFilter | null | undefined;
  /** Only these; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** By `initiated`. */
  readonly initiated?: EntityListFilter | null | undefined;
  /** By `initiativesLocated`. */
  readonly initiativesLocated?: InitiativeListFilter | null | undefined;
  /** Only these. */
  readonly kinds?: ReadonlyArray<PlaceKind> | null | undefined;
  /** By `memberOf`. */
  readonly memberOf?: OrganisationListFilter | null | undefined;
  /** By `mentionedIn`. */
  readonly mentionedIn?: DocumentListFilter | null | undefined;
  /** Only where nothing is stated for these fields, such as `kind`. */
  readonly missing?: ReadonlyArray<string> | null | undefined;
  /** Only what has a matching name, in any language. */
  readonly name?: NameFilter | null | undefined;
  /** By `namedAfter`. */
  readonly namedAfter?: PlaceListFilter | null | undefined;
  /** By `namesakes`. */
  readonly namesakes?: EntityListFilter | null | undefined;
  /** This does not hold. */
  readonly not?: PlaceFilter | null | undefined;
  /** By `occasions`. */
  readonly occasions?: OccasionListFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<PlaceFilter> | null | undefined;
  /** By `organisations`. */
  readonly organisations?: OrganisationListFilter | null | undefined;
  /** By `partOf`. */
  readonly partOf?: PlaceListFilter | null | undefined;
  /** By `positions`. */
  readonly positions?: PositionListFilter | null | undefined;
  /** By `programmes`. */
  readonly programmes?: ProgrammeListFilter | null | undefined;
  /** By `programmesLocated`. */
  readonly programmesLocated?: ProgrammeListFilter | null | undefined;
  /** By `projects`. */
  readonly projects?: ProjectListFilter | null | undefined;
  /** By `projectsLocated`. */
  readonly projectsLocated?: ProjectListFilter | null | undefined;
  /** Only what a source with all of this speaks of. */
  readonly sources?: SourceFilter | null | undefined;
  /** By `supportedBy`. */
  readonly supportedBy?: EntityListFilter | null | undefined;
  /** By `supports`. */
  readonly supports?: EntityListFilter | null | undefined;
  /** Only places that are, or lie in, one of these. */
  readonly within?: PlaceScope | null | undefined;
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
  readonly every?: PlaceFilter | null | undefined;
  /** Not one of them meets this; also where there is none. */
  readonly none?: PlaceFilter | null | undefined;
  /** Look at links with one of these roles alone. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** At least one of them meets this. */
  readonly some?: PlaceFilter | null | undefined;
};

/** One or more places, with what lies in them. */
export type PlaceScope = {
  /** These places; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Whether to include what lies in them, at any depth. */
  readonly includeContained?: boolean;
  /** The places with a matching name. */
  readonly name?: NameFilter | null | undefined;
};

/** Which posts to keep; all conditions given must hold. */
export type PositionFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<PositionFilter> | null | undefined;
  /** Only these; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** By `mentionedIn`. */
  readonly mentionedIn?: DocumentListFilter | null | undefined;
  /** Only where nothing is stated for these fields, such as `mentionedIn`. */
  readonly missing?: ReadonlyArray<string> | null | undefined;
  /** Only what has a matching name, in any language. */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold. */
  readonly not?: PositionFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<PositionFilter> | null | undefined;
  /** By `positionIn`. */
  readonly positionIn?: ActorListFilter | null | undefined;
  /** Only what a source with all of this speaks of. */
  readonly sources?: SourceFilter | null | undefined;
  /** By `tenures`. */
  readonly tenures?: TenureListFilter | null | undefined;
};

/** What a relationship to posts must be like; all that is given must hold. */
export type PositionListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: PositionFilter | null | undefined;
  /** Not one of them meets this; also where there is none. */
  readonly none?: PositionFilter | null | undefined;
  /** Look at links with one of these roles alone. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** At least one of them meets this. */
  readonly some?: PositionFilter | null | undefined;
};

/** Which programmes to keep; all conditions given must hold. */
export type ProgrammeFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ProgrammeFilter> | null | undefined;
  /** By `announcedAt`. */
  readonly announcedAt?: OccasionListFilter | null | undefined;
  /** By `founded`. */
  readonly founded?: DateFilter | null | undefined;
  /** Only these; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** By `implements`. */
  readonly implements?: EntityListFilter | null | undefined;
  /** By `initiatedBy`. */
  readonly initiatedBy?: ActorListFilter | null | undefined;
  /** By `launchedAt`. */
  readonly launchedAt?: OccasionListFilter | null | undefined;
  /** By `locatedIn`. */
  readonly locatedIn?: PlaceListFilter | null | undefined;
  /** By `mentionedIn`. */
  readonly mentionedIn?: DocumentListFilter | null | undefined;
  /** Only where nothing is stated for these fields, such as `status`. */
  readonly missing?: ReadonlyArray<string> | null | undefined;
  /** Only what has a matching name, in any language. */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ProgrammeFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<ProgrammeFilter> | null | undefined;
  /** By `organisers`. */
  readonly organisers?: OrganisationListFilter | null | undefined;
  /** By `parties`. */
  readonly parties?: ActorListFilter | null | undefined;
  /** By `period`. */
  readonly period?: DateFilter | null | undefined;
  /** Only what is in one of these. */
  readonly place?: PlaceScope | null | undefined;
  /** Only what is classified under one of these, or narrower. */
  readonly sector?: SectorScope | null | undefined;
  /** By `sectors`. */
  readonly sectors?: SectorListFilter | null | undefined;
  /** Only what a source with all of this speaks of. */
  readonly sources?: SourceFilter | null | undefined;
  /** By its status and when it was reached. */
  readonly status?: UndertakingStatusFilter | null | undefined;
  /** By `supportedBy`. */
  readonly supportedBy?: EntityListFilter | null | undefined;
  /** By `supports`. */
  readonly supports?: EntityListFilter | null | undefined;
};

/** What a relationship to programmes must be like; all that is given must hold. */
export type ProgrammeListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: ProgrammeFilter | null | undefined;
  /** Not one of them meets this; also where there is none. */
  readonly none?: ProgrammeFilter | null | undefined;
  /** Look at links with one of these roles alone. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** At least one of them meets this. */
  readonly some?: ProgrammeFilter | null | undefined;
};

/** Which projects and batches to keep; all conditions given must hold. */
export type ProjectFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<ProjectFilter> | null | undefined;
  /** By `announcedAt`. */
  readonly announcedAt?: OccasionListFilter | null | undefined;
  /** By `contractValue`. */
  readonly contractValue?: MoneyFilter | null | undefined;
  /** By `count`. */
  readonly count?: QuantityFilter | null | undefined;
  /** Only these; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** By `implements`. */
  readonly implements?: EntityListFilter | null | undefined;
  /** By `inauguratedAt`. */
  readonly inauguratedAt?: OccasionListFilter | null | undefined;
  /** By `investment`. */
  readonly investment?: MoneyFilter | null | undefined;
  /** By `launchedAt`. */
  readonly launchedAt?: OccasionListFilter | null | undefined;
  /** By `locatedIn`. */
  readonly locatedIn?: PlaceListFilter | null | undefined;
  /** By `mentionedIn`. */
  readonly mentionedIn?: DocumentListFilter | null | undefined;
  /** Only where nothing is stated for these fields, such as `status`. */
  readonly missing?: ReadonlyArray<string> | null | undefined;
  /** Only what has a matching name, in any language. */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold. */
  readonly not?: ProjectFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<ProjectFilter> | null | undefined;
  /** By `partOf`. */
  readonly partOf?: ProjectListFilter | null | undefined;
  /** By `parties`. */
  readonly parties?: ActorListFilter | null | undefined;
  /** By `period`. */
  readonly period?: DateFilter | null | undefined;
  /** Only what is in one of these. */
  readonly place?: PlaceScope | null | undefined;
  /** Only what is classified under one of these, or narrower. */
  readonly sector?: SectorScope | null | undefined;
  /** By `sectors`. */
  readonly sectors?: SectorListFilter | null | undefined;
  /** By `signedAt`. */
  readonly signedAt?: OccasionListFilter | null | undefined;
  /** Only what a source with all of this speaks of. */
  readonly sources?: SourceFilter | null | undefined;
  /** By its status and when it was reached. */
  readonly status?: UndertakingStatusFilter | null | undefined;
  /** Only single projects or only batches. */
  readonly types?: ReadonlyArray<UndertakingType> | null | undefined;
};

/** What a relationship to projects and batches must be like; all that is given must hold. */
export type ProjectListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: ProjectFilter | null | undefined;
  /** Not one of them meets this; also where there is none. */
  readonly none?: ProjectFilter | null | undefined;
  /** Look at links with one of these roles alone. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** At least one of them meets this. */
  readonly some?: ProjectFilter | null | undefined;
};

/** Which publishers to keep; all conditions given must hold. */
export type PublisherFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<PublisherFilter> | null | undefined;
  /** By `documents`. */
  readonly documents?: DocumentListFilter | null | undefined;
  /** Only these; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Only these. */
  readonly kinds?: ReadonlyArray<PublisherKind> | null | undefined;
  /** By `mentionedIn`. */
  readonly mentionedIn?: DocumentListFilter | null | undefined;
  /** Only where nothing is stated for these fields, such as `kind`. */
  readonly missing?: ReadonlyArray<string> | null | undefined;
  /** Only what has a matching name, in any language. */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold. */
  readonly not?: PublisherFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<PublisherFilter> | null | undefined;
  /** By `originated`. */
  readonly originated?: DocumentListFilter | null | undefined;
  /** Only what a source with all of this speaks of. */
  readonly sources?: SourceFilter | null | undefined;
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
  readonly every?: PublisherFilter | null | undefined;
  /** Not one of them meets this; also where there is none. */
  readonly none?: PublisherFilter | null | undefined;
  /** Look at links with one of these roles alone. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** At least one of them meets this. */
  readonly some?: PublisherFilter | null | undefined;
};

/** Which counts and measures to keep; all conditions given must hold. */
export type QuantityFilter = {
  /** All that it can be lies in this range; an open bound lies in no range that ends. */
  readonly certainlyIn?: AmountRange | null | undefined;
  /** Whether a figure is stated at all. */
  readonly known?: boolean | null | undefined;
  /** Some of what it can be lies in this range. */
  readonly possiblyIn?: AmountRange | null | undefined;
  /** Only figures that the source qualified in one of these ways. */
  readonly qualifiers?: ReadonlyArray<AmountQualifier> | null | undefined;
  /** Only what is counted in these units. */
  readonly units?: ReadonlyArray<string> | null | undefined;
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

/** Which remarks to keep; all conditions given must hold. */
export type RemarkFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<RemarkFilter> | null | undefined;
  /** By `concerns`. */
  readonly concerns?: EntityListFilter | null | undefined;
  /** Only these; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** By `mentionedIn`. */
  readonly mentionedIn?: DocumentListFilter | null | undefined;
  /** Only where nothing is stated for these fields, such as `gist`. */
  readonly missing?: ReadonlyArray<string> | null | undefined;
  /** Only what has a matching name, in any language. */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold. */
  readonly not?: RemarkFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<RemarkFilter> | null | undefined;
  /** By `saidAt`. */
  readonly saidAt?: OccasionListFilter | null | undefined;
  /** By `saidBy`. */
  readonly saidBy?: ActorListFilter | null | undefined;
  /** Only what is classified under one of these, or narrower. */
  readonly sector?: SectorScope | null | undefined;
  /** By `sectors`. */
  readonly sectors?: SectorListFilter | null | undefined;
  /** Only what a source with all of this speaks of. */
  readonly sources?: SourceFilter | null | undefined;
};

/** What a relationship to remarks must be like; all that is given must hold. */
export type RemarkListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: RemarkFilter | null | undefined;
  /** Not one of them meets this; also where there is none. */
  readonly none?: RemarkFilter | null | undefined;
  /** Look at links with one of these roles alone. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** At least one of them meets this. */
  readonly some?: RemarkFilter | null | undefined;
};

/** What to sort search results by; those alike in all of it stand by relevance, then by id, unknown values last. */
export type SearchOrder = {
  /** What to sort by. */
  readonly by: SearchOrderBy;
  /** Which way. */
  readonly direction?: OrderDirection;
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

/** Which sectors to keep; all conditions given must hold. */
export type SectorFilter = {
  /** By `agreements`. */
  readonly agreements?: AgreementListFilter | null | undefined;
  /** All of these hold. */
  readonly and?: ReadonlyArray<SectorFilter> | null | undefined;
  /** By `broader`. */
  readonly broader?: SectorListFilter | null | undefined;
  /** By `forums`. */
  readonly forums?: ForumListFilter | null | undefined;
  /** Only these; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** By `initiatives`. */
  readonly initiatives?: InitiativeListFilter | null | undefined;
  /** By `mentionedIn`. */
  readonly mentionedIn?: DocumentListFilter | null | undefined;
  /** Only where nothing is stated for these fields, such as `notation`. */
  readonly missing?: ReadonlyArray<string> | null | undefined;
  /** Only what has a matching name, in any language. */
  readonly name?: NameFilter | null | undefined;
  /** By `narrower`. */
  readonly narrower?: SectorListFilter | null | undefined;
  /** This does not hold. */
  readonly not?: SectorFilter | null | undefined;
  /** Only these codes. */
  readonly notations?: ReadonlyArray<string> | null | undefined;
  /** By `observationsClassified`. */
  readonly observationsClassified?: ObservationListFilter | null | undefined;
  /** By `occasions`. */
  readonly occasions?: OccasionListFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<SectorFilter> | null | undefined;
  /** By `organisations`. */
  readonly organisations?: OrganisationListFilter | null | undefined;
  /** By `programmes`. */
  readonly programmes?: ProgrammeListFilter | null | undefined;
  /** By `projects`. */
  readonly projects?: ProjectListFilter | null | undefined;
  /** By `remarksClassified`. */
  readonly remarksClassified?: RemarkListFilter | null | undefined;
  /** Only these schemes. */
  readonly schemes?: ReadonlyArray<string> | null | undefined;
  /** Only what a source with all of this speaks of. */
  readonly sources?: SourceFilter | null | undefined;
  /** Only sectors that are, or are narrower than, one of these. */
  readonly within?: SectorScope | null | undefined;
};

/** What a relationship to sectors must be like; all that is given must hold. */
export type SectorListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: SectorFilter | null | undefined;
  /** Not one of them meets this; also where there is none. */
  readonly none?: SectorFilter | null | undefined;
  /** Look at links with one of these roles alone. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** At least one of them meets this. */
  readonly some?: SectorFilter | null | undefined;
};

/** One or more sectors, with narrower ones. */
export type SectorScope = {
  /** These sectors; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** Whether to include narrower sectors, at any depth. */
  readonly includeNarrower?: boolean;
  /** The sectors with a matching name. */
  readonly name?: NameFilter | null | undefined;
};

/** Which sources count: one statement that is not deprecated must have all that is given. */
export type SourceFilter = {
  /** It comes from one of these documents. */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** True for what no interested party says, false for what one says. */
  readonly independent?: boolean | null | undefined;
  /** Its document is in one of these languages. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** It came about in one of these ways. */
  readonly methods?: ReadonlyArray<StatementMethod> | null | undefined;
  /** It is at least so sure, 0 to 1. */
  readonly minConfidence?: number | null | undefined;
  /** A publisher of one of these kinds published its document. */
  readonly publisherKinds?: ReadonlyArray<PublisherKind> | null | undefined;
  /** One of these published its document. */
  readonly publishers?: ReadonlyArray<string> | null | undefined;
};

/** Which statements to keep; all conditions given must hold. */
export type StatementFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<StatementFilter> | null | undefined;
  /** Only what a document passes on as the claim of a matching person or body. */
  readonly claimant?: EntityFilter | null | undefined;
  /** Only statements of a confidence within these bounds. */
  readonly confidence?: ConfidenceRange | null | undefined;
  /** Only statements of these documents; at most 100. */
  readonly documents?: ReadonlyArray<string> | null | undefined;
  /** Only statements with one of these flags. */
  readonly flags?: ReadonlyArray<StatementFlag> | null | undefined;
  /** Only these; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** True for statements that no interested party makes, false for those that one does. */
  readonly independent?: boolean | null | undefined;
  /** Only statements in one of these languages, exactly as tagged. */
  readonly languages?: ReadonlyArray<string> | null | undefined;
  /** Only statements that came about in one of these ways. */
  readonly methods?: ReadonlyArray<StatementMethod> | null | undefined;
  /** This does not hold. */
  readonly not?: StatementFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<StatementFilter> | null | undefined;
  /** Only statements of these properties; at most 100. */
  readonly properties?: ReadonlyArray<string> | null | undefined;
  /** Only statements of documents from publishers of these kinds. */
  readonly publisherKinds?: ReadonlyArray<PublisherKind> | null | undefined;
  /** Only statements of these ranks. */
  readonly ranks?: ReadonlyArray<StatementRank> | null | undefined;
  /** Only about entities that match. */
  readonly subject?: EntityFilter | null | undefined;
  /** Only statements about these entities; at most 100. */
  readonly subjects?: ReadonlyArray<string> | null | undefined;
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

/** How a statement ranks among those that disagree. */
export type StatementRank =
  /** Kept, never shown as the value. */
  | 'DEPRECATED'
  /** The usual rank. */
  | 'NORMAL'
  /** Shown before others. */
  | 'PREFERRED';

/** Which tenures to keep; all conditions given must hold. */
export type TenureFilter = {
  /** All of these hold. */
  readonly and?: ReadonlyArray<TenureFilter> | null | undefined;
  /** By `dates`. */
  readonly dates?: DateFilter | null | undefined;
  /** Only these; at most 100. */
  readonly ids?: ReadonlyArray<string> | null | undefined;
  /** By `mentionedIn`. */
  readonly mentionedIn?: DocumentListFilter | null | undefined;
  /** Only where nothing is stated for these fields, such as `dates`. */
  readonly missing?: ReadonlyArray<string> | null | undefined;
  /** Only what has a matching name, in any language. */
  readonly name?: NameFilter | null | undefined;
  /** This does not hold. */
  readonly not?: TenureFilter | null | undefined;
  /** One of these holds. */
  readonly or?: ReadonlyArray<TenureFilter> | null | undefined;
  /** By `person`. */
  readonly person?: PersonFilter | null | undefined;
  /** By `position`. */
  readonly position?: PositionFilter | null | undefined;
  /** Only what a source with all of this speaks of. */
  readonly sources?: SourceFilter | null | undefined;
};

/** What a relationship to tenures must be like; all that is given must hold. */
export type TenureListFilter = {
  /** All of them meet this; also where there is none. */
  readonly every?: TenureFilter | null | undefined;
  /** Not one of them meets this; also where there is none. */
  readonly none?: TenureFilter | null | undefined;
  /** Look at links with one of these roles alone. */
  readonly roles?: ReadonlyArray<string> | null | undefined;
  /** At least one of them meets this. */
  readonly some?: TenureFilter | null | undefined;
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

/** Which statuses to keep; all that is given must hold. */
export type UndertakingStatusFilter = {
  /** The status it has now is one of these. */
  readonly current?: ReadonlyArray<UndertakingStatus> | null | undefined;
  /** When it reached what `reached` names, or any status. */
  readonly date?: DateFilter | null | undefined;
  /** It has reached one of these, whatever came after. */
  readonly reached?: ReadonlyArray<UndertakingStatus> | null | undefined;
};

/** Projects or batches of projects. */
export type UndertakingType =
  /** Projects reported together. */
  | 'BATCH'
  /** A single project. */
  | 'PROJECT';

export type CompletenessQueryVariables = Exact<{
  type: EntityType;
}>;


export type CompletenessQuery = { readonly completeness: { readonly entities: number, readonly fields: ReadonlyArray<{ readonly property: string, readonly incoming: boolean, readonly stated: number, readonly missing: number, readonly methods: ReadonlyArray<{ readonly method: StatementMethod, readonly entities: number, readonly share: number }>, readonly documents: ReadonlyArray<{ readonly entities: number, readonly document: { readonly id: string } }> }> } };

export type ContradictionsQueryVariables = Exact<{
  types?: ReadonlyArray<EntityType> | null | undefined;
}>;


export type ContradictionsQuery = { readonly conflicts: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly entity:
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
      , readonly claim: { readonly property: string, readonly conflict: ConflictKind | null, readonly rule: ClaimRule | null, readonly reason: string | null, readonly values: ReadonlyArray<{ readonly text: string, readonly served: boolean, readonly statements: ReadonlyArray<{ readonly quote: string | null, readonly flags: ReadonlyArray<StatementFlag>, readonly note: string | null, readonly document: { readonly id: string } | null }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DataQualityQueryVariables = Exact<{ [key: string]: never; }>;


export type DataQualityQuery = { readonly quality: { readonly statements: number, readonly flags: ReadonlyArray<{ readonly flag: StatementFlag, readonly statements: number }>, readonly types: ReadonlyArray<{ readonly type: EntityType, readonly entities: number, readonly unsourced: number, readonly unquoted: number, readonly inferredOnly: number, readonly undated: number | null }> } };

export type EditionsAndTheirEventsByPageQueryVariables = Exact<{
  last: number;
  before?: string | null | undefined;
  lastEvents: number;
  beforeEvent?: string | null | undefined;
}>;


export type EditionsAndTheirEventsByPageQuery = { readonly forumEditions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly dates: { readonly edtf: string } | null, readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }>, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null } } }>, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null } } };

export type EditionsOfEachForumQueryVariables = Exact<{
  languages?: ReadonlyArray<string> | null | undefined;
}>;


export type EditionsOfEachForumQuery = { readonly forums: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: { readonly text: string }, readonly editions: { readonly aggregate: { readonly count: number, readonly held: { readonly earliest: string | null, readonly latest: string | null }, readonly attendance: { readonly totals: ReadonlyArray<{ readonly unit: string | null, readonly low: string | null, readonly high: string | null }>, readonly leftOut: ReadonlyArray<{ readonly reason: LeftOutReason, readonly count: number }> } } } }> } };

export type EntitiesByExternalIdsQueryVariables = Exact<{
  ids: ReadonlyArray<ExternalIdInput>;
}>;


export type EntitiesByExternalIdsQuery = { readonly entitiesByExternalIds: ReadonlyArray<
    | { readonly id: string, readonly label: { readonly text: string, readonly language: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }> }
    | { readonly id: string, readonly label: { readonly text: string, readonly language: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }> }
    | { readonly id: string, readonly label: { readonly text: string, readonly language: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }> }
    | { readonly id: string, readonly label: { readonly text: string, readonly language: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }> }
    | { readonly id: string, readonly label: { readonly text: string, readonly language: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }> }
    | { readonly id: string, readonly label: { readonly text: string, readonly language: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }> }
    | { readonly id: string, readonly label: { readonly text: string, readonly language: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }> }
    | { readonly id: string, readonly label: { readonly text: string, readonly language: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }> }
    | { readonly id: string, readonly label: { readonly text: string, readonly language: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }> }
    | { readonly id: string, readonly label: { readonly text: string, readonly language: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }> }
    | { readonly id: string, readonly label: { readonly text: string, readonly language: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }> }
    | { readonly id: string, readonly label: { readonly text: string, readonly language: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }> }
    | { readonly id: string, readonly label: { readonly text: string, readonly language: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }> }
    | { readonly id: string, readonly label: { readonly text: string, readonly language: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }> }
    | { readonly id: string, readonly label: { readonly text: string, readonly language: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }> }
    | { readonly id: string, readonly label: { readonly text: string, readonly language: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }> }
    | { readonly id: string, readonly label: { readonly text: string, readonly language: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }> }
    | { readonly id: string, readonly label: { readonly text: string, readonly language: string | null }, readonly externalIds: ReadonlyArray<{ readonly scheme: ExternalIdScheme, readonly value: string }> }
   | null> };

export type FlaggedStatementsQueryVariables = Exact<{
  flags: ReadonlyArray<StatementFlag>;
  first: number;
  after?: string | null | undefined;
}>;


export type FlaggedStatementsQuery = { readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly property: string, readonly text: string, readonly quote: string | null, readonly confidence: number, readonly flags: ReadonlyArray<StatementFlag>, readonly note: string | null, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly aggregate: { readonly groups: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string }> }> } } } };

export type FlagshipQueryVariables = Exact<{
  sector: string;
  place: string;
  languages?: ReadonlyArray<string> | null | undefined;
}>;


export type FlagshipQuery = { readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Project', readonly id: string, readonly label: { readonly text: string, readonly language: string | null }, readonly statusEvents: ReadonlyArray<{ readonly status: UndertakingStatus, readonly date: { readonly edtf: string } | null }>, readonly sectors: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly node: { readonly label: { readonly text: string } } }> }, readonly contractValue: { readonly asReported: string, readonly currency: string | null } | null, readonly parties: { readonly totalCount: number, readonly nodes: ReadonlyArray<
            | { readonly label: { readonly text: string } }
            | { readonly label: { readonly text: string } }
            | { readonly label: { readonly text: string } }
          > }, readonly partiesAsReported: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly signedAt: { readonly edges: ReadonlyArray<{ readonly inferred: boolean | null, readonly node:
              | { readonly label: { readonly text: string }, readonly dates: { readonly edtf: string } | null, readonly venues: { readonly nodes: ReadonlyArray<{ readonly label: { readonly text: string } }> }, readonly forum: { readonly label: { readonly text: string } } | null }
              | { readonly edition: { readonly id: string, readonly label: { readonly text: string }, readonly dates: { readonly edtf: string } | null } | null, readonly label: { readonly text: string }, readonly dates: { readonly edtf: string } | null, readonly venues: { readonly nodes: ReadonlyArray<{ readonly label: { readonly text: string } }> }, readonly forum: { readonly label: { readonly text: string } } | null }
            , readonly statements: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly language: string | null, readonly confidence: number, readonly locator: { readonly paragraph: number, readonly start: number, readonly end: number } | null, readonly document: { readonly id: string, readonly url: string | null } | null }> } }> } }
      | { readonly __typename: 'ProjectBatch', readonly id: string, readonly count: { readonly asReported: string } | null, readonly label: { readonly text: string, readonly language: string | null }, readonly statusEvents: ReadonlyArray<{ readonly status: UndertakingStatus, readonly date: { readonly edtf: string } | null }>, readonly sectors: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly node: { readonly label: { readonly text: string } } }> }, readonly contractValue: { readonly asReported: string, readonly currency: string | null } | null, readonly parties: { readonly totalCount: number, readonly nodes: ReadonlyArray<
            | { readonly label: { readonly text: string } }
            | { readonly label: { readonly text: string } }
            | { readonly label: { readonly text: string } }
          > }, readonly partiesAsReported: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly signedAt: { readonly edges: ReadonlyArray<{ readonly inferred: boolean | null, readonly node:
              | { readonly label: { readonly text: string }, readonly dates: { readonly edtf: string } | null, readonly venues: { readonly nodes: ReadonlyArray<{ readonly label: { readonly text: string } }> }, readonly forum: { readonly label: { readonly text: string } } | null }
              | { readonly edition: { readonly id: string, readonly label: { readonly text: string }, readonly dates: { readonly edtf: string } | null } | null, readonly label: { readonly text: string }, readonly dates: { readonly edtf: string } | null, readonly venues: { readonly nodes: ReadonlyArray<{ readonly label: { readonly text: string } }> }, readonly forum: { readonly label: { readonly text: string } } | null }
            , readonly statements: { readonly nodes: ReadonlyArray<{ readonly quote: string | null, readonly language: string | null, readonly confidence: number, readonly locator: { readonly paragraph: number, readonly start: number, readonly end: number } | null, readonly document: { readonly id: string, readonly url: string | null } | null }> } }> } }
    > } };

export type ForumTimelineQueryVariables = Exact<{
  forum: string;
}>;


export type ForumTimelineQuery = { readonly forumEditions: { readonly nodes: ReadonlyArray<{ readonly ordinal: number | null, readonly label: { readonly text: string, readonly language: string | null }, readonly dates: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null } | null, readonly theme: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly attendance: { readonly qualifier: AmountQualifier, readonly asReported: string } | null, readonly organisers: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly node: { readonly label: { readonly text: string } } }> }, readonly events: { readonly nodes: ReadonlyArray<{ readonly kind: ForumEventKind | null, readonly label: { readonly text: string }, readonly dates: { readonly edtf: string } | null }> }, readonly projectsSigned: { readonly nodes: ReadonlyArray<
          | { readonly label: { readonly text: string }, readonly contractValue: { readonly lower: string | null, readonly upper: string | null, readonly currency: string | null, readonly qualifier: AmountQualifier } | null }
          | { readonly label: { readonly text: string }, readonly contractValue: { readonly lower: string | null, readonly upper: string | null, readonly currency: string | null, readonly qualifier: AmountQualifier } | null }
        > }, readonly launched: { readonly nodes: ReadonlyArray<
          | { readonly __typename: 'Agreement', readonly label: { readonly text: string } }
          | { readonly __typename: 'Document', readonly label: { readonly text: string } }
          | { readonly __typename: 'Forum', readonly label: { readonly text: string } }
          | { readonly __typename: 'ForumEdition', readonly label: { readonly text: string } }
          | { readonly __typename: 'ForumEvent', readonly label: { readonly text: string } }
          | { readonly __typename: 'Initiative', readonly label: { readonly text: string } }
          | { readonly __typename: 'Observation', readonly label: { readonly text: string } }
          | { readonly __typename: 'Organisation', readonly label: { readonly text: string } }
          | { readonly __typename: 'Person', readonly label: { readonly text: string } }
          | { readonly __typename: 'Place', readonly label: { readonly text: string } }
          | { readonly __typename: 'Position', readonly label: { readonly text: string } }
          | { readonly __typename: 'Programme', readonly label: { readonly text: string } }
          | { readonly __typename: 'Project', readonly label: { readonly text: string } }
          | { readonly __typename: 'ProjectBatch', readonly label: { readonly text: string } }
          | { readonly __typename: 'Publisher', readonly label: { readonly text: string } }
          | { readonly __typename: 'Remark', readonly label: { readonly text: string } }
          | { readonly __typename: 'Sector', readonly label: { readonly text: string } }
          | { readonly __typename: 'Tenure', readonly label: { readonly text: string } }
        > }, readonly remarks: { readonly nodes: ReadonlyArray<{ readonly gist: ReadonlyArray<{ readonly text: string }>, readonly saidBy: { readonly nodes: ReadonlyArray<
              | { readonly label: { readonly text: string } }
              | { readonly label: { readonly text: string } }
              | { readonly label: { readonly text: string } }
            > } }> } }> } };

export type ForumsNotFoundedSinceQueryVariables = Exact<{
  since: string;
}>;


export type ForumsNotFoundedSinceQuery = { readonly notCertainlySince: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: { readonly text: string }, readonly founded: { readonly edtf: string } | null }> }, readonly older: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: { readonly text: string }, readonly founded: { readonly edtf: string } | null }> }, readonly unknown: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: { readonly text: string }, readonly founded: { readonly edtf: string } | null }> } };

export type FoundingFragment = { readonly id: string, readonly label: { readonly text: string }, readonly founded: { readonly edtf: string } | null };

export type HeldInAPlaceQueryVariables = Exact<{
  place: string;
  languages?: ReadonlyArray<string> | null | undefined;
}>;


export type HeldInAPlaceQuery = { readonly within: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: { readonly text: string }, readonly venues: { readonly nodes: ReadonlyArray<{ readonly id: string }> } }> }, readonly itself: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type LabelsForAReaderQueryVariables = Exact<{
  ids: ReadonlyArray<string>;
  languages: ReadonlyArray<string>;
}>;


export type LabelsForAReaderQuery = { readonly nodes: ReadonlyArray<
    | { readonly id: string, readonly asked: { readonly text: string, readonly language: string | null, readonly isFallback: boolean }, readonly byHeader: { readonly text: string, readonly language: string | null } }
    | { readonly id: string, readonly asked: { readonly text: string, readonly language: string | null, readonly isFallback: boolean }, readonly byHeader: { readonly text: string, readonly language: string | null } }
    | { readonly id: string, readonly asked: { readonly text: string, readonly language: string | null, readonly isFallback: boolean }, readonly byHeader: { readonly text: string, readonly language: string | null } }
    | { readonly id: string, readonly asked: { readonly text: string, readonly language: string | null, readonly isFallback: boolean }, readonly byHeader: { readonly text: string, readonly language: string | null } }
    | { readonly id: string, readonly asked: { readonly text: string, readonly language: string | null, readonly isFallback: boolean }, readonly byHeader: { readonly text: string, readonly language: string | null } }
    | { readonly id: string, readonly asked: { readonly text: string, readonly language: string | null, readonly isFallback: boolean }, readonly byHeader: { readonly text: string, readonly language: string | null } }
    | { readonly id: string, readonly asked: { readonly text: string, readonly language: string | null, readonly isFallback: boolean }, readonly byHeader: { readonly text: string, readonly language: string | null } }
    | { readonly id: string, readonly asked: { readonly text: string, readonly language: string | null, readonly isFallback: boolean }, readonly byHeader: { readonly text: string, readonly language: string | null } }
    | { readonly id: string, readonly asked: { readonly text: string, readonly language: string | null, readonly isFallback: boolean }, readonly byHeader: { readonly text: string, readonly language: string | null } }
    | { readonly id: string, readonly asked: { readonly text: string, readonly language: string | null, readonly isFallback: boolean }, readonly byHeader: { readonly text: string, readonly language: string | null } }
    | { readonly id: string, readonly asked: { readonly text: string, readonly language: string | null, readonly isFallback: boolean }, readonly byHeader: { readonly text: string, readonly language: string | null } }
    | { readonly id: string, readonly asked: { readonly text: string, readonly language: string | null, readonly isFallback: boolean }, readonly byHeader: { readonly text: string, readonly language: string | null } }
    | { readonly id: string, readonly asked: { readonly text: string, readonly language: string | null, readonly isFallback: boolean }, readonly byHeader: { readonly text: string, readonly language: string | null } }
    | { readonly id: string, readonly asked: { readonly text: string, readonly language: string | null, readonly isFallback: boolean }, readonly byHeader: { readonly text: string, readonly language: string | null } }
    | { readonly id: string, readonly asked: { readonly text: string, readonly language: string | null, readonly isFallback: boolean }, readonly byHeader: { readonly text: string, readonly language: string | null } }
    | { readonly id: string, readonly asked: { readonly text: string, readonly language: string | null, readonly isFallback: boolean }, readonly byHeader: { readonly text: string, readonly language: string | null } }
    | { readonly id: string, readonly asked: { readonly text: string, readonly language: string | null, readonly isFallback: boolean }, readonly byHeader: { readonly text: string, readonly language: string | null } }
    | { readonly id: string }
    | { readonly id: string, readonly asked: { readonly text: string, readonly language: string | null, readonly isFallback: boolean }, readonly byHeader: { readonly text: string, readonly language: string | null } }
   | null> };

export type LargestProjectsQueryVariables = Exact<{
  languages?: ReadonlyArray<string> | null | undefined;
}>;


export type LargestProjectsQuery = { readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly label: { readonly text: string }, readonly contractValue: { readonly lower: string | null, readonly upper: string | null, readonly qualifier: AmountQualifier, readonly currency: string | null, readonly asReported: string } | null }
      | { readonly id: string, readonly label: { readonly text: string }, readonly contractValue: { readonly lower: string | null, readonly upper: string | null, readonly qualifier: AmountQualifier, readonly currency: string | null, readonly asReported: string } | null }
    > } };

export type LatestInTheGraphQueryVariables = Exact<{
  kinds?: ReadonlyArray<TimelineKind> | null | undefined;
  last: number;
  before?: string | null | undefined;
}>;


export type LatestInTheGraphQuery = { readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: TimelineKind, readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null }, readonly entity:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }>, readonly pageInfo: { readonly hasPreviousPage: boolean, readonly startCursor: string | null } } };

export type MoneyOfBatchesQueryVariables = Exact<{
  convertTo?: ConversionInput | null | undefined;
}>;


export type MoneyOfBatchesQuery = { readonly projects: { readonly aggregate: { readonly count: number, readonly contractValue: { readonly totals: ReadonlyArray<{ readonly currency: string | null, readonly low: string | null, readonly high: string | null, readonly approximate: boolean, readonly inferredCurrency: boolean, readonly converted: boolean, readonly count: number }>, readonly leftOut: ReadonlyArray<{ readonly reason: LeftOutReason, readonly count: number, readonly entities: ReadonlyArray<
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
          > }> }, readonly investment: { readonly totals: ReadonlyArray<{ readonly currency: string | null, readonly low: string | null, readonly high: string | null, readonly approximate: boolean, readonly inferredCurrency: boolean, readonly converted: boolean, readonly count: number }>, readonly leftOut: ReadonlyArray<{ readonly reason: LeftOutReason, readonly count: number, readonly entities: ReadonlyArray<
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
          > }> }, readonly converted: { readonly rates: ReadonlyArray<{ readonly currency: string, readonly rate: string }>, readonly totals: ReadonlyArray<{ readonly currency: string | null, readonly low: string | null, readonly high: string | null, readonly approximate: boolean, readonly inferredCurrency: boolean, readonly converted: boolean, readonly count: number }>, readonly leftOut: ReadonlyArray<{ readonly reason: LeftOutReason, readonly count: number, readonly entities: ReadonlyArray<
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
            | { readonly id: string, readonly label: { readonly text: string } }
          > }> } } } };

export type TotalsFragment = { readonly totals: ReadonlyArray<{ readonly currency: string | null, readonly low: string | null, readonly high: string | null, readonly approximate: boolean, readonly inferredCurrency: boolean, readonly converted: boolean, readonly count: number }>, readonly leftOut: ReadonlyArray<{ readonly reason: LeftOutReason, readonly count: number, readonly entities: ReadonlyArray<
      | { readonly id: string, readonly label: { readonly text: string } }
      | { readonly id: string, readonly label: { readonly text: string } }
      | { readonly id: string, readonly label: { readonly text: string } }
      | { readonly id: string, readonly label: { readonly text: string } }
      | { readonly id: string, readonly label: { readonly text: string } }
      | { readonly id: string, readonly label: { readonly text: string } }
      | { readonly id: string, readonly label: { readonly text: string } }
      | { readonly id: string, readonly label: { readonly text: string } }
      | { readonly id: string, readonly label: { readonly text: string } }
      | { readonly id: string, readonly label: { readonly text: string } }
      | { readonly id: string, readonly label: { readonly text: string } }
      | { readonly id: string, readonly label: { readonly text: string } }
      | { readonly id: string, readonly label: { readonly text: string } }
      | { readonly id: string, readonly label: { readonly text: string } }
      | { readonly id: string, readonly label: { readonly text: string } }
      | { readonly id: string, readonly label: { readonly text: string } }
      | { readonly id: string, readonly label: { readonly text: string } }
      | { readonly id: string, readonly label: { readonly text: string } }
    > }> };

export type NeighboursQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type NeighboursQuery = { readonly neighbourhood: { readonly entity:
      | { readonly label: { readonly text: string } }
      | { readonly label: { readonly text: string } }
      | { readonly label: { readonly text: string } }
      | { readonly label: { readonly text: string } }
      | { readonly label: { readonly text: string } }
      | { readonly label: { readonly text: string } }
      | { readonly label: { readonly text: string } }
      | { readonly label: { readonly text: string } }
      | { readonly label: { readonly text: string } }
      | { readonly label: { readonly text: string } }
      | { readonly label: { readonly text: string } }
      | { readonly label: { readonly text: string } }
      | { readonly label: { readonly text: string } }
      | { readonly label: { readonly text: string } }
      | { readonly label: { readonly text: string } }
      | { readonly label: { readonly text: string } }
      | { readonly label: { readonly text: string } }
      | { readonly label: { readonly text: string } }
    , readonly counts: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: LinkDirection, readonly type: EntityType, readonly count: number }>, readonly neighbours: { readonly edges: ReadonlyArray<{ readonly relationship: RelationshipType | null, readonly direction: LinkDirection | null, readonly role: string | null, readonly confidence: number | null, readonly statements: { readonly nodes: ReadonlyArray<{ readonly quote: string | null }> }, readonly node:
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
         }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null };

export type PathsOfCertainKindsQueryVariables = Exact<{
  from: string;
  to: string;
  relationships?: ReadonlyArray<RelationshipType> | null | undefined;
  maxLength: number;
  languages?: ReadonlyArray<string> | null | undefined;
}>;


export type PathsOfCertainKindsQuery = { readonly paths: { readonly truncated: boolean, readonly hubs: ReadonlyArray<
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
      | { readonly id: string }
    >, readonly paths: ReadonlyArray<{ readonly length: number, readonly explanation: ReadonlyArray<string>, readonly nodes: ReadonlyArray<
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
      > }> } | null };

export type PeopleAndPostsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type PeopleAndPostsQuery = { readonly people: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly label: { readonly text: string }, readonly tenures: { readonly nodes: ReadonlyArray<{ readonly dates: { readonly edtf: string } | null, readonly position: { readonly label: { readonly text: string }, readonly positionIn: { readonly nodes: ReadonlyArray<
                | { readonly label: { readonly text: string } }
                | { readonly label: { readonly text: string } }
                | { readonly label: { readonly text: string } }
              > } } | null }> }, readonly spokeAt: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly node:
            | { readonly label: { readonly text: string } }
            | { readonly label: { readonly text: string } }
           }> }, readonly remarks: { readonly nodes: ReadonlyArray<{ readonly gist: ReadonlyArray<{ readonly text: string }> }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type PlacesByAnySpellingQueryVariables = Exact<{
  written: string;
  folded: string;
  misspelt: string;
}>;


export type PlacesByAnySpellingQuery = { readonly exact: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind }> }> }, readonly folded: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind }> }> }, readonly fuzzy: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind }> }> } };

export type NamedFragment = { readonly id: string, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind }> };

export type PossiblyInAPeriodQueryVariables = Exact<{
  period: string;
  languages?: ReadonlyArray<string> | null | undefined;
}>;


export type PossiblyInAPeriodQuery = { readonly forumEditions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: { readonly text: string }, readonly dates: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null, readonly precision: DatePrecision } | null }> } };

export type ProjectsByCountryAndSectorQueryVariables = Exact<{
  languages?: ReadonlyArray<string> | null | undefined;
}>;


export type ProjectsByCountryAndSectorQuery = { readonly projects: { readonly aggregate: { readonly count: number, readonly groups: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly entity:
              | { readonly label: { readonly text: string } }
              | { readonly label: { readonly text: string } }
              | { readonly label: { readonly text: string } }
              | { readonly label: { readonly text: string } }
              | { readonly label: { readonly text: string } }
              | { readonly label: { readonly text: string } }
              | { readonly label: { readonly text: string } }
              | { readonly label: { readonly text: string } }
              | { readonly label: { readonly text: string } }
              | { readonly label: { readonly text: string } }
              | { readonly label: { readonly text: string } }
              | { readonly label: { readonly text: string } }
              | { readonly label: { readonly text: string } }
              | { readonly label: { readonly text: string } }
              | { readonly label: { readonly text: string } }
              | { readonly label: { readonly text: string } }
              | { readonly label: { readonly text: string } }
              | { readonly label: { readonly text: string } }
             | null }> }>, readonly none: { readonly count: number } } } } };

export type ProofOfAValueQueryVariables = Exact<{
  entity: string;
  properties?: ReadonlyArray<string> | null | undefined;
  languages?: ReadonlyArray<string> | null | undefined;
}>;


export type ProofOfAValueQuery = { readonly claims: ReadonlyArray<{ readonly property: string, readonly state: ClaimState, readonly rule: ClaimRule | null, readonly reason: string | null, readonly conflict: ConflictKind | null, readonly values: ReadonlyArray<{ readonly text: string, readonly served: boolean, readonly independent: boolean, readonly statements: ReadonlyArray<{ readonly id: string, readonly quote: string | null, readonly language: string | null, readonly confidence: number, readonly method: StatementMethod, readonly basis: string | null, readonly interestedParty: boolean, readonly locator: { readonly paragraph: number, readonly start: number, readonly end: number } | null, readonly passage: { readonly before: string | null, readonly quote: string | null, readonly after: string | null, readonly verified: boolean, readonly unavailable: PassageUnavailable | null }, readonly claimant:
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
          | { readonly id: string, readonly label: { readonly text: string } }
         | null, readonly document: { readonly id: string, readonly label: { readonly text: string } } | null, readonly publishers: ReadonlyArray<{ readonly id: string, readonly kind: PublisherKind | null }> }> }> }> | null };

export type SaidByInterestedPartiesQueryVariables = Exact<{
  sure: number;
  languages?: ReadonlyArray<string> | null | undefined;
}>;


export type SaidByInterestedPartiesQuery = { readonly interested: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly label: { readonly text: string } }
      | { readonly id: string, readonly label: { readonly text: string } }
    > }, readonly independent: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly label: { readonly text: string } }
      | { readonly id: string, readonly label: { readonly text: string } }
    > } };

type Told_Project_Fragment = { readonly id: string, readonly label: { readonly text: string } };

type Told_ProjectBatch_Fragment = { readonly id: string, readonly label: { readonly text: string } };

export type ToldFragment =
  | Told_Project_Fragment
  | Told_ProjectBatch_Fragment
;

export type SearchWithFilterQueryVariables = Exact<{
  text: string;
  filter: EntityFilter;
  orderBy?: ReadonlyArray<SearchOrder> | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchWithFilterQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly score: number, readonly missingWords: ReadonlyArray<string>, readonly entity:
        | { readonly __typename: 'Agreement', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Forum', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'ForumEdition', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'ForumEvent', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Initiative', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Observation', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Organisation', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Person', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Place', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Position', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Programme', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Project', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'ProjectBatch', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Publisher', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Remark', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Sector', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Tenure', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
      , readonly matchedName: { readonly text: string, readonly language: string, readonly kind: NameKind }, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly facets: { readonly types: ReadonlyArray<{ readonly type: EntityType, readonly count: number }>, readonly years: ReadonlyArray<{ readonly year: number, readonly count: number }> }, readonly aggregate: { readonly groups: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string }> }> } } } };

export type SearchQueryVariables = Exact<{
  text: string;
  types?: ReadonlyArray<EntityType> | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type SearchQuery = { readonly search: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly score: number, readonly closeness: NameCloseness, readonly wholeName: boolean, readonly entity:
        | { readonly __typename: 'Agreement', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Forum', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'ForumEdition', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'ForumEvent', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Initiative', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Observation', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Organisation', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Person', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Place', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Position', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Programme', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Project', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'ProjectBatch', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Publisher', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Remark', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Sector', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
        | { readonly __typename: 'Tenure', readonly id: string, readonly label: { readonly text: string, readonly language: string | null } }
      , readonly matchedName: { readonly text: string, readonly language: string, readonly kind: NameKind }, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly facets: { readonly undated: number, readonly types: ReadonlyArray<{ readonly type: EntityType, readonly count: number }>, readonly places: ReadonlyArray<{ readonly count: number, readonly place: { readonly id: string, readonly label: { readonly text: string } } }>, readonly sectors: ReadonlyArray<{ readonly count: number, readonly sector: { readonly id: string, readonly label: { readonly text: string } } }>, readonly years: ReadonlyArray<{ readonly year: number, readonly count: number }> } } };

export type SignedInAYearQueryVariables = Exact<{
  year: string;
  languages?: ReadonlyArray<string> | null | undefined;
}>;


export type SignedInAYearQuery = { readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly status: UndertakingStatus | null, readonly id: string, readonly statusEvents: ReadonlyArray<{ readonly status: UndertakingStatus, readonly date: { readonly edtf: string } | null }>, readonly label: { readonly text: string } }
      | { readonly status: UndertakingStatus | null, readonly id: string, readonly statusEvents: ReadonlyArray<{ readonly status: UndertakingStatus, readonly date: { readonly edtf: string } | null }>, readonly label: { readonly text: string } }
    > }, readonly agreements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly status: AgreementStatus | null, readonly id: string, readonly statusEvents: ReadonlyArray<{ readonly status: AgreementStatus, readonly date: { readonly edtf: string } | null }>, readonly label: { readonly text: string } }> } };

type Stages_Agreement_Fragment = { readonly id: string, readonly label: { readonly text: string } };

type Stages_Document_Fragment = { readonly id: string, readonly label: { readonly text: string } };

type Stages_Forum_Fragment = { readonly id: string, readonly label: { readonly text: string } };

type Stages_ForumEdition_Fragment = { readonly id: string, readonly label: { readonly text: string } };

type Stages_ForumEvent_Fragment = { readonly id: string, readonly label: { readonly text: string } };

type Stages_Initiative_Fragment = { readonly id: string, readonly label: { readonly text: string } };

type Stages_Observation_Fragment = { readonly id: string, readonly label: { readonly text: string } };

type Stages_Organisation_Fragment = { readonly id: string, readonly label: { readonly text: string } };

type Stages_Person_Fragment = { readonly id: string, readonly label: { readonly text: string } };

type Stages_Place_Fragment = { readonly id: string, readonly label: { readonly text: string } };

type Stages_Position_Fragment = { readonly id: string, readonly label: { readonly text: string } };

type Stages_Programme_Fragment = { readonly id: string, readonly label: { readonly text: string } };

type Stages_Project_Fragment = { readonly id: string, readonly label: { readonly text: string } };

type Stages_ProjectBatch_Fragment = { readonly id: string, readonly label: { readonly text: string } };

type Stages_Publisher_Fragment = { readonly id: string, readonly label: { readonly text: string } };

type Stages_Remark_Fragment = { readonly id: string, readonly label: { readonly text: string } };

type Stages_Sector_Fragment = { readonly id: string, readonly label: { readonly text: string } };

type Stages_Tenure_Fragment = { readonly id: string, readonly label: { readonly text: string } };

export type StagesFragment =
  | Stages_Agreement_Fragment
  | Stages_Document_Fragment
  | Stages_Forum_Fragment
  | Stages_ForumEdition_Fragment
  | Stages_ForumEvent_Fragment
  | Stages_Initiative_Fragment
  | Stages_Observation_Fragment
  | Stages_Organisation_Fragment
  | Stages_Person_Fragment
  | Stages_Place_Fragment
  | Stages_Position_Fragment
  | Stages_Programme_Fragment
  | Stages_Project_Fragment
  | Stages_ProjectBatch_Fragment
  | Stages_Publisher_Fragment
  | Stages_Remark_Fragment
  | Stages_Sector_Fragment
  | Stages_Tenure_Fragment
;

export type SignedWithoutNamedPartiesQueryVariables = Exact<{
  forum: string;
  languages?: ReadonlyArray<string> | null | undefined;
}>;


export type SignedWithoutNamedPartiesQuery = { readonly projects: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly label: { readonly text: string }, readonly partiesAsReported: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly signedAt: { readonly nodes: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
          > } }
      | { readonly id: string, readonly label: { readonly text: string }, readonly partiesAsReported: ReadonlyArray<{ readonly text: string, readonly language: string }>, readonly signedAt: { readonly nodes: ReadonlyArray<
            | { readonly id: string }
            | { readonly id: string }
          > } }
    > } };

export type SigningsPerQuarterQueryVariables = Exact<{
  filter?: ProjectFilter | null | undefined;
}>;


export type SigningsPerQuarterQuery = { readonly projects: { readonly aggregate: { readonly count: number, readonly groups: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string, readonly period: { readonly earliest: string | null, readonly latest: string | null } | null }> }>, readonly indefinite: { readonly count: number }, readonly none: { readonly count: number } } } } };

export type SpeakersWhereSignedQueryVariables = Exact<{
  sector: string;
  languages?: ReadonlyArray<string> | null | undefined;
}>;


export type SpeakersWhereSignedQuery = { readonly people: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly label: { readonly text: string }, readonly spokeAt: { readonly edges: ReadonlyArray<{ readonly role: string | null, readonly node:
            | { readonly label: { readonly text: string } }
            | { readonly label: { readonly text: string } }
           }> } }> } };

export type StatementsByProvenanceQueryVariables = Exact<{
  filter: StatementFilter;
}>;


export type StatementsByProvenanceQuery = { readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly text: string, readonly quote: string | null, readonly confidence: number, readonly subject:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       | null, readonly publishers: ReadonlyArray<{ readonly kind: PublisherKind | null }> }> } };

export type SubgraphQueryVariables = Exact<{
  ids: ReadonlyArray<string>;
}>;


export type SubgraphQuery = { readonly subgraph: { readonly truncated: boolean, readonly nodesLeftOut: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Agreement', readonly id: string, readonly label: { readonly text: string } }
      | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string } }
      | { readonly __typename: 'Forum', readonly id: string, readonly label: { readonly text: string } }
      | { readonly __typename: 'ForumEdition', readonly id: string, readonly label: { readonly text: string } }
      | { readonly __typename: 'ForumEvent', readonly id: string, readonly label: { readonly text: string } }
      | { readonly __typename: 'Initiative', readonly id: string, readonly label: { readonly text: string } }
      | { readonly __typename: 'Observation', readonly id: string, readonly label: { readonly text: string } }
      | { readonly __typename: 'Organisation', readonly id: string, readonly label: { readonly text: string } }
      | { readonly __typename: 'Person', readonly id: string, readonly label: { readonly text: string } }
      | { readonly __typename: 'Place', readonly id: string, readonly label: { readonly text: string } }
      | { readonly __typename: 'Position', readonly id: string, readonly label: { readonly text: string } }
      | { readonly __typename: 'Programme', readonly id: string, readonly label: { readonly text: string } }
      | { readonly __typename: 'Project', readonly id: string, readonly label: { readonly text: string } }
      | { readonly __typename: 'ProjectBatch', readonly id: string, readonly label: { readonly text: string } }
      | { readonly __typename: 'Publisher', readonly id: string, readonly label: { readonly text: string } }
      | { readonly __typename: 'Remark', readonly id: string, readonly label: { readonly text: string } }
      | { readonly __typename: 'Sector', readonly id: string, readonly label: { readonly text: string } }
      | { readonly __typename: 'Tenure', readonly id: string, readonly label: { readonly text: string } }
    >, readonly links: ReadonlyArray<{ readonly key: string, readonly relationship: RelationshipType, readonly role: string | null, readonly inferred: boolean, readonly source:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      , readonly target:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
       }> } };

export type SuggestQueryVariables = Exact<{
  prefix: string;
  first: number;
}>;


export type SuggestQuery = { readonly suggest: ReadonlyArray<{ readonly name: { readonly text: string, readonly language: string }, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }>, readonly entity:
      | { readonly __typename: 'Agreement', readonly id: string }
      | { readonly __typename: 'Document', readonly id: string }
      | { readonly __typename: 'Forum', readonly id: string }
      | { readonly __typename: 'ForumEdition', readonly id: string }
      | { readonly __typename: 'ForumEvent', readonly id: string }
      | { readonly __typename: 'Initiative', readonly id: string }
      | { readonly __typename: 'Observation', readonly id: string }
      | { readonly __typename: 'Organisation', readonly id: string }
      | { readonly __typename: 'Person', readonly id: string }
      | { readonly __typename: 'Place', readonly id: string }
      | { readonly __typename: 'Position', readonly id: string }
      | { readonly __typename: 'Programme', readonly id: string }
      | { readonly __typename: 'Project', readonly id: string }
      | { readonly __typename: 'ProjectBatch', readonly id: string }
      | { readonly __typename: 'Publisher', readonly id: string }
      | { readonly __typename: 'Remark', readonly id: string }
      | { readonly __typename: 'Sector', readonly id: string }
      | { readonly __typename: 'Tenure', readonly id: string }
     }> };

export type TimelineQueryVariables = Exact<{
  entity: string;
  from: string;
  to: string;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { readonly timeline: { readonly nodes: ReadonlyArray<{ readonly kind: TimelineKind, readonly status: string | null, readonly date: { readonly edtf: string, readonly earliest: string | null, readonly latest: string | null }, readonly entity:
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
      , readonly other:
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
        | { readonly label: { readonly text: string } }
       | null, readonly statements: ReadonlyArray<{ readonly quote: string | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type TopPartiesQueryVariables = Exact<{
  top: number;
  languages?: ReadonlyArray<string> | null | undefined;
}>;


export type TopPartiesQuery = { readonly agreements: { readonly aggregate: { readonly count: number, readonly groups: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly entity:
              | { readonly __typename: 'Agreement', readonly id: string, readonly label: { readonly text: string } }
              | { readonly __typename: 'Document', readonly id: string, readonly label: { readonly text: string } }
              | { readonly __typename: 'Forum', readonly id: string, readonly label: { readonly text: string } }
              | { readonly __typename: 'ForumEdition', readonly id: string, readonly label: { readonly text: string } }
              | { readonly __typename: 'ForumEvent', readonly id: string, readonly label: { readonly text: string } }
              | { readonly __typename: 'Initiative', readonly id: string, readonly label: { readonly text: string } }
              | { readonly __typename: 'Observation', readonly id: string, readonly label: { readonly text: string } }
              | { readonly __typename: 'Organisation', readonly id: string, readonly label: { readonly text: string } }
              | { readonly __typename: 'Person', readonly id: string, readonly label: { readonly text: string } }
              | { readonly __typename: 'Place', readonly id: string, readonly label: { readonly text: string } }
              | { readonly __typename: 'Position', readonly id: string, readonly label: { readonly text: string } }
              | { readonly __typename: 'Programme', readonly id: string, readonly label: { readonly text: string } }
              | { readonly __typename: 'Project', readonly id: string, readonly label: { readonly text: string } }
              | { readonly __typename: 'ProjectBatch', readonly id: string, readonly label: { readonly text: string } }
              | { readonly __typename: 'Publisher', readonly id: string, readonly label: { readonly text: string } }
              | { readonly __typename: 'Remark', readonly id: string, readonly label: { readonly text: string } }
              | { readonly __typename: 'Sector', readonly id: string, readonly label: { readonly text: string } }
              | { readonly __typename: 'Tenure', readonly id: string, readonly label: { readonly text: string } }
             | null }>, readonly aggregate: { readonly groups: { readonly groups: ReadonlyArray<{ readonly count: number, readonly keys: ReadonlyArray<{ readonly value: string }> }> } } }>, readonly other: { readonly count: number }, readonly none: { readonly count: number } } } } };

export type WhatASourceSaysQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type WhatASourceSaysQuery = { readonly node:
    | { readonly label: { readonly text: string, readonly language: string | null }, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind }>, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly url: string | null, readonly label: { readonly text: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly text: string, readonly quote: string | null, readonly language: string | null, readonly method: StatementMethod, readonly basis: string | null, readonly confidence: number, readonly flags: ReadonlyArray<StatementFlag>, readonly note: string | null, readonly document: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly label: { readonly text: string, readonly language: string | null }, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind }>, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly url: string | null, readonly label: { readonly text: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly text: string, readonly quote: string | null, readonly language: string | null, readonly method: StatementMethod, readonly basis: string | null, readonly confidence: number, readonly flags: ReadonlyArray<StatementFlag>, readonly note: string | null, readonly document: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly label: { readonly text: string, readonly language: string | null }, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind }>, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly url: string | null, readonly label: { readonly text: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly text: string, readonly quote: string | null, readonly language: string | null, readonly method: StatementMethod, readonly basis: string | null, readonly confidence: number, readonly flags: ReadonlyArray<StatementFlag>, readonly note: string | null, readonly document: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly label: { readonly text: string, readonly language: string | null }, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind }>, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly url: string | null, readonly label: { readonly text: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly text: string, readonly quote: string | null, readonly language: string | null, readonly method: StatementMethod, readonly basis: string | null, readonly confidence: number, readonly flags: ReadonlyArray<StatementFlag>, readonly note: string | null, readonly document: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly label: { readonly text: string, readonly language: string | null }, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind }>, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly url: string | null, readonly label: { readonly text: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly text: string, readonly quote: string | null, readonly language: string | null, readonly method: StatementMethod, readonly basis: string | null, readonly confidence: number, readonly flags: ReadonlyArray<StatementFlag>, readonly note: string | null, readonly document: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly label: { readonly text: string, readonly language: string | null }, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind }>, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly url: string | null, readonly label: { readonly text: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly text: string, readonly quote: string | null, readonly language: string | null, readonly method: StatementMethod, readonly basis: string | null, readonly confidence: number, readonly flags: ReadonlyArray<StatementFlag>, readonly note: string | null, readonly document: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly label: { readonly text: string, readonly language: string | null }, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind }>, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly url: string | null, readonly label: { readonly text: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly text: string, readonly quote: string | null, readonly language: string | null, readonly method: StatementMethod, readonly basis: string | null, readonly confidence: number, readonly flags: ReadonlyArray<StatementFlag>, readonly note: string | null, readonly document: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly label: { readonly text: string, readonly language: string | null }, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind }>, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly url: string | null, readonly label: { readonly text: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly text: string, readonly quote: string | null, readonly language: string | null, readonly method: StatementMethod, readonly basis: string | null, readonly confidence: number, readonly flags: ReadonlyArray<StatementFlag>, readonly note: string | null, readonly document: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly label: { readonly text: string, readonly language: string | null }, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind }>, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly url: string | null, readonly label: { readonly text: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly text: string, readonly quote: string | null, readonly language: string | null, readonly method: StatementMethod, readonly basis: string | null, readonly confidence: number, readonly flags: ReadonlyArray<StatementFlag>, readonly note: string | null, readonly document: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly label: { readonly text: string, readonly language: string | null }, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind }>, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly url: string | null, readonly label: { readonly text: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly text: string, readonly quote: string | null, readonly language: string | null, readonly method: StatementMethod, readonly basis: string | null, readonly confidence: number, readonly flags: ReadonlyArray<StatementFlag>, readonly note: string | null, readonly document: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly label: { readonly text: string, readonly language: string | null }, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind }>, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly url: string | null, readonly label: { readonly text: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly text: string, readonly quote: string | null, readonly language: string | null, readonly method: StatementMethod, readonly basis: string | null, readonly confidence: number, readonly flags: ReadonlyArray<StatementFlag>, readonly note: string | null, readonly document: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly label: { readonly text: string, readonly language: string | null }, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind }>, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly url: string | null, readonly label: { readonly text: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly text: string, readonly quote: string | null, readonly language: string | null, readonly method: StatementMethod, readonly basis: string | null, readonly confidence: number, readonly flags: ReadonlyArray<StatementFlag>, readonly note: string | null, readonly document: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly label: { readonly text: string, readonly language: string | null }, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind }>, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly url: string | null, readonly label: { readonly text: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly text: string, readonly quote: string | null, readonly language: string | null, readonly method: StatementMethod, readonly basis: string | null, readonly confidence: number, readonly flags: ReadonlyArray<StatementFlag>, readonly note: string | null, readonly document: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly label: { readonly text: string, readonly language: string | null }, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind }>, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly url: string | null, readonly label: { readonly text: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly text: string, readonly quote: string | null, readonly language: string | null, readonly method: StatementMethod, readonly basis: string | null, readonly confidence: number, readonly flags: ReadonlyArray<StatementFlag>, readonly note: string | null, readonly document: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly label: { readonly text: string, readonly language: string | null }, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind }>, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly url: string | null, readonly label: { readonly text: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly text: string, readonly quote: string | null, readonly language: string | null, readonly method: StatementMethod, readonly basis: string | null, readonly confidence: number, readonly flags: ReadonlyArray<StatementFlag>, readonly note: string | null, readonly document: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly label: { readonly text: string, readonly language: string | null }, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind }>, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly url: string | null, readonly label: { readonly text: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly text: string, readonly quote: string | null, readonly language: string | null, readonly method: StatementMethod, readonly basis: string | null, readonly confidence: number, readonly flags: ReadonlyArray<StatementFlag>, readonly note: string | null, readonly document: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly label: { readonly text: string, readonly language: string | null }, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind }>, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly url: string | null, readonly label: { readonly text: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly text: string, readonly quote: string | null, readonly language: string | null, readonly method: StatementMethod, readonly basis: string | null, readonly confidence: number, readonly flags: ReadonlyArray<StatementFlag>, readonly note: string | null, readonly document: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | { readonly label: { readonly text: string, readonly language: string | null }, readonly names: ReadonlyArray<{ readonly text: string, readonly language: string, readonly kind: NameKind }>, readonly mentionedIn: { readonly nodes: ReadonlyArray<{ readonly url: string | null, readonly label: { readonly text: string } }> }, readonly statements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly property: string, readonly text: string, readonly quote: string | null, readonly language: string | null, readonly method: StatementMethod, readonly basis: string | null, readonly confidence: number, readonly flags: ReadonlyArray<StatementFlag>, readonly note: string | null, readonly document: { readonly id: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } }
    | Record<PropertyKey, never>
   | null };

export type WhatCanBeFilteredQueryVariables = Exact<{
  filter: string;
  order: string;
}>;


export type WhatCanBeFilteredQuery = { readonly filter: { readonly inputFields: ReadonlyArray<{ readonly name: string, readonly description: string | null, readonly isDeprecated: boolean }> | null } | null, readonly order: { readonly enumValues: ReadonlyArray<{ readonly name: string, readonly description: string | null }> | null } | null };

export type WhyAreTheyLinkedQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type WhyAreTheyLinkedQuery = { readonly paths: { readonly truncated: boolean, readonly paths: ReadonlyArray<{ readonly length: number, readonly explanation: ReadonlyArray<string>, readonly hops: ReadonlyArray<{ readonly to:
          | { readonly label: { readonly text: string } }
          | { readonly label: { readonly text: string } }
          | { readonly label: { readonly text: string } }
          | { readonly label: { readonly text: string } }
          | { readonly label: { readonly text: string } }
          | { readonly label: { readonly text: string } }
          | { readonly label: { readonly text: string } }
          | { readonly label: { readonly text: string } }
          | { readonly label: { readonly text: string } }
          | { readonly label: { readonly text: string } }
          | { readonly label: { readonly text: string } }
          | { readonly label: { readonly text: string } }
          | { readonly label: { readonly text: string } }
          | { readonly label: { readonly text: string } }
          | { readonly label: { readonly text: string } }
          | { readonly label: { readonly text: string } }
          | { readonly label: { readonly text: string } }
          | { readonly label: { readonly text: string } }
        , readonly links: ReadonlyArray<{ readonly relationship: RelationshipType, readonly direction: LinkDirection | null, readonly role: string | null, readonly statements: ReadonlyArray<{ readonly quote: string | null, readonly document: { readonly url: string | null } | null }> }> }> }> } | null };

export type WithoutAYearQueryVariables = Exact<{
  languages?: ReadonlyArray<string> | null | undefined;
}>;


export type WithoutAYearQuery = { readonly timeline: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: TimelineKind, readonly date: { readonly edtf: string, readonly precision: DatePrecision }, readonly entity:
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
        | { readonly id: string, readonly label: { readonly text: string } }
       }> }, readonly forumEditions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type WorthMoreThanQueryVariables = Exact<{
  range: AmountRange;
  currency: string;
  languages?: ReadonlyArray<string> | null | undefined;
}>;


export type WorthMoreThanQuery = { readonly certainly: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly label: { readonly text: string }, readonly contractValue: { readonly lower: string | null, readonly upper: string | null, readonly qualifier: AmountQualifier, readonly currency: string | null, readonly currencyBasis: CurrencyBasis } | null, readonly investment: { readonly lower: string | null, readonly upper: string | null, readonly qualifier: AmountQualifier, readonly currency: string | null, readonly currencyBasis: CurrencyBasis } | null }
      | { readonly id: string, readonly label: { readonly text: string }, readonly contractValue: { readonly lower: string | null, readonly upper: string | null, readonly qualifier: AmountQualifier, readonly currency: string | null, readonly currencyBasis: CurrencyBasis } | null, readonly investment: { readonly lower: string | null, readonly upper: string | null, readonly qualifier: AmountQualifier, readonly currency: string | null, readonly currencyBasis: CurrencyBasis } | null }
    > }, readonly possibly: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly label: { readonly text: string }, readonly contractValue: { readonly lower: string | null, readonly upper: string | null, readonly qualifier: AmountQualifier, readonly currency: string | null, readonly currencyBasis: CurrencyBasis } | null, readonly investment: { readonly lower: string | null, readonly upper: string | null, readonly qualifier: AmountQualifier, readonly currency: string | null, readonly currencyBasis: CurrencyBasis } | null }
      | { readonly id: string, readonly label: { readonly text: string }, readonly contractValue: { readonly lower: string | null, readonly upper: string | null, readonly qualifier: AmountQualifier, readonly currency: string | null, readonly currencyBasis: CurrencyBasis } | null, readonly investment: { readonly lower: string | null, readonly upper: string | null, readonly qualifier: AmountQualifier, readonly currency: string | null, readonly currencyBasis: CurrencyBasis } | null }
    > } };

type Worth_Project_Fragment = { readonly id: string, readonly label: { readonly text: string }, readonly contractValue: { readonly lower: string | null, readonly upper: string | null, readonly qualifier: AmountQualifier, readonly currency: string | null, readonly currencyBasis: CurrencyBasis } | null, readonly investment: { readonly lower: string | null, readonly upper: string | null, readonly qualifier: AmountQualifier, readonly currency: string | null, readonly currencyBasis: CurrencyBasis } | null };

type Worth_ProjectBatch_Fragment = { readonly id: string, readonly label: { readonly text: string }, readonly contractValue: { readonly lower: string | null, readonly upper: string | null, readonly qualifier: AmountQualifier, readonly currency: string | null, readonly currencyBasis: CurrencyBasis } | null, readonly investment: { readonly lower: string | null, readonly upper: string | null, readonly qualifier: AmountQualifier, readonly currency: string | null, readonly currencyBasis: CurrencyBasis } | null };

export type WorthFragment =
  | Worth_Project_Fragment
  | Worth_ProjectBatch_Fragment
;

export const FoundingFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Founding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"founded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]} as unknown as DocumentNode<FoundingFragment, unknown>;
export const TotalsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Totals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"inferredCurrency"}},{"kind":"Field","name":{"kind":"Name","value":"converted"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<TotalsFragment, unknown>;
export const NamedFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<NamedFragment, unknown>;
export const ToldFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Undertaking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<ToldFragment, unknown>;
export const StagesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stages"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<StagesFragment, unknown>;
export const WorthFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worth"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Undertaking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"currencyBasis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"investment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"currencyBasis"}}]}}]}}]} as unknown as DocumentNode<WorthFragment, unknown>;
export const CompletenessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Completeness"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"type"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityType"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"completeness"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"type"},"value":{"kind":"Variable","name":{"kind":"Name","value":"type"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entities"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"incoming"}},{"kind":"Field","name":{"kind":"Name","value":"stated"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"methods"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"entities"}},{"kind":"Field","name":{"kind":"Name","value":"share"}}]}},{"kind":"Field","name":{"kind":"Name","value":"documents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entities"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CompletenessQuery, CompletenessQueryVariables>;
export const ContradictionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Contradictions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityType"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"conflicts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"claim"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<ContradictionsQuery, ContradictionsQueryVariables>;
export const DataQualityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DataQuality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quality"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"}},{"kind":"Field","name":{"kind":"Name","value":"flags"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"flag"}},{"kind":"Field","name":{"kind":"Name","value":"statements"}}]}},{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"entities"}},{"kind":"Field","name":{"kind":"Name","value":"unsourced"}},{"kind":"Field","name":{"kind":"Name","value":"unquoted"}},{"kind":"Field","name":{"kind":"Name","value":"inferredOnly"}},{"kind":"Field","name":{"kind":"Name","value":"undated"}}]}}]}}]}}]} as unknown as DocumentNode<DataQualityQuery, DataQualityQueryVariables>;
export const EditionsAndTheirEventsByPageDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EditionsAndTheirEventsByPage"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lastEvents"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"beforeEvent"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forumEditions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"DATES"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"ID"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastEvents"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"beforeEvent"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}}]}}]}}]} as unknown as DocumentNode<EditionsAndTheirEventsByPageQuery, EditionsAndTheirEventsByPageQueryVariables>;
export const EditionsOfEachForumDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EditionsOfEachForum"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forums"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"EDITIONS_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"editions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","alias":{"kind":"Name","value":"held"},"name":{"kind":"Name","value":"range"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"EnumValue","value":"DATES"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"attendance"},"name":{"kind":"Name","value":"sum"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"EnumValue","value":"ATTENDANCE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<EditionsOfEachForumQuery, EditionsOfEachForumQueryVariables>;
export const EntitiesByExternalIdsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"EntitiesByExternalIds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ExternalIdInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entitiesByExternalIds"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"externalIds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"scheme"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]} as unknown as DocumentNode<EntitiesByExternalIdsQuery, EntitiesByExternalIdsQueryVariables>;
export const FlaggedStatementsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FlaggedStatements"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"flags"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementFlag"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"flags"},"value":{"kind":"Variable","name":{"kind":"Name","value":"flags"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"ranks"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DEPRECATED"}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"CONFIDENCE"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"SUBJECT_NAME"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"note"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"DOCUMENT"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"top"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FlaggedStatementsQuery, FlaggedStatementsQueryVariables>;
export const FlagshipDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Flagship"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sector"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"sector"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sector"}}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"signedAt"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"forum"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}}]}}]}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"statusEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sectors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asReported"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}},{"kind":"Field","name":{"kind":"Name","value":"parties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"partiesAsReported"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectBatch"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"asReported"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"forum"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"ForumEvent"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edition"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<FlagshipQuery, FlagshipQueryVariables>;
export const ForumTimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ForumTimeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forum"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forumEditions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"forum"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forum"}}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ordinal"}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"theme"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"attendance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"asReported"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organisers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"events"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"projectsSigned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"launched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"saidBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ForumTimelineQuery, ForumTimelineQueryVariables>;
export const ForumsNotFoundedSinceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ForumsNotFoundedSince"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"since"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EDTF"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"notCertainlySince"},"name":{"kind":"Name","value":"forums"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"founded"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"certainlyIn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Founding"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"older"},"name":{"kind":"Name","value":"forums"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"and"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"founded"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"possiblyIn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"since"}}}]}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"missing"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"founded","block":false}]}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Founding"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"unknown"},"name":{"kind":"Name","value":"forums"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"missing"},"value":{"kind":"ListValue","values":[{"kind":"StringValue","value":"founded","block":false}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Founding"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Founding"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Forum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"founded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]} as unknown as DocumentNode<ForumsNotFoundedSinceQuery, ForumsNotFoundedSinceQueryVariables>;
export const HeldInAPlaceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HeldInAPlace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"place"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"within"},"name":{"kind":"Name","value":"forumEditions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"place"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"match"},"value":{"kind":"EnumValue","value":"WHOLE"}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"venues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"itself"},"name":{"kind":"Name","value":"forumEditions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"place"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"place"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"match"},"value":{"kind":"EnumValue","value":"WHOLE"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"includeContained"},"value":{"kind":"BooleanValue","value":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<HeldInAPlaceQuery, HeldInAPlaceQueryVariables>;
export const LabelsForAReaderDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LabelsForAReader"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"asked"},"name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"isFallback"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"byHeader"},"name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LabelsForAReaderQuery, LabelsForAReaderQueryVariables>;
export const LargestProjectsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LargestProjects"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contractValue"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"known"},"value":{"kind":"BooleanValue","value":true}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"CONTRACT_VALUE"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"SIGNED_AT_DATES"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"asReported"}}]}}]}}]}}]}}]} as unknown as DocumentNode<LargestProjectsQuery, LargestProjectsQueryVariables>;
export const LatestInTheGraphDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"LatestInTheGraph"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"TimelineKind"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}}]}}]}}]}}]} as unknown as DocumentNode<LatestInTheGraphQuery, LatestInTheGraphQueryVariables>;
export const MoneyOfBatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MoneyOfBatches"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"convertTo"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ConversionInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"BATCH"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","alias":{"kind":"Name","value":"contractValue"},"name":{"kind":"Name","value":"sum"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"EnumValue","value":"CONTRACT_VALUE"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Totals"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"investment"},"name":{"kind":"Name","value":"sum"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"EnumValue","value":"INVESTMENT"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Totals"}}]}},{"kind":"Field","alias":{"kind":"Name","value":"converted"},"name":{"kind":"Name","value":"sum"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"EnumValue","value":"INVESTMENT"}},{"kind":"Argument","name":{"kind":"Name","value":"convertTo"},"value":{"kind":"Variable","name":{"kind":"Name","value":"convertTo"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Totals"}},{"kind":"Field","name":{"kind":"Name","value":"rates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"rate"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Totals"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Sum"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"low"}},{"kind":"Field","name":{"kind":"Name","value":"high"}},{"kind":"Field","name":{"kind":"Name","value":"approximate"}},{"kind":"Field","name":{"kind":"Name","value":"inferredCurrency"}},{"kind":"Field","name":{"kind":"Name","value":"converted"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"entities"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]} as unknown as DocumentNode<MoneyOfBatchesQuery, MoneyOfBatchesQueryVariables>;
export const NeighboursDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbours"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"neighbours"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"FORUM"},{"kind":"EnumValue","value":"FORUM_EDITION"},{"kind":"EnumValue","value":"FORUM_EVENT"}]}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NeighboursQuery, NeighboursQueryVariables>;
export const PathsOfCertainKindsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PathsOfCertainKinds"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"relationships"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RelationshipType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"relationships"},"value":{"kind":"Variable","name":{"kind":"Name","value":"relationships"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maxLength"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"hubs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}}]}}]}}]}}]} as unknown as DocumentNode<PathsOfCertainKindsQuery, PathsOfCertainKindsQueryVariables>;
export const PeopleAndPostsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PeopleAndPosts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"tenures"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}},{"kind":"Field","name":{"kind":"Name","value":"position"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"positionIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"spokeAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gist"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<PeopleAndPostsQuery, PeopleAndPostsQueryVariables>;
export const PlacesByAnySpellingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlacesByAnySpelling"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"written"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"folded"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"misspelt"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"exact"},"name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"written"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"match"},"value":{"kind":"EnumValue","value":"EXACT"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"folded"},"name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"folded"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"match"},"value":{"kind":"EnumValue","value":"WHOLE"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"fuzzy"},"name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"misspelt"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"match"},"value":{"kind":"EnumValue","value":"FUZZY"}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Named"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Named"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Place"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]} as unknown as DocumentNode<PlacesByAnySpellingQuery, PlacesByAnySpellingQueryVariables>;
export const PossiblyInAPeriodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PossiblyInAPeriod"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EDTF"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forumEditions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dates"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"possiblyIn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"not"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dates"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"certainlyIn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"DATES"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"dates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PossiblyInAPeriodQuery, PossiblyInAPeriodQueryVariables>;
export const ProjectsByCountryAndSectorDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectsByCountryAndSector"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"COUNTRY"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"TOP_SECTOR"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"top"},"value":{"kind":"IntValue","value":"500"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"none"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProjectsByCountryAndSectorQuery, ProjectsByCountryAndSectorQueryVariables>;
export const ProofOfAValueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProofOfAValue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"properties"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"properties"},"value":{"kind":"Variable","name":{"kind":"Name","value":"properties"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"rule"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"conflict"}},{"kind":"Field","name":{"kind":"Name","value":"values"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"served"}},{"kind":"Field","name":{"kind":"Name","value":"independent"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"locator"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paragraph"}},{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passage"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"context"},"value":{"kind":"IntValue","value":"80"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"verified"}},{"kind":"Field","name":{"kind":"Name","value":"unavailable"}}]}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"interestedParty"}},{"kind":"Field","name":{"kind":"Name","value":"claimant"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"publishers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<ProofOfAValueQuery, ProofOfAValueQueryVariables>;
export const SaidByInterestedPartiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SaidByInterestedParties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sure"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Float"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"interested"},"name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"sources"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"independent"},"value":{"kind":"BooleanValue","value":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"independent"},"name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"sources"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"independent"},"value":{"kind":"BooleanValue","value":true}},{"kind":"ObjectField","name":{"kind":"Name","value":"methods"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PRINTED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"minConfidence"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sure"}}},{"kind":"ObjectField","name":{"kind":"Name","value":"publisherKinds"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"NEWS_AGENCY"},{"kind":"EnumValue","value":"NEWSPAPER"}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Told"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Told"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Undertaking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<SaidByInterestedPartiesQuery, SaidByInterestedPartiesQueryVariables>;
export const SearchWithFilterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SearchWithFilter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityFilter"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SearchOrder"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"matchedName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missingWords"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"TYPE"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SearchWithFilterQuery, SearchWithFilterQueryVariables>;
export const SearchDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"types"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EntityType"}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"types"},"value":{"kind":"Variable","name":{"kind":"Name","value":"types"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"score"}},{"kind":"Field","name":{"kind":"Name","value":"closeness"}},{"kind":"Field","name":{"kind":"Name","value":"wholeName"}},{"kind":"Field","name":{"kind":"Name","value":"matchedName"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"facets"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"types"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"places"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"place"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"sectors"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"sector"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"years"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"undated"}}]}}]}}]}}]} as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const SignedInAYearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignedInAYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EDTF"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"reached"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SIGNED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"date"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"certainlyIn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stages"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"reached"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"SIGNED"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"date"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"certainlyIn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Stages"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statusEvents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Stages"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]} as unknown as DocumentNode<SignedInAYearQuery, SignedInAYearQueryVariables>;
export const SignedWithoutNamedPartiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SignedWithoutNamedParties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"forum"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"signedAt"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[]}},{"kind":"ObjectField","name":{"kind":"Name","value":"every"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"forum"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"forum"}}}]}}]}}]}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"parties"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"none"},"value":{"kind":"ObjectValue","fields":[]}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partiesAsReported"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"signedAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SignedWithoutNamedPartiesQuery, SignedWithoutNamedPartiesQueryVariables>;
export const SigningsPerQuarterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SigningsPerQuarter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProjectFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"QUARTER"}},{"kind":"ObjectField","name":{"kind":"Name","value":"over"},"value":{"kind":"StringValue","value":"signedAt","block":false}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"fillGaps"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"indefinite"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"none"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SigningsPerQuarterQuery, SigningsPerQuarterQueryVariables>;
export const SpeakersWhereSignedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"SpeakersWhereSigned"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sector"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"people"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"spokeAt"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"within"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"projectsSigned"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"some"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"sector"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"name"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sector"}}}]}}]}}]}}]}}]}}]}}]}}]}}]}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"SPOKE_AT_COUNT"}},{"kind":"ObjectField","name":{"kind":"Name","value":"direction"},"value":{"kind":"EnumValue","value":"DESC"}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"NAME"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"spokeAt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<SpeakersWhereSignedQuery, SpeakersWhereSignedQueryVariables>;
export const StatementsByProvenanceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"StatementsByProvenance"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"StatementFilter"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subject"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"publishers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}}]}}]} as unknown as DocumentNode<StatementsByProvenanceQuery, StatementsByProvenanceQueryVariables>;
export const SubgraphDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Subgraph"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"ids"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"subgraph"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"ids"},"value":{"kind":"Variable","name":{"kind":"Name","value":"ids"}}},{"kind":"Argument","name":{"kind":"Name","value":"depth"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"maxNodes"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"inferred"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"nodesLeftOut"}}]}}]}}]} as unknown as DocumentNode<SubgraphQuery, SubgraphQueryVariables>;
export const SuggestDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Suggest"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"suggest"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"prefix"},"value":{"kind":"Variable","name":{"kind":"Name","value":"prefix"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"highlights"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"end"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<SuggestQuery, SuggestQueryVariables>;
export const TimelineDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"entity"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EDTF"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"EDTF"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"entity"},"value":{"kind":"Variable","name":{"kind":"Name","value":"entity"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"earliest"}},{"kind":"Field","name":{"kind":"Name","value":"latest"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]} as unknown as DocumentNode<TimelineQuery, TimelineQueryVariables>;
export const TopPartiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TopParties"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"top"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agreements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"0"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"PARTY"}}]}]}},{"kind":"Argument","name":{"kind":"Name","value":"top"},"value":{"kind":"Variable","name":{"kind":"Name","value":"top"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}},{"kind":"Field","name":{"kind":"Name","value":"aggregate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"by"},"value":{"kind":"EnumValue","value":"KIND"}}]}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"groups"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"keys"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}}]}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"none"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<TopPartiesQuery, TopPartiesQueryVariables>;
export const WhatASourceSaysDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatASourceSays"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Entity"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}}]}},{"kind":"Field","name":{"kind":"Name","value":"names"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"mentionedIn"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"property"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"language"}},{"kind":"Field","name":{"kind":"Name","value":"method"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"confidence"}},{"kind":"Field","name":{"kind":"Name","value":"flags"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhatASourceSaysQuery, WhatASourceSaysQueryVariables>;
export const WhatCanBeFilteredDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhatCanBeFiltered"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"order"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"filter"},"name":{"kind":"Name","value":"__type"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inputFields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}},{"kind":"Field","name":{"kind":"Name","value":"isDeprecated"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"order"},"name":{"kind":"Name","value":"__type"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"name"},"value":{"kind":"Variable","name":{"kind":"Name","value":"order"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"enumValues"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"description"}}]}}]}}]}}]} as unknown as DocumentNode<WhatCanBeFilteredQuery, WhatCanBeFilteredQueryVariables>;
export const WhyAreTheyLinkedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WhyAreTheyLinked"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"maxLength"},"value":{"kind":"IntValue","value":"4"}},{"kind":"Argument","name":{"kind":"Name","value":"excludeTypes"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"DOCUMENT"}]}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"IntValue","value":"5"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"length"}},{"kind":"Field","name":{"kind":"Name","value":"explanation"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"relationship"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"statements"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"quote"}},{"kind":"Field","name":{"kind":"Name","value":"document"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"url"}}]}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<WhyAreTheyLinkedQuery, WhyAreTheyLinkedQueryVariables>;
export const WithoutAYearDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WithoutAYear"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"undated"},"value":{"kind":"BooleanValue","value":true}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"edtf"}},{"kind":"Field","name":{"kind":"Name","value":"precision"}}]}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"entity"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"forumEditions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"dates"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"known"},"value":{"kind":"BooleanValue","value":false}}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}}]}}]}}]} as unknown as DocumentNode<WithoutAYearQuery, WithoutAYearQueryVariables>;
export const WorthMoreThanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorthMoreThan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"range"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AmountRange"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"currency"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Currency"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"languages"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"LanguageTag"}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"certainly"},"name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contractValue"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"currencies"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"currency"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"certainlyIn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"investment"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"currencies"},"value":{"kind":"ListValue","values":[{"kind":"Variable","name":{"kind":"Name","value":"currency"}}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"certainlyIn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worth"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"possibly"},"name":{"kind":"Name","value":"projects"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"or"},"value":{"kind":"ListValue","values":[{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"contractValue"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"possiblyIn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}}]}}]},{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"investment"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"possiblyIn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"range"}}}]}}]}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Worth"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"Worth"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Undertaking"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"languages"},"value":{"kind":"Variable","name":{"kind":"Name","value":"languages"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contractValue"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"currencyBasis"}}]}},{"kind":"Field","name":{"kind":"Name","value":"investment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lower"}},{"kind":"Field","name":{"kind":"Name","value":"upper"}},{"kind":"Field","name":{"kind":"Name","value":"qualifier"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"currencyBasis"}}]}}]}}]} as unknown as DocumentNode<WorthMoreThanQuery, WorthMoreThanQueryVariables>;