import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';

import type { GraphStore } from '../../src/graph/graph-store.js';
import { createGraphStore } from '../../src/graph/create-graph-store.js';
import { projectRoot } from '../../src/project-root.js';
import { DOCUMENT, name, removeDataSets, writeDataSet } from '../support/data-set.js';
import { reportMissingNeo4j } from '../support/engines.js';
import { describeWithRedis } from '../support/redis.js';
import { wipeGraph } from '../support/wipe-graph.js';
import { endChildren, startChild } from './support/child.js';
import { readExample, startServer, type Server } from './support/server.js';

// Processes take their time on a busy machine.
jest.setTimeout(180_000);

const NEO4J_URI = process.env.NEO4J_TEST_URI;
const EXAMPLES = readdirSync(join(projectRoot, 'examples'))
  .filter((file) => file.endsWith('.graphql'))
  .map((file) => file.replace('.graphql', ''));

const PAGE = `query ($after: String) {
  entities(first: 37, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } }
}`;
const PLACE = 'query ($id: ID!) { node(id: $id) { ... on Place { label { text } } } }';

reportMissingNeo4j();
afterAll(async () => {
  await endChildren();
  removeDataSets();
});

await describeWithRedis('two processes on one Neo4j', (redis) => {
  describe.each(NEO4J_URI === undefined ? [] : [NEO4J_URI])('at %s', (uri) => {
    // A cold Neo4j plans its first statements slowly.
    const settings = { NEO4J_URI: uri, QUERY_TIMEOUT_MS: '60000', LOG_LEVEL: 'info' };
    let store: GraphStore;

    beforeAll(async () => {
      store = await createGraphStore({ engine: 'neo4j', uri });
      await wipeGraph(store);
    });
    afterAll(() => store.close());

    describe.each([
      ['that keep no answers', 'none', { ANSWER_CACHE_BYTES: '0' }],
      ['that keep answers, each its own', 'own', {}],
      ['that share answers', 'shared', { ANSWER_CACHE_URL: redis.url }],
    ])('%s', (_how, dataset, kept) => {
      let servers: readonly Server[] = [];

      beforeAll(async () => {
        const start = () => startServer({ ...settings, ...kept });
        servers = await Promise.all([start(), start()]);
      });
      afterAll(async () => {
        for (const server of servers) expect((await server.stop()).stderr).toBe('');
      });

      /** The servers in turns, as a proxy would ask them. */
      const turn = (index: number): Server => {
        const server = servers[index % servers.length];
        if (server === undefined) throw new Error('No server');
        return server;
      };

      test('give the same answers', async () => {
        for (const [index, example] of EXAMPLES.entries()) {
          const variables = JSON.parse(
            readFileSync(join(projectRoot, 'examples', `${example}.variables.json`), 'utf8'),
          ) as Record<string, unknown>;
          const ask = (server: Server) => server.ask(readExample(example), variables);
          const [before, after] = [await ask(turn(index)), await ask(turn(index + 1))];
          expect({ example, errors: before.errors }).toEqual({ example, errors: undefined });
          expect({ example, ...after }).toEqual({ example, ...before });
        }
      });

      test('continue each other’s pages', async () => {
        const walk = async (serverOf: (page: number) => Server) => {
          const ids: string[] = [];
          let after: string | null = null;
          for (let page = 0; page === 0 || after !== null; page++) {
            const { data } = await serverOf(page).ask(PAGE, { after });
            // eslint-disable-next-line @typescript-eslint/no-explicit-any
            ids.push(...data.entities.nodes.map(({ id }: any) => id));
            const { endCursor, hasNextPage } = data.entities.pageInfo;
            after = hasNextPage ? endCursor : null;
          }
          return ids;
        };
        const [alone, inTurns] = [await walk(() => turn(0)), await walk(turn)];
        expect(new Set(alone).size).toBe(alone.length);
        expect(alone.length).toBeGreaterThan(37 * 3);
        expect(inTurns).toEqual(alone);
      });

      test('see an import and an edit of others at once', async () => {
        const id = `place:${dataset}`;
        const labels = () =>
          Promise.all(
            [...servers, ...servers].map(
              async (server) => (await server.ask(PLACE, { id })).data.node?.label.text ?? null,
            ),
          );
        const expectLabel = async (label: string | null) => {
          for (let times = 0; times < 3; times++) {
            expect(await labels()).toEqual(Array(4).fill(label));
          }
        };
        await expectLabel(null);
        const folder = writeDataSet({
          dataset,
          entities: [DOCUMENT, { id, type: 'Place' }],
          statements: [name(id, 'Imported', 'en')],
        });
        const args = ['run', '--silent', 'import', '--', folder];
        expect((await startChild('npm', args, settings).ended).code).toBe(0);
        await expectLabel('Imported');

        const edit = {
          name: 'test/edit',
          text: "MATCH (n {id: $id}) SET n.name = 'Edited', n.labelTexts = ['Edited']",
        };
        await store.write((transaction) => transaction.run(edit, { id }));
        await expectLabel('Edited');
      });
    });
  });
});
