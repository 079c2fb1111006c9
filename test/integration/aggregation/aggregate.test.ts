import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { startMadeServer } from '../../support/made-server.js';
import type { TestServer } from '../../support/test-server.js';

const NUMBERS = Array.from({ length: 100 }, (_, index) => String(index).padStart(3, '0'));

const money = (lower: string | null, upper: string | null, currency: string | null) => ({
  lower,
  upper,
  qualifier: upper === null ? 'OVER' : 'EXACT',
  currency,
  currencyBasis: currency === null ? 'AMBIGUOUS' : 'PRINTED',
  text: 'as printed',
});
const state = (subject: string, property: string, value: unknown) => ({ subject, property, value });
const link = (subject: string, property: string, object: string) => ({ subject, property, object });

/** A small graph with every trap of counting and adding, and a hundred plain forums and editions. */
const STATEMENTS = [
  ...['a', 'b'].map((id) => state(`place:country-${id}`, 'kind', 'COUNTRY')),
  state('place:city', 'kind', 'CITY'),
  link('place:city', 'partOf', 'place:country-a'),
  link('place:district', 'partOf', 'place:city'),
  link('sector:narrow', 'broader', 'sector:wide'),
  link('project:one', 'locatedIn', 'place:district'),
  link('project:two', 'locatedIn', 'place:country-a'),
  link('project:two', 'locatedIn', 'place:country-b'),
  link('project:one', 'inSector', 'sector:narrow'),
  link('project:one', 'inSector', 'sector:other'),
  link('project:two', 'inSector', 'sector:wide'),
  link('project:one', 'signedAt', 'forum-event:signing'),
  link('project:two', 'signedAt', 'forum-edition:first'),
  link('project:three', 'signedAt', 'forum-edition:vague'),
  link('forum-event:signing', 'partOf', 'forum-edition:first'),
  link('forum-edition:first', 'editionOf', 'forum:series'),
  state('forum-edition:first', 'dates', '2024-05'),
  state('forum-event:signing', 'dates', '2024-11-13'),
  state('forum-edition:vague', 'dates', '2024'),
  link('organisation:party', 'partyTo', 'project:one'),
  link('project:one', 'partOf', 'project-batch:batch'),
  state('project:one', 'contractValue', money('40', '40', 'CNY')),
  state('project-batch:batch', 'contractValue', money('100', '100', 'CNY')),
  state('project:two', 'contractValue', money('7', null, 'USD')),
  state('project:three', 'contractValue', money('5', '5', null)),
  ...NUMBERS.map((number) => link(`forum-edition:n-${number}`, 'editionOf', `forum:n-${number}`)),
  ...NUMBERS.map((number) => state(`forum-edition:n-${number}`, 'dates', '2023-02-01')),
];

const IDS = [
  ...new Set(
    STATEMENTS.flatMap((statement) => [
      statement.subject,
      ...('object' in statement ? [statement.object] : []),
    ]),
  ),
];

describe('the aggregate of a connection', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startMadeServer(IDS, STATEMENTS);
  }, 30_000);
  afterAll(() => server.close());

  const aggregate = async (selection: string, list = 'projects(first: 1)') => {
    const data = await server.data(`{ list: ${list} { aggregate { ${selection} } } }`);
    return data.list.aggregate;
  };
  const counts = async (keys: string, list?: string) => {
    const { groups } = await aggregate(
      `groups(by: [${keys}]) { groups { keys { value } count } none { count } indefinite { count } }`,
      list,
    );
    return [
      ...groups.groups.map(
        ({ keys: all, count }: { keys: { value: string }[]; count: number }) =>
          `${all.map(({ value }) => value).join(' + ')}: ${count}`,
      ),
      `none: ${groups.none.count}`,
      ...(groups.indefinite.count === 0 ? [] : [`indefinite: ${groups.indefinite.count}`]),
    ];
  };
  const refusal = async (selection: string, list = 'projects(first: 1)') => {
    const { errors } = await server.ask(`{ list: ${list} { aggregate { ${selection} } } }`);
    return errors?.map(({ message, extensions }) => `${String(extensions?.code)} ${message}`);
  };
  const calls = async (query: string): Promise<readonly string[]> => {
    server.store.clear();
    await server.data(query);
    return server.store.calls.toSorted();
  };

  test('counts all entries that the filter keeps, whatever the page', async () => {
    expect(await aggregate('count')).toEqual({ count: 4 });
    expect(await aggregate('count', 'projects(first: 0, filter: { types: [BATCH] })')).toEqual({
      count: 1,
    });
    expect(await aggregate('count', 'projects(filter: { ids: ["project:none"] })')).toEqual({
      count: 0,
    });
  });

  test('groups by what places lie in, those included that are the level themselves', async () => {
    expect(await counts('{ by: COUNTRY }')).toEqual([
      'place:country-a: 2',
      'place:country-b: 1',
      'none: 2',
    ]);
    expect(await counts('{ by: CITY }')).toEqual(['place:city: 1', 'none: 3']);
    expect(await counts('{ by: COUNTRY }', 'places')).toEqual([
      'place:country-a: 3',
      'place:country-b: 1',
      'none: 0',
    ]);
  });

  test('groups by sectors, by the broadest, and by pairs of keys', async () => {
    expect(await counts('{ by: SECTOR }')).toEqual([
      'sector:narrow: 1',
      'sector:other: 1',
      'sector:wide: 1',
      'none: 2',
    ]);
    expect(await counts('{ by: TOP_SECTOR }')).toEqual([
      'sector:wide: 2',
      'sector:other: 1',
      'none: 2',
    ]);
    expect(await counts('{ by: COUNTRY }, { by: TOP_SECTOR }')).toEqual([
      'place:country-a + sector:wide: 2',
      'place:country-a + sector:other: 1',
      'place:country-b + sector:wide: 1',
      'none: 2',
    ]);
  });

  test('finds forums over events, and keys over a relationship that is named', async () => {
    expect(await counts('{ by: FORUM }')).toEqual(['forum:series: 2', 'none: 2']);
    expect(await counts('{ by: FORUM_EDITION }')).toEqual([
      'forum-edition:first: 2',
      'forum-edition:vague: 1',
      'none: 1',
    ]);
    expect(await counts('{ by: TYPE, over: "signedAt" }')).toEqual([
      'ForumEdition: 2',
      'ForumEvent: 1',
      'none: 1',
    ]);
    expect(await counts('{ by: RELATED, over: "partOf" }')).toEqual([
      'project-batch:batch: 1',
      'none: 3',
    ]);
  });

  test('puts partial dates where they certainly lie', async () => {
    expect(await counts('{ by: YEAR, over: "signedAt" }')).toEqual(['2024: 3', 'none: 1']);
    expect(await counts('{ by: QUARTER, over: "signedAt" }')).toEqual([
      '2024-Q2: 1',
      '2024-Q4: 1',
      'none: 1',
      'indefinite: 1',
    ]);
  });

  test('fills gaps, and gives periods as dates', async () => {
    const { groups } = await aggregate(
      'groups(by: [{ by: MONTH, over: "signedAt" }], fillGaps: true) { groups { count keys { period { edtf earliest latest } } } }',
    );
    expect(groups.groups.map(({ count }: { count: number }) => count)).toEqual([
      1, 0, 0, 0, 0, 0, 1,
    ]);
    expect(groups.groups[0].keys).toEqual([
      { period: { edtf: '2024-05', earliest: '2024-05-01', latest: '2024-05-31' } },
    ]);
  });

  test('cuts off at the top and aggregates the rest, groups and groups of groups', async () => {
    const data = await aggregate(`
      groups(by: [{ by: SECTOR }], top: 1) {
        groups { keys { value entity { __typename id } } aggregate { count groups(by: [{ by: COUNTRY }]) { groups { keys { value } count } } } }
        other { count sum(of: CONTRACT_VALUE) { totals { currency low } } }
      }`);
    expect(data.groups).toEqual({
      groups: [
        {
          keys: [{ value: 'sector:narrow', entity: { __typename: 'Sector', id: 'sector:narrow' } }],
          aggregate: {
            count: 1,
            groups: { groups: [{ keys: [{ value: 'place:country-a' }], count: 1 }] },
          },
        },
      ],
      other: {
        count: 2,
        sum: {
          totals: [
            { currency: 'CNY', low: '40' },
            { currency: 'USD', low: '7' },
          ],
        },
      },
    });
  });

  test('adds money by currency and says what is left out', async () => {
    const figure = 'totals { currency low high count converted } rates { currency rate }';
    const data = await aggregate(`
      sum(of: CONTRACT_VALUE) { ${figure} leftOut { reason count entities { id } } }
      inYuan: sum(of: CONTRACT_VALUE, convertTo: { currency: "CNY", rates: [{ currency: "USD", rate: "7.1" }] }) { ${figure} }`);
    expect(data).toEqual({
      sum: {
        totals: [
          { currency: 'CNY', low: '100', high: '100', count: 1, converted: false },
          { currency: 'USD', low: '7', high: null, count: 1, converted: false },
        ],
        rates: [],
        leftOut: [
          { reason: 'AMBIGUOUS_CURRENCY', count: 1, entities: [{ id: 'project:three' }] },
          { reason: 'MEMBER_OF_COUNTED_BATCH', count: 1, entities: [{ id: 'project:one' }] },
        ],
      },
      inYuan: {
        totals: [{ currency: 'CNY', low: '149.7', high: null, count: 2, converted: true }],
        rates: [{ currency: 'USD', rate: '7.1' }],
      },
    });
  });

  test('counts members of a batch that is not among the entries, or has no value there', async () => {
    const { sum } = await aggregate(
      'sum(of: CONTRACT_VALUE) { totals { currency low } leftOut { reason } }',
      'projects(filter: { types: [PROJECT] })',
    );
    expect(sum).toEqual({
      totals: [
        { currency: 'CNY', low: '40' },
        { currency: 'USD', low: '7' },
      ],
      leftOut: [{ reason: 'AMBIGUOUS_CURRENCY' }],
    });
  });

  test('reads what a figure tells where it is asked for', async () => {
    const columns = async (figure: string): Promise<readonly string[]> => {
      server.store.clear();
      await aggregate(`sum(of: CONTRACT_VALUE) { totals { ${figure} } }`);
      const text = server.store.texts.join('\n');
      const read = text.matchAll(/\.contractValue(Currency|CurrencyBasis|Qualifier)\b/g);
      return [...new Set([...read].map(([, column = '']) => column))].toSorted();
    };
    expect(await columns('low high count')).toEqual(['Currency']);
    expect(await columns('approximate')).toEqual(['Currency', 'Qualifier']);
    expect(await columns('inferredCurrency')).toEqual(['Currency', 'CurrencyBasis']);
  });

  test('has the range of figures and dates', async () => {
    expect(
      await aggregate('range(of: CONTRACT_VALUE) { figures { currency low high } earliest }'),
    ).toEqual({
      range: {
        figures: [
          { currency: 'CNY', low: '40', high: '100' },
          { currency: 'USD', low: '7', high: null },
          { currency: null, low: '5', high: '5' },
        ],
        earliest: null,
      },
    });
    expect(
      await aggregate('range(of: DATES) { figures { low } earliest latest }', 'forumEditions'),
    ).toEqual({ range: { figures: [], earliest: '2023-02-01', latest: '2024-12-31' } });
  });

  test('is there on the statements of a relationship too', async () => {
    const data = await server.data(`{ projects(filter: { ids: ["project:one"] }) { nodes {
      sectors { edges { statements(first: 0) { aggregate { count groups(by: [{ by: DOCUMENT }]) { groups { keys { value } count } } } } } }
    } } }`);
    const aggregated = {
      count: 1,
      groups: { groups: [{ keys: [{ value: 'document:made' }], count: 1 }] },
    };
    expect(data.projects.nodes[0].sectors.edges).toEqual([
      { statements: { aggregate: aggregated } },
      { statements: { aggregate: aggregated } },
    ]);
  });

  describe('as statements', () => {
    test('of a root list is one beside its page, one for hierarchies and one for entities', async () => {
      expect(await calls('{ projects { nodes { id } } }')).toEqual(['Query.projects']);
      const whole = ['Query.projects.aggregate'];
      const both = ['Query.projects', ...whole];
      expect(await calls('{ projects { totalCount aggregate { count } } }')).toEqual(both);
      expect(await calls('{ projects { aggregate { count } } }')).toEqual(whole);
      // Of batches and editions, their parts are read along.
      const sum = 'sum(of: CONTRACT_VALUE) { totals { low } leftOut { reason count } }';
      expect(await calls(`{ projects { aggregate { ${sum} } } }`)).toEqual(whole);
      expect(
        await calls(`{ projects { aggregate {
          groups(by: [{ by: COUNTRY }, { by: TOP_SECTOR }]) { groups { keys { entity { label { text } } } aggregate { sum(of: CONTRACT_VALUE) { totals { low } leftOut { entities { id } } } } } }
        } } }`),
      ).toEqual([
        'Query.nodes',
        'Query.projects.aggregate',
        'entity/wholes-of',
        'sector/broadest-sectors-of',
      ]);
    });

    test.each([
      ['count', 'count'],
      ['groups', 'groups(by: [{ by: YEAR }]) { groups { count } }'],
    ])('of a nested list is one for 1, 10 and 100 parents: %s', async (_name, selection) => {
      for (const size of [1, 10, 100]) {
        expect(
          await calls(
            `{ forums(first: ${size}) { nodes { editions(first: 1) { aggregate { ${selection} } } } } }`,
          ),
        ).toEqual(['Forum.editions.aggregate', 'Query.forums']);
      }
    });
  });

  describe('refuses', () => {
    test.each([
      [
        'groups(by: [{ by: KIND }]) { groups { count } }',
        'groups(by:)[0].by: KIND does not apply to Undertaking; allowed are TYPE, STATUS,',
      ],
      [
        'groups(by: [{ by: YEAR }]) { groups { count } }',
        'groups(by:)[0].of: is needed here; allowed are period, status.ANNOUNCED,',
      ],
      [
        'groups(by: [{ by: YEAR, of: "x" }]) { groups { count } }',
        'groups(by:)[0].of: cannot be "x"; allowed are period,',
      ],
      [
        'groups(by: [{ by: TYPE }, { by: VALUE, of: "name" }]) { groups { count } }',
        'groups(by:)[1].of: cannot be "name"; allowed are status.',
      ],
      [
        'groups(by: [{ by: RELATED }]) { groups { count } }',
        'groups(by:)[0].over: is needed with RELATED.',
      ],
      [
        'groups(by: [{ by: KIND, over: "venues" }]) { groups { count } }',
        'groups(by:)[0].over: Undertaking has no relationship "venues"; it has agreements,',
      ],
      ['groups(by: []) { groups { count } }', 'groups(by:): takes 1 or 2 keys, not 0.'],
      [
        'groups(by: [{ by: TYPE }], top: 0) { groups { count } }',
        'groups(top:): must be from 1 to 1000, not 0.',
      ],
      [
        'sum(of: AMOUNT) { totals { low } }',
        'sum(of:): AMOUNT does not apply to Undertaking; allowed are CONTRACT_VALUE, INVESTMENT, COUNT.',
      ],
      [
        'sum(of: PERIOD) { totals { low } }',
        'sum(of:): PERIOD does not apply to Undertaking; allowed are CONTRACT_VALUE, INVESTMENT, COUNT.',
      ],
      [
        'sum(of: COUNT, convertTo: { currency: "CNY", rates: [] }) { totals { low } }',
        'sum(convertTo:): goes with money, not with COUNT.',
      ],
      [
        'sum(of: INVESTMENT) { leftOut { entities(first: 101) { id } } }',
        'entities(first:): must be from 0 to 100, not 101.',
      ],
    ])('%s', async (selection, message) => {
      const refused = await refusal(selection);
      expect(new Set(refused)).toEqual(
        new Set([expect.stringContaining(`BAD_USER_INPUT ${message}`)]),
      );
    });

    test('more entries than the limit, of all parents together', async () => {
      const small = await startMadeServer(IDS, STATEMENTS, { maxAggregateRows: 100 });
      const ask = async (query: string) => {
        const { errors } = await small.ask(query);
        return errors?.[0]?.extensions;
      };
      const groups = 'aggregate { groups(by: [{ by: YEAR }]) { none { count } } }';
      const limit = { code: 'QUERY_TOO_COMPLEX', limit: 'MAX_AGGREGATE_ROWS', maximum: 100 };
      expect(await ask(`{ forumEditions { ${groups} } }`)).toMatchObject(limit);
      expect(await ask(`{ forums(first: 100) { nodes { editions { ${groups} } } } }`)).toBe(
        undefined,
      );
      expect(await ask('{ forumEditions { aggregate { count } } }')).toBe(undefined);
      await small.close();
    });
  });
});
