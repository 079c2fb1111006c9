import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const PLUGIN = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1';

/** Shared by every checkout, outside of them all. */
export const CACHE = path.join(
  process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'),
  'china-asean-graph',
);

/** Runs a command; the answer is its exit code (127 where there is no such command) and all it printed. */
export function runQuietly(command, args) {
  return new Promise((resolve) => {
    let output = '';
    const shell = process.platform === 'win32';
    const child = spawn(command, args, { shell, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => (output += chunk));
    }
    child.on('error', () => resolve({ code: 127, output }));
    child.on('close', (code) => resolve({ code, output }));
  });
}

/**
 * Fills a folder with what a goal of Maven's dependency plugin fetches from Maven Central, once.
 *
 * @returns {Promise<string | undefined>} why it cannot be had here, or undefined when it is there
 */
export async function fetchWithMaven(folder, goal, options) {
  if (existsSync(folder)) return undefined;
  if ((await runQuietly('mvn', ['-v'])).code !== 0) {
    return 'there is no mvn to fetch it from Maven Central';
  }

  // Into a folder of our own, and moved when complete: half a download is never taken for a whole.
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    const args = ['-B', '-q', `${PLUGIN}:${goal}`, `-DoutputDirectory=${partial}`];
    const { code, output } = await runQuietly('mvn', [...args, '-Dstyle.color=never', ...options]);
    if (code !== 0) {
      const error = /\[ERROR\] (.*)/.exec(output)?.[1] ?? `mvn ended with ${code}`;
      return `Maven Central did not give it: ${error.slice(0, 200)}`;
    }
    if (!existsSync(folder)) renameSync(partial, folder);
    return undefined;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}
