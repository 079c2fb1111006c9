import type { MoneyValue, QuantityValue, StatusValue } from '../../../src/import/value-formats.js';
import type { PropertyDefinition } from '../../../src/ontology/properties.js';
import { VOCABULARIES } from '../../../src/ontology/vocabularies.js';
import { parsePartialDate } from '../../../src/values/partial-date.js';
import type { PlainStatement } from './plain-graph.js';
import { publishedOf } from './plain-graph.js';

/** A date with its first and last possible day; all null where no date is stated. */
export interface PlainDate {
  readonly text: string | null;
  readonly earliest: string | null;
  readonly latest: string | null;
}

/** A figure with its bounds and the currency or unit it is in. */
export interface PlainAmount {
  readonly lower: number | null;
  readonly upper: number | null;
  readonly qualifier: string;
  readonly measure: string | null;
}

/** A word that was reached, and when. */
export interface PlainEvent {
  readonly word: string;
  readonly date: PlainDate;
}

/** What is shown of a property. */
export type ShownValue =
  | { readonly kind: 'plain'; readonly value: string | number | boolean }
  | { readonly kind: 'texts' }
  | { readonly kind: 'date'; readonly date: PlainDate }
  | { readonly kind: 'amount'; readonly amount: PlainAmount }
  | { readonly kind: 'status'; readonly current: string; readonly events: readonly PlainEvent[] };

const METHODS = ['REFERENCE', 'PRINTED', 'CURATED', 'INFERRED'];

/** What the statements that are not deprecated show of a property; null where there are none. */
export function shownValue(
  property: PropertyDefinition,
  statements: readonly PlainStatement[],
): ShownValue | null {
  const [chosen] = statements.toSorted(
    (a, b) =>
      Number(b.rank === 'PREFERRED') - Number(a.rank === 'PREFERRED') ||
      b.confidence - a.confidence ||
      METHODS.indexOf(a.method) - METHODS.indexOf(b.method) ||
      compare(publishedOf(b), publishedOf(a)) ||
      compare(a.id, b.id),
  );
  if (chosen === undefined) return null;
  switch (property.kind) {
    case 'localisedText':
      return { kind: 'texts' };
    case 'status':
      return statusOf(property, statements);
    case 'date':
      return { kind: 'date', date: toDate(chosen.value as string) };
    case 'quantity':
    case 'money':
      return { kind: 'amount', amount: toAmount(chosen.value as MoneyValue | QuantityValue) };
    default:
      return { kind: 'plain', value: chosen.value as string | number | boolean };
  }
}

/** A stated date; every part is null where none is stated. */
function toDate(text: string | null): PlainDate {
  if (text === null) return { text, earliest: null, latest: null };
  const { earliest, latest } = parsePartialDate(text);
  return { text, earliest, latest };
}

function toAmount(value: MoneyValue | QuantityValue): PlainAmount {
  const number = (text: string | null) => (text === null ? null : Number(text));
  return {
    lower: number(value.lower),
    upper: number(value.upper),
    qualifier: value.qualifier,
    measure: 'unit' in value ? value.unit : value.currency,
  };
}

/** The latest dated word is current; where none is dated, the one furthest in the lifecycle. */
function statusOf(
  { vocabulary }: PropertyDefinition,
  statements: readonly PlainStatement[],
): ShownValue | null {
  const lifecycle: readonly string[] = vocabulary === undefined ? [] : VOCABULARIES[vocabulary];
  const events = statements.map(({ value }) => {
    const { word, date } = value as StatusValue;
    return { word, date: toDate(date) };
  });
  const day = ({ date }: PlainEvent) => date.earliest ?? date.latest ?? '';
  const current = events.toSorted(
    (a, b) =>
      compare(day(b), day(a)) ||
      compare(b.date.text ?? '', a.date.text ?? '') ||
      lifecycle.indexOf(b.word) - lifecycle.indexOf(a.word),
  )[0];
  return current === undefined ? null : { kind: 'status', current: current.word, events };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
