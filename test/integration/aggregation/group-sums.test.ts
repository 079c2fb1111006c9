import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { startMadeServer } from '../../support/made-server.js';
import type { TestServer } from '../../support/test-server.js';

interface Amount {
  readonly lower: string | null;
  readonly upper: string | null;
  readonly qualifier?: string;
  readonly currency?: string | null;
  readonly currencyBasis?: string;
}

const exact = (figure: string): Amount => ({ lower: figure, upper: figure });
const LARGE = '900000000000001';

/** Projects of a sector with their contract values. */
const SECTORS: Readonly<Record<string, readonly (Amount | null)[]>> = {
  decimals: [exact('0.1'), exact('0.2'), null],
  large: Array.from({ length: 11 }, () => exact(LARGE)),
  open: [{ lower: '20', upper: null, qualifier: 'OVER' }, exact('5')],
  least: [{ lower: null, upper: '7', qualifier: 'UP_TO' }],
  mixed: [
    { ...exact('3'), qualifier: 'ABOUT' },
    { ...exact('4'), currency: 'USD', currencyBasis: 'INFERRED' },
    { ...exact('6'), currency: null, currencyBasis: 'AMBIGUOUS' },
  ],
};

const value = (subject: string, amount: Amount) => ({
  subject,
  property: 'contractValue',
  value: {
    qualifier: 'EXACT',
    currency: 'CNY',
    currencyBasis: 'PRINTED',
    text: 'as printed',
    ...amount,
  },
});
const link = (subject: string, property: string, object: string) => ({ subject, property, object });

const STATEMENTS = [
  ...Object.entries(SECTORS).flatMap(([sector, amounts]) =>
    amounts.flatMap((amount, index) => {
      const id = `project:${sector}-${index}`;
      const stated = amount === null ? [] : [value(id, amount)];
      return [link(id, 'inSector', `sector:${sector}`), ...stated];
    }),
  ),
  value('project-batch:batch', exact('100')),
  value('project:member', exact('40')),
  value('project:of-no-batch', exact('8')),
  link('project:member', 'partOf', 'project-batch:batch'),
  ...['project-batch:batch', 'project:member', 'project:of-no-batch'].map((id) =>
    link(id, 'inSector', 'sector:whole'),
  ),
  link('project:member', 'inSector', 'sector:part'),
];

const IDS = STATEMENTS.flatMap((statement) => [
  statement.subject,
  ...('object' in statement ? [statement.object] : []),
]);

describe('sums of groups that the database makes', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startMadeServer([...new Set(IDS)], STATEMENTS);
  }, 30_000);
  afterAll(() => server.close());

  const groupsOf = async (options: string, figure: string) => {
    const { projects } = await server.data(`{
      projects(first: 0) { aggregate { groups(by: [{ by: SECTOR }]${options}) {
        groups { keys { value } count aggregate { count sum(of: CONTRACT_VALUE) { totals { ${figure} } } } }
      } } }
    }`);
    const { groups } = projects.aggregate.groups;
    return groups as {
      keys: { value: string }[];
      count: number;
      aggregate: { count: number; sum: { totals: object[] } };
    }[];
  };
  const totalsOf = async (sector: string, figure: string) => {
    const groups = await groupsOf('', figure);
    const found = groups.find(({ keys: [key] }) => key?.value === `sector:${sector}`);
    return found?.aggregate.sum.totals;
  };

  test('are one statement that returns a row for each group', async () => {
    server.store.clear();
    const groups = await groupsOf(', top: 2', 'currency low');
    expect(server.store.calls).toEqual(['Query.projects.aggregate']);
    expect(
      groups.map(({ keys: [key], count, aggregate }) => [key?.value, count, aggregate.count]),
    ).toEqual([
      ['sector:large', 11, 11],
      ['sector:decimals', 3, 3],
    ]);
  });

  test('are exact, with decimals and beyond what a float can hold', async () => {
    expect(await totalsOf('decimals', 'low high count')).toEqual([
      { low: '0.3', high: '0.3', count: 2 },
    ]);
    expect(await totalsOf('large', 'low count')).toEqual([
      { low: (BigInt(LARGE) * 11n).toString(), count: 11 },
    ]);
  });

  test('are open where a bound is, and null where none is known', async () => {
    expect(await totalsOf('open', 'low high')).toEqual([{ low: '25', high: null }]);
    expect(await totalsOf('least', 'low high')).toEqual([{ low: null, high: '7' }]);
    expect(await totalsOf('part', 'low high')).toEqual([{ low: '40', high: '40' }]);
  });

  test('are apart by currency, marked, and without what has an ambiguous one', async () => {
    expect(
      await totalsOf('mixed', 'currency unit low approximate inferredCurrency converted'),
    ).toEqual([
      {
        currency: 'CNY',
        unit: null,
        low: '3',
        approximate: true,
        inferredCurrency: false,
        converted: false,
      },
      {
        currency: 'USD',
        unit: null,
        low: '4',
        approximate: false,
        inferredCurrency: true,
        converted: false,
      },
    ]);
  });

  test('count a member of a batch with the batch, where that is in the group', async () => {
    expect(await totalsOf('whole', 'low count')).toEqual([{ low: '108', count: 2 }]);
  });
});
