import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { startTestServer, type Answer, type TestServer } from '../../support/test-server.js';

const LOOK_UP = ['search words'];

let base: TestServer;
let names: TestServer;
beforeAll(async () => {
  [base, names] = await Promise.all([startTestServer('data'), startTestServer('names')]);
  await base.data('{ search(text: "a") { totalCount } }');
}, 60_000);
afterAll(() => Promise.all([base.close(), names.close()]));

const idsOf = (answer: Answer): readonly string[] =>
  (answer.data as { search: { nodes: { entity: { id: string } }[] } }).search.nodes.map(
    ({ entity }) => entity.id,
  );

const search = async (args: string, server: TestServer = base): Promise<readonly string[]> =>
  idsOf(await server.ask(`{ search(${args}) { nodes { entity { id } } } }`));

const quoted = (text: string): string => `text: ${JSON.stringify(text)}`;

describe('Query.search', () => {
  test('gives the entity, the name that matches, how, and where', async () => {
    const data = await base.data(`{
      search(text: "Tiền Hải", first: 1) {
        nodes {
          entity { __typename id label(languages: ["en"]) { text } ... on Place { kind } }
          score
          closeness
          wholeName
          matchedName { text language script kind }
          highlights { start end }
        }
      }
    }`);
    expect(data.search.nodes).toEqual([
      {
        entity: {
          __typename: 'Place',
          id: 'place:qianhai',
          label: { text: 'Qianhai' },
          kind: 'SPECIAL_ZONE',
        },
        score: 1,
        closeness: 'EXACT',
        wholeName: true,
        matchedName: { text: 'Tiền Hải', language: 'vi', script: 'Latn', kind: 'PREFERRED' },
        highlights: [
          { start: 0, end: 4 },
          { start: 5, end: 8 },
        ],
      },
    ]);
  });

  test('ranks the exact marks above others, and those that match alike by id', async () => {
    expect(await search(quoted('Hà Nội'), names)).toEqual([
      'place:hanoi',
      'organisation:hanoi-tower',
      'organisation:ha-noi-press',
    ]);
    expect((await search(quoted('Ha Noi'), names))[0]).toBe('organisation:ha-noi-press');
    expect((await search(quoted('ACG'))).slice(1, 4)).toEqual([
      'forum-edition:acg-2023',
      'forum-edition:acg-2024',
      'forum-edition:acg-2025',
    ]);
  });

  test('has highlights in UTF-16 code units of the name', async () => {
    const data = await base.data(`{
      search(text: "前海论坛 2025", types: [FORUM_EDITION], first: 1) {
        nodes { matchedName { text } highlights { start end } }
      }
    }`);
    const [{ matchedName, highlights }] = data.search.nodes;
    const marked = highlights.map(({ start, end }: { start: number; end: number }) =>
      (matchedName.text as string).slice(start, end),
    );
    expect(marked).toEqual(['2025', '前海', '论坛']);
  });

  test('counts all results and walks through them from both ends', async () => {
    const walk = async (backward: boolean): Promise<readonly string[]> => {
      const pages: string[][] = [];
      let from = '';
      for (;;) {
        const data = await base.data(`{
          search(text: "Qianhai", ${backward ? 'last' : 'first'}: 7 ${from}) {
            totalCount
            edges { cursor node { entity { id } } }
            pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          }
        }`);
        const { edges, pageInfo, totalCount } = data.search;
        expect(totalCount).toBe(all.length);
        expect(pageInfo).toMatchObject({
          startCursor: edges[0].cursor,
          endCursor: edges.at(-1).cursor,
        });
        pages.push(edges.map(({ node }: { node: { entity: { id: string } } }) => node.entity.id));
        if (!pageInfo[backward ? 'hasPreviousPage' : 'hasNextPage']) break;
        const cursor = JSON.stringify(pageInfo[backward ? 'startCursor' : 'endCursor']);
        from = `${backward ? 'before' : 'after'}: ${cursor}`;
      }
      return (backward ? pages.toReversed() : pages).flat();
    };
    const all = await search('text: "Qianhai", first: 100');
    expect(all.length).toBeGreaterThan(20);
    expect(await walk(false)).toEqual(all);
    expect(await walk(true)).toEqual(all);
    expect(await search('text: "Qianhai"')).toEqual(all.slice(0, 20));
  });

  const cursor = (keys: unknown): string =>
    JSON.stringify(Buffer.from(JSON.stringify(keys)).toString('base64url'));

  test.each([
    ['a negative size', 'first: -1', 'search(first:)', 'BAD_USER_INPUT'],
    ['too large a size', 'first: 101', 'search(first:)', 'BAD_USER_INPUT'],
    ['both sizes', 'first: 1, last: 1', 'search(last:)', 'BAD_USER_INPUT'],
    ['`after` with `last`', 'last: 1, after: "x"', 'search(after:)', 'BAD_USER_INPUT'],
    ['an unknown cursor', 'after: "x"', 'search(after:)', 'BAD_CURSOR'],
    [
      'a cursor of another list',
      `before: ${cursor(['AAAAAAAA', 0, 'a'])}`,
      'search(before:)',
      'BAD_CURSOR',
    ],
    ['too many years', `years: [${'1,'.repeat(101)}]`, 'search(years:)', 'BAD_USER_INPUT'],
    ['too many types', `types: [${'PLACE,'.repeat(101)}]`, 'search(types:)', 'BAD_USER_INPUT'],
  ])('refuses %s without asking the graph', async (_, args, argument, code) => {
    base.store.clear();
    const { data, errors } = await base.ask(`{ search(text: "a", ${args}) { totalCount } }`);
    expect(data).toBeNull();
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual([code]);
    expect(errors?.[0]?.message).toContain(argument);
    expect(base.store.calls).toEqual([]);
  });

  test('refuses a cursor that was changed, or made for other arguments', async () => {
    const data = await base.data(
      '{ search(text: "Qianhai", first: 1) { pageInfo { endCursor } } }',
    );
    const made = data.search.pageInfo.endCursor as string;
    const [fingerprint] = JSON.parse(Buffer.from(made, 'base64url').toString()) as [string];
    const attempts = [
      `text: "Shenzhen", after: "${made}"`,
      `text: "Qianhai", types: [PLACE], after: "${made}"`,
      `text: "Qianhai", years: [2025], after: "${made}"`,
      `text: "Qianhai", filter: {}, after: "${made}"`,
      `text: "Qianhai", orderBy: [{ by: NAME }], after: "${made}"`,
      `text: "Qianhai", after: ${cursor([fingerprint, 'x', 1])}`,
      `text: "Qianhai", after: ${cursor([fingerprint, null, null])}`,
    ];
    for (const args of attempts) {
      const { errors } = await base.ask(`{ search(${args}) { totalCount } }`);
      expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_CURSOR']);
    }
  });

  test.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['only punctuation', '—!?。"*'],
    ['an emoji', '😀'],
    ['NUL', '\u0000'],
    ['what is not seen', '\u200b\u200e\u2060'],
    ['half a surrogate pair', '\ud83d'],
    ['201 characters', 'a'.repeat(201)],
  ])('refuses %s without asking the graph', async (_, text) => {
    base.store.clear();
    const { errors } = await base.ask(
      'query ($text: String!) { search(text: $text) { totalCount } }',
      {
        text,
      },
    );
    expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'BAD_USER_INPUT', argument: 'search(text:)' },
    ]);
    expect(base.store.calls).toEqual([]);
  });

  test.each([
    ['*', 'Qianh*i'],
    ['a regular expression', '/qian.*/'],
    ['a field', 'searchText:qianhai'],
    ['a range', '[a TO z]'],
    ['a boost', 'qianhai^9 zzzz'],
    ['an open quote', '"qianhai zzzz'],
    ['a backslash', 'zzzz\\'],
    ['an injected clause', "x' OR 1=1 RETURN n //"],
    ['NOT', 'NOT zzzz'],
    ['a long word', 'q'.repeat(200)],
    ['many characters', '前'.repeat(200)],
    ['many words', 'a '.repeat(100)],
    ['Hebrew', 'שלום'],
    ['Arabic with direction marks', '\u202bمرحبا\u202c'],
    ['combining marks without a letter behind one', `a${'\u0301'.repeat(190)}`],
  ])('takes %s as data', async (_, text) => {
    const { data, errors } = await base.ask(
      'query ($text: String!) { search(text: $text) { nodes { score entity { id } } } }',
      { text },
    );
    expect(errors).toBeUndefined();
    expect(data.search.nodes.length).toBeLessThanOrEqual(20);
  });

  test.each([
    ['an emoji beside a word', 'Qianhai 😀'],
    ['NUL beside a word', 'Qianhai\u0000'],
    ['zero-width joiners in a word', 'Qian\u200dhai'],
    ['operators around a word', '+(Qianhai)~^"'],
  ])('finds what stands in spite of %s', async (_, text) => {
    const { data } = await base.ask(
      'query ($text: String!) { search(text: $text, first: 1) { nodes { entity { id } } } }',
      { text },
    );
    expect(data.search.nodes[0]?.entity.id).toMatch(/qianhai/);
  });

  test('narrows by type, place, sector and year', async () => {
    expect(await search('text: "ACG", types: [FORUM_EDITION]')).toEqual([
      'forum-edition:acg-2023',
      'forum-edition:acg-2024',
      'forum-edition:acg-2025',
    ]);
    expect(await search('text: "ACG", years: [2025], types: [FORUM_EDITION]')).toEqual([
      'forum-edition:acg-2025',
    ]);
    expect(await search('text: "energy", sectors: ["sector:energy"]')).toEqual([
      'sector:energy',
      'sector:new-energy',
      'sector:green-energy',
      'sector:hydrogen-energy',
    ]);
    expect(await search('text: "Beihai", places: ["place:guangxi"], types: [PLACE]')).toEqual([
      'place:beihai',
      'place:beihai-industrial-zone',
    ]);
    expect(await search('text: "Beihai", places: ["place:beijing"]')).toEqual([]);
    expect(await search('text: "Beihai", places: []')).toEqual([]);
    expect(await search('text: "Beihai", types: []')).toEqual([]);
  });

  const FACETS = `facets {
    types { type count }
    places(first: 100) { place { id } count }
    sectors(first: 100) { sector { id } count }
    years { year count }
    undated
  }`;

  test('counts what narrowing by each value of a facet would leave', async () => {
    const { search: all } = await base.data(`{ search(text: "Qianhai") { totalCount ${FACETS} } }`);
    const { types, places, sectors, years, undated } = all.facets;
    const countOf = async (args: string): Promise<number> => {
      const data = await base.data(`{ search(text: "Qianhai", ${args}) { totalCount } }`);
      return data.search.totalCount as number;
    };
    const sum = types.reduce((total: number, { count }: { count: number }) => total + count, 0);
    expect(sum).toBe(all.totalCount);
    expect(places[0]).toEqual({ place: { id: 'place:china' }, count: places[0].count });
    for (const { type, count } of types) expect(await countOf(`types: [${type}]`)).toBe(count);
    for (const { place, count } of places) {
      expect(await countOf(`places: ["${place.id}"]`)).toBe(count);
    }
    for (const { sector, count } of sectors) {
      expect(await countOf(`sectors: ["${sector.id}"]`)).toBe(count);
    }
    for (const { year, count } of years) expect(await countOf(`years: [${year}]`)).toBe(count);
    const dated = years.map(({ year }: { year: number }) => year);
    expect((await countOf(`years: [${dated.join()}]`)) + undated).toBe(all.totalCount);
  }, 60_000);

  test('counts a facet without its own argument', async () => {
    const facetsOf = async (args: string) =>
      (await base.data(`{ search(text: "ACG" ${args}) { ${FACETS} } }`)).search.facets;
    const all = await facetsOf('');
    expect((await facetsOf('types: [FORUM_EDITION]')).types).toEqual(all.types);
    expect((await facetsOf('years: [2025]')).years).toEqual(all.years);
    expect((await facetsOf('places: ["place:china"]')).places).toEqual(all.places);
    expect((await facetsOf('sectors: ["sector:trade"]')).sectors).toEqual(all.sectors);
  });

  test('asks the graph as often for one result as for many, and counts facets only where asked', async () => {
    const calls = async (args: string, selection: string): Promise<readonly string[]> => {
      base.store.clear();
      await base.data(`{ search(${args}) { ${selection} } }`);
      return base.store.calls;
    };
    const entity = 'nodes { entity { id label { text } names { text } } }';
    for (const first of [1, 10, 50]) {
      const args = `text: "Qianhai", first: ${first}`;
      expect(await calls(args, entity)).toEqual([...LOOK_UP, 'Query.nodes']);
    }
    expect(await calls('text: "Qianhai"', 'totalCount nodes { score }')).toEqual(LOOK_UP);
    const facets = 'facets { types { count } years { count } undated sectors { count } }';
    expect(await calls('text: "Qianhai"', facets)).toEqual([
      ...LOOK_UP,
      'search/facet-values-by-ids',
    ]);
    expect(await calls('text: "Qianhai", years: [2025]', `${facets} ${entity}`)).toEqual([
      ...LOOK_UP,
      'search/facet-values-by-ids',
      'Query.nodes',
    ]);
    const places = 'facets { places { count place { id label { text } } } }';
    expect(await calls('text: "Qianhai"', places)).toEqual([
      ...LOOK_UP,
      'search/facet-values-by-ids',
      'Query.nodes',
    ]);
    expect(await calls('text: "Wakanda"', entity)).toEqual(LOOK_UP);
    expect(await calls('text: "Qianhai forum Shenzhen 2031"', 'totalCount')).toEqual([
      ...LOOK_UP,
      ...['search words', 'search words'],
    ]);
    expect(await calls('text: "前海论谈"', 'totalCount')).toEqual([...LOOK_UP, 'search words']);
  });
});

describe('a search with a filter', () => {
  const FILTER = 'filter: { project: { signedAt: { some: { forum: { ids: ["forum:acg"] } } } } }';

  test('keeps the results that a list with this filter has', async () => {
    const listed = await base.data(`{ entities(${FILTER}) { nodes { id } } }`);
    const projects = await base.data(
      '{ projects(filter: { signedAt: { some: { forum: { ids: ["forum:acg"] } } } }) { nodes { id } } }',
    );
    expect(listed.entities.nodes).toEqual(projects.projects.nodes);
    const all = await search('text: "前海论坛", first: 100');
    const ids = (listed.entities.nodes as { id: string }[]).map(({ id }) => id);
    const kept = await search(`text: "前海论坛", ${FILTER}`);
    expect(kept.length).toBeGreaterThan(0);
    expect(kept).toEqual(all.filter((id) => ids.includes(id)));
    const rest = await search(`text: "前海论坛", first: 100, ${FILTER.replace('{', '{ not: {')} }`);
    expect(rest).toEqual(all.filter((id) => !ids.includes(id)));
  });

  test('combines types with `or`, names and sources with `and`', async () => {
    expect(
      await search(
        'text: "Qianhai", filter: { or: [{ forum: {} }, { organisation: { kinds: [GOVERNMENT_BODY] } }] }',
      ),
    ).toEqual(['organisation:qianhai-authority', 'forum:acg']);
    expect(
      await search(
        'text: "ACG", filter: { name: { text: "2025" }, forumEdition: { dates: { certainlyIn: "2025" } } }',
      ),
    ).toEqual(['forum-edition:acg-2025']);
    expect(await search('text: "ACG", filter: { forumEdition: {}, place: {} }')).toEqual([]);
    expect(await search('text: "ACG", filter: { ids: [] }')).toEqual([]);
  });

  test('counts what the filter leaves in facets, totals and aggregates', async () => {
    const data = await base.data(`{
      search(text: "ACG", filter: { types: [FORUM_EDITION, FORUM_EVENT] }, types: [FORUM_EDITION]) {
        totalCount
        facets { types { type count } years { year count } }
        aggregate { count groups(by: [{ by: TYPE }]) { groups { keys { value } count } } }
      }
    }`);
    const { totalCount, facets, aggregate } = data.search;
    const events = await search(
      'text: "ACG", filter: { types: [FORUM_EDITION, FORUM_EVENT] }, types: [FORUM_EVENT]',
    );
    expect(totalCount).toBe(3);
    expect(facets.types).toEqual(
      [
        { type: 'FORUM_EDITION', count: 3 },
        { type: 'FORUM_EVENT', count: events.length },
      ].toSorted((a, b) => b.count - a.count),
    );
    expect(facets.years).toEqual([2025, 2024, 2023].map((year) => ({ year, count: 1 })));
    expect(aggregate).toEqual({
      count: 3,
      groups: { groups: [{ keys: [{ value: 'ForumEdition' }], count: 3 }] },
    });
  });

  test.each([
    ['a word that is no property', 'filter: { missing: ["nothing"] }', 'filter.missing'],
    ['an empty scope', 'filter: { project: { place: {} } }', 'filter.project.place'],
    [
      'a role that there is not',
      'filter: { project: { parties: { some: {}, roles: ["x"] } } }',
      'filter.project.parties.roles',
    ],
  ])('refuses %s without asking the graph', async (_, args, path) => {
    base.store.clear();
    const { errors } = await base.ask(`{ search(text: "Qianhai", ${args}) { totalCount } }`);
    expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
      { code: 'BAD_USER_INPUT', argument: path },
    ]);
    expect(base.store.calls).toEqual([]);
  });

  test('asks the graph once for the filter and every sort key, whatever is found', async () => {
    const calls = async (args: string, selection: string): Promise<readonly string[]> => {
      base.store.clear();
      await base.data(`{ search(${args}) { ${selection} } }`);
      return base.store.calls;
    };
    const order = 'orderBy: [{ by: NAME }, { by: STATEMENTS_COUNT, direction: DESC }]';
    for (const text of ['Qianhai', 'ACG', 'Shenzhen']) {
      expect(await calls(`text: "${text}", ${FILTER}, ${order}`, 'totalCount')).toEqual([
        ...LOOK_UP,
        'Query.search',
      ]);
    }
    expect(await calls(`text: "Qianhai", orderBy: [{ by: DATE }]`, 'totalCount')).toEqual([
      ...LOOK_UP,
      'search/facet-values-by-ids',
    ]);
    expect(await calls('text: "Qianhai", orderBy: [{ by: RELEVANCE }]', 'totalCount')).toEqual(
      LOOK_UP,
    );
    expect(await calls('text: "Qianhai", filter: {}', 'aggregate { count }')).toEqual([
      ...LOOK_UP,
      'Query.search',
      'Query.search.aggregate',
    ]);
    expect(await calls(`text: "Wakanda", ${FILTER}, ${order}`, 'totalCount')).toEqual(LOOK_UP);
  });
});

describe('the order of a search', () => {
  test('is by relevance where none is given, and after what is given', async () => {
    const all = await search('text: "Qianhai", first: 100');
    expect(await search('text: "Qianhai", first: 100, orderBy: []')).toEqual(all);
    expect(await search('text: "Qianhai", first: 100, orderBy: null')).toEqual(all);
    expect(await search('text: "ACG", types: [FORUM_EDITION], orderBy: [{ by: DATE }]')).toEqual([
      'forum-edition:acg-2023',
      'forum-edition:acg-2024',
      'forum-edition:acg-2025',
    ]);
    expect(
      (await search('text: "ACG", orderBy: [{ by: RELEVANCE, direction: DESC }], first: 100')).at(
        -1,
      ),
    ).toBe('forum:acg');
  });

  test.each([
    ['ASC', ['forum-edition:acg-2023', 'forum-edition:acg-2024', 'forum-edition:acg-2025']],
    ['DESC', ['forum-edition:acg-2025', 'forum-edition:acg-2024', 'forum-edition:acg-2023']],
  ])('puts what has no date last, %s', async (direction, editions) => {
    const order = `orderBy: [{ by: DATE, direction: ${direction} }]`;
    expect(await search(`text: "Qianhai", types: [PLACE, FORUM_EDITION], ${order}`)).toEqual([
      ...editions,
      'place:qianhai',
    ]);
  });

  const forged = (fingerprint: string, keys: readonly unknown[]): string =>
    Buffer.from(JSON.stringify([fingerprint, ...keys])).toString('base64url');

  test.each([
    ['{ by: DATE }', [1, 0, 'a']],
    ['{ by: NAME }', [false, 0, 'a']],
    ['{ by: MENTIONED_IN_COUNT }', ['x', 0, 'a']],
    ['{ by: MENTIONED_IN_COUNT }', [null, 0, 'a']],
    ['{ by: ID }', [null, 0, 'a']],
    ['{ by: ID }', ['a', 0]],
  ])('refuses a cursor with other values for %s', async (order, keys) => {
    const args = `text: "Qianhai", orderBy: [${order}]`;
    const data = await base.data(`{ search(${args}, first: 1) { pageInfo { endCursor } } }`);
    const made = Buffer.from(data.search.pageInfo.endCursor as string, 'base64url');
    const [fingerprint] = JSON.parse(made.toString()) as [string];
    const { errors } = await base.ask(
      `{ search(${args}, after: "${forged(fingerprint, keys)}") { totalCount } }`,
    );
    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['BAD_CURSOR']);
  });
});

describe('a text that no name has as a whole', () => {
  test('finds names with enough of its words, and says which they lack', async () => {
    const data = await base.data(`{
      search(text: "Qianhai forum Shenzhen 2031", first: 1) {
        nodes { entity { id } missingWords highlights { start end } matchedName { text } score }
      }
      full: search(text: "Qianhai forum", first: 1) { nodes { missingWords score } }
    }`);
    const [{ score, ...hit }] = data.search.nodes;
    expect(hit).toEqual({
      entity: { id: 'forum:acg' },
      missingWords: ['Shenzhen', '2031'],
      highlights: [
        { start: 0, end: 7 },
        { start: 8, end: 13 },
      ],
      matchedName: { text: 'Qianhai forum' },
    });
    const [full] = data.full.nodes;
    expect(full.missingWords).toEqual([]);
    expect(score).toBeLessThan(full.score);
  });

  test('has the characters that a Chinese name lacks as they were typed', async () => {
    const data = await base.data(
      '{ search(text: "前海論壇深圳2031", first: 1) { nodes { entity { id } missingWords } } }',
    );
    expect(data.search.nodes).toEqual([
      { entity: { id: 'forum:acg' }, missingWords: ['深圳', '2031'] },
    ]);
  });

  test('finds nothing partial where some name has all words, even if the filter leaves it out', async () => {
    const text = 'text: "Qianhai Authority"';
    expect(await search(`${text}, filter: { forum: {} }`)).toEqual([]);
    expect(await search(`${text}, years: [1999]`)).toEqual([]);
  });

  test('is completed by suggestions and found by name filters no more than before', async () => {
    const data = await base.data(`{
      suggest(prefix: "Qianhai forum Shenzhen 2031") { name { text } }
      entities(filter: { name: { text: "Qianhai forum Shenzhen 2031", match: FUZZY } }) { totalCount }
    }`);
    expect(data).toEqual({ suggest: [], entities: { totalCount: 0 } });
  });
});

describe('the name filter', () => {
  const placesNamed = async (text: string, match: string): Promise<readonly string[]> => {
    const data = await names.data(
      `{ entities(filter: { name: { text: ${JSON.stringify(text)}, match: ${match} } }) { nodes { id } } }`,
    );
    return (data.entities.nodes as { id: string }[]).map(({ id }) => id);
  };

  test.each([
    ['WORDS', 'ha noi', ['organisation:ha-noi-press', 'organisation:hanoi-tower', 'place:hanoi']],
    ['WHOLE', 'ha noi', ['organisation:ha-noi-press', 'organisation:hanoi-tower', 'place:hanoi']],
    ['EXACT', 'Hà Nội', ['place:hanoi']],
    ['EXACT', 'Ha\u0300 No\u0323\u0302i', ['place:hanoi']],
    ['EXACT', 'hà nội', []],
    ['EXACT', 'Kendal', []],
    ['FUZZY', 'Pertamna', ['organisation:pertamina']],
    ['FUZZY', 'Kendal KEK', ['place:kek-kendal']],
    ['FUZZY', 'Hogwarts', []],
    ['WORDS', 'Quảng Châu', ['place:guangzhou']],
  ])('with %s: "%s"', async (match, text, ids) => {
    expect(await placesNamed(text, match)).toEqual(ids);
  });
});
