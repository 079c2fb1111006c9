import { getNamedType, isInputObjectType } from 'graphql';

import { schema } from '../schema.js';
import type { Filter } from './evaluate-filter.js';
import { testOf } from './evaluate-filter.js';
import type { PlainGraph, Thing } from './plain-graph.js';
import { relationshipsOf, typesOf } from './relationships.js';

/** One entry of an `orderBy` argument. */
export interface Order {
  readonly by: string;
  readonly direction?: 'ASC' | 'DESC';
}

/** A root list with its filter and its order; absent as in a request. */
export interface ListRequest {
  readonly field: string;
  readonly filter?: Filter | null;
  readonly orderBy?: readonly Order[];
}

/** The root lists whose nodes are entities. */
export const ENTITY_LISTS: readonly string[] = Object.values(
  schema.getQueryType()?.getFields() ?? {},
)
  .filter(
    ({ args, name }) =>
      args.some((argument) => argument.name === 'orderBy') &&
      !['statements', 'search'].includes(name),
  )
  .map(({ name }) => name);

/** What the schema says of a root list. */
export function rootListOf(field: string) {
  const definition = schema.getQueryType()?.getFields()[field];
  if (definition === undefined) throw new Error(`There is no list ${field}`);
  const argument = (name: string) => definition.args.find((arg) => arg.name === name);
  const input = getNamedType(argument('filter')?.type);
  if (!isInputObjectType(input)) throw new Error(`${field} has no filter`);
  return {
    type: getNamedType(definition.type).name.replace(/Connection$/, ''),
    input,
    orderInput: getNamedType(argument('orderBy')?.type),
    defaultOrder: (argument('orderBy')?.defaultValue ?? []) as readonly Order[],
  };
}

/** The ids of a root list of entities, all of them, in order. */
export function evaluateList(graph: PlainGraph, request: ListRequest): readonly string[] {
  const { type, input, defaultOrder } = rootListOf(request.field);
  const types = typesOf(type);
  const test = testOf({ graph, type, input }, request.filter ?? {});
  const kept = [...graph.things.values()].filter(
    (thing) => types.includes(thing.type) && test(thing) && isListed(request.field, thing),
  );
  const keys = (request.orderBy ?? defaultOrder).map((order) => sortKey(graph, type, order));
  return kept
    .map((thing) => ({ id: thing.id, keys: keys.flatMap((key) => key(thing)) }))
    .toSorted((a, b) => compareKeys(a.keys, b.keys) || compare(a.id, b.id))
    .map(({ id }) => id);
}

function isListed(field: string, { values }: Thing): boolean {
  if (field !== 'cities') return true;
  const kind = values.get('kind');
  return kind?.kind === 'plain' && kind.value === 'CITY';
}

/** One value that something is sorted by. */
export interface SortKey {
  readonly value: string | number | null;
  readonly isDescending: boolean;
}

/** What an order sorts things of a GraphQL type by. */
export function sortKey(
  graph: PlainGraph,
  type: string,
  { by, direction }: Order,
): (thing: Thing) => readonly SortKey[] {
  const isDescending = direction === 'DESC';
  const plain = (value: SortKey['value']): readonly SortKey[] => [{ value, isDescending }];
  const own = ownKey(by);
  if (own !== null && isOwn(type, by)) {
    return (thing) =>
      own(thing).map((value, index, all) => ({
        value,
        isDescending: isDescending && index === all.length - 1,
      }));
  }
  const [relationName, rest] = splitWord(type, by);
  if (rest === 'COUNT' && relationName === 'statements') {
    return ({ statements }) => plain(statements.length);
  }
  const relationship = relationshipsOf(type).get(relationName);
  if (relationship === undefined) throw new Error(`What does ${by} sort by?`);
  return (thing) => {
    const entries = relationship.follow(graph, thing);
    if (rest === 'COUNT') return plain(entries.length);
    const key = ownKey(rest);
    const values = entries
      .flatMap((entry) => key?.(entry.thing) ?? [])
      .filter((value) => value !== null);
    return plain(values.toSorted(compare)[0] ?? null);
  };
}

/** `SIGNED_AT_DATES` is the field `signedAt` and the word `DATES`. */
function splitWord(type: string, word: string): readonly [relation: string, rest: string] {
  const parts = word.split('_');
  for (let length = parts.length - 1; length > 0; length--) {
    const name = camelCase(parts.slice(0, length).join('_'));
    if (name === 'statements' || relationshipsOf(type).has(name)) {
      return [name, parts.slice(length).join('_')];
    }
  }
  throw new Error(`What does ${word} sort ${type} by?`);
}

const AMOUNTS = ['CONTRACT_VALUE', 'INVESTMENT', 'COUNT', 'ATTENDANCE', 'QUANTITY', 'AMOUNT'];
const DATES = ['DATES', 'FOUNDED', 'PERIOD', 'PUBLISHED_ON'];

function isOwn(type: string, word: string): boolean {
  return !relationshipsOf(type).has(camelCase(word));
}

type OwnKey = (thing: Thing) => readonly (string | number | null)[];

function ownKey(word: string): OwnKey | null {
  const name = camelCase(word);
  if (word === 'ID') return ({ id }) => [id];
  if (word === 'NAME') return (thing) => [thing.name];
  if (word === 'ORDINAL') {
    return ({ values }) => {
      const value = values.get(name);
      return [value?.kind === 'plain' ? Number(value.value) : null];
    };
  }
  if (DATES.includes(word)) {
    return ({ values }) => {
      const value = values.get(name);
      return [value?.kind === 'date' ? value.date.earliest : null];
    };
  }
  if (AMOUNTS.includes(word)) {
    return ({ values }) => {
      const value = values.get(name);
      return value?.kind === 'amount' ? [value.amount.measure, value.amount.lower] : [null, null];
    };
  }
  return null;
}

/** Nulls are last whatever the direction. */
export function compareKeys(a: readonly SortKey[], b: readonly SortKey[]): number {
  for (const [index, { value, isDescending }] of a.entries()) {
    const other = b[index]?.value ?? null;
    if (value === other) continue;
    if (value === null) return 1;
    if (other === null) return -1;
    return compare(value, other) * (isDescending ? -1 : 1);
  }
  return 0;
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function camelCase(word: string): string {
  return word.toLowerCase().replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
