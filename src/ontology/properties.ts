import type { EntityType } from './entity-types.js';
import type { VocabularyName } from './vocabularies.js';

/**
 * How the value of a property is written in a statement, stored in the graph and shown:
 * - `text`, `integer`, `decimal`, `boolean`, `url`: one plain value;
 * - `localisedText`: texts with their languages, all of them shown;
 * - `word`: one word of the vocabulary named by `vocabulary`;
 * - `date`: an EDTF date or interval, with its earliest and latest day;
 * - `quantity`: a count or measure with bounds, qualifier and unit;
 * - `money`: an amount with bounds, qualifier and currency;
 * - `status`: dated words of a lifecycle, all of them kept.
 */
export type ValueKind =
  | 'text'
  | 'integer'
  | 'decimal'
  | 'boolean'
  | 'url'
  | 'localisedText'
  | 'word'
  | 'date'
  | 'quantity'
  | 'money'
  | 'status';

export interface PropertyDefinition {
  readonly name: string;
  readonly kind: ValueKind;
  readonly on: readonly EntityType[];
  /** The vocabulary of a `word` or `status`. */
  readonly vocabulary?: VocabularyName;
}

/** What can be stated about an entity besides its names, external ids and relationships. */
export const PROPERTIES = [
  { name: 'kind', kind: 'word', on: ['Organisation'], vocabulary: 'OrganisationKind' },
  { name: 'kind', kind: 'word', on: ['Place'], vocabulary: 'PlaceKind' },
  { name: 'kind', kind: 'word', on: ['ForumEvent'], vocabulary: 'ForumEventKind' },
  { name: 'kind', kind: 'word', on: ['Agreement'], vocabulary: 'AgreementKind' },
  { name: 'kind', kind: 'word', on: ['Initiative'], vocabulary: 'InitiativeKind' },
  { name: 'kind', kind: 'word', on: ['Document'], vocabulary: 'DocumentKind' },
  { name: 'kind', kind: 'word', on: ['Publisher'], vocabulary: 'PublisherKind' },
  {
    name: 'description',
    kind: 'localisedText',
    on: [
      'Organisation',
      'Person',
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
      'Document',
    ],
  },
  { name: 'status', kind: 'status', on: ['Organisation'], vocabulary: 'OrganisationStatus' },
  { name: 'status', kind: 'status', on: ['Agreement'], vocabulary: 'AgreementStatus' },
  {
    name: 'status',
    kind: 'status',
    on: ['Project', 'ProjectBatch', 'Programme'],
    vocabulary: 'UndertakingStatus',
  },
  {
    name: 'status',
    kind: 'word',
    on: ['ForumEdition', 'ForumEvent'],
    vocabulary: 'OccasionStatus',
  },
  { name: 'dates', kind: 'date', on: ['ForumEdition', 'ForumEvent', 'Tenure'] },
  { name: 'founded', kind: 'date', on: ['Organisation', 'Forum', 'Initiative', 'Programme'] },
  { name: 'period', kind: 'date', on: ['Agreement', 'Programme', 'Project', 'Observation'] },
  { name: 'publishedOn', kind: 'date', on: ['Document'] },
  { name: 'interval', kind: 'text', on: ['Forum'] },
  { name: 'ordinal', kind: 'integer', on: ['ForumEdition'] },
  { name: 'theme', kind: 'localisedText', on: ['ForumEdition', 'ForumEvent'] },
  { name: 'topics', kind: 'localisedText', on: ['ForumEdition', 'ForumEvent'] },
  { name: 'mode', kind: 'word', on: ['ForumEdition', 'ForumEvent'], vocabulary: 'ForumMode' },
  { name: 'attendance', kind: 'quantity', on: ['ForumEdition', 'ForumEvent'] },
  { name: 'attendees', kind: 'localisedText', on: ['ForumEdition', 'ForumEvent'] },
  {
    name: 'aims',
    kind: 'localisedText',
    on: [
      'Forum',
      'ForumEdition',
      'ForumEvent',
      'Programme',
      'Initiative',
      'Project',
      'ProjectBatch',
      'Agreement',
    ],
  },
  {
    name: 'partiesAsReported',
    kind: 'localisedText',
    on: ['Project', 'ProjectBatch', 'Agreement'],
  },
  { name: 'count', kind: 'quantity', on: ['ProjectBatch'] },
  { name: 'contractValue', kind: 'money', on: ['Project', 'ProjectBatch', 'Agreement'] },
  { name: 'investment', kind: 'money', on: ['Project', 'ProjectBatch'] },
  { name: 'notation', kind: 'text', on: ['Sector'] },
  { name: 'scheme', kind: 'text', on: ['Sector'] },
  { name: 'indicator', kind: 'word', on: ['Observation'], vocabulary: 'Indicator' },
  { name: 'quantity', kind: 'quantity', on: ['Observation'] },
  { name: 'amount', kind: 'money', on: ['Observation'] },
  { name: 'cumulative', kind: 'boolean', on: ['Observation'] },
  { name: 'gist', kind: 'localisedText', on: ['Remark'] },
  { name: 'speakersAsReported', kind: 'localisedText', on: ['Remark'] },
  { name: 'url', kind: 'url', on: ['Document', 'Publisher', 'Organisation'] },
  { name: 'language', kind: 'text', on: ['Document'] },
  { name: 'sha256', kind: 'text', on: ['Document'] },
] as const satisfies readonly PropertyDefinition[];

/** The definition of a property on a type; null where the type does not have it. */
export function propertyOf(type: EntityType, name: string): PropertyDefinition | null {
  return propertiesOf(type).find((property) => property.name === name) ?? null;
}

/** The properties of a type in the order of `PROPERTIES`. */
export function propertiesOf(type: EntityType): readonly PropertyDefinition[] {
  const properties: readonly PropertyDefinition[] = PROPERTIES;
  return properties.filter((property) => property.on.includes(type));
}
