import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { startMadeServer } from '../../support/made-server.js';
import type { TestServer } from '../../support/test-server.js';

const dated = (subject: string, property: string, value: unknown) => ({ subject, property, value });
const link = (subject: string, property: string, object: string, validity?: string) => ({
  subject,
  property,
  object,
  ...(validity === undefined ? {} : { validity }),
});

const STATEMENTS = [
  dated('forum:f', 'founded', '2020~'),
  link('forum-edition:e', 'editionOf', 'forum:f'),
  dated('forum-edition:e', 'dates', '2024-11-13/2024-11-15'),
  link('forum-event:v', 'partOf', 'forum-edition:e'),
  dated('forum-event:v', 'dates', '2024-11-13'),
  link('project:p', 'signedAt', 'forum-event:v'),
  dated('project:p', 'status', { word: 'SIGNED', date: '2024-11' }),
  dated('project:p', 'status', { word: 'PLANNED', date: null }),
  dated('project:p', 'status', { word: 'COMPLETED', date: 'XXXX-05' }),
  link('tenure:t', 'ofPosition', 'position:o'),
  link('position:o', 'positionIn', 'organisation:b'),
  dated('tenure:t', 'dates', '../2019'),
  link('organisation:b', 'memberOf', 'organisation:c', '1995-07-28/..'),
  dated('document:d', 'publishedOn', '2024'),
  link('observation:n', 'concerns', 'forum:f'),
  dated('observation:n', 'period', '2024'),
];

const IDS = [...new Set(STATEMENTS.map(({ subject }) => subject)), 'organisation:c'];

/** Every dated thing in order. */
const ALL = [
  '../2019 TENURE tenure:t',
  '1995-07-28/.. RELATED organisation:b organisation:c',
  '2020~ FOUNDED forum:f',
  '2024 PUBLISHED document:d',
  '2024 OBSERVED observation:n',
  '2024-11 STATUS project:p',
  '2024-11-13 HELD forum-event:v',
  '2024-11-13 SIGNED project:p forum-event:v',
  '2024-11-13/2024-11-15 HELD forum-edition:e',
];
const OF_FORUM = ALL.filter((thing) => /forum|project|observation/.test(thing));

describe('Query.timeline', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startMadeServer(IDS, STATEMENTS);
  });
  afterAll(() => server.close());

  const THING = 'date { edtf } kind entity { id } other { id }';
  const page = async (args: string) => {
    const { timeline } = (await server.data(
      `{ timeline${args === '' ? '' : `(${args})`} { nodes { ${THING} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`,
    )) as {
      timeline: {
        nodes: {
          date: { edtf: string };
          kind: string;
          entity: { id: string };
          other: { id: string } | null;
        }[];
        pageInfo: Readonly<Record<string, unknown>>;
      };
    };
    const things = timeline.nodes.map(({ date, kind, entity, other }) =>
      [date.edtf, kind, entity.id, ...(other === null ? [] : [other.id])].join(' '),
    );
    return { things, pageInfo: timeline.pageInfo };
  };

  test('puts everything in order: by first day, last day, id', async () => {
    expect((await page('')).things).toEqual(ALL);
  });

  test('is about an entity, what is part of it and what these are linked to', async () => {
    expect((await page('entity: "forum:f"')).things).toEqual(OF_FORUM);
    expect((await page('entity: "organisation:b"')).things).toEqual(ALL.slice(0, 2));
    expect((await page('entity: "organisation:c"')).things).toEqual([ALL[1]]);
    expect((await page('entity: "place:nowhere"')).things).toEqual([]);
  });

  test.each([
    ['kinds: [SIGNED, TENURE]', [ALL[0], ALL[7]]],
    ['kinds: []', []],
    ['types: [FORUM_EDITION, DOCUMENT]', [ALL[3], ALL[8]]],
    ['from: "2024-11-14"', [ALL[1], ALL[3], ALL[4], ALL[5], ALL[8]]],
    ['to: "2019"', [ALL[0], ALL[1]]],
    ['from: "2019", to: "2020"', [ALL[0], ALL[1], ALL[2]]],
    ['undated: true', ['XXXX-05 STATUS project:p']],
    ['undated: true, entity: "organisation:b"', []],
    ['first: 0', []],
  ])('keeps what meets %s', async (args, things) => {
    expect((await page(args)).things).toEqual(things);
  });

  test.each([
    ['', ALL],
    ['entity: "forum:f"', OF_FORUM],
  ])('gives every thing once from either end, with %p', async (filter, all) => {
    const walk = async (size: string, from: string, flag: string, cursor: string) => {
      const pages: (readonly string[])[] = [];
      for (let at = ''; ;) {
        const { things, pageInfo } = await page(`${filter} ${size} ${at}`);
        pages.push(things);
        if (pageInfo[flag] !== true) return pages;
        at = `${from}: ${JSON.stringify(pageInfo[cursor])}`;
      }
    };
    const forward = await walk('first: 2', 'after', 'hasNextPage', 'endCursor');
    expect(forward.flat()).toEqual(all);
    const backward = await walk('last: 2', 'before', 'hasPreviousPage', 'startCursor');
    expect(backward.toReversed().flat()).toEqual(all);
  });

  test('says who says what happened and when', async () => {
    const query = `{ timeline(kinds: [SIGNED, STATUS, RELATED, FOUNDED]) {
      nodes { kind status relationship statements { property text } }
    } }`;
    const { timeline } = (await server.data(query)) as {
      timeline: { nodes: { statements: { property: string }[] }[] };
    };
    const sorted = timeline.nodes.map(({ statements, ...thing }) => ({
      ...thing,
      statements: statements.map(({ property }) => property).sort(),
    }));
    expect(sorted).toEqual([
      { kind: 'RELATED', status: null, relationship: 'MEMBER_OF', statements: ['memberOf'] },
      { kind: 'FOUNDED', status: null, relationship: null, statements: ['founded'] },
      { kind: 'STATUS', status: 'SIGNED', relationship: null, statements: ['status'] },
      { kind: 'SIGNED', status: null, relationship: null, statements: ['dates', 'signedAt'] },
    ]);
  });

  test('takes four statements, however many things there are', async () => {
    for (const size of [1, 5, 100]) {
      server.store.clear();
      await server.data(
        `{ timeline(first: ${size}) { nodes { entity { id } other { id } statements { id } } } }`,
      );
      expect(server.store.calls).toEqual([
        'timeline/timeline-of-graph',
        'Query.nodes',
        'timeline/statements-of-values',
        'Query.nodes',
      ]);
    }
    server.store.clear();
    await server.data('{ timeline(entity: "forum:f") { nodes { kind } } }');
    expect(server.store.calls).toEqual(['timeline/timeline-of-entity']);
    server.store.clear();
    await server.data('{ timeline(first: 1) { totalCount } }');
    expect(server.store.calls).toEqual([
      'timeline/timeline-of-graph',
      'timeline/count-timeline-of-graph',
    ]);
  });

  test.each([
    ['from: "XXXX-09-14"', 'timeline(from:)', 'BAD_USER_INPUT'],
    ['from: "../2020"', 'timeline(from:)', 'BAD_USER_INPUT'],
    ['to: "2020/.."', 'timeline(to:)', 'BAD_USER_INPUT'],
    ['from: "2021", to: "2020"', 'timeline(to:)', 'BAD_USER_INPUT'],
    ['undated: true, from: "2021"', 'timeline(undated:)', 'BAD_USER_INPUT'],
    ['undated: true, to: "2021"', 'timeline(undated:)', 'BAD_USER_INPUT'],
    ['first: 101', 'timeline(first:)', 'BAD_USER_INPUT'],
    ['after: "x"', 'timeline(after:)', 'BAD_CURSOR'],
  ])('refuses %s without asking the graph', async (args, argument, code) => {
    server.store.clear();
    const { errors } = await server.ask(`{ timeline(${args}) { nodes { kind } } }`);
    expect(errors).toMatchObject([{ extensions: { code, argument } }]);
    expect(server.store.calls).toEqual([]);
  });

  test('refuses a cursor of another filter', async () => {
    const { pageInfo } = await page('first: 1');
    const after = JSON.stringify(pageInfo.endCursor);
    const { errors } = await server.ask(
      `{ timeline(after: ${after}, undated: true) { nodes { kind } } }`,
    );
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }]);
  });
});
