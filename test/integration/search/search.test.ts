import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { startTestServer, type Answer, type TestServer } from '../../support/test-server.js';

const LOOK_UP = ['import/data-version', 'search words', 'entity/names-by-ids'];

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
    expect(await calls('text: "Wakanda"', entity)).toEqual(LOOK_UP.slice(0, 2));
    expect(await calls('text: "前海论谈"', 'totalCount')).toEqual([
      ...LOOK_UP,
      'search words',
      'entity/names-by-ids',
    ]);
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
