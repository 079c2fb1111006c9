import type { ListOrderKey } from '../../graph/compose/plan.js';
import type { Row, Value } from '../../graph/values.js';
import type { SearchOrder } from '../../graphql/__generated__/resolver-types.js';
import type { FragmentIndex } from '../../graphql/fragment-index.js';
import { keysOfWord } from '../../graphql/list-order.js';
import type { FoundEntity } from '../../graphql/name-finder.js';

/** What results are sorted by: what the search knows of them, or a key that the graph computes. */
export interface SearchKey {
  readonly by: 'relevance' | 'date' | 'id' | ListOrderKey;
  readonly descending: boolean;
}

/** What results are sorted by that their names do not tell. */
export interface SortValues {
  /** The keys of the graph by id, in the order of `graphKeys`. */
  readonly graph: ReadonlyMap<string, Row>;
  /** The first days by id; empty where no key is a date. */
  readonly dates: ReadonlyMap<string, string | null>;
}

/** The keys that `orderBy` asks for; relevance and the id follow, so that the order is total. */
export function searchKeys(
  fragments: FragmentIndex,
  orderBy: readonly SearchOrder[],
): readonly SearchKey[] {
  const asked = orderBy.map(({ by, direction }) => ({
    by: sourceOf(fragments, by),
    descending: direction === 'DESC',
  }));
  return [...asked, { by: 'relevance', descending: false }, { by: 'id', descending: false }];
}

function sourceOf(fragments: FragmentIndex, word: SearchOrder['by']): SearchKey['by'] {
  if (word === 'RELEVANCE' || word === 'DATE' || word === 'ID') {
    return ({ RELEVANCE: 'relevance', DATE: 'date', ID: 'id' } as const)[word];
  }
  const [key] = keysOfWord(fragments, 'Entity', word) ?? [];
  if (key === undefined) throw new Error(`${word} sorts search results by nothing`);
  return key;
}

/** The keys that the graph computes. */
export function graphKeys(keys: readonly SearchKey[]): readonly ListOrderKey[] {
  return keys.flatMap(({ by }) => (typeof by === 'string' ? [] : [by]));
}

/** The values by which a result is sorted. */
export function keyValues(
  keys: readonly SearchKey[],
  { id, match }: FoundEntity,
  { graph, dates }: SortValues,
): readonly Value[] {
  const computed = (graph.get(id) ?? []).values();
  return keys.map(({ by }): Value => {
    switch (by) {
      case 'relevance':
        return Math.round((1 - match.score) * 1e4);
      case 'date':
        return dates.get(id) ?? null;
      case 'id':
        return id;
      default:
        return computed.next().value ?? null;
    }
  });
}

/** Whether a cursor's value can be one of a key. */
export function isKeyValue({ by }: SearchKey, value: Value): boolean {
  if (by === 'relevance') return typeof value === 'number';
  if (by === 'id') return typeof value === 'string';
  if (by !== 'date' && by.over !== undefined) return typeof value === 'number';
  return value === null || typeof value === 'string';
}
