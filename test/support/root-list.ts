import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import type { Answer, TestServer } from './test-server.js';
import { startTestServer } from './test-server.js';

/** A filter with the ids that it keeps, in order. */
export type FilterCase = readonly [name: string, filter: object, kept: readonly string[]];

/** A wrong argument with the part of the message that names it. */
type Refusal = readonly [name: string, args: string, argument: string, code: string];

/** What is particular to a root list; everything else every root list must do. */
export interface RootList {
  /** The field of `Query`. */
  readonly field: string;
  /** The input type of its filter. */
  readonly filterType: string;
  /** Every id in the data set `every-type`, in the list's own order. */
  readonly all: readonly string[];
  readonly filters: readonly FilterCase[];
  /** False where the filter has no `name`. */
  readonly named?: boolean;
}

interface Page {
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string }[];
  readonly totalCount: number;
  readonly pageInfo: Readonly<Record<string, unknown>>;
}

const PAGE = `
  totalCount
  nodes { id }
  edges { cursor }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

/** `a1` to `a101`: one more than a filter takes. */
export const TOO_MANY_IDS = Array.from({ length: 101 }, (_, index) => `place:a${index + 1}`);

/** Registers what every root list must do, over the data set `every-type`. */
export function describeRootList(list: RootList): void {
  const { field, filterType, all, filters, named = true } = list;

  describe(`Query.${field}`, () => {
    let server: TestServer;
    beforeAll(async () => {
      server = await startTestServer('every-type');
    });
    afterAll(() => server.close());

    const page = async (args: string, filter: object = {}): Promise<Page> => {
      const query = `query ($filter: ${filterType}) { list: ${field}(filter: $filter ${args}) {${PAGE}} }`;
      const data = (await server.data(query, { filter })) as { list: Page };
      return data.list;
    };
    const size = all.length > 20 ? 25 : 1;
    const walk = async (backward: boolean): Promise<readonly string[]> => {
      const pages: string[][] = [];
      let from = '';
      for (;;) {
        const { nodes, pageInfo } = await page(`${backward ? 'last' : 'first'}: ${size} ${from}`);
        pages.push(nodes.map(({ id }) => id));
        if (!pageInfo[backward ? 'hasPreviousPage' : 'hasNextPage']) break;
        const cursor = JSON.stringify(pageInfo[backward ? 'startCursor' : 'endCursor']);
        from = `${backward ? 'before' : 'after'}: ${cursor}`;
      }
      return (backward ? pages.toReversed() : pages).flat();
    };

    test('lists everything in its order', async () => {
      const { nodes, edges, totalCount, pageInfo } = await page('');
      expect(nodes.map(({ id }) => id)).toEqual(all.slice(0, 20));
      expect(totalCount).toBe(all.length);
      expect(pageInfo).toEqual({
        hasNextPage: all.length > 20,
        hasPreviousPage: false,
        startCursor: edges[0]?.cursor,
        endCursor: edges.at(-1)?.cursor,
      });
    });

    test('is empty where nothing meets the filter', async () => {
      expect(await page('', { ids: ['place:nowhere', 'no id at all'] })).toEqual({
        totalCount: 0,
        nodes: [],
        edges: [],
        pageInfo: {
          hasNextPage: false,
          hasPreviousPage: false,
          startCursor: null,
          endCursor: null,
        },
      });
    });

    test.each([
      ['start', false],
      ['end', true],
    ])('gives every entry once, page by page from the %s', async (_end, backward) => {
      expect(await walk(backward)).toEqual(all);
    });

    test.each(['first: 3', 'last: 3'])('lists the same without cursors (%s)', async (size) => {
      const query = `{ list: ${field}(${size}) { nodes { id } edges { node { id } } pageInfo { hasNextPage hasPreviousPage } } }`;
      const { list } = await server.data(query);
      const { nodes, pageInfo } = await page(size);
      expect(list.nodes).toEqual(nodes);
      expect(list.edges).toEqual(nodes.map((node) => ({ node })));
      expect(pageInfo).toMatchObject(list.pageInfo);
    });

    test('continues in the middle and says what is on either side', async () => {
      const [{ edges }, { totalCount }] = await Promise.all([page('first: 1'), page('first: 0')]);
      const middle = await page(`first: 1 after: ${JSON.stringify(edges[0]?.cursor)}`);
      expect(middle.nodes).toEqual([{ id: all[1] }]);
      expect(middle.pageInfo).toMatchObject({
        hasNextPage: all.length > 2,
        hasPreviousPage: true,
      });
      expect(totalCount).toBe(all.length);
    });

    test.each(filters)('filters by %s', async (_name, filter, kept) => {
      const { nodes, totalCount } = await page('first: 100', filter);
      expect(nodes.map(({ id }) => id)).toEqual(kept);
      expect(totalCount).toBe(kept.length);
    });

    test('ands its conditions', async () => {
      const [, first] = filters.find(([, , kept]) => kept.length > 0) ?? ['', {}];
      expect((await page('', { ...first, ids: ['place:nowhere'] })).nodes).toEqual([]);
    });

    const cursor = (keys: unknown): string =>
      JSON.stringify(Buffer.from(JSON.stringify(keys)).toString('base64url'));
    const refusals: readonly Refusal[] = [
      ['a negative size', 'first: -1', `${field}(first:)`, 'BAD_USER_INPUT'],
      ['too large a size', 'first: 101', `${field}(first:)`, 'BAD_USER_INPUT'],
      ['too large a size from the end', 'last: 101', `${field}(last:)`, 'BAD_USER_INPUT'],
      ['both sizes', 'first: 1 last: 1', `${field}(last:)`, 'BAD_USER_INPUT'],
      ['`after` with `last`', 'last: 1 after: "x"', `${field}(after:)`, 'BAD_USER_INPUT'],
      ['`before` with `first`', 'first: 1 before: "x"', `${field}(before:)`, 'BAD_USER_INPUT'],
      ['an unknown cursor', 'after: "x"', `${field}(after:)`, 'BAD_CURSOR'],
      [
        'a cursor of another list',
        `before: ${cursor(['AAAAAAAA', 'a'])}`,
        `${field}(before:)`,
        'BAD_CURSOR',
      ],
      [
        'too many ids',
        `filter: { ids: ${JSON.stringify(TOO_MANY_IDS)} }`,
        'filter.ids',
        'BAD_USER_INPUT',
      ],
      ...(named ? nameRefusals() : []),
    ];

    test.each(refusals)(
      'refuses %s without asking the graph',
      async (_name, args, argument, code) => {
        server.store.clear();
        const { data, errors } = await server.ask(`{ ${field}(${args}) { nodes { id } } }`);
        expect({ data, errors: errors?.map(shown) }).toEqual({
          data: null,
          errors: [{ message: expect.stringMatching(startOf(argument)), code, path: [field] }],
        });
        expect(server.store.calls).toEqual([]);
      },
    );

    test('refuses a cursor that was made under another filter', async () => {
      const { edges } = await page('first: 1');
      const after = JSON.stringify(edges[0]?.cursor);
      const { errors } = await server.ask(
        `{ ${field}(after: ${after}, filter: { ids: ["place:alpha"] }) { nodes { id } } }`,
      );
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_CURSOR']);
    });

    test('is one statement, with its count or without', async () => {
      server.store.clear();
      await server.data(`{ ${field} { edges { node { id } } nodes { __typename } } }`);
      expect(server.store.calls).toEqual([`Query.${field}`]);
      server.store.clear();
      await page('first: 1');
      expect(server.store.calls).toEqual([`Query.${field}`]);
    });
  });
}

function nameRefusals(): readonly Refusal[] {
  const long = 'a'.repeat(201);
  return [
    [
      'a name without a letter',
      'filter: { name: { text: "—!" } }',
      'filter.name.text',
      'BAD_USER_INPUT',
    ],
    [
      'too long a name',
      `filter: { name: { text: "${long}" } }`,
      'filter.name.text',
      'BAD_USER_INPUT',
    ],
  ];
}

function startOf(text: string): RegExp {
  return new RegExp(`^${text.replace(/[().]/g, '\\$&')}: `);
}

function shown({ message, path, extensions }: NonNullable<Answer['errors']>[number]) {
  return { message, code: extensions?.code, path };
}
