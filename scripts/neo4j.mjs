// Runs Neo4j 5.26 Community without Docker: `npm run neo4j`.
//
// The server comes from Maven Central once (116 MB, kept in the user's cache folder) and needs
// Java 17 or 21. It listens on this machine only, without a password; Ctrl-C stops it.
//
//   npm run neo4j -- [--bolt-port 7687] [--http-port 7474] [--home var/neo4j] [--heap 512m]
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { answersBolt, freePort } from './neo4j/bolt.mjs';
import { JAVA, LIBRARIES, obtainNeo4j } from './neo4j/libraries.mjs';
import { ROOT } from './run.mjs';

const START_TIMEOUT_MS = 120_000;
const STOP_TIMEOUT_MS = 20_000;
const OPENED = ['java.nio', 'java.io', 'sun.nio.ch'];

function settings({ boltPort, httpPort, heap }) {
  const address = (port) => `127.0.0.1:${port}`;
  return {
    'server.bolt.listen_address': address(boltPort),
    'server.bolt.advertised_address': address(boltPort),
    'server.http.listen_address': address(httpPort),
    'server.http.advertised_address': address(httpPort),
    'dbms.security.auth_enabled': false,
    'dbms.usage_report.enabled': false,
    'server.memory.heap.max_size': heap,
    'server.memory.pagecache.size': '128m',
  };
}

function writeConf(folder, values) {
  mkdirSync(folder, { recursive: true });
  const lines = Object.entries(values).map(([key, value]) => `${key}=${value}\n`);
  writeFileSync(path.join(folder, 'neo4j.conf'), lines.join(''));
}

function spawnServer(home, heap) {
  const conf = path.join(home, 'conf');
  const child = spawn(
    JAVA,
    [
      ...OPENED.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
      `-Xmx${heap}`,
      '-cp',
      path.join(LIBRARIES, '*'),
      'org.neo4j.server.CommunityEntryPoint',
      `--home-dir=${home}`,
      `--config-dir=${conf}`,
    ],
    // A group of its own, so that Ctrl-C reaches this script alone, which then stops the server.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
  );
  const log = createWriteStream(path.join(home, 'console.log'));
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  return child;
}

async function waitUntilReady(child, boltPort, home) {
  const deadline = performance.now() + START_TIMEOUT_MS;
  while (performance.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null) {
      const log = readFileSync(path.join(home, 'console.log'), 'utf8').trim();
      return `it ended while starting: ${log.split('\n').slice(-3).join(' ')}`;
    }
    if (await answersBolt(boltPort)) return undefined;
    await delay(200);
  }
  return `it did not answer within ${START_TIMEOUT_MS / 1000} s`;
}

async function stopServer(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(timer);
}

/**
 * Starts a server on the loopback interface and waits until it answers.
 *
 * @param {object} [options]
 * @param {number} [options.boltPort] a free port when left out
 * @param {number} [options.httpPort] a free port when left out
 * @param {string} [options.home] where data and logs are kept; without it, a folder that is
 *   removed when the server stops
 * @param {string} [options.heap] the most memory of the Java heap, as `512m`
 * @returns {Promise<{ uri: string, httpUrl: string, pid: number | undefined,
 *   ended: Promise<unknown>, stop: () => Promise<void> } | { reason: string }>} `reason` says why it could not be started; `ended` settles when the server is gone
 */
export async function startNeo4j({ boltPort, httpPort, home, heap = '512m' } = {}) {
  const missing = await obtainNeo4j();
  if (missing) return { reason: missing };

  const temporary = home ? undefined : mkdtempSync(path.join(os.tmpdir(), 'neo4j-'));
  const folder = path.resolve(home ?? temporary);
  const bolt = boltPort ?? (await freePort());
  const http = httpPort ?? (await freePort());
  if (await answersBolt(bolt)) return { reason: `port ${bolt} has a Bolt server already` };
  writeConf(path.join(folder, 'conf'), settings({ boltPort: bolt, httpPort: http, heap }));

  const child = spawnServer(folder, heap);
  const ended = once(child, 'exit');
  const killed = () => child.kill('SIGKILL');
  process.once('exit', killed);
  const stop = async () => {
    await stopServer(child);
    process.off('exit', killed);
    if (temporary) rmSync(temporary, { recursive: true, force: true });
  };

  const problem = await waitUntilReady(child, bolt, folder);
  if (problem) {
    await stop();
    return { reason: problem };
  }
  return {
    uri: `bolt://127.0.0.1:${bolt}`,
    httpUrl: `http://127.0.0.1:${http}`,
    pid: child.pid,
    ended,
    stop,
  };
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      'bolt-port': { type: 'string', default: '7687' },
      'http-port': { type: 'string', default: '7474' },
      home: { type: 'string', default: path.join(ROOT, 'var', 'neo4j') },
      heap: { type: 'string', default: '512m' },
    },
  });
  return {
    boltPort: Number(values['bolt-port']),
    httpPort: Number(values['http-port']),
    home: values.home,
    heap: values.heap,
  };
}

async function main() {
  let ready = false;
  const stopping = new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM']) {
      process.once(signal, () => (ready ? resolve() : process.exit(130)));
    }
  });
  console.log('Starting Neo4j; the first time it is fetched from Maven Central (116 MB) …');
  const { reason, uri, httpUrl, ended, stop } = await startNeo4j(readOptions());
  if (reason) {
    console.error(`Neo4j cannot be started: ${reason}`);
    process.exitCode = 1;
    return;
  }
  ready = true;
  console.log(`Bolt:    ${uri}   (NEO4J_URI=${uri}, no password)`);
  console.log(`Browser: ${httpUrl}/browser/`);
  console.log('Ctrl-C stops it.');
  await Promise.race([stopping, ended]);
  await stop();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
