import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

import { projectRoot } from '../../src/project-root.js';
import { freePort } from '../../scripts/neo4j/bolt.mjs';
import type { Reading } from './meter.mjs';

const START_TIMEOUT_MS = 180_000;
const STOP_TIMEOUT_MS = 10_000;

/** A process of the bench that answers HTTP requests, and what it has used when it is asked. */
export class ServerProcess {
  private constructor(
    readonly port: number,
    private readonly child: ChildProcess,
  ) {}

  /**
   * Starts a file with a port of its own and waits until it answers.
   *
   * @param flags of Node.
   * @throws Error when it does not.
   */
  static async start(
    file: string,
    env: Readonly<Record<string, string>>,
    flags: readonly string[] = [],
  ): Promise<ServerProcess> {
    const port = await freePort();
    const loader = file.endsWith('.ts') ? ['--import', 'tsx'] : [];
    const child = spawn(process.execPath, [...flags, ...loader, join(projectRoot, file)], {
      cwd: projectRoot,
      env: { ...process.env, NODE_ENV: 'production', ...env, PORT: `${port}` },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    const started = new ServerProcess(port, child);
    await started.#ready(file);
    return started;
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  async read(): Promise<Reading> {
    const answer = once(this.child, 'message');
    this.child.send('read');
    const [reading] = (await answer) as [Reading];
    return reading;
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, 'exit');
    this.child.kill('SIGTERM');
    const timer = setTimeout(() => this.child.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await ended;
    clearTimeout(timer);
  }

  async #ready(file: string): Promise<void> {
    const deadline = performance.now() + START_TIMEOUT_MS;
    while (performance.now() < deadline) {
      if (this.child.exitCode !== null) break;
      const response = await fetch(`${this.url}/`).catch(() => null);
      if (response !== null) return;
      await delay(100);
    }
    await this.stop();
    throw new Error(`${file} did not start`);
  }
}
