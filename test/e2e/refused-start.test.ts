import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';

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

/** What a server that does not start says, and with which code it ends. */
async function refusal(env: Readonly<Record<string, string>>) {
  const settings = { GRAPH_FILE: ':memory:', BASE_DATA: '', LOG_LEVEL: 'silent', ...env };
  const { code, stderr } = await startProcess(settings).ended;
  return { code, stderr };
}

test('a port in use is named, with the setting to change', async () => {
  const holder = createServer().listen(0, '127.0.0.1');
  await once(holder, 'listening');
  const { port } = holder.address() as AddressInfo;
  expect(await refusal({ PORT: String(port) })).toEqual({
    code: 1,
    stderr: `Cannot listen on 127.0.0.1, port ${port}: the port is in use; set PORT to another one (0: any free port)\n`,
  });
  holder.close();
});

test('an address of another machine is named, with the setting to change', async () => {
  expect(await refusal({ HOST: '192.0.2.1' })).toEqual({
    code: 1,
    stderr:
      'Cannot listen on 192.0.2.1, port 0: this machine does not have that address; set HOST to one that it has\n',
  });
});

test('all bad settings are listed at once', async () => {
  const { code, stderr } = await refusal({ PORT: '99999', NEO4J_URI: 'http://x', NEO4J_USER: 'u' });
  expect(code).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    'Settings that cannot be used:',
    expect.stringMatching(/^ {2}PORT: .*"99999"/),
    expect.stringMatching(/^ {2}NEO4J_URI: .*"http:\/\/x"/),
    '  NEO4J_PASSWORD: user and password go together',
  ]);
});

test('a graph file that is none is named by its setting', async () => {
  const GRAPH_FILE = join(temporaryFolder(), 'graph.grafeo');
  writeFileSync(GRAPH_FILE, 'no graph');
  expect(await refusal({ GRAPH_FILE })).toEqual({
    code: 1,
    stderr: 'The embedded graph store is not available (open); check GRAPH_FILE\n',
  });
});

test('a graph file that another server has open is named', async () => {
  const GRAPH_FILE = join(temporaryFolder(), 'graph.grafeo');
  const first = await startServer({ GRAPH_FILE, BASE_DATA: '' });
  const { code, stderr } = await refusal({ GRAPH_FILE });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^The graph file "graph\.grafeo" is open in another process, .*\n$/);
  expect((await first.stop()).code).toBe(0);
});

test('base data that are none are named by their setting', async () => {
  expect(await refusal({ BASE_DATA: temporaryFolder() })).toEqual({
    code: 1,
    stderr: expect.stringMatching(/^BASE_DATA cannot be imported: manifest\.json .*\n$/),
  });
});

test('a Neo4j that does not answer is named by its settings', async () => {
  expect(await refusal({ NEO4J_URI: 'bolt://127.0.0.1:1' })).toEqual({
    code: 1,
    stderr: expect.stringMatching(/^The neo4j graph store is not available .*check NEO4J_URI.*\n$/),
  });
});
