import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { startMadeServer } from '../../support/made-server.js';
import type { TestServer } from '../../support/test-server.js';

const PROJECTS = Array.from(
  { length: 30 },
  (_, index) => `project:p-${String(index).padStart(2, '0')}`,
);
const link = (subject: string, property: string, object: string) => ({ subject, property, object });

describe('Query.neighbourhood', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startMadeServer(
      ['place:hub', 'place:top', 'forum-event:a', 'forum-event:b', 'place:alone', ...PROJECTS],
      [
        ...PROJECTS.map((id) => link(id, 'locatedIn', 'place:hub')),
        link('place:hub', 'partOf', 'place:top'),
        link('forum-event:a', 'coLocatedWith', 'forum-event:b'),
        link('forum-event:b', 'coLocatedWith', 'forum-event:a'),
      ],
    );
  });
  afterAll(() => server.close());

  const ask = async (id: string, selection: string) => {
    const query = `query ($id: ID!) { neighbourhood(id: $id) { ${selection} } }`;
    return ((await server.data(query, { id })) as { neighbourhood: unknown }).neighbourhood;
  };

  test('counts links by relationship, direction and type', async () => {
    const counts = 'counts { relationship direction type count }';
    expect(await ask('place:hub', `entity { id } ${counts}`)).toEqual({
      entity: { id: 'place:hub' },
      counts: [
        { relationship: 'LOCATED_IN', direction: 'IN', type: 'PROJECT', count: 30 },
        { relationship: 'PART_OF', direction: 'OUT', type: 'PLACE', count: 1 },
      ],
    });
    expect(await ask('forum-event:a', counts)).toEqual({
      counts: [
        { relationship: 'CO_LOCATED_WITH', direction: 'IN', type: 'FORUM_EVENT', count: 1 },
        { relationship: 'CO_LOCATED_WITH', direction: 'OUT', type: 'FORUM_EVENT', count: 1 },
      ],
    });
  });

  test('is empty for an entity without links, and null for none', async () => {
    const selection = 'counts { count } neighbours { totalCount nodes { id } }';
    expect(await ask('place:alone', selection)).toEqual({
      counts: [],
      neighbours: { totalCount: 0, nodes: [] },
    });
    expect(await ask('place:nowhere', selection)).toBeNull();
    expect(await ask('', selection)).toBeNull();
  });

  test('says of each neighbour how it is linked, an entry for each link', async () => {
    expect(
      await ask(
        'forum-event:a',
        'neighbours { totalCount edges { relationship direction role inferred confidence statements { nodes { property } } node { id } } }',
      ),
    ).toEqual({
      neighbours: {
        totalCount: 2,
        edges: ['IN', 'OUT'].map((direction) => ({
          relationship: 'CO_LOCATED_WITH',
          direction,
          role: null,
          inferred: false,
          confidence: 1,
          statements: { nodes: [{ property: 'coLocatedWith' }] },
          node: { id: 'forum-event:b' },
        })),
      },
    });
  });

  test.each([
    ['relationships: [PART_OF]', ['place:top']],
    ['types: [PLACE]', ['place:top']],
    ['direction: OUT', ['place:top']],
    ['relationships: [MENTIONS]', []],
    ['relationships: [], direction: OUT', []],
    ['direction: IN, first: 2', PROJECTS.slice(0, 2)],
  ])('keeps neighbours by %s', async (args, ids) => {
    expect(await ask('place:hub', `neighbours(${args}) { nodes { id } }`)).toEqual({
      neighbours: { nodes: ids.map((id) => ({ id })) },
    });
  });

  test.each([
    ['first: 7', 'after', 'hasNextPage', 'endCursor'],
    ['last: 7', 'before', 'hasPreviousPage', 'startCursor'],
  ])('gives every neighbour once, page by page with %s', async (size, from, flag, cursor) => {
    const pages: string[][] = [];
    for (let at = ''; ;) {
      const { neighbours } = (await ask(
        'place:hub',
        `neighbours(${size} ${at}) { nodes { id } pageInfo { ${flag} ${cursor} } }`,
      )) as {
        neighbours: { nodes: { id: string }[]; pageInfo: Record<string, unknown> };
      };
      pages.push(neighbours.nodes.map(({ id }) => id));
      if (neighbours.pageInfo[flag] !== true) break;
      at = `${from}: ${JSON.stringify(neighbours.pageInfo[cursor])}`;
    }
    const ordered = from === 'after' ? pages : pages.toReversed();
    expect(ordered.flat()).toEqual([...PROJECTS, 'place:top']);
  });

  test('refuses wrong pages and cursors', async () => {
    const codesOf = async (args: string) => {
      const { errors } = await server.ask(
        `{ neighbourhood(id: "place:hub") { neighbours(${args}) { nodes { id } } } }`,
      );
      return errors?.map(({ extensions }) => extensions?.code);
    };
    expect(await codesOf('first: 101')).toEqual(['BAD_USER_INPUT']);
    expect(await codesOf('after: "x"')).toEqual(['BAD_CURSOR']);
    expect(await codesOf('relationships: [FRIENDS]')).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  });

  test('reads neighbours with one statement and counts with one, however many there are', async () => {
    for (const size of [1, 10, 30]) {
      server.store.clear();
      await ask(
        'place:hub',
        `counts { count } neighbours(first: ${size}) { totalCount edges { role statements { nodes { id } } node { id names { text } } } }`,
      );
      expect(server.store.calls).toEqual(['Query.nodes', 'graph/link-counts-by-ids']);
    }
  });
});
