import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../../../src/project-root.js';
import type { Answer } from '../../support/test-server.js';
import { startChild, type Child, type Ending } from './child.js';

/** The built server as a process of its own. */
export interface Server {
  readonly child: Child;
  /** As it was printed, without `/graphql`. */
  readonly url: string;
  /**
   * Milliseconds from the start of the process to the printed URL; on Linux those that the process
   * was at work, since a busy machine makes it wait.
   */
  readonly startMs: number;
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Tells it to stop, and waits until it is gone. */
  stop(): Promise<Ending>;
}

/** Starts the server that was built, as the container does; `npm start` would install and build. */
export function startProcess(env: Readonly<Record<string, string>>): Child {
  return startChild(process.execPath, ['--enable-source-maps', 'dist/main.js'], env);
}

/** Starts a server and waits for the URL that it prints. */
export async function startServer(env: Readonly<Record<string, string>>): Promise<Server> {
  const began = performance.now();
  const child = startProcess(env);
  const [, url = ''] = await child.printed(/Open (http:\/\/[^/\s]+)\/graphql/);
  return {
    child,
    url,
    startMs: Math.min(performance.now() - began, cpuMs(child.pid)),
    ask: (query, variables = {}) => post(url, { query, variables }),
    stop: () => {
      child.signal('SIGTERM');
      return child.ended;
    },
  };
}

/** How long a process was at work; Linux counts in hundredths of a second. */
function cpuMs(pid: number): number {
  if (process.platform !== 'linux') return Infinity;
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /s, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function post(url: string, body: object): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return (await response.json()) as Answer;
}

/** The text of an operation in `examples/`. */
export function readExample(name: string): string {
  return readFileSync(join(projectRoot, 'examples', `${name}.graphql`), 'utf8');
}
