import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { parseConfig } from '../../src/config.js';
import { createGraphStore } from '../../src/graph/create-graph-store.js';
import { importDataset } from '../../src/import/import-dataset.js';
import { join } from 'node:path';
import { projectRoot } from '../../src/project-root.js';
import { loadDataset, serve, startTestServer, type TestServer } from '../support/test-server.js';

const { limits } = parseConfig({});

interface Extensions {
  readonly dataVersion: string;
  readonly cost: Readonly<Record<'requested' | 'actual' | 'limit', number>>;
}

async function extensionsOf(server: TestServer, query: string): Promise<Extensions> {
  const { body } = await server.app.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query },
  });
  return (JSON.parse(body) as { extensions: Extensions }).extensions;
}

describe('the cost of an operation', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer('data', limits);
  });
  afterAll(() => server.close());

  test.each<[name: string, query: string, requested: number, actual: number]>([
    ['values are free', '{ node(id: "place:qianhai") { id } }', 1, 1],
    ['a page', '{ forums(first: 3) { nodes { id names { text } } } }', 3, 3],
    ['a page without a size', '{ projects { totalCount } }', 20, 17],
    ['no page', '{ projects(first: 0) { totalCount } }', 1, 0],
    [
      'pages in pages',
      '{ forums(first: 2) { nodes { editions(last: 3) { nodes { id } } } } }',
      2 * (1 + 3),
      2 + 4,
    ],
    ['ids', '{ nodes(ids: ["place:qianhai", "place:nowhere", "place:china"]) { id } }', 3, 2],
    [
      'ids of other registers',
      '{ entitiesByExternalIds(ids: [{ scheme: WIKIDATA, value: "Q7768" }]) { id } }',
      1,
      1,
    ],
    ['a drawing', '{ subgraph(ids: ["forum:acg"], maxNodes: 7) { nodes { id } } }', 7, 7],
    [
      'ways',
      '{ paths(from: "organisation:asean", to: "place:qianhai", limit: 2) { paths { nodes { id } } } }',
      2 * 5,
      4,
    ],
    [
      'claims',
      '{ claims(entity: "project-batch:acg-2024-signed", properties: ["count"]) { values { statements { id } } } }',
      500,
      1,
    ],
    ['a timeline', '{ timeline(first: 2) { nodes { entity { id } } } }', 2, 2],
    ['suggestions', '{ suggest(prefix: "qian", first: 3) { entity { id } } }', 3, 3],
    [
      'groups of words',
      '{ projects(first: 0) { aggregate { groups(by: [{ by: STATUS }]) { groups { count } } } } }',
      1,
      0,
    ],
    [
      'the largest groups with their entities',
      '{ projects(first: 0) { aggregate { groups(by: [{ by: SECTOR }], top: 2) { groups { keys { entity { id } } } } } } }',
      2,
      2,
    ],
    [
      'all groups with their entities',
      '{ projects(first: 0) { aggregate { groups(by: [{ by: COUNTRY }]) { groups { keys { entity { id } } } } } } }',
      1000,
      1,
    ],
    ['introspection', '{ __schema { types { name } } }', 0, 0],
  ])('%s', async (_name, query, requested, actual) => {
    const { cost } = await extensionsOf(server, query);
    expect(cost).toEqual({ requested, actual, limit: limits.maxCost });
  });

  test('over the limit is told and refused', async () => {
    server.store.clear();
    const query =
      '{ subgraph(ids: ["forum:acg"], maxNodes: 500) { nodes { statements(first: 100) { nodes { subject { statements { nodes { id } } } } } } } }';
    const { errors } = await server.ask(query);
    expect(errors?.map(({ extensions }) => extensions)).toEqual([
      { code: 'QUERY_TOO_COMPLEX', limit: 'cost', maximum: limits.maxCost },
    ]);
    expect((await extensionsOf(server, query)).cost.requested).toBeGreaterThan(limits.maxCost);
    expect(server.store.calls).toEqual([]);
  });
});

test('the version of the data changes with the data alone', async () => {
  const store = await createGraphStore({ engine: 'embedded', path: ':memory:' });
  await loadDataset(store, 'every-type');
  const server = await serve(store);
  const versionOf = async () =>
    (await extensionsOf(server, '{ places(first: 1) { nodes { id } } }')).dataVersion;
  const before = await versionOf();
  expect(before).toMatch(/^[0-9a-f]{16}$/);
  expect(await versionOf()).toBe(before);
  await importDataset(store, join(projectRoot, 'test/fixtures/every-type'));
  expect(await versionOf()).toBe(before);
  await importDataset(store, join(projectRoot, 'test/fixtures/near-miss'));
  expect(await versionOf()).not.toBe(before);
  await server.close();
});
