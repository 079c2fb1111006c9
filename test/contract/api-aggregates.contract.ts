import { describe, expect, test } from '@jest/globals';

import { seededRandom } from '../support/random.js';
import type { ServersOf } from './api-answers.js';
import { dataOfAll } from './api-answers.js';

/** A key with the filter that keeps the entries of one of its groups. */
interface KeyCase {
  /** A `GroupKeyInput`. */
  readonly key: string;
  readonly filterOf: (value: string, edtf: string | null) => object;
}

/** A root list with the keys that its own filter can check, and filters to begin with. */
interface ListCase {
  readonly list: string;
  readonly filter: string;
  readonly keys: readonly KeyCase[];
  readonly bases: readonly object[];
}

const some = (field: string) => (value: string) => ({ [field]: { some: { ids: [value] } } });
const word = (field: string) => (value: string) => ({ [field]: [value] });
const within = (field: string) => (value: string) => ({ [field]: { ids: [value] } });
const date = (field: string) => (_value: string, edtf: string | null) => ({
  [field]: { certainlyIn: edtf },
});
const SECTORS: readonly KeyCase[] = [
  { key: '{ by: SECTOR }', filterOf: some('sectors') },
  { key: '{ by: TOP_SECTOR }', filterOf: within('sector') },
];
const PLACES: readonly KeyCase[] = ['CITY', 'PROVINCE', 'COUNTRY'].map((by) => ({
  key: `{ by: ${by} }`,
  filterOf: within('place'),
}));
const PERIODS = (field: string): readonly KeyCase[] =>
  ['YEAR', 'QUARTER', 'MONTH'].map((by) => ({
    key: `{ by: ${by}, of: "${field}" }`,
    filterOf: date(field),
  }));
const DOCUMENT: KeyCase = { key: '{ by: DOCUMENT }', filterOf: some('mentionedIn') };
const KIND: KeyCase = { key: '{ by: KIND }', filterOf: word('kinds') };
const STATUS: KeyCase = {
  key: '{ by: STATUS }',
  filterOf: (value) => ({ status: { current: [value] } }),
};

const CASES: readonly ListCase[] = [
  {
    list: 'projects',
    filter: 'ProjectFilter',
    keys: [
      {
        key: '{ by: TYPE }',
        filterOf: (type) => ({ types: [type === 'Project' ? 'PROJECT' : 'BATCH'] }),
      },
      STATUS,
      ...SECTORS,
      ...PLACES,
      ...PERIODS('period'),
      DOCUMENT,
      { key: '{ by: PARTY }', filterOf: some('parties') },
      {
        key: '{ by: FORUM }',
        filterOf: (value) => ({ signedAt: { some: { forum: { ids: [value] } } } }),
      },
      { key: '{ by: RELATED, over: "partOf" }', filterOf: some('partOf') },
      {
        key: '{ by: YEAR, of: "status.SIGNED" }',
        filterOf: (_value, edtf) => ({
          status: { reached: ['SIGNED'], date: { certainlyIn: edtf } },
        }),
      },
      {
        key: '{ by: QUARTER, over: "signedAt" }',
        filterOf: (_value, edtf) => ({ signedAt: { some: { dates: { certainlyIn: edtf } } } }),
      },
    ],
    bases: [
      {},
      { types: ['PROJECT'] },
      { missing: ['contractValue'] },
      { not: { missing: ['signedAt'] } },
    ],
  },
  {
    list: 'agreements',
    filter: 'AgreementFilter',
    keys: [KIND, STATUS, ...SECTORS, { key: '{ by: PARTY }', filterOf: some('parties') }],
    bases: [{}, { not: { missing: ['parties'] } }],
  },
  {
    list: 'forumEditions',
    filter: 'ForumEditionFilter',
    keys: [
      ...SECTORS,
      ...PLACES,
      ...PERIODS('dates'),
      { key: '{ by: FORUM }', filterOf: within('forum') },
      { key: '{ by: RELATED, over: "organisers" }', filterOf: some('organisers') },
    ],
    bases: [{}, { dates: { known: true } }],
  },
  {
    list: 'forumEvents',
    filter: 'ForumEventFilter',
    keys: [
      KIND,
      ...PLACES,
      ...PERIODS('dates'),
      { key: '{ by: FORUM_EDITION }', filterOf: within('edition') },
    ],
    bases: [{}, { not: { missing: ['remarks'] } }],
  },
  {
    list: 'organisations',
    filter: 'OrganisationFilter',
    keys: [KIND, ...SECTORS, ...PLACES, DOCUMENT],
    bases: [{}, { not: { missing: ['kind'] } }],
  },
  {
    list: 'documents',
    filter: 'DocumentFilter',
    keys: [
      KIND,
      { key: '{ by: LANGUAGE }', filterOf: word('languages') },
      { key: '{ by: PUBLISHER }', filterOf: some('publishedBy') },
      ...PERIODS('publishedOn'),
    ],
    bases: [{}],
  },
  {
    list: 'observations',
    filter: 'ObservationFilter',
    keys: [
      { key: '{ by: VALUE, of: "indicator" }', filterOf: word('indicators') },
      {
        key: '{ by: VALUE, of: "cumulative" }',
        filterOf: (value) => ({ cumulative: value === 'true' }),
      },
      ...PERIODS('period'),
      ...SECTORS,
    ],
    bases: [{}, { not: { missing: ['amount'] } }],
  },
];

interface GroupAnswer {
  readonly keys: readonly { value: string; period: { edtf: string } | null }[];
  readonly count: number;
}

/** How many pairs of keys are tried with each list. */
const ROUNDS = 5;

/** How many groups of each grouping are compared with a list; Neo4j plans each filter anew. */
const TOP = 1000;
const CHECKED = 4;

/** How many are asked for by themselves, so that nothing else is read. */
const FEW = 2;

/** Registers that groups agree with the lists that they are of, on every engine alike. */
export function describeAggregates(serversOf: ServersOf): void {
  describe('the groups of a list', () => {
    const totalOf = async ({ list, filter }: ListCase, value: object): Promise<number> => {
      const query = `query ($filter: ${filter}) { list: ${list}(first: 0, filter: $filter) { totalCount } }`;
      return (await dataOfAll(serversOf(), query, { filter: value })).list.totalCount;
    };

    test.each(CASES)(
      'have as many entries as $list filtered by them',
      async (one) => {
        const random = seededRandom(one.list.length);
        const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
        const rounds = [
          ...one.keys.map((key) => ({ base: one.bases[0] ?? {}, keys: [key] })),
          ...Array.from({ length: ROUNDS }, () => ({
            base: pick(one.bases),
            keys: [pick(one.keys), pick(one.keys)],
          })),
        ];
        for (const { base, keys } of rounds) {
          const by = `by: [${keys.map(({ key }) => key).join(', ')}]`;
          const apart = `keys { value } aggregate { count groups(${by}) { groups { keys { value } count } } }`;
          const query = `query ($filter: ${one.filter}) { list: ${one.list}(first: 0, filter: $filter) {
            totalCount
            aggregate {
              count
              groups(${by}, top: ${TOP}) {
                groups { keys { value entity { id } period { edtf } } count }
                none { count }
                indefinite { count }
                other { count }
              }
              few: groups(${by}, top: ${FEW}) { groups { keys { value } count } }
              fewApart: groups(${by}, top: ${FEW}) { groups { ${apart} } }
            }
            alone: aggregate { groups(${by}) { groups { keys { value } count } } }
            fewAlone: aggregate { groups(${by}, top: ${FEW}) { groups { keys { value } count } } }
            fewApart: aggregate { groups(${by}, top: ${FEW}) { groups { ${apart} } } }
          } }`;
          const { list } = await dataOfAll(serversOf(), query, { filter: base });
          const { groups, none, indefinite, other } = list.aggregate.groups;
          const filters = groups.map(({ keys: values }: GroupAnswer) => ({
            and: keys.map(({ filterOf }, index) =>
              filterOf(values[index]?.value ?? '', values[index]?.period?.edtf ?? null),
            ),
          }));
          expect(list.aggregate.count).toBe(list.totalCount);
          const shown = (groups as GroupAnswer[]).map(({ keys: values, count }) => ({
            keys: values.map(({ value }) => ({ value })),
            count,
          }));
          if (groups.length < TOP) expect(list.alone.groups.groups).toEqual(shown);
          expect(list.fewAlone.groups.groups).toEqual(list.aggregate.few.groups);
          expect(list.fewApart.groups.groups).toEqual(list.aggregate.fewApart.groups);
          if (groups.length < TOP) expect(other.count).toBe(0);
          for (const [index, { count }] of (groups as GroupAnswer[]).slice(0, CHECKED).entries()) {
            expect([
              keys.map(({ key }) => key),
              filters[index],
              await totalOf(one, { and: [base, filters[index]] }),
            ]).toEqual([keys.map(({ key }) => key), filters[index], count]);
          }
          if (filters.length === 0 || filters.length > CHECKED) continue;
          const inGroups = await totalOf(one, { and: [base, { or: filters }] });
          expect(inGroups + Number(none.count) + Number(indefinite.count)).toBe(list.totalCount);
        }
      },
      120_000,
    );

    test.each([
      ['projects', '{ by: SECTOR }', ''],
      ['projects', '{ by: SECTOR }', ', top: 3'],
      ['projects', '{ by: SECTOR }, { by: FORUM_EDITION }', ', top: 20'],
      ['projects', '{ by: RELATED, over: "locatedIn" }', ''],
      ['projects(filter: { types: [BATCH] })', '{ by: FORUM }', ''],
      ['projects(filter: { not: { missing: ["parties"] } })', '{ by: DOCUMENT }', ''],
      ['agreements', '{ by: PARTY }', ''],
    ])(
      'the groups of %s by [%s]%s have equal sums, added up in the database or not',
      async (list, by, top) => {
        const figures =
          'totals { currency unit indicator cumulative low high approximate inferredCurrency converted count }';
        const groupsWith = (more: string) =>
          `aggregate { groups(by: [${by}]${top}) { groups {
          keys { value } count aggregate { count a: sum(of: CONTRACT_VALUE) { ${figures} ${more} } b: sum(of: CONTRACT_VALUE) { totals { low } ${more} } c: sum(of: INVESTMENT) { ${figures} ${more} } }
        } } }`;
        const haveInvestments = list.startsWith('projects');
        const query = `{ all: ${list} { ${groupsWith('')} } one: ${list} { ${groupsWith('rates { rate }')} } }`;
        const { all, one } = await dataOfAll(
          serversOf(),
          haveInvestments ? query : query.replaceAll('INVESTMENT', 'CONTRACT_VALUE'),
        );
        const withoutRates = JSON.parse(
          JSON.stringify(one, (key, value: unknown) => (key === 'rates' ? undefined : value)),
        );
        expect(all).toEqual(withoutRates);
        expect(all.aggregate.groups.groups.length).toBeGreaterThan(0);
      },
    );

    test('and its figures are alike on every engine', async () => {
      const figures =
        'totals { currency unit indicator cumulative low high approximate inferredCurrency count } leftOut { reason count entities { id } }';
      const { projects } = await dataOfAll(
        serversOf(),
        `{
          projects { aggregate {
            a: sum(of: CONTRACT_VALUE) { ${figures} } b: sum(of: INVESTMENT) { ${figures} } c: sum(of: COUNT) { ${figures} }
          } }
          observations { aggregate { a: sum(of: AMOUNT) { ${figures} } b: sum(of: QUANTITY) { ${figures} } range(of: PERIOD) { earliest latest } } }
          forums { nodes { editions { aggregate { count sum(of: ATTENDANCE) { ${figures} } groups(by: [{ by: COUNTRY }, { by: YEAR }]) { groups { keys { value } count } } } } } }
          entities { aggregate { groups(by: [{ by: TYPE }, { by: COUNTRY }], top: 3) { groups { keys { value } count } other { count } none { count } } } }
          statements { aggregate { groups(by: [{ by: VALUE, of: "property" }, { by: PUBLISHER }], top: 5) { groups { keys { value } count } other { count } none { count } } } }
          organisations { nodes { agreements { edges { statements { aggregate { count groups(by: [{ by: DOCUMENT }]) { groups { keys { value } count } } } } } } } }
        }`,
      );
      expect(projects.aggregate.a.leftOut.length).toBeGreaterThan(0);
    });
  });
}
