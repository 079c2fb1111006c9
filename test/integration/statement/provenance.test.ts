import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { createGraphStore } from '../../../src/graph/create-graph-store.js';
import type { GraphStore } from '../../../src/graph/graph-store.js';
import { loadDataset, serve, type TestServer } from '../../support/test-server.js';

describe('provenance', () => {
  let server: TestServer;
  let store: GraphStore;
  beforeAll(async () => {
    store = await createGraphStore({ engine: 'embedded', path: ':memory:' });
    await loadDataset(store, 'proof');
    server = await serve(store);
  });
  afterAll(() => server.close());

  const textsOf = async (filter: object): Promise<readonly string[]> => {
    const { statements } = await server.data(
      'query ($filter: StatementFilter) { statements(first: 100, filter: $filter) { totalCount nodes { text } } }',
      { filter },
    );
    const nodes = statements.nodes as { text: string }[];
    expect(statements.totalCount).toBe(nodes.length);
    return nodes.map(({ text }) => text).toSorted();
  };

  test.each<[string, object, readonly string[]]>([
    [
      'publisher kind',
      { publisherKinds: ['REFERENCE'], subjects: ['organisation:harbour'] },
      ['Yoshino Harbour', 'https://register.example/'],
    ],
    ['several publisher kinds', { publisherKinds: ['NEWS_SITE', 'GOVERNMENT'] }, []],
    [
      'the least confidence',
      { confidence: { min: 0.95 }, methods: ['PRINTED'] },
      ['5 million dollars'],
    ],
    ['the most confidence', { confidence: { max: 0.5 } }, ['2001', '2024']],
    ['both', { confidence: { min: 0.6, max: 0.6 } }, ['COMPANY']],
    ['language', { languages: ['vi'] }, ['1 tỷ đồng']],
    ['rank', { ranks: ['DEPRECATED'] }, ['1999', '2000']],
    [
      'interested parties',
      { independent: false },
      ['1 billion dong', '6 million dollars', 'SIGNED 2024-05'],
    ],
    [
      'independence',
      {
        independent: true,
        subjects: ['project:quay'],
        properties: ['contractValue', 'investment'],
      },
      ['1 tỷ đồng', '5 million dollars'],
    ],
    [
      'claimant',
      { claimant: { name: { text: 'yoshino' } }, properties: ['status'] },
      ['SIGNED 2024-05'],
    ],
  ])('keeps statements by %s', async (_name, filter, texts) => {
    expect(await textsOf(filter)).toEqual(texts);
  });

  test.each([
    [{}, 'filter.confidence: needs `min` or `max`.'],
    [{ min: 2 }, 'filter.confidence.min: must be from 0 to 1, not 2.'],
    [{ max: -0.1 }, 'filter.confidence.max: must be from 0 to 1, not -0.1.'],
    [{ min: 0.5, max: 0.4 }, 'filter.confidence.min: must not be above `max`: 0.5 is above 0.4.'],
  ])('refuses the range %j', async (confidence, message) => {
    const { errors } = await server.ask(
      'query ($filter: StatementFilter) { statements(filter: $filter) { nodes { id } } }',
      { filter: { confidence } },
    );
    expect(errors?.map((error) => [error.message, error.extensions?.code])).toEqual([
      [message, 'BAD_USER_INPUT'],
    ]);
  });

  test.each([
    ['statements(filter: { properties: ["x"] })', 'filter.properties'],
    ['statements(filter: { not: { properties: ["dates", "x"] } })', 'filter.not.properties'],
    ['organisations(filter: { sources: { minConfidence: 2 } })', 'filter.sources.minConfidence'],
    ['organisations(filter: { sources: { minConfidence: -1 } })', 'filter.sources.minConfidence'],
  ])('refuses %s', async (asked, argument) => {
    const { errors } = await server.ask(`{ ${asked} { nodes { id } } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', argument } }]);
  });

  test('refuses what is no property below an entity too, and names those that there are', async () => {
    const { errors } = await server.ask(
      '{ organisations { nodes { statements(properties: ["x"]) { totalCount } } } }',
    );
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/"x" is no property\. Allowed: administers, /),
        extensions: { code: 'BAD_USER_INPUT', argument: 'statements(properties:)' },
      },
    ]);
  });

  test.each<[string, object, readonly string[]]>([
    [
      'a document',
      { documents: ['document:new'] },
      ['forum:talks', 'organisation:harbour', 'project:quay'],
    ],
    [
      'a publisher kind',
      { publisherKinds: ['REFERENCE'], methods: ['CURATED'] },
      ['organisation:ghost', 'organisation:harbour', 'publisher:press'],
    ],
    ['a confidence', { minConfidence: 0.95, methods: ['PRINTED'] }, ['project:quay']],
    ['dependence', { independent: false }, ['project:quay']],
  ])('keeps entities by %s of one of their statements', async (_name, filter, ids) => {
    const { entities } = await server.data(
      'query ($sources: SourceFilter) { entities(first: 100, filter: { sources: $sources, not: { types: [DOCUMENT] } }) { nodes { id } } }',
      { sources: filter },
    );
    expect((entities.nodes as { id: string }[]).map(({ id }) => id)).toEqual(ids);
  });
});
