import type { Filter } from './evaluate-filter.js';
import { testOf } from './evaluate-filter.js';
import type { Order, SortKey } from './evaluate-list.js';
import { compareKeys, rootListOf, sortKey } from './evaluate-list.js';
import type { PlainGraph, Thing } from './plain-graph.js';
import { relationshipsOf } from './relationships.js';

/** A search with a filter and an order. */
export interface SearchRequest {
  readonly text: string;
  readonly filter: Filter;
  readonly orderBy: readonly Order[];
}

/** A result of the same search without a filter and an order. */
export interface FoundThing {
  readonly id: string;
  readonly score: number;
}

/** The ids that a search has with its filter and order, given what its text finds. */
export function evaluateSearch(
  graph: PlainGraph,
  found: readonly FoundThing[],
  { filter, orderBy }: SearchRequest,
): readonly string[] {
  const { type, input } = rootListOf('entities');
  const test = testOf({ graph, type, input }, filter);
  const orders = [...orderBy, { by: 'RELEVANCE' }, { by: 'ID' }];
  return found
    .map(({ id, score }) => ({ thing: thingOf(graph, id), score }))
    .filter(({ thing }) => test(thing))
    .map(({ thing, score }) => ({
      id: thing.id,
      keys: orders.flatMap((order) => keysOf(graph, order, thing, score)),
    }))
    .toSorted((a, b) => compareKeys(a.keys, b.keys))
    .map(({ id }) => id);
}

function keysOf(graph: PlainGraph, order: Order, thing: Thing, score: number): readonly SortKey[] {
  const isDescending = order.direction === 'DESC';
  if (order.by === 'RELEVANCE') return [{ value: -score, isDescending }];
  if (order.by === 'DATE') return [{ value: firstDay(graph, thing), isDescending }];
  return sortKey(graph, 'Entity', order)(thing);
}

const DATED_BY = ['SIGNED_AT', 'ANNOUNCED_AT', 'LAUNCHED_AT', 'INAUGURATED_AT', 'SAID_AT'];

/** The first day of a thing, or of the occasions where it came about and of what they are parts of. */
function firstDay(graph: PlainGraph, thing: Thing): string | null {
  const occasions = DATED_BY.flatMap((type) => graph.linksFrom.get(`${type} ${thing.id}`) ?? []);
  const starts = [thing, ...occasions.map(({ to }) => thingOf(graph, to))];
  const within = relationshipsOf('Occasion').get('within');
  const dated = starts
    .flatMap((start) => [start, ...(within?.follow(graph, start) ?? []).map((each) => each.thing)])
    .filter((each) => each.id === thing.id || each.type.startsWith('ForumE'));
  return dated.flatMap((each) => ownFirstDay(each) ?? []).toSorted()[0] ?? null;
}

function ownFirstDay({ values }: Thing): string | null {
  for (const name of ['dates', 'period', 'publishedOn', 'founded']) {
    const value = values.get(name);
    if (value?.kind === 'date' && value.date.earliest !== null) return value.date.earliest;
  }
  return null;
}

function thingOf({ things }: PlainGraph, id: string): Thing {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`There is no ${id}`);
  return thing;
}
