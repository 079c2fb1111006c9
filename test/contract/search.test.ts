import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

import { createGraphStore } from '../../src/graph/create-graph-store.js';
import type { TestServer } from '../support/test-server.js';
import { loadDataset, serve, startTestServer } from '../support/test-server.js';
import { wipeGraph } from '../support/wipe-graph.js';

const uri = process.env.NEO4J_TEST_URI;

const SEARCH = `query ($text: String!, $types: [EntityType!], $years: [Int!], $places: [ID!], $filter: EntityFilter, $orderBy: [SearchOrder!]) {
  search(text: $text, types: $types, years: $years, places: $places, filter: $filter, orderBy: $orderBy, first: 50) {
    totalCount
    aggregate { count groups(by: [{ by: TYPE }]) { groups { keys { value } count } } }
    edges {
      cursor
      node {
        score closeness wholeName matchedName { text language script kind }
        highlights { start end } missingWords entity { id label { text } }
      }
    }
    facets {
      types { type count } places { place { id } count } sectors { sector { id } count }
      years { year count } undated
    }
  }
}`;

/** Words of as many names, in a text of the greatest length. */
const MANY_WORDS =
  'Qianhai Nanning Beihai Beijing Korea India Laos Peru Chad Mali Togo Oman Iran Iraq Cuba Fiji Guam Niue China Bay Area Silk Road Belt Trade Energy Expo Union Bank Fund Park Port Sea Gulf Data Green Brunei';

/** A cold server plans what nobody asked before for longer than a reader would wait. */
const PLANNING_MS = 60_000;

const SUGGEST = `query ($prefix: String!) {
  suggest(prefix: $prefix, first: 20) { name { text } highlights { start end } missingWords entity { id } }
}`;

// Without a server the suite of the adapter itself reports that Neo4j was not tested.
(uri === undefined ? describe.skip : describe)('search answers alike on both engines', () => {
  let embedded: TestServer;
  let neo4j: TestServer;
  beforeAll(async () => {
    embedded = await startTestServer('data');
    const store = await createGraphStore({
      engine: 'neo4j',
      uri: uri ?? '',
      lockWaitMs: 30_000,
      readTimeoutMs: PLANNING_MS,
    });
    await wipeGraph(store);
    await loadDataset(store, 'data');
    neo4j = await serve(store);
  }, 180_000);
  afterAll(() => Promise.all([embedded.close(), neo4j.close()]));

  test.each([
    { text: 'Qianhai' },
    { text: '前海' },
    { text: 'dien dan Tien Hai' },
    { text: 'ASEAN China', years: [2025] },
    { text: 'Shenzen', types: ['PLACE', 'ORGANISATION'] },
    { text: 'Hong Kong', places: ['place:china'] },
    { text: '前海论谈' },
    { text: 'Wakanda' },
    { text: 'Qianhai forum Shenzhen 2031' },
    { text: '深圳前海论坛2031' },
    { text: 'Diễn đàn Tiền Hải Thâm Quyến 2031', orderBy: [{ by: 'NAME' }] },
    { text: 'Qianhai forum Wakanda' },
    { text: `${'Qianhai '.repeat(20)}Shenzhen` },
    { text: MANY_WORDS },
    {
      text: 'Qianhai',
      filter: { or: [{ project: {} }, { forumEdition: { dates: { certainlyIn: '2024' } } }] },
      orderBy: [{ by: 'DATE', direction: 'DESC' }, { by: 'MENTIONED_IN_COUNT' }],
    },
    { text: 'id:hai* OR "x' },
    { text: '—' },
  ])(
    'for %j',
    async (variables) => {
      expect(await neo4j.ask(SEARCH, variables)).toEqual(await embedded.ask(SEARCH, variables));
    },
    PLANNING_MS,
  );

  test.each(['q', 'Qia', '前', 'tien h', 'Shenzen', ''])(
    'for suggestions of "%s"',
    async (prefix) => {
      expect(await neo4j.ask(SUGGEST, { prefix })).toEqual(await embedded.ask(SUGGEST, { prefix }));
    },
    60_000,
  );
});
