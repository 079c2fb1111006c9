import { createHash } from 'node:crypto';

import type { RelatedEntry, RelatedPage } from '../graph/compose/decode.js';
import type { Page } from '../graph/compose/plan.js';
import type { Value } from '../graph/values.js';
import type { EntriesOf } from './aggregate/aggregate-reader.js';
import { badCursor, badUserInput, checkBounds } from './errors.js';

/** The page size where neither `first` nor `last` is given. */
export const DEFAULT_PAGE_SIZE = 20;

/** The arguments of every connection. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/**
 * Checks page arguments. A cursor carries the fingerprint of the list it was made for (field,
 * filter and order), so that it cannot silently be used with another.
 *
 * @throws GraphQLError `BAD_USER_INPUT` or `BAD_CURSOR`, naming the argument after `field`.
 */
export function readPage(
  args: PageArguments,
  { field, fingerprint, keys, maxSize }: PageContext,
): Page {
  const backward = isGiven(args.last) || (isGiven(args.before) && !isGiven(args.first));
  if (isGiven(args.first) && isGiven(args.last)) {
    throw badUserInput(`${field}(last:)`, 'give either `first` or `last`, not both.');
  }
  const [wrong, size] = backward ? (['after', 'last'] as const) : (['before', 'first'] as const);
  if (isGiven(args[wrong])) {
    throw badUserInput(`${field}(${wrong}:)`, `goes with \`${backward ? 'first' : 'last'}\`.`);
  }
  const count = args[size] ?? Math.min(DEFAULT_PAGE_SIZE, maxSize);
  checkBounds(`${field}(${size}:)`, count, 0, maxSize);
  const name = backward ? 'before' : 'after';
  const cursor = args[name];
  if (!isGiven(cursor)) return { size: count, backward, from: null };
  const from = decodeCursor(cursor, fingerprint, keys);
  if (from === null) throw badCursor(`${field}(${name}:)`);
  return { size: count, backward, from };
}

/** What is known of a list before it is read. */
export interface PageContext {
  /** The field, for messages. */
  readonly field: string;
  readonly fingerprint: string;
  /** How many order keys an entry has. */
  readonly keys: number;
  /** The largest page that may be asked for. */
  readonly maxSize: number;
}

function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

/** Whether a page is to begin at a cursor. */
export function isContinued({ after, before }: PageArguments): boolean {
  return isGiven(after) || isGiven(before);
}

/** A short hash that tells one list from another. */
export function fingerprintOf(list: unknown): string {
  return createHash('sha256').update(JSON.stringify(list)).digest('base64url').slice(0, 8);
}

/** An opaque cursor for an entry of the list with this fingerprint. Its seal covers both. */
export function encodeCursor(keys: readonly Value[] | null, fingerprint: string): string {
  if (keys === null) throw new Error('The order keys were not read');
  const seal = fingerprintOf([fingerprint, keys]);
  return Buffer.from(JSON.stringify([seal, ...keys])).toString('base64url');
}

/** The keys of a cursor; null where it is not, to the letter, one that this list would give. */
function decodeCursor(cursor: string, fingerprint: string, keys: number): readonly Value[] | null {
  const parsed = parseJson(Buffer.from(cursor, 'base64url').toString());
  if (!Array.isArray(parsed) || parsed.length !== keys + 1) return null;
  const values: readonly unknown[] = parsed.slice(1);
  if (!values.every(isKey)) return null;
  return encodeCursor(values, fingerprint) === cursor ? values : null;
}

function isKey(value: unknown): value is string | number | null {
  return value === null || typeof value === 'string' || typeof value === 'number';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** An entry that a cursor can be made for. */
export type Keyed = Pick<RelatedEntry, 'keys'>;

/** What the schema's `PageInfo` is made of. */
interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: () => string | null;
  readonly endCursor: () => string | null;
}

/** A page in the shape of a GraphQL connection; functions are called where they are asked for. */
export interface Connection<Entry extends Keyed = RelatedEntry> {
  readonly entries: readonly Entry[];
  readonly pageInfo: () => PageInfo;
  readonly totalCount: number | null;
  readonly fingerprint: string;
}

/** An entry of a connection with what its cursor needs. */
export type EntryOnPage<Entry extends Keyed> = Entry & { readonly fingerprint: string };

/** The entries of a connection, for its `edges`. */
export function edgesOf<Entry extends Keyed>({
  entries,
  fingerprint,
}: Pick<Connection<Entry>, 'entries' | 'fingerprint'>): readonly EntryOnPage<Entry>[] {
  return entries.map((entry) => ({ ...entry, fingerprint }));
}

/** What the entries of a connection are about, for its `nodes`. */
export function nodesOf<Node>({
  entries,
}: {
  readonly entries: readonly { readonly node: Node }[];
}): readonly Node[] {
  return entries.map(({ node }) => node);
}

/** Where an entry stands, for the `cursor` of an edge. */
export function cursorOf({ keys, fingerprint }: EntryOnPage<Keyed>): string {
  return encodeCursor(keys, fingerprint);
}

/** A connection of entities or statements. */
export interface RecordConnection extends Connection {
  /** What the whole list holds, for its `aggregate`. */
  readonly entriesOf: () => EntriesOf;
}

/** Makes a connection of a page that was read. */
export function toConnection<Entry extends Keyed>(
  read: Pick<RelatedPage, 'more' | 'total'> & { readonly entries: readonly Entry[] },
  page: Page,
  fingerprint: string,
): Connection<Entry> {
  return {
    entries: read.entries,
    pageInfo: () => pageInfoOf(read, page, fingerprint),
    totalCount: read.total,
    fingerprint,
  };
}

/** What lies on either side of a page. */
export function pageInfoOf(
  { entries, more }: Pick<RelatedPage, 'more'> & { readonly entries: readonly Keyed[] },
  { from, backward }: Page,
  fingerprint: string,
): PageInfo {
  const continued = from !== null;
  const cursor = (entry: Keyed | undefined) => (): string | null =>
    entry === undefined ? null : encodeCursor(entry.keys, fingerprint);
  return {
    hasNextPage: backward ? continued : more,
    hasPreviousPage: backward ? more : continued,
    startCursor: cursor(entries[0]),
    endCursor: cursor(entries.at(-1)),
  };
}
