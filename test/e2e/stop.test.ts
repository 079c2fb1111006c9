import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

import { afterAll, expect, jest, test } from '@jest/globals';

import { endChildren } from './support/child.js';
import { startProcess, startServer } from './support/server.js';
import { removeTemporaryFolders, temporaryFolder } from './support/temporary-folder.js';

// Processes take their time on a busy machine.
jest.setTimeout(120_000);

afterAll(async () => {
  await endChildren();
  removeTemporaryFolders();
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  'a request under way at a %s is answered, and the exit code is 0',
  async (signal) => {
    const { url, child } = await startServer({ GRAPH_FILE: ':memory:', BASE_DATA: '' });
    const body = JSON.stringify({ query: '{ places { totalCount } }' });
    const sent = request(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'content-length': body.length,
        expect: '100-continue',
      },
    });
    sent.flushHeaders();
    await once(sent, 'continue');
    child.signal(signal);
    await child.printed(/stopping/);
    sent.end(body);
    const [answer] = (await once(sent, 'response')) as [IncomingMessage];
    expect(JSON.parse(await text(answer))).toMatchObject({ data: { places: { totalCount: 0 } } });
    const { code, stderr } = await child.ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  },
);

test('a request that does not end holds up the exit for SHUTDOWN_GRACE_MS only', async () => {
  const settings = { GRAPH_FILE: ':memory:', BASE_DATA: '', SHUTDOWN_GRACE_MS: '300' };
  const { url, child } = await startServer(settings);
  const sent = request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'content-length': 9, expect: '100-continue' },
  });
  sent.on('error', () => undefined).flushHeaders();
  await once(sent, 'continue');
  child.signal('SIGTERM');
  expect((await child.ended).code).toBe(1);
});

test('a stop during the first import leaves a graph file that the next start fills', async () => {
  const GRAPH_FILE = join(temporaryFolder(), 'graph.grafeo');
  const first = startProcess({ GRAPH_FILE, LOG_LEVEL: 'debug' });
  await first.printed(/importing the base data/);
  first.signal('SIGTERM');
  const { code, stdout, stderr } = await first.ended;
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).not.toContain('base data imported');

  const second = await startServer({ GRAPH_FILE });
  const { data } = await second.ask('{ countries: places(first: 1) { totalCount } }');
  expect(data.countries.totalCount).toBeGreaterThan(200);
  expect((await second.stop()).stdout).toContain('base data imported');
});
