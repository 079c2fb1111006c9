import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { composeList } from '../../../../src/graph/compose/compose.js';
import { decodeList } from '../../../../src/graph/compose/decode.js';
import type { OrderKey } from '../../../../src/graph/compose/fragment.js';
import { parseOrderKey } from '../../../../src/graph/compose/fragment.js';
import { compareKeys } from '../../../../src/graph/compose/keyset.js';
import type { Condition, ListPlan } from '../../../../src/graph/compose/plan.js';
import { createGraphStore } from '../../../../src/graph/create-graph-store.js';
import type { GraphStore } from '../../../../src/graph/graph-store.js';
import type { Value } from '../../../../src/graph/values.js';
import { listOf } from '../../../support/plans.js';
import { seededRandom } from '../../../support/random.js';

interface Row {
  readonly date: string | null;
  readonly rank: number | null;
  readonly id: string;
}

const [DATE, RANK, ID] = ['node.date?', 'node.rank?', 'node.id'].map(parseOrderKey) as [
  OrderKey,
  OrderKey,
  OrderKey,
];
const DESCENDING = [
  [false, false],
  [true, false],
  [false, true],
  [true, true],
] as const;

/** By date, then by rank, each either way, then by id. */
function orderOf(list: number): readonly OrderKey[] {
  const [date, rank] = DESCENDING[list % DESCENDING.length] ?? DESCENDING[0];
  return [{ ...DATE, descending: date }, { ...RANK, descending: rank }, ID];
}

const LISTS = Array.from({ length: 12 }, (_, seed) => [seed] as const);

/** Up to 12 rows with few different values, so that ties and nulls are frequent. */
function randomRows(random: () => number): readonly Row[] {
  const one = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;
  return Array.from({ length: Math.floor(random() * 13) }, (_, index) => ({
    date: one(['2023', '2024', '', null]),
    rank: one([-1, 0, 2, null]),
    id: `${one(['a', 'Z', '前'])}${index}`,
  }));
}

function idsInOrder(rows: readonly Row[], order: readonly OrderKey[]): readonly string[] {
  return rows
    .map(({ date, rank, id }) => [date, rank, id])
    .toSorted((a, b) => compareKeys(a, b, order))
    .map(([, , id]) => String(id));
}

describe('paging through a list with ties and nulls', () => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await createGraphStore({ engine: 'embedded', path: ':memory:' });
  });
  afterAll(() => store.close());

  const create = (label: string, rows: readonly Row[]) =>
    store.write((transaction) =>
      transaction.run(
        {
          name: 'test/rows',
          text: `UNWIND $rows AS row CREATE (n:${label} {id: row.id}) SET n.date = row.date, n.rank = row.rank`,
        },
        { rows: rows.map((row) => ({ ...row })) },
      ),
    );

  /** The ids of every page, in the order of the list. */
  const walk = async (
    label: string,
    order: readonly OrderKey[],
    size: number,
    backward: boolean,
    condition: Condition = { kind: 'and', all: [] },
  ) => {
    const pages: string[][] = [];
    let from: readonly Value[] | null = null;
    for (let more = true; more;) {
      const plan: ListPlan = listOf({
        label,
        order,
        condition,
        page: { size, backward, from },
      });
      const { statement, parameters } = composeList(plan);
      const page = decodeList(plan, await store.read(statement, parameters));
      pages.push(page.entries.map(({ node }) => node.text('id')));
      from = page.entries.at(backward ? 0 : -1)?.keys ?? null;
      more = page.more;
    }
    return (backward ? pages.toReversed() : pages).flat();
  };

  /** What rules nulls out, fixes a key, or does neither. */
  const CONDITIONS: readonly [Condition, (row: Row) => boolean][] = [
    [{ kind: 'known', property: 'date' }, ({ date }) => date !== null],
    [{ kind: 'in', property: 'date', values: ['2024'] }, ({ date }) => date === '2024'],
    [{ kind: 'in', property: 'rank', values: [0] }, ({ rank }) => rank === 0],
    [
      { kind: 'not', that: { kind: 'in', property: 'rank', values: [0] } },
      ({ rank }) => rank !== 0,
    ],
  ];

  test.each(LISTS)('gives each row exactly once, in both directions (list %i)', async (seed) => {
    const rows = randomRows(seededRandom(seed));
    const label = `Rows${seed}`;
    await create(label, rows);
    const order = orderOf(seed);
    for (const size of [1, 2, 5]) {
      expect(await walk(label, order, size, false)).toEqual(idsInOrder(rows, order));
      expect(await walk(label, order, size, true)).toEqual(idsInOrder(rows, order));
      const id = rows[0]?.id ?? '';
      const byId: Condition = { kind: 'in', property: 'id', values: [id] };
      for (const [condition, isMet] of [
        ...CONDITIONS,
        [byId, (row: Row) => row.id === id] as const,
      ]) {
        const met = idsInOrder(rows.filter(isMet), order);
        expect(await walk(label, order, size, false, condition)).toEqual(met);
        expect(await walk(label, order, size, true, condition)).toEqual(met);
      }
    }
  });
});
