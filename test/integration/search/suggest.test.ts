import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { startTestServer, type TestServer } from '../../support/test-server.js';

interface Suggestion {
  readonly name: { readonly text: string };
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  readonly entity: { readonly id: string };
}

describe('Query.suggest', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer('data');
    await server.data('{ search(text: "a") { totalCount } }');
  }, 60_000);
  afterAll(() => server.close());

  const suggest = async (prefix: string, args = ''): Promise<readonly Suggestion[]> => {
    const query = `query ($prefix: String!) {
      suggest(prefix: $prefix ${args}) { name { text } highlights { start end } entity { id } }
    }`;
    const data = await server.data(query, { prefix });
    return data.suggest as readonly Suggestion[];
  };

  test.each([
    ['Sh', 'place:shanghai'],
    ['shenz', 'place:shenzhen'],
    ['前', 'place:qianhai'],
    ['tien h', 'place:qianhai'],
    ['qianh', 'place:qianhai'],
    ['Kazak', 'place:kazakhstan'],
    ['kecerdasan b', 'sector:artificial-intelligence'],
    ['Shenzen', 'place:shenzhen'],
    ['thai', 'place:thailand'],
  ])('"%s" leads to %s', async (prefix, id) => {
    const ids = (await suggest(prefix)).map(({ entity }) => entity.id);
    expect(ids).toContain(id);
  });

  test('gives one name for each entity, the words found marked', async () => {
    const found = await suggest('Qianhai fo', 'first: 1');
    expect(found).toEqual([
      {
        name: { text: 'Qianhai forum' },
        highlights: [
          { start: 0, end: 7 },
          { start: 8, end: 13 },
        ],
        entity: { id: 'forum:acg' },
      },
    ]);
    const ids = (await suggest('q', 'first: 20')).map(({ entity }) => entity.id);
    expect(new Set(ids).size).toBe(20);
  });

  test('keeps to the types asked for', async () => {
    const found = await suggest('qianhai', 'types: [ORGANISATION]');
    expect(found.map(({ entity }) => entity.id)).toEqual([
      'organisation:qianhai-authority',
      'organisation:qianhai-institute-for-international-affairs',
      'organisation:qianhai-international-education-foundation',
    ]);
  });

  test.each(['', ' ', '—', '😀', '\u0000', 'zzzzzz'])('has none for "%s"', async (prefix) => {
    expect(await suggest(prefix)).toEqual([]);
  });

  test.each([
    ['first: 21', 'suggest(first:)'],
    ['first: -1', 'suggest(first:)'],
  ])('refuses %s', async (args, argument) => {
    const { errors } = await server.ask(`{ suggest(prefix: "a" ${args}) { name { text } } }`);
    expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'BAD_USER_INPUT', argument },
    ]);
  });

  test('refuses more than 200 characters', async () => {
    const { errors } = await server.ask(
      `{ suggest(prefix: "${'a'.repeat(201)}") { name { text } } }`,
    );
    expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'BAD_USER_INPUT', argument: 'suggest(prefix:)' },
    ]);
  });

  test('reads entities only where they are asked for, in one statement', async () => {
    server.store.clear();
    await server.data('{ suggest(prefix: "Qian") { name { text } } }');
    expect(server.store.calls).toEqual(['search words']);
    server.store.clear();
    await suggest('Qian');
    expect(server.store.calls).toEqual(['search words', 'Query.nodes']);
  });
});
