import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { GraphSearch, HUB_LINKS } from '../../../src/modules/graph/graph-search.js';
import { readScope } from '../../../src/modules/graph/search-scope.js';
import { startMadeServer } from '../../support/made-server.js';
import type { TestServer } from '../../support/test-server.js';

const CROWD = Array.from({ length: HUB_LINKS }, (_, index) => `project:crowd-${index}`);
const link = (subject: string, property: string, object: string, role?: string) => ({
  subject,
  property,
  object,
  ...(role === undefined ? {} : { role }),
});

/** a — b — c — d — e in a row, a shortcut a — s — e through a sector, and a hub between far ends. */
const STATEMENTS = [
  link('organisation:b', 'partyTo', 'project:a', 'INVESTOR'),
  link('organisation:b', 'partyTo', 'project:a', 'IMPLEMENTER'),
  link('organisation:b', 'locatedIn', 'place:c'),
  link('forum-event:d', 'heldIn', 'place:c', 'VENUE'),
  link('project:e', 'signedAt', 'forum-event:d'),
  link('project:a', 'inSector', 'sector:s', 'MAIN'),
  link('project:e', 'inSector', 'sector:s', 'MAIN'),
  link('project:left', 'locatedIn', 'place:l'),
  link('place:l', 'partOf', 'place:hub'),
  link('place:r', 'partOf', 'place:hub'),
  link('project:right', 'locatedIn', 'place:r'),
  link('place:l', 'partOf', 'place:quiet'),
  link('place:quiet', 'partOf', 'place:r'),
  ...CROWD.map((id) => link(id, 'locatedIn', 'place:hub')),
];

const IDS = [...new Set(STATEMENTS.flatMap(({ subject, object }) => [subject, object]))];

describe('Query.paths', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startMadeServer([...IDS, 'place:alone'], STATEMENTS);
  });
  afterAll(() => server.close());

  const find = async (from: string, to: string, args = '') => {
    const query = `query ($from: ID!, $to: ID!) {
      paths(from: $from, to: $to ${args}) { truncated hubs { id } paths { length nodes { id } } }
    }`;
    const { paths } = (await server.data(query, { from, to })) as {
      paths: {
        truncated: boolean;
        hubs: { id: string }[];
        paths: { length: number; nodes: { id: string }[] }[];
      } | null;
    };
    if (paths === null) return null;
    const ways = paths.paths.map(({ nodes }) => nodes.map(({ id }) => id).join(' '));
    return { ways, truncated: paths.truncated, hubs: paths.hubs.map(({ id }) => id) };
  };
  const SHORT = 'project:a sector:s project:e';
  const LONG = 'project:a organisation:b place:c forum-event:d project:e';

  test('gives the shortest ways first, longer ones after them', async () => {
    const found = await find('project:a', 'project:e');
    expect(found).toEqual({ ways: [SHORT, LONG], truncated: false, hubs: [] });
  });

  test.each([
    ['maxLength: 3', [SHORT]],
    ['limit: 1', [SHORT]],
    ['excludeTypes: [SECTOR]', [LONG]],
    ['types: [ORGANISATION, PLACE, FORUM_EVENT]', [LONG]],
    ['relationships: [IN_SECTOR]', [SHORT]],
    ['relationships: [MENTIONS]', []],
    ['types: []', []],
  ])('keeps ways by %s', async (args, ways) => {
    expect(await find('project:a', 'project:e', args)).toMatchObject({
      ways,
      truncated: args === 'limit: 1',
    });
  });

  test('finds two entities that are linked at once', async () => {
    expect(await find('organisation:b', 'place:c', 'maxLength: 1')).toMatchObject({
      ways: ['organisation:b place:c'],
    });
  });

  test('is empty where no way leads, and null where an end does not exist', async () => {
    expect(await find('project:a', 'place:alone')).toEqual({
      ways: [],
      truncated: false,
      hubs: [],
    });
    expect(await find('project:a', 'place:nowhere')).toBeNull();
    expect(await find('', 'project:a')).toBeNull();
  });

  test('shows every link of a step with its role, direction, statements and sentence', async () => {
    const query = `{
      paths(from: "project:a", to: "organisation:b", maxLength: 1) {
        paths { explanation hops { from { id } to { id } links {
          key relationship direction role inferred confidence source { id } target { id } statements { property } sentence
        } } }
      }
    }`;
    const sentences = ['implements', 'is an investor in'].map(
      (verb) => `organisation:b ${verb} project:a (document:made).`,
    );
    const linkOf = (role: string, sentence: string | undefined) => ({
      key: `organisation:b PARTY_TO project:a ${role}|`,
      relationship: 'PARTY_TO',
      direction: 'IN',
      role,
      inferred: false,
      confidence: 1,
      source: { id: 'organisation:b' },
      target: { id: 'project:a' },
      statements: [{ property: 'partyTo' }],
      sentence,
    });
    expect(await server.data(query)).toEqual({
      paths: {
        paths: [
          {
            explanation: sentences,
            hops: [
              {
                from: { id: 'project:a' },
                to: { id: 'organisation:b' },
                links: [linkOf('IMPLEMENTER', sentences[0]), linkOf('INVESTOR', sentences[1])],
              },
            ],
          },
        ],
      },
    });
  });

  test.each([
    ['paths { explanation }', '(document:made).'],
    ['paths { hops { links { ...proof } } }', '"property":"partyTo"'],
    ['paths { hops { links { said: sentence } } }', '(document:made).'],
  ])('shows the proof where %s is all that asks for it', async (selection, shown) => {
    const { paths } = await server.data(
      `{ paths(from: "project:a", to: "organisation:b", maxLength: 1) { ${selection} } }
      ${selection.includes('...') ? 'fragment proof on Link { statements { property } }' : ''}`,
    );
    expect(JSON.stringify(paths)).toContain(shown);
  });

  test('does not look behind a hub and names it', async () => {
    const left = 'project:left place:l';
    const right = 'place:r project:right';
    const found = await find('project:left', 'project:right');
    expect(found).toEqual({
      ways: [`${left} place:hub ${right}`, `${left} place:quiet ${right}`],
      truncated: false,
      hubs: [],
    });
    // Two steps further, the hub itself would have to be looked at.
    const far = await find('project:left', 'project:right', 'maxLength: 6');
    expect(far).toMatchObject({ ways: found?.ways, truncated: true, hubs: ['place:hub'] });
  });

  test('starts from a hub where it is an end', async () => {
    expect(await find('place:hub', 'project:right', 'maxLength: 2')).toMatchObject({
      ways: ['place:hub place:r project:right'],
    });
  });

  test('reads few short ways with one statement, else four steps with one and what is found with another', async () => {
    const callsOf = async (args: string, selection = 'truncated') => {
      server.store.clear();
      await server.data(`{ paths(from: "project:a", to: "project:e" ${args}) { ${selection} } }`);
      return [...server.store.calls];
    };
    const short = 'graph/shortest-ways';
    const both = 'graph/two-steps-from-ends';
    const step = 'graph/neighbours-by-ids';
    const found = 'graph/entities-and-links';
    expect(await callsOf('maxLength: 2')).toEqual([both, found]);
    expect(await callsOf('maxLength: 4')).toEqual([both, found]);
    expect(await callsOf('maxLength: 6')).toEqual([both, step, found]);
    expect(await callsOf('maxLength: 4, relationships: [MENTIONS]')).toEqual([both]);
    const named = 'paths { nodes { __typename id label { text } } hops { from { id } } }';
    expect(await callsOf('maxLength: 3', named)).toEqual([short]);
    expect(await callsOf('maxLength: 6, limit: 1', named)).toEqual([short]);
    expect(await callsOf('maxLength: 4', named)).toEqual([short, both, found]);
    const everything =
      'hubs { id } paths { nodes { id } explanation hops { from { id } to { id } links { sentence source { id } target { id } statements { id } } } }';
    expect(await callsOf('maxLength: 4', everything)).toEqual([
      both,
      found,
      'graph/sources-by-statement-ids',
      'Query.nodes',
    ]);
    const details = 'paths { nodes { ... on Project { status } } }';
    expect(await callsOf('maxLength: 2', details)).toEqual([short, 'Query.nodes']);
  });

  test('finds the same ways whether or not it is asked if there are more', async () => {
    const waysOf = async (selection: string) => {
      const pairs = IDS.flatMap((from) => IDS.slice(0, 12).map((to) => [from, to] as const));
      const found: unknown[] = [];
      for (const [from, to] of pairs.filter(([a, b]) => a < b && !CROWD.includes(a))) {
        const query = `{ one: paths(from: "${from}", to: "${to}", limit: 1) { ...ways }
          two: paths(from: "${from}", to: "${to}", limit: 2, maxLength: 5) { ...ways } }
          fragment ways on Paths { ${selection} paths { nodes { id } } }`;
        const { one, two } = await server.data(query);
        found.push([from, to, one.paths, two.paths]);
      }
      return found;
    };
    const found = await waysOf('');
    expect(found.length).toBeGreaterThan(50);
    expect(await waysOf('truncated')).toEqual(found);
  });

  test.each([
    ['project:a', 'forum-event:d', 'limit: 2', ['organisation:b place:c', 'sector:s project:e']],
    ['forum-event:d', 'project:a', 'limit: 2', ['place:c organisation:b', 'project:e sector:s']],
    ['forum-event:d', 'project:a', 'limit: 1', ['place:c organisation:b']],
    [
      'forum-event:d',
      'project:a',
      'maxLength: 3, types: [PROJECT, SECTOR]',
      ['project:e sector:s'],
    ],
    ['project:crowd-7', 'place:r', 'maxLength: 3', ['place:hub']],
    ['place:r', 'project:crowd-7', 'maxLength: 3', ['place:hub']],
    ['place:l', 'place:quiet', 'maxLength: 3', ['', 'place:hub place:r']],
    ['project:a', 'place:quiet', 'maxLength: 3', []],
  ])('finds ways from %s to %s by %s with one statement', async (from, to, args, between) => {
    const ask = async (selection: string) => {
      server.store.clear();
      const { paths } = await server.data(
        `{ paths(from: "${from}", to: "${to}", ${args}) { ${selection} paths { nodes { id } hops { links { key } } } } }`,
      );
      return { paths: paths.paths, calls: [...server.store.calls] };
    };
    const { paths, calls } = await ask('');
    expect(calls).toEqual(['graph/shortest-ways']);
    const ways = paths.map(({ nodes }: { nodes: { id: string }[] }) => nodes.map(({ id }) => id));
    expect(ways).toEqual(between.map((ids) => [from, ...ids.split(' ').filter(Boolean), to]));
    expect((await ask('truncated')).paths).toEqual(paths);
  });

  test('goes on from the end that has less ahead of it, and no further than it must', async () => {
    const callsOf = async (from: string) => {
      server.store.clear();
      await server.data(
        `{ paths(from: "${from}", to: "project:right", limit: 1, maxLength: 6) { paths { length } } }`,
      );
      return [...server.store.calls];
    };
    const short = 'graph/shortest-ways';
    expect(await callsOf('place:hub')).toEqual([short]);
    expect(await callsOf('project:left')).toEqual([
      short,
      'graph/two-steps-from-ends',
      'graph/entities-and-links',
    ]);
  });

  test('makes the second step by itself where there are many neighbours, with what it finds alike', async () => {
    const scope = readScope({});
    const walk = async (ahead: number) => {
      server.store.clear();
      const search = new GraphSearch(server.store, scope, ['place:l', 'place:r']);
      const ends = await search.followEnds(10, ahead);
      const next = await search.follow(ends.flatMap(([, ids]) => ids));
      const found = next.map(([id, ids]) => [id, ids.toSorted()]);
      return { found: [ends, found, search.hubIds], calls: [...server.store.calls] };
    };
    const [apart, tooMany, together] = [await walk(0), await walk(3), await walk(4)];
    const step = 'graph/neighbours-by-ids';
    expect(apart.calls).toEqual(['graph/two-steps-from-ends', step]);
    expect(tooMany.calls).toEqual(['graph/two-steps-from-ends', step]);
    expect(together.calls).toEqual(['graph/two-steps-from-ends']);
    expect(together.found).toEqual(apart.found);
    expect(tooMany.found).toEqual(apart.found);
    expect(apart.found[2]).toEqual(['place:hub']);
  });

  test.each([
    ['to: "project:a"', 'paths(to:)'],
    ['to: "project:e", maxLength: 0', 'paths(maxLength:)'],
    ['to: "project:e", maxLength: 7', 'paths(maxLength:)'],
    ['to: "project:e", limit: 0', 'paths(limit:)'],
    ['to: "project:e", limit: 51', 'paths(limit:)'],
  ])('refuses %s without asking the graph', async (args, argument) => {
    server.store.clear();
    const { errors } = await server.ask(`{ paths(from: "project:a", ${args}) { truncated } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
    expect(server.store.calls).toEqual([]);
  });
});
