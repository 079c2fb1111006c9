import { list, text } from '../../graph/cells.js';
import { composeList } from '../../graph/compose/compose.js';
import { parseOrderKey } from '../../graph/compose/fragment.js';
import type { Condition, ListOrderKey } from '../../graph/compose/plan.js';
import type { GraphStore } from '../../graph/graph-store.js';
import type { Row } from '../../graph/values.js';

const NOTHING = { columns: [], relations: [] };

/**
 * Which of these entities meet a condition, each with the values of the keys, in their order. One
 * statement; none where nothing is asked of the graph.
 */
export async function readSortKeys(
  store: GraphStore,
  ids: readonly string[],
  condition: Condition | null,
  keys: readonly ListOrderKey[],
): Promise<ReadonlyMap<string, Row>> {
  if (ids.length === 0 || (condition === null && keys.length === 0)) {
    return new Map(ids.map((id) => [id, []]));
  }
  const found: Condition = { kind: 'in', property: 'id', values: ids };
  const plan = {
    name: 'Query.search',
    label: 'Entity',
    condition: { kind: 'and', all: condition === null ? [found] : [found, condition] },
    order: [...keys, parseOrderKey('node.id')],
    page: { size: ids.length, backward: false, from: null },
    node: NOTHING,
    keyed: true,
    total: false,
  } as const;
  const { statement, parameters } = composeList(plan);
  const rows = await store.read(statement, parameters);
  const sorted = rows.map((row) => list(row, 0));
  return new Map(sorted.map((values) => [text(values, keys.length), values]));
}
