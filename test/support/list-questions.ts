import fc from 'fast-check';
import type { GraphQLInputField } from 'graphql';
import { getNamedType, isEnumType, isInputObjectType } from 'graphql';

import { FragmentIndex } from '../../src/graphql/fragment-index.js';
import { listOrders } from '../../src/graphql/list-order.js';
import type { FieldMeaning } from '../../src/graphql/filter/filter-fields.js';
import { meaningOf } from '../../src/graphql/filter/filter-fields.js';
import { hasOrderedIndex } from '../../src/graph/schema.js';
import { arbitraryFilterFields } from './brute-force/arbitrary-request.js';
import { ENTITY_LISTS, rootListOf } from './brute-force/evaluate-list.js';
import type { PlainGraph, Thing } from './brute-force/plain-graph.js';
import { typesOf } from './brute-force/relationships.js';
import { fragments, schema } from './schema.js';

/** A list with one filter or one order. */
export interface ListQuestion {
  readonly field: string;
  /** Arguments besides the page. */
  readonly variables: Readonly<Record<string, unknown>>;
}

const INDEX = new FragmentIndex(schema, fragments);

/** Every root list. */
export const ROOT_LISTS = [...ENTITY_LISTS, 'statements'];

/** The operation of a list; every argument is a variable. */
export function listOperation(field: string, selection: string): string {
  const { input, orderInput } = rootListOf(field);
  return `query ($filter: ${input.name}, $orderBy: [${String(orderInput)}!], $first: Int, $last: Int, $after: String, $before: String) {
    list: ${field}(filter: $filter, orderBy: $orderBy, first: $first, last: $last, after: $after, before: $before) { ${selection} }
  }`;
}

/** The words by which a list is sorted by a property of its own that an index has, and all others. */
export function orderWords(field: string) {
  const { type, orderInput } = rootListOf(field);
  const words = isInputObjectType(orderInput)
    ? getNamedType(orderInput.getFields().by?.type)
    : null;
  if (!isEnumType(words)) throw new Error(`${field} has no order`);
  const orders = [...listOrders(INDEX, type, words)];
  const isIndexed = (name: string): boolean => {
    const [first, ...others] = orders.find(([word]) => word === name)?.[1] ?? [];
    if (first?.over !== undefined || others.length > 0) return false;
    return (
      first?.expression === 'node.id' || hasOrderedIndex(type, [first?.expression.slice(5) ?? ''])
    );
  };
  const names = words.getValues().map(({ name }) => name);
  return { indexed: names.filter(isIndexed), others: names.filter((name) => !isIndexed(name)) };
}

/** One question for each field of a list's filter, with values that occur in the graph. */
export function filterQuestions(graph: PlainGraph, field: string): readonly ListQuestion[] {
  return [...arbitraryFilterFields(graph, field)].map(([name, arbitrary]) => {
    const [value] = fc.sample(arbitrary, { numRuns: 1, seed: 1 });
    return { field, variables: { filter: { [name]: value } } };
  });
}

/** A question whose filter names something. */
export interface SoughtQuestion extends ListQuestion {
  /** Whether it names things by id, and not the values of properties. */
  readonly byId: boolean;
}

/**
 * One question for each field of a list's filter that names what an index or a relationship leads
 * to: ids, words and numbers that are indexed, periods with a first day, amounts of a currency,
 * names, places and sectors, and whatever is linked to something named by id. Each round has other
 * values.
 */
export function soughtQuestions(
  graph: PlainGraph,
  field: string,
  round = 0,
): readonly SoughtQuestion[] {
  const { type, input } = rootListOf(field);
  return Object.values(input.getFields()).flatMap((each) => {
    const meaning = meaningOf(INDEX, type, each);
    const value = soughtValue(graph, type, each, meaning, round);
    const byId = each.name === 'ids' || ['name', 'within', 'one', 'list'].includes(meaning.kind);
    return value === null ? [] : [{ field, byId, variables: { filter: { [each.name]: value } } }];
  });
}

function soughtValue(
  graph: PlainGraph,
  type: string,
  field: GraphQLInputField,
  meaning: FieldMeaning,
  round: number,
): unknown {
  const idsOf = (of: string) => {
    const ids = thingsOf(graph, of).map(({ id }) => id);
    return [0, 1].map((index) => ids[(2 * round + index) % ids.length]);
  };
  const input = getNamedType(field.type);
  switch (meaning.kind) {
    case 'values':
      if (meaning.property === 'id') return idsOf(type);
      if (!hasOrderedIndex(type, [meaning.property])) return null;
      return isEnumType(input)
        ? input
            .getValues()
            .slice(0, 1)
            .map(({ name }) => name)
        : [1];
    case 'status':
      return hasOrderedIndex(type, [meaning.property]) ? { current: statusWords(input) } : null;
    case 'date':
      return { certainlyIn: String(2020 - round) };
    case 'amount':
      return {
        [isInputObjectType(input) && input.getFields().units ? 'units' : 'currencies']: ['CNY'],
      };
    case 'name':
      return nameOf(graph, type, round);
    case 'within':
      return { ids: idsOf(meaning.scope.type) };
    case 'one':
      return { ids: idsOf(meaning.fragment.node) };
    case 'list':
      return { some: { ids: idsOf(meaning.fragment.node) } };
    default:
      return null;
  }
}

function nameOf(graph: PlainGraph, type: string, round: number): object | null {
  const names = thingsOf(graph, type).flatMap((thing) => thing.names);
  const name = names[round % names.length];
  return name === undefined ? null : { text: name.text, match: 'EXACT' };
}

function statusWords(input: unknown): readonly string[] {
  const words = isInputObjectType(input) ? getNamedType(input.getFields().current?.type) : null;
  return isEnumType(words)
    ? words
        .getValues()
        .slice(0, 1)
        .map(({ name }) => name)
    : [];
}

function thingsOf(graph: PlainGraph, type: string): readonly Thing[] {
  const types = typesOf(type);
  return [...graph.things.values()].filter((thing) => types.includes(thing.type));
}
