import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { createGraphStore } from '../../../src/graph/create-graph-store.js';
import { askList } from '../../support/brute-force/ask-list.js';
import type { Filter } from '../../support/brute-force/evaluate-filter.js';
import type { ListRequest } from '../../support/brute-force/evaluate-list.js';
import { DOCUMENT, name, removeDataSets, statement, writeDataSet } from '../../support/data-set.js';
import type { TestServer } from '../../support/test-server.js';
import { loadFolder, serve } from '../../support/test-server.js';

/** Agreements by the date that each has; `none` has no date. */
const DATES: Readonly<Record<string, string>> = {
  year: '2024',
  day: '2024-05-01',
  autumn: '2024-23',
  across: '2023-11/2024-02',
  about: '2024~',
  unsure: '2024-05?',
  open: '2019/..',
  until: '../2024',
  undated: 'XXXX-05-01',
  other: '2022',
};

const VALUES = {
  exact: ['30', '30', 'EXACT'],
  over: ['30', null, 'OVER'],
  upTo: [null, '30', 'UP_TO'],
  unspecified: [null, null, 'UNSPECIFIED'],
} as const;

function contentOf() {
  const dated = Object.entries(DATES).flatMap(([key, period]) => {
    const subject = `agreement:${key}`;
    return [
      name(subject, `Agreement ${key}`),
      statement({ subject, property: 'period', value: period }),
      statement({ subject, property: 'status', value: { word: 'SIGNED', date: period } }),
    ];
  });
  const worth = Object.entries(VALUES).flatMap(([key, [lower, upper, qualifier]]) => {
    const subject = `project:${key.toLowerCase()}`;
    const bounds = { lower, upper, qualifier };
    const value = { ...bounds, currency: 'CNY', currencyBasis: 'PRINTED', text: '30 yuan' };
    return [name(subject, key), statement({ subject, property: 'contractValue', value })];
  });
  const party = { subject: 'organisation:a', property: 'partyTo', object: 'project:exact' };
  const statements = [
    ...dated,
    ...worth,
    statement({ ...party, role: 'SIGNATORY' }),
    statement({ ...party, object: 'project:over' }),
  ];
  const ids = [
    ...Object.keys(DATES).map((key) => `agreement:${key}`),
    ...Object.keys(VALUES).map((key) => `project:${key.toLowerCase()}`),
  ];
  const entities = [
    DOCUMENT,
    { id: 'agreement:none', type: 'Agreement' },
    { id: 'organisation:a', type: 'Organisation' },
    ...ids.map((id) => ({ id, type: id.startsWith('project') ? 'Project' : 'Agreement' })),
  ];
  return { entities, statements };
}

describe('a filter', () => {
  let server: TestServer;
  beforeAll(async () => {
    const store = await createGraphStore({ engine: 'embedded', path: ':memory:' });
    await loadFolder(store, writeDataSet(contentOf()));
    server = await serve(store);
  });
  afterAll(async () => {
    await server.close();
    removeDataSets();
  });

  const keysOf = async (request: ListRequest): Promise<readonly string[]> => {
    const { nodes } = await askList(server, request, { first: 100 });
    return nodes.map(({ id }) => id.split(':')[1] ?? id);
  };
  const agreements = (filter: Filter) => keysOf({ field: 'agreements', filter });
  const projects = (filter: Filter) => keysOf({ field: 'projects', filter });

  const CERTAIN = ['autumn', 'day', 'year'];
  const POSSIBLE = [
    'about',
    'across',
    'autumn',
    'day',
    'open',
    'undated',
    'unsure',
    'until',
    'year',
  ];

  test('tells what certainly lies in a period from what possibly does', async () => {
    expect(await agreements({ period: { certainlyIn: '2024' } })).toEqual(CERTAIN);
    expect(await agreements({ period: { possiblyIn: '2024' } })).toEqual(POSSIBLE);
    expect(await agreements({ period: { known: false } })).toEqual(['none']);
    expect(await agreements({ period: { certainlyIn: '2018/..' } })).toEqual([
      'across',
      'autumn',
      'day',
      'open',
      'other',
      'year',
    ]);
  });

  test('asks the same of the date of a status', async () => {
    const reached = ['SIGNED'];
    expect(await agreements({ status: { reached, date: { certainlyIn: '2024' } } })).toEqual(
      CERTAIN,
    );
    expect(await agreements({ status: { date: { possiblyIn: '2024' } } })).toEqual(POSSIBLE);
  });

  test('turned round keeps what the filter does not, unknown dates too', async () => {
    const not = { period: { certainlyIn: '2024' } };
    const left = [...Object.keys(DATES), 'none'].filter((key) => !CERTAIN.includes(key));
    expect(await agreements({ not })).toEqual(left.toSorted());
    const status = { status: { date: { certainlyIn: '2024' } } };
    expect(await agreements({ not: status })).toEqual(left.toSorted());
  });

  test('holds open bounds to be anything', async () => {
    const range = { from: '40', to: '50' };
    expect(await projects({ contractValue: { possiblyIn: range } })).toEqual([
      'over',
      'unspecified',
    ]);
    expect(await projects({ contractValue: { certainlyIn: { from: '30' } } })).toEqual([
      'exact',
      'over',
    ]);
    expect(await projects({ contractValue: { certainlyIn: { to: '30' } } })).toEqual([
      'exact',
      'upto',
    ]);
  });

  test('with alternatives beside other conditions takes each by itself', async () => {
    const both = { contractValue: { possiblyIn: { from: '4', to: '4' } } };
    expect(await projects(both)).toEqual(['unspecified', 'upto']);
    const alternatives = [{ ids: ['project:exact'] }, { ids: ['project:over'] }];
    expect(await projects({ or: alternatives, contractValue: { qualifiers: ['OVER'] } })).toEqual([
      'over',
    ]);
    expect(await projects({ contractValue: { known: true }, not: { or: alternatives } })).toEqual([
      'unspecified',
      'upto',
    ]);
    expect(await projects({ or: [] })).toEqual([]);
    expect(await projects({ and: [] })).toHaveLength(4);
  });

  test('looks at links with a role alone where roles are given', async () => {
    const roles = ['SIGNATORY'];
    expect(await projects({ parties: { some: {}, roles } })).toEqual(['exact']);
    expect(await projects({ parties: { none: {}, roles } })).toEqual([
      'over',
      'unspecified',
      'upto',
    ]);
  });

  test.each([
    ['of another relationship', 'projects', { parties: { some: {}, roles: ['VENUE'] } }, 'parties'],
    ['where there are none', 'forumEditions', { within: { some: {}, roles: ['VENUE'] } }, 'within'],
  ])('refuses a role %s', async (_name, field, filter, path) => {
    await expect(keysOf({ field, filter })).rejects.toThrow(`filter.${path}.roles: \\"VENUE\\" is`);
  });

  test.each<[string, Filter, string, RegExp]>([
    ['no end', { certainlyIn: {} }, 'certainlyIn', /^needs `from` or `to`\.$/],
    [
      'its ends turned round',
      { possiblyIn: { from: '5', to: '3' } },
      'possiblyIn.from',
      /^must not be above `to`: 5 is above 3\.$/,
    ],
    [
      'an end beyond all numbers',
      { certainlyIn: { to: '9'.repeat(400) } },
      'certainlyIn.to',
      /^has more digits/,
    ],
  ])('refuses a range with %s', async (_name, contractValue, end, reason) => {
    const { errors } = await server.ask(
      'query ($filter: ProjectFilter) { projects(filter: $filter) { totalCount } }',
      { filter: { contractValue } },
    );
    const argument = `filter.contractValue.${end}`;
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(errors?.[0]?.message.replace(`${argument}: `, '')).toMatch(reason);
  });

  test('names what can be missing', async () => {
    const { errors } = await server.ask('{ tenures(filter: { missing: ["x"] }) { totalCount } }');
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/of Tenure; it has dates, documentsAbout, .*, position, /),
        extensions: { code: 'BAD_USER_INPUT', argument: 'filter.missing' },
      },
    ]);
  });

  test.each(['ASC', 'DESC'] as const)(
    'sorts by the number of statements, %s',
    async (direction) => {
      const orderBy = [{ by: 'STATEMENTS_COUNT', direction }] as const;
      const ids = await keysOf({ field: 'organisations', orderBy });
      expect(ids).toEqual(['a']);
      const all = await keysOf({ field: 'agreements', orderBy });
      expect(all.indexOf('none')).toBe(direction === 'ASC' ? 0 : all.length - 1);
    },
  );
});
