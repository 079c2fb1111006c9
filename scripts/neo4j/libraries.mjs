import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
/** The command that runs Neo4j. */
export const JAVA = 'java';

const CACHE = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');

/** Shared by every checkout, outside of them all. */
export const LIBRARIES = path.join(CACHE, 'china-asean-graph', 'neo4j-5.26.16');

/** Runs a command; the answer is its exit code (127 where there is no such command) and all it printed. */
function run(command, args) {
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

/** Why the installed Java cannot run Neo4j 5.26, or undefined when it can. */
async function javaProblem() {
  const { code, output } = await run(JAVA, ['-version']);
  if (code !== 0) return 'there is no java (17 or 21 is needed)';
  const version = Number(/version "(\d+)/.exec(output)?.[1]);
  return version >= 17 ? undefined : `java is ${version} (17 or 21 is needed)`;
}

/**
 * Makes sure that Java is there and that Neo4j's libraries are in `LIBRARIES`.
 *
 * @returns {Promise<string | undefined>} why Neo4j cannot be had here, or undefined when it can
 */
export async function obtainNeo4j() {
  const problem = await javaProblem();
  if (problem) return problem;
  if (existsSync(LIBRARIES)) return undefined;
  if ((await run('mvn', ['-v'])).code !== 0) {
    return 'there is no mvn to fetch it from Maven Central';
  }

  // Into a folder of our own, and moved when complete: half a download is never taken for a whole.
  const partial = `${LIBRARIES}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    const goal = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';
    const options = [
      `-DoutputDirectory=${partial}`,
      '-DincludeScope=runtime',
      '-Dstyle.color=never',
    ];
    const { code, output } = await run('mvn', ['-B', '-q', '-f', POM, goal, ...options]);
    if (code !== 0) {
      const error = /\[ERROR\] (.*)/.exec(output)?.[1] ?? `mvn ended with ${code}`;
      return `Maven Central did not give it: ${error.slice(0, 200)}`;
    }
    if (!existsSync(LIBRARIES)) renameSync(partial, LIBRARIES);
    return undefined;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}
