import type { GraphQLEnumType } from 'graphql';

import type { ListOrderKey } from '../graph/compose/plan.js';
import { parseOrderKey } from '../graph/compose/fragment.js';
import { nodeProperty } from './filter/filter-fields.js';
import type { FragmentIndex } from './fragment-index.js';

/** One entry of an `orderBy` argument. */
export interface OrderInput {
  readonly by: string;
  readonly direction: 'ASC' | 'DESC';
}

/** What each word of an order enum sorts by, the last key left out that makes the order total. */
export type ListOrders = ReadonlyMap<string, readonly ListOrderKey[]>;

/** What makes every order total. */
const LAST_KEY = parseOrderKey('node.id');

/** The words of an order enum for nodes of a GraphQL type. @throws Error for a word that sorts by nothing. */
export function listOrders(
  fragments: FragmentIndex,
  nodeType: string,
  words: GraphQLEnumType,
): ListOrders {
  return new Map(
    words.getValues().map(({ name }) => {
      const keys = keysOfWord(fragments, nodeType, name);
      if (keys === null) throw new Error(`${words.name}.${name} sorts ${nodeType} by nothing`);
      return [name, keys];
    }),
  );
}

/** The keys of a list; those of amounts sort by currency or unit first, which stay ascending. */
export function orderKeys(
  orders: ListOrders,
  orderBy: readonly OrderInput[],
): readonly ListOrderKey[] {
  const keys = orderBy.flatMap(({ by, direction }) =>
    (orders.get(by) ?? []).map((key, index, all) => ({
      ...key,
      descending: direction === 'DESC' && index === all.length - 1,
    })),
  );
  const end = keys.findIndex(({ expression, over }) => expression === 'node.id' && !over);
  return end === -1 ? [...keys, LAST_KEY] : keys.slice(0, end + 1);
}

/**
 * `ID`, `NAME`, a property (`DATES`, `CONTRACT_VALUE`), how many a relationship leads to
 * (`PARTIES_COUNT`), or the least of a property of what it leads to (`SIGNED_AT_DATES`).
 */
export function keysOfWord(
  fragments: FragmentIndex,
  nodeType: string,
  word: string,
): readonly ListOrderKey[] | null {
  if (word === 'ID') return [LAST_KEY];
  const own = propertyKeys(nodeType, camelCase(word));
  if (own !== null) return own;
  const parts = word.split('_');
  for (let length = parts.length - 1; length > 0; length--) {
    const over = fragments.find(nodeType, camelCase(parts.slice(0, length).join('_')));
    if (over === null) continue;
    const rest = parts.slice(length).join('_');
    if (rest === 'COUNT') return [{ ...parseOrderKey('count(*)'), over }];
    const keys = propertyKeys(over.node, camelCase(rest));
    const [key] = keys ?? [];
    if (keys?.length !== 1 || key === undefined) continue;
    return [{ ...key, expression: `min(${key.expression})`, nullable: true, over }];
  }
  return null;
}

function propertyKeys(nodeType: string, name: string): readonly ListOrderKey[] | null {
  if (name === 'name') return [parseOrderKey('node.name?')];
  if (nodeType === 'Statement' && name === 'confidence') return [parseOrderKey('node.confidence')];
  const property = nodeProperty(nodeType, name);
  switch (property?.kind) {
    case 'integer':
      return [parseOrderKey(`node.${name}?`)];
    case 'date':
      return [parseOrderKey(`node.${name}Earliest?`)];
    case 'quantity':
      return [parseOrderKey(`node.${name}Unit?`), parseOrderKey(`node.${name}Lower?`)];
    case 'money':
      return [parseOrderKey(`node.${name}Currency?`), parseOrderKey(`node.${name}Lower?`)];
    default:
      return null;
  }
}

function camelCase(word: string): string {
  return word.toLowerCase().replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
