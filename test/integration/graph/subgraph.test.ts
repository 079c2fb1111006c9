import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { startTestServer, type TestServer } from '../../support/test-server.js';

interface Drawing {
  readonly nodes: readonly { readonly id: string }[];
  readonly links: readonly Readonly<Record<string, unknown>>[];
  readonly missing: readonly string[];
  readonly truncated: boolean;
  readonly nodesLeftOut: number;
  readonly hubs: readonly { readonly id: string }[];
}

describe('Query.subgraph', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer('near-miss');
  });
  afterAll(() => server.close());

  const draw = async (ids: readonly string[], args = ''): Promise<Drawing> => {
    const query = `query ($ids: [ID!]!) {
      subgraph(ids: $ids ${args}) {
        nodes { id } missing truncated nodesLeftOut hubs { id }
        links { key relationship direction source { id } target { id } }
      }
    }`;
    return ((await server.data(query, { ids })) as { subgraph: Drawing }).subgraph;
  };
  const places = async (): Promise<readonly string[]> => {
    const { places: found } = (await server.data('{ places { nodes { id } } }')) as {
      places: { nodes: { id: string }[] };
    };
    return found.nodes.map(({ id }) => id);
  };

  test('has every link among its nodes once, ends among the nodes', async () => {
    const { nodes, links } = await draw(await places(), 'depth: 2, maxNodes: 500');
    const ids = nodes.map(({ id }) => id);
    const keys = links.map(({ key }) => key);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(0);
    for (const { source, target, direction } of links) {
      expect(ids).toContain((source as { id: string }).id);
      expect(ids).toContain((target as { id: string }).id);
      expect(direction).toBeNull();
    }
  });

  test('keeps to what is asked for at depth 0, and names what does not exist', async () => {
    const ids = await places();
    const found = await draw(['place:nowhere', ...ids, ...ids], 'depth: 0');
    expect(found).toMatchObject({
      nodes: ids.map((id) => ({ id })),
      missing: ['place:nowhere'],
      truncated: false,
    });
    expect(found.links.every(({ relationship }) => relationship !== 'MENTIONS')).toBe(true);
  });

  test('has mentions where they are asked for, alone or with other links', async () => {
    const ids = ['document:near-miss', ...(await places())];
    const kindsWith = async (args: string) => {
      const { links } = await draw(ids, `depth: 0, ${args}`);
      return [...new Set(links.map(({ relationship }) => relationship))].toSorted();
    };
    expect(await kindsWith('relationships: [MENTIONS]')).toEqual(['MENTIONS']);
    expect(await kindsWith('relationships: [MENTIONS, PART_OF]')).toEqual(['MENTIONS', 'PART_OF']);
    expect(await kindsWith('relationships: [PART_OF]')).toEqual(['PART_OF']);
    expect(await kindsWith('relationships: []')).toEqual([]);
    expect(await kindsWith('relationships: null')).toContain('PART_OF');
  });

  test('is empty for nothing', async () => {
    expect(await draw([])).toEqual({
      nodes: [],
      links: [],
      missing: [],
      truncated: false,
      nodesLeftOut: 0,
      hubs: [],
    });
  });

  test('says how much it left out, and leaves out the same always', async () => {
    const [first = ''] = await places();
    const whole = await draw([first], 'maxNodes: 500');
    const size = whole.nodes.length - 1;
    const cut = await draw([first], `maxNodes: ${size}`);
    expect(cut.nodes).toEqual(whole.nodes.slice(0, size));
    expect(cut).toMatchObject({ truncated: true, nodesLeftOut: 1 });
    expect(whole).toMatchObject({ truncated: false, nodesLeftOut: 0 });
  });

  test('keeps types and relationships', async () => {
    const ids = await places();
    const { nodes } = await draw(ids, 'types: [PROJECT]');
    expect(nodes.every(({ id }) => ids.includes(id) || id.startsWith('project:'))).toBe(true);
    const { links } = await draw(ids, 'relationships: [PART_OF]');
    expect(links.every(({ relationship }) => relationship === 'PART_OF')).toBe(true);
  });

  test('reads everything with one statement', async () => {
    const ids = await places();
    for (const depth of [0, 1, 2]) {
      server.store.clear();
      await draw(ids, `depth: ${depth}`);
      expect(server.store.calls).toEqual(['graph/surroundings']);
    }
  });

  test.each([
    [
      `ids: ${JSON.stringify(Array.from({ length: 51 }, (_, n) => `place:a${n}`))}`,
      'subgraph(ids:)',
    ],
    ['ids: ["place:a"], depth: 3', 'subgraph(depth:)'],
    ['ids: ["place:a"], depth: -1', 'subgraph(depth:)'],
    ['ids: ["place:a"], maxNodes: 0', 'subgraph(maxNodes:)'],
    ['ids: ["place:a", "place:b"], maxNodes: 1', 'subgraph(maxNodes:)'],
    ['ids: ["place:a"], maxNodes: 501', 'subgraph(maxNodes:)'],
  ])('refuses %s without asking the graph', async (args, argument) => {
    server.store.clear();
    const { errors } = await server.ask(`{ subgraph(${args}) { truncated } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(server.store.calls).toEqual([]);
  });
});
