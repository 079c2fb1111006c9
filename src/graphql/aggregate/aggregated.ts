import type { Entry } from './entry.js';
import type { SummedGroup } from './group-sums.js';

/** What was read of the entries of a connection, or of some of them. */
export type Aggregated = AggregatedEntries | AggregatedGroups | AggregatedSums;

/** Entries, of which whatever is asked for can be found out. */
export interface AggregatedEntries {
  readonly kind: 'entries';
  /** The GraphQL type of the entries. */
  readonly type: string;
  readonly count: number;
  /** Empty where only their number was asked for. */
  readonly entries: readonly Entry[];
}

/** Nothing but groups, as the database has made them. */
export interface AggregatedGroups {
  readonly kind: 'groups';
  readonly type: string;
  readonly groups: readonly SummedGroup[];
}

/** The sums of one group, as the database has made them. */
export interface AggregatedSums extends SummedGroup {
  readonly kind: 'sums';
  readonly type: string;
}

/** Of entries that were read. */
export function ofEntries(type: string, entries: readonly Entry[]): AggregatedEntries {
  return { kind: 'entries', type, count: entries.length, entries };
}

/** @throws Error where the entries were not planned to be read. */
export function entriesIn(aggregated: Aggregated): readonly Entry[] {
  if (aggregated.kind !== 'entries') throw notPlanned('entries');
  return aggregated.entries;
}

/** @throws Error where the number of entries was not planned to be read. */
export function countOf(aggregated: Aggregated): number {
  if (aggregated.kind === 'groups') throw notPlanned('count');
  return aggregated.count;
}

/** What is wrong where a resolver asks for what its plan has not read. */
export function notPlanned(what: string): Error {
  return new Error(`What an aggregation is asked for was not planned: ${what}`);
}
