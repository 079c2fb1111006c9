import { list, numberOrNull } from '../cells.js';
import type { Row, Value } from '../values.js';
import type { KeyDirection } from './keyset.js';
import { compareKeys } from './keyset.js';
import type { ListPlan, Page, RecordPlan, RelationPlan } from './plan.js';

/** One node of an answer: its columns by name and its relations by slot. */
export class GraphRecord {
  readonly #plan: RecordPlan;
  readonly #row: Row;

  constructor(plan: RecordPlan, row: Row) {
    this.#plan = plan;
    this.#row = row;
  }

  /** Whether the plan asked for a column. */
  has(column: string): boolean {
    return this.#plan.columns.includes(column);
  }

  /** The value of a column. @throws Error when the plan did not ask for it. */
  get(column: string): Value {
    const index = this.#plan.columns.indexOf(column);
    if (index === -1) throw new Error(`Column ${column} was not planned`);
    return this.#row[index] ?? null;
  }

  /** The value of a column that holds text. @throws Error when it does not. */
  text(column: string): string {
    const value = this.get(column);
    if (typeof value !== 'string') throw new Error(`Column ${column} holds no text`);
    return value;
  }

  /** The entries of a relation, and how they were read. @throws Error when the plan did not ask for it. */
  related(slot: string): PlannedPage {
    const index = this.#plan.relations.findIndex((relation) => relation.slot === slot);
    const relation = this.#plan.relations[index];
    if (relation === undefined) throw new Error(`Relation ${slot} was not planned`);
    return decodeRelation(relation, this.#row, this.#plan.columns.length + index);
  }
}

/** One entry of a list. */
export interface RelatedEntry {
  /** The values of the order keys; null where they were not read. */
  readonly keys: Row | null;
  readonly node: GraphRecord;
  /** What was read of the relationship; null on root lists and where nothing of it was asked for. */
  readonly edge: GraphRecord | null;
}

/** A part of a sorted list. */
export interface RelatedPage {
  readonly entries: readonly RelatedEntry[];
  /** Whether the list goes on in the direction of reading. */
  readonly more: boolean;
  /** How many entries there are in all; null where it was not asked for. */
  readonly total: number | null;
}

/** A part of a relation's list, with the plan that says which. */
export interface PlannedPage extends RelatedPage {
  readonly plan: RelationPlan;
}

/**
 * The rows of `composeList`: order keys, record and total. The total of an empty page is known
 * only where the page begins at an end of the list: it is null where the page continues.
 */
export function decodeList(
  plan: Pick<ListPlan, 'node' | 'page' | 'order' | 'keyed' | 'total'>,
  rows: readonly Row[],
): RelatedPage {
  const { node, page, order, keyed, total } = plan;
  const entries = rows.map((row) => ({
    keys: keyed ? list(row, 0) : null,
    node: new GraphRecord(node, list(row, 1)),
    edge: null,
  }));
  return { ...cut(entries, page, keyed ? order : null), total: total ? totalOf(page, rows) : null };
}

function totalOf({ from }: Page, [row]: readonly Row[]): number | null {
  if (row === undefined) return from === null ? 0 : null;
  return numberOrNull(row, 2);
}

/** The rows of `composeByIds`, by id. */
export function decodeByIds(
  plan: RecordPlan,
  rows: readonly Row[],
): ReadonlyMap<Value, GraphRecord> {
  return new Map(rows.map((row) => [list(row, 0)[0] ?? null, new GraphRecord(plan, list(row, 1))]));
}

function decodeRelation(plan: RelationPlan, row: Row, column: number): PlannedPage {
  const cell = plan.total ? list(row, column) : null;
  const items = cell === null ? list(row, column) : list(cell, 0);
  const all = items.map((_, index) => decodeEntry(plan, list(items, index)));
  const { entries, more } = cut(all, plan.page, plan.keyed ? plan.fragment.order : null);
  return { entries, more, plan, total: cell === null ? null : numberOrNull(cell, 1) };
}

/** The parts of an entry that the plan asks for; the node's record alone is the entry itself. */
function decodeEntry({ keyed, node, edge }: RelationPlan, item: Row): RelatedEntry {
  if (!keyed && edge === null) return { keys: null, node: new GraphRecord(node, item), edge: null };
  const position = keyed ? 1 : 0;
  const hasEdge = edge !== null && item[position + 1] !== null;
  return {
    keys: keyed ? list(item, 0) : null,
    node: new GraphRecord(node, list(item, position)),
    edge: hasEdge ? new GraphRecord(edge, list(item, position + 1)) : null,
  };
}

/**
 * Takes off the one entry too many, and puts the others in the order of their keys, whatever order
 * they were collected in. Without keys they are in the order of reading.
 */
function cut(
  entries: readonly RelatedEntry[],
  page: Page | null,
  order: readonly KeyDirection[] | null,
): Pick<RelatedPage, 'entries' | 'more'> {
  const sorted = order === null ? forward(entries, page) : inOrder(entries, order);
  if (page === null || sorted.length <= page.size) return { entries: sorted, more: false };
  return { entries: page.backward ? sorted.slice(1) : sorted.slice(0, page.size), more: true };
}

function forward<T>(entries: readonly T[], page: Page | null): readonly T[] {
  return page?.backward ? entries.toReversed() : entries;
}

function inOrder(
  entries: readonly RelatedEntry[],
  order: readonly KeyDirection[],
): readonly RelatedEntry[] {
  const compare = (a: RelatedEntry, b: RelatedEntry) =>
    compareKeys(a.keys ?? [], b.keys ?? [], order);
  return isSorted(entries, compare) ? entries : entries.toSorted(compare);
}

function isSorted<T>(items: readonly T[], compare: (a: T, b: T) => number): boolean {
  for (let index = 1; index < items.length; index++) {
    if (compare(items[index - 1] as T, items[index] as T) > 0) return false;
  }
  return true;
}
