import { setTimeout as delay } from 'node:timers/promises';

import type { FastifyBaseLogger } from 'fastify';

import { StoreBusyError } from '../graph/errors.js';
import type { GraphStore } from '../graph/graph-store.js';
import { importDataset, isLoaded } from '../import/import-dataset.js';
import { problemText } from '../import/problems.js';
import type { RejectedReport } from '../import/report.js';

/** How long to wait for another process's import before looking again. */
const BUSY_MS = 500;

/** The base data cannot be imported; the message has the first reason, the log all of them. */
export class BaseDataError extends Error {
  override readonly name = 'BaseDataError';

  constructor({ problems: [first], problemCount }: RejectedReport) {
    const more = problemCount > 1 ? ` (and ${problemCount - 1} more problems)` : '';
    super(`BASE_DATA cannot be imported: ${first ? problemText(first) : 'rejected'}${more}`);
  }
}

/**
 * Imports the base data where the graph does not hold it as its files are now. Of processes that
 * start together one imports, and the others wait for it.
 *
 * @throws BaseDataError when rows are rejected, or the signal's reason when it is aborted.
 */
export async function loadBaseData(
  store: GraphStore,
  folder: string,
  log: FastifyBaseLogger,
  signal: AbortSignal,
): Promise<void> {
  if (await isLoaded(store, folder)) return;
  log.debug('importing the base data');
  const report = await importDataset(store, folder, { signal }).catch((error: unknown) => {
    if (error instanceof StoreBusyError) return null;
    throw error;
  });
  if (report === null) {
    log.info('another process is importing');
    await delay(BUSY_MS);
    signal.throwIfAborted();
    return loadBaseData(store, folder, log, signal);
  }
  if (report.outcome === 'rejected') {
    for (const problem of report.problems) log.error({ problem }, 'row rejected');
    throw new BaseDataError(report);
  }
  const { entities, statements, dataVersion } = report;
  log.info({ entities, statements, dataVersion }, 'base data imported');
}
