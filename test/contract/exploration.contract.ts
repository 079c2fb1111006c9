import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import type { GraphStoreConfig } from '../../src/graph/create-graph-store.js';
import { createGraphStore } from '../../src/graph/create-graph-store.js';
import { loadDataset, serve, startTestServer, type TestServer } from '../support/test-server.js';
import { wipeGraph } from '../support/wipe-graph.js';

export const LINK =
  'key relationship direction role validity { edtf } inferred confidence source { id } target { id } statements { id quote } sentence';
export const THING =
  'nodes { date { edtf earliest latest } kind entity { id } other { id } status relationship statements { id } } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount';
export const NEIGHBOURS =
  'totalCount pageInfo { hasNextPage endCursor } edges { cursor relationship direction role confidence statements { totalCount } node { id label { text } } }';

/** Operations with a name that have an answer on the base data or on the data set `every-type`. */
const OPERATIONS: readonly (readonly [name: string, query: string])[] = [
  [
    'the neighbourhood of a place',
    `{ neighbourhood(id: "place:qianhai") { entity { id } counts { relationship direction type count } neighbours { ${NEIGHBOURS} } } }`,
  ],
  [
    'neighbours of one kind, from the end',
    `{ neighbourhood(id: "place:beijing") { neighbours(last: 3, direction: IN, types: [ORGANISATION, FORUM_EDITION, REMARK]) { ${NEIGHBOURS} } } }`,
  ],
  [
    'neighbours by relationship',
    `{ neighbourhood(id: "organisation:asean") { neighbours(first: 4, relationships: [MEMBER_OF, PARTY_TO]) { ${NEIGHBOURS} } } }`,
  ],
  ['no neighbourhood', '{ neighbourhood(id: "place:nowhere") { counts { count } } }'],
  [
    'paths with explanations',
    `{ paths(from: "organisation:asean", to: "place:qianhai", limit: 20) { truncated hubs { id } paths { length nodes { id } explanation hops { from { id } to { id } links { ${LINK} } } } } }`,
  ],
  [
    'all short paths',
    `{ paths(from: "organisation:asean", to: "place:qianhai", maxLength: 3, limit: 50) { paths { length nodes { id label { text } } explanation hops { links { ${LINK} } } } } }`,
  ],
  [
    'the shortest path past types',
    `{ there: paths(from: "place:viet-nam", to: "place:guangxi", limit: 1, excludeTypes: [DOCUMENT, OBSERVATION]) { paths { nodes { id } } } back: paths(from: "place:guangxi", to: "place:viet-nam", limit: 1, excludeTypes: [DOCUMENT]) { paths { nodes { id } } } }`,
  ],
  [
    'long paths past types',
    `{ paths(from: "person:zheng-yongnian", to: "place:guangxi", maxLength: 6, excludeTypes: [REMARK, DOCUMENT], limit: 50) { truncated paths { nodes { id } } } }`,
  ],
  [
    'paths by mentions',
    `{ paths(from: "place:qianhai", to: "place:viet-nam", maxLength: 2, relationships: [MENTIONS]) { truncated paths { nodes { id } hops { links { key } } } } }`,
  ],
  [
    'a subgraph',
    `{ subgraph(ids: ["place:qianhai", "forum:acg"], depth: 2, maxNodes: 60) { truncated nodesLeftOut missing hubs { id } nodes { id } links { ${LINK} } } }`,
  ],
  [
    'a subgraph that is cut',
    `{ near: subgraph(ids: ["place:china", "place:qianhai"], depth: 1, maxNodes: 20) { truncated nodesLeftOut hubs { id } nodes { id } links { key } } far: subgraph(ids: ["place:qianhai"], depth: 2, maxNodes: 50, types: [PLACE, FORUM_EVENT, PROJECT, ORGANISATION]) { truncated nodesLeftOut hubs { id } nodes { id } links { key } } }`,
  ],
  [
    'a subgraph by mentions',
    `{ subgraph(ids: ["place:qianhai"], depth: 2, maxNodes: 500, relationships: [MENTIONS, PART_OF]) { truncated nodesLeftOut hubs { id } nodes { id } links { key } } }`,
  ],
  [
    'a subgraph of what is given',
    `{ subgraph(ids: ["place:shenzhen", "place:nowhere", "place:china"], depth: 0) { truncated missing nodes { id } links { key } } }`,
  ],
  [
    'external ids',
    '{ entityByExternalId(scheme: ISO_3166_1_ALPHA_2, value: "vn") { id } entitiesByExternalIds(ids: [{ scheme: WIKIDATA, value: "Q7768" }, { scheme: WIKIDATA, value: "Q1" }]) { id } }',
  ],
  ['the timeline of a forum', `{ timeline(entity: "forum:acg", first: 100) { ${THING} } }`],
  ['the timeline of the graph', `{ timeline(first: 100) { ${THING} } }`],
  [
    'the end of a timeline',
    `{ timeline(last: 10, from: "2021", to: "2024", kinds: [HELD, SIGNED, STATUS, OBSERVED]) { ${THING} } }`,
  ],
  ['what has no year', `{ timeline(undated: true, first: 50) { ${THING} } }`],
];

/** Registers that a store answers every exploring operation as the embedded engine in memory does. */
export function describeExploration(name: string, config: GraphStoreConfig): void {
  describe.each(['data', 'every-type'])(`exploring %s on ${name}`, (dataset) => {
    let server: TestServer;
    let reference: TestServer;

    beforeAll(async () => {
      reference = await startTestServer(dataset);
      const store = await createGraphStore(config);
      await wipeGraph(store);
      await loadDataset(store, dataset);
      server = await serve(store);
    }, 180_000);
    afterAll(() => Promise.all([server.close(), reference.close()]));

    test.each(OPERATIONS)('answers %s alike', async (_name, query) => {
      const [answer, expected] = await Promise.all([server.ask(query), reference.ask(query)]);
      expect(expected.errors).toBeUndefined();
      expect(answer).toEqual(expected);
      expect(server.store.calls.length).toBeGreaterThan(0);
    });

    test.each([
      ['the graph', ''],
      ['an entity', 'entity: "forum:acg"'],
      ['things without a year', 'undated: true'],
      ['kinds in a period', 'kinds: [HELD, STATUS, SIGNED], from: "2021", to: "2024"'],
    ])('gives every dated thing of %s once, from either end', async (_name, scope) => {
      const totals = new Set<number>();
      const walk = async (size: string, from: string, flag: string, cursor: string) => {
        const pages: string[][] = [];
        for (let at = ''; ;) {
          const query = `{ timeline(${size} ${at} ${scope}) { totalCount edges { cursor } pageInfo { ${flag} ${cursor} } } }`;
          const { timeline } = (await server.data(query)) as {
            timeline: {
              totalCount: number;
              edges: readonly { cursor: string }[];
              pageInfo: Readonly<Record<string, unknown>>;
            };
          };
          totals.add(timeline.totalCount);
          pages.push(timeline.edges.map((edge) => edge.cursor));
          if (timeline.pageInfo[flag] !== true) return pages;
          at = `${from}: ${JSON.stringify(timeline.pageInfo[cursor])}`;
        }
      };
      const forward = await walk('first: 7', 'after', 'hasNextPage', 'endCursor');
      const backward = await walk('last: 9', 'before', 'hasPreviousPage', 'startCursor');
      expect(backward.toReversed().flat()).toEqual(forward.flat());
      expect(new Set(forward.flat()).size).toBe(forward.flat().length);
      expect([...totals]).toEqual([forward.flat().length]);
    });
  });
}
