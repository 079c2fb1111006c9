import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { ENGINES, reportMissingNeo4j, startOnEngine } from '../support/engines.js';
import { readExamples } from '../support/schema.js';
import type { Answer, TestServer } from '../support/test-server.js';

reportMissingNeo4j();

const EXAMPLES = new Map(readExamples().map((example) => [example.name, example]));

type Data = NonNullable<Answer['data']>;

interface Identified {
  readonly id: string;
}

const ids = ({ nodes }: { readonly nodes: readonly Identified[] }) => nodes.map(({ id }) => id);

/** Examples with what matters in their answers. */
const ANSWERS: readonly (readonly [
  example: string,
  read: (data: Data) => unknown,
  answer: unknown,
])[] = [
  [
    'held-in-a-place',
    ({ within, itself }) => [ids(within), ids(itself)],
    [['forum-edition:acg-2024', 'forum-edition:acg-2025'], []],
  ],
  [
    'places-by-any-spelling',
    ({ exact, folded, fuzzy }) => [exact, folded, fuzzy].map(ids),
    [['place:qianhai'], ['place:qianhai'], ['place:qianhai', 'place:shenzhen']],
  ],
  [
    'signed-in-a-year',
    ({ projects, agreements }) => [projects.nodes[0].statusEvents, ids(projects), ids(agreements)],
    [[{ status: 'SIGNED', date: { edtf: '2024' } }], ['project-batch:acg-2024-signed'], []],
  ],
  [
    'forums-not-founded-since',
    ({ notCertainlySince, older, unknown }) => [notCertainlySince, older, unknown].map(ids),
    [
      [
        'forum:beijing-hong-kong-economic-cooperation-symposium',
        'forum:china-asean-information-harbor-forum',
        'forum:china-asean-science-technology-trade-investment-conference',
        'forum:china-beijing-international-high-tech-expo',
      ],
      ['forum:beijing-hong-kong-economic-cooperation-symposium'],
      [
        'forum:china-asean-information-harbor-forum',
        'forum:china-asean-science-technology-trade-investment-conference',
        'forum:china-beijing-international-high-tech-expo',
      ],
    ],
  ],
  [
    'said-by-interested-parties',
    ({ interested, independent }) => [ids(interested), ids(independent)],
    [
      ['project-batch:acg-2024-signed'],
      ['project-batch:acg-2025-innovation-works', 'project-batch:acg-2025-key-projects'],
    ],
  ],
  [
    'editions-and-their-events-by-page',
    ({ forumEditions: { totalCount, nodes, pageInfo } }) => [
      totalCount,
      pageInfo.hasPreviousPage,
      nodes.map(({ id, events }: { id: string; events: { totalCount: number; nodes: [] } }) => [
        id,
        events.totalCount,
        events.nodes.length,
      ]),
    ],
    [
      7,
      true,
      [
        ['forum-edition:acg-2025', 4, 2],
        ['forum-edition:beijing-high-tech-expo-26', 0, 0],
        ['forum-edition:china-asean-information-harbor-forum-3', 3, 2],
        ['forum-edition:china-asean-science-technology-conference-1', 0, 0],
      ],
    ],
  ],
  [
    'labels-for-a-reader',
    ({ nodes }) => nodes.map((node: { asked: unknown } | null) => node?.asked ?? null),
    [
      { text: '東協', language: 'zh-Hant', isFallback: true },
      { text: '前海', language: 'zh', isFallback: true },
      null,
      { text: 'ACG', language: 'mul', isFallback: false },
    ],
  ],
  [
    'without-a-year',
    ({ timeline, forumEditions }) => [
      timeline.totalCount,
      new Set(timeline.nodes.map(({ date }: { date: { precision: string } }) => date.precision)),
      ids(forumEditions),
    ],
    [25, new Set(['UNKNOWN_YEAR']), ['forum-edition:china-asean-science-technology-conference-1']],
  ],
  [
    'latest-in-the-graph',
    ({ timeline: { totalCount, nodes } }) => [
      totalCount,
      nodes.map(({ date, kind }: { date: { latest: string }; kind: string }) => [
        date.latest,
        kind,
      ]),
    ],
    [29, ['STATUS', 'LAUNCHED', 'SIGNED', 'STATUS', 'STATUS'].map((kind) => ['2025-11-28', kind])],
  ],
  [
    'worth-more-than',
    ({ certainly, possibly }) => [ids(certainly), ids(possibly)],
    [
      ['project-batch:acg-2024-signed', 'project-batch:beihai-inaugurated'],
      [
        'project-batch:acg-2024-signed',
        'project-batch:beihai-inaugurated',
        'project-batch:beijing-hong-kong-24-signed',
      ],
    ],
  ],
  [
    'editions-of-each-forum',
    ({ forums }) => forums.nodes[0].editions.aggregate,
    {
      count: 3,
      held: { earliest: '2023-01-01', latest: '2025-11-28' },
      attendance: {
        totals: [
          { unit: 'delegate', low: '1000', high: null },
          { unit: 'representative', low: '1000', high: null },
        ],
        leftOut: [{ reason: 'NO_VALUE', count: 1 }],
      },
    },
  ],
  [
    'paths-of-certain-kinds',
    ({ paths: { truncated, paths } }) => [
      truncated,
      paths.map(({ length }: { length: number }) => length),
      ids(paths[0]),
      paths[0].explanation.at(-1),
    ],
    [
      true,
      [4, 5, 5],
      [
        'person:zheng-yongnian',
        'forum-edition:acg-2024',
        'place:qianhai',
        'place:shenzhen',
        'place:china',
      ],
      'Shenzhen is part of China (Antara News Agency; Xinhua-AsiaNet).',
    ],
  ],
  [
    'flagged-statements',
    ({ statements: { totalCount, nodes, aggregate } }) => [
      totalCount,
      nodes.map(({ confidence }: { confidence: number }) => confidence),
      aggregate.groups.groups.reduce((sum: number, { count }: { count: number }) => sum + count, 0),
    ],
    [10, [0.8, 0.83, 0.85, 0.9, 0.9, 0.93, 0.93, 0.97, 0.97, 0.97], 10],
  ],
  [
    'what-can-be-filtered',
    ({ filter, order }) => [
      filter.inputFields.map(({ name }: { name: string }) => name).slice(0, 5),
      order.enumValues[0],
    ],
    [['and', 'or', 'not', 'ids', 'name'], { name: 'ID', description: 'The id.' }],
  ],
];

describe.each(ENGINES)('the examples on $name', (engine) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startOnEngine(engine, 'data');
  }, 180_000);
  afterAll(() => server.close());

  test.each(ANSWERS)('%s has its answer', async (name, read, answer) => {
    const { query, variables } = EXAMPLES.get(name) ?? { query: '', variables: {} };
    expect(read(await server.data(query, variables))).toEqual(answer);
  });
});
