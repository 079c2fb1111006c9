import { spawn } from 'node:child_process';
import { once } from 'node:events';

import { projectRoot } from '../../../src/project-root.js';

/** How a process ended, and what it printed. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process under test. */
export interface Child {
  readonly pid: number;
  readonly ended: Promise<Ending>;
  /** Resolves with the match when stdout or stderr has it; rejects when the process ends first. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** Sends a signal to the process and to all that it started, as Ctrl-C in a terminal does. */
  signal(signal: NodeJS.Signals): void;
}

/** Settings that a developer's own environment or `.env` must not change. */
const NEUTRAL = {
  PORT: '0',
  HOST: '127.0.0.1',
  LOG_LEVEL: 'info',
  BASE_DATA: 'data',
  NEO4J_URI: '',
  NEO4J_USER: '',
  NEO4J_PASSWORD: '',
  NEO4J_DATABASE: '',
  ANSWER_CACHE_URL: '',
  NODE_OPTIONS: '',
  NODE_ENV: '',
};

const running = new Set<Child>();

/** Starts a command at the root of the project, in a process group of its own. */
export function startChild(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Child {
  const child = spawn(command, args, {
    cwd: projectRoot,
    env: { ...process.env, ...NEUTRAL, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const output = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output.stderr += text));
  const ended = once(child, 'close').then((closed): Ending => {
    const [code, signal] = closed as [number | null, NodeJS.Signals | null];
    running.delete(started);
    return { code, signal, ...output };
  });
  const started: Child = {
    pid: child.pid ?? 0,
    ended,
    signal: (signal) => process.kill(-started.pid, signal),
    printed: (pattern) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const match = pattern.exec(output.stdout) ?? pattern.exec(output.stderr);
          if (match) resolve(match);
        };
        child.stdout.on('data', look);
        child.stderr.on('data', look);
        void ended.then((ending) =>
          reject(new Error(`Ended without printing ${pattern}: ${JSON.stringify(ending)}`)),
        );
        look();
      }),
  };
  running.add(started);
  return started;
}

/** Ends what a failed test has left behind. */
export async function endChildren(): Promise<void> {
  const left = [...running];
  for (const child of left) child.signal('SIGKILL');
  await Promise.all(left.map(({ ended }) => ended));
}
