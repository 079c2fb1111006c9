import type { FastifyBaseLogger } from 'fastify';

import type { GraphStore } from '../graph/graph-store.js';
import { importDataset, isLoaded } from '../import/import-dataset.js';

/**
 * Imports the base data where the graph does not hold it as its files are now.
 *
 * @throws Error when rows are rejected; the log has them.
 */
export async function loadBaseData(
  store: GraphStore,
  folder: string,
  log: FastifyBaseLogger,
): Promise<void> {
  if (await isLoaded(store, folder)) return;
  const report = await importDataset(store, folder);
  if (report.outcome === 'rejected') {
    for (const problem of report.problems) log.error({ problem }, 'row rejected');
    throw new Error(`The base data has ${report.problemCount} rejected rows`);
  }
  const { entities, statements, dataVersion } = report;
  log.info({ entities, statements, dataVersion }, 'base data imported');
}
