import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { startTestServer, type TestServer } from '../../support/test-server.js';

const ALL = [
  'forum:talks founded',
  'forum:talks interval',
  'organisation:harbour founded',
  'organisation:harbour url',
  'place:bay kind',
  'project:quay contractValue',
  'project:quay period',
];

describe('Query.conflicts', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer('proof');
  });
  afterAll(() => server.close());

  const page = async (args: string) => {
    const { conflicts } = await server.data(
      `{ conflicts${args} {
        totalCount
        nodes { entity { id } claim { property } }
        edges { cursor node { entity { id } } }
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
      } }`,
    );
    const nodes = conflicts.nodes as { entity: { id: string }; claim: { property: string } }[];
    return {
      ...conflicts,
      keys: nodes.map(({ entity, claim }) => `${entity.id} ${claim.property}`),
    };
  };

  test('lists what contradicts itself by entity and property', async () => {
    const { keys, totalCount, pageInfo, edges } = await page('');
    expect(keys).toEqual(ALL);
    expect(totalCount).toBe(ALL.length);
    expect(pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: edges[0].cursor,
      endCursor: edges.at(-1).cursor,
    });
  });

  test('gives every entry once, page by page', async () => {
    const keys: string[] = [];
    let after = '';
    for (;;) {
      const read = await page(`(first: 2 ${after})`);
      keys.push(...(read.keys as string[]));
      if (!read.pageInfo.hasNextPage) break;
      after = `after: ${JSON.stringify(read.pageInfo.endCursor)}`;
    }
    expect(keys).toEqual(ALL);
  });

  test('gives every entry once, page by page from the end', async () => {
    const pages: string[][] = [];
    let before = '';
    for (;;) {
      const read = await page(`(last: 2 ${before})`);
      pages.unshift(read.keys as string[]);
      if (!read.pageInfo.hasPreviousPage) break;
      before = `before: ${JSON.stringify(read.pageInfo.startCursor)}`;
    }
    expect(pages.flat()).toEqual(ALL);
    expect(pages.map(({ length }) => length)).toEqual([1, 2, 2, 2]);
  });

  test.each([
    ['types', '(types: [FORUM, PLACE])', [0, 1, 4]],
    ['properties', '(properties: ["founded", "kind"])', [0, 2, 4]],
    ['both', '(types: [FORUM], properties: ["founded"])', [0]],
    ['what there is not', '(types: [SECTOR])', []],
  ])('filters by %s', async (_name, args, kept) => {
    const { keys, totalCount } = await page(args);
    expect(keys).toEqual(kept.map((index) => ALL[index]));
    expect(totalCount).toBe(kept.length);
  });

  test('has the claim with its choice, its values and their statements', async () => {
    const { conflicts } = await server.data(
      `{ conflicts(types: [ORGANISATION], properties: ["founded"]) { nodes {
        entity { label { text } ... on Organisation { founded { edtf } } }
        claim { rule conflict values { text served statements { quote } } }
      } } }`,
    );
    expect(conflicts.nodes).toEqual([
      {
        entity: { label: { text: 'Yoshino Harbour' }, founded: { edtf: '2018' } },
        claim: {
          rule: 'NEWEST',
          conflict: 'DIFFERENT_VALUES',
          values: [
            { text: '2018', served: true, statements: [{ quote: 'founded in 2018' }] },
            { text: '2019', served: false, statements: [{ quote: 'opened in 2019' }] },
          ],
        },
      },
    ]);
  });

  test('takes as many statements for one entry as for all', async () => {
    for (const first of [1, 7, 100]) {
      server.store.clear();
      await server.data(
        `{ conflicts(first: ${first}) { totalCount nodes { entity { label { text } } claim { values { statements { quote } } } } } }`,
      );
      expect(server.store.calls.toSorted()).toEqual([
        'Query.nodes',
        'Query.nodes',
        'proof/claim-statements-by-entity-ids',
        'proof/conflicts-page',
        'proof/count-conflicts',
      ]);
    }
  });

  test.each([
    ['too large a page', 'first: 101', 'conflicts(first:)', 'BAD_USER_INPUT'],
    ['a negative page', 'first: -1', 'conflicts(first:)', 'BAD_USER_INPUT'],
    ['an unknown property', 'properties: ["x"]', 'conflicts(properties:)', 'BAD_USER_INPUT'],
    ['an unknown cursor', 'after: "x"', 'conflicts(after:)', 'BAD_CURSOR'],
  ])('refuses %s', async (_name, args, argument, code) => {
    const { errors } = await server.ask(`{ conflicts(${args}) { totalCount } }`);
    expect(errors?.[0]?.message.startsWith(`${argument}: `)).toBe(true);
    expect(errors?.[0]?.extensions?.code).toBe(code);
  });

  test('refuses a cursor of another filter', async () => {
    const { pageInfo } = await page('(first: 1)');
    const after = JSON.stringify(pageInfo.endCursor);
    const { errors } = await server.ask(
      `{ conflicts(after: ${after}, types: [FORUM]) { totalCount } }`,
    );
    expect(errors?.[0]?.extensions?.code).toBe('BAD_CURSOR');
  });
});
