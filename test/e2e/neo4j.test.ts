import { afterAll, expect, jest, test } from '@jest/globals';

import { createGraphStore } from '../../src/graph/create-graph-store.js';
import { wipeGraph } from '../support/wipe-graph.js';
import { endChildren } from './support/child.js';
import { askFlagship, FLAGSHIP, flagshipAnswer } from './support/flagship.js';
import { startServer } from './support/server.js';

// Processes take their time on a busy machine.
jest.setTimeout(120_000);

const NEO4J_URI = process.env.NEO4J_TEST_URI;
const required = process.env.CI === 'true';

afterAll(endChildren);

if (NEO4J_URI === undefined) {
  (required ? test : test.skip)('Neo4j is tested when NEO4J_TEST_URI names a server', () => {
    throw new Error('CI=true needs NEO4J_TEST_URI');
  });
} else {
  test('a server on an empty Neo4j imports the base data and answers as the embedded one does', async () => {
    const store = await createGraphStore({ engine: 'neo4j', uri: NEO4J_URI });
    await wipeGraph(store);
    await store.close();

    // A cold Neo4j plans its first statements slowly.
    const settings = { NEO4J_URI, QUERY_TIMEOUT_MS: '60000' };
    const server = await startServer(settings);
    const ready = await fetch(`${server.url}/readyz`);
    expect(await ready.json()).toMatchObject({ status: 'ok', engine: 'neo4j' });
    for (const question of FLAGSHIP) {
      expect(await askFlagship(server, question)).toEqual(flagshipAnswer(question));
    }
    const first = await server.stop();
    expect({ code: first.code, stderr: first.stderr }).toEqual({ code: 0, stderr: '' });
    expect(first.stdout).toContain('base data imported');

    const again = await startServer(settings);
    const { code, stdout } = await again.stop();
    expect(code).toBe(0);
    expect(stdout).not.toContain('base data imported');
  });
}
