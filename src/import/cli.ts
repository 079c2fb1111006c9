import { statSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { ConfigError, readConfig, SETTINGS_OF_ENGINE } from '../config.js';
import { createGraphStore } from '../graph/create-graph-store.js';
import { StoreBusyError, StoreUnavailableError } from '../graph/errors.js';
import { DatasetChangedError } from './errors.js';
import { importDataset } from './import-dataset.js';
import { createProgressDisplay } from './progress-bar.js';
import { reportText } from './report-text.js';
import type { ImportReport } from './report.js';

const USAGE = `Usage: npm run import -- <folder> [--dry-run] [--json]

Imports a data set (docs/data-format.md) into the graph that the settings name.
  --dry-run  show what would change, and change nothing
  --json     print the report as JSON
Exit codes: 0 imported or unchanged, 1 rows rejected, 2 wrong usage or settings,
3 the graph is busy or not available, 130 stopped.`;

const EXIT = { ok: 0, rejected: 1, usage: 2, unavailable: 3, stopped: 130 } as const;

/** Within this many milliseconds a signal that is repeated is the same one. */
const REPEAT_MS = 1_000;

class UsageError extends Error {}

interface Arguments {
  readonly folder: string;
  readonly dryRun: boolean;
  readonly json: boolean;
}

function readArguments(): Arguments {
  const options = { 'dry-run': { type: 'boolean' }, json: { type: 'boolean' } } as const;
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [folder, ...others] = positionals;
    if (folder === undefined || others.length > 0) throw new UsageError('One folder is needed.');
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      throw new UsageError(`"${folder}" is no folder.`);
    }
    return { folder, dryRun: values['dry-run'] ?? false, json: values.json ?? false };
  } catch (error) {
    throw error instanceof TypeError ? new UsageError(error.message) : error;
  }
}

/**
 * The first Ctrl-C undoes the import, a later one ends the process at once.
 * NOTE: one Ctrl-C comes twice, from the terminal and through tsx.
 */
function stopOnInterrupt(stop: AbortController): void {
  let firstAt: number | null = null;
  process.on('SIGINT', () => {
    stop.abort();
    firstAt ??= performance.now();
    if (performance.now() - firstAt > REPEAT_MS) process.exit(EXIT.stopped);
  });
}

async function runImport({ folder, dryRun }: Arguments): Promise<ImportReport> {
  const store = await createGraphStore(readConfig().graph);
  const display = createProgressDisplay(process.stderr);
  const stop = new AbortController();
  stopOnInterrupt(stop);
  try {
    return await importDataset(store, folder, {
      dryRun,
      onProgress: (progress) => display.show(progress),
      signal: stop.signal,
    });
  } finally {
    display.stop();
    await store.close();
  }
}

async function main(): Promise<number> {
  const given = readArguments();
  const report = await runImport(given);
  console.log(given.json ? JSON.stringify(report, null, 2) : reportText(report));
  return report.outcome === 'rejected' ? EXIT.rejected : EXIT.ok;
}

function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${USAGE}`);
    return EXIT.usage;
  }
  if (error instanceof ConfigError) {
    console.error(error.message);
    return EXIT.usage;
  }
  if (error instanceof StoreBusyError) {
    console.error(error.message);
    return EXIT.unavailable;
  }
  if (error instanceof StoreUnavailableError) {
    console.error(`${error.message}; check ${SETTINGS_OF_ENGINE[error.engine]}`);
    return EXIT.unavailable;
  }
  if (error instanceof DatasetChangedError) {
    console.error(`${error.message}. Nothing was imported.`);
    return EXIT.rejected;
  }
  if (error instanceof DOMException && error.name === 'AbortError') {
    console.error('Stopped. Nothing was imported.');
    return EXIT.stopped;
  }
  throw error;
}

process.exitCode = await main().catch(exitCodeOf);
