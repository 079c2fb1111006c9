import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import type { GraphStoreConfig } from '../../src/graph/create-graph-store.js';
import type { ImportOptions } from '../../src/import/import-dataset.js';

/** Starts `half-write.ts` and returns when it is in the middle of its write. */
export async function startHalfWrite(config: GraphStoreConfig): Promise<ChildProcess> {
  return startWriter('./half-write.ts', config);
}

/** Starts `half-import.ts` and returns when it is in the middle of importing the folder. */
export async function startHalfImport(
  config: GraphStoreConfig,
  folder: string,
  options: Pick<ImportOptions, 'statementsAtOnce'> = {},
): Promise<ChildProcess> {
  return startWriter('./half-import.ts', config, folder, JSON.stringify(options));
}

async function startWriter(
  script: string,
  config: GraphStoreConfig,
  ...others: readonly string[]
): Promise<ChildProcess> {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path, JSON.stringify(config), ...others],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`The writing process ended early (${String(code)})`);
  });
  await Promise.race([once(child.stdout, 'data'), ended]);
  ended.catch(() => undefined);
  return child;
}

/** Ends a process as a power cut would, and waits until it is gone. */
export async function killHard(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
