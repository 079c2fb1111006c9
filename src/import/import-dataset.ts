import type { GraphStore, GraphTransaction } from '../graph/graph-store.js';
import { readGraphState } from '../graph/graph-state.js';
import type { CheckedDataset } from './check-dataset.js';
import { checkDataset } from './check-dataset.js';
import { checksumOf } from './dataset-checksum.js';
import { DatasetRejectedError } from './errors.js';
import type { Manifest } from './format.js';
import type { ImportProgress, ImportRun } from './import-run.js';
import { startRun } from './import-run.js';
import { loadDataset } from './load-dataset.js';
import { isFirstLoad, loadFirst, MAX_STATEMENTS_AT_ONCE, refuseHalfLoaded } from './first-load.js';
import { readManifest } from './manifest.js';
import type { Problem } from './problems.js';
import { ProblemLog } from './problems.js';
import type { ImportReport } from './report.js';
import { loadedReport, rejectedReport } from './report.js';
import { datasetChecksums } from './statements/bookkeeping.js';

/** How an import is run. */
export interface ImportOptions {
  /** Do everything, report it, and undo it. */
  readonly dryRun?: boolean;
  readonly onProgress?: (progress: ImportProgress) => void;
  /** A data set with more statements is loaded step by step where the graph is empty: 50,000. */
  readonly statementsAtOnce?: number;
  /** Stops the import between two batches and undoes it. */
  readonly signal?: AbortSignal;
}

/**
 * Imports a data set: checks every line, then brings the graph up to date in one transaction, or
 * step by step where it is empty and the data set is large (`first-load.ts`). Readers see the graph
 * before it or after it. Rejected rows are reported, not thrown; nothing is kept then. Importing
 * the same data set again changes nothing.
 *
 * @throws StoreBusyError while another import is under way, StoreUnavailableError,
 * DatasetChangedError, or the signal's reason when it is aborted.
 */
export async function importDataset(
  store: GraphStore,
  folder: string,
  options: ImportOptions = {},
): Promise<ImportReport> {
  const startedAt = new Date().toISOString();
  const dryRun = options.dryRun ?? false;
  const reading = await readManifest(folder);
  if (!reading.ok)
    return rejectedReport({ dataset: null, dryRun, problems: logOf(reading.problems) });
  const { manifest } = reading;
  const onProgress = options.onProgress ?? ignoreProgress;
  const checksum = await checksumOf(folder, manifest);
  const checked = await check(folder, manifest, onProgress, options.signal);
  await store.ensureSchema();
  try {
    const load = async (transaction: GraphTransaction): Promise<ImportReport> => {
      const run = startRun(transaction, checked, { onProgress, signal: options.signal });
      const result = await loadDataset(run, { checksum, startedAt });
      return loadedReport(run, result, dryRun);
    };
    const atOnce = options.statementsAtOnce ?? MAX_STATEMENTS_AT_ONCE;
    if (await isFirstLoad(store, checked, { dryRun, atOnce })) return await loadFirst(store, load);
    const loadAtOnce = async (transaction: GraphTransaction): Promise<ImportReport> => {
      await refuseHalfLoaded(transaction);
      return load(transaction);
    };
    const end = dryRun ? 'rollback' : 'commit';
    return await store.write(loadAtOnce, { end, exclusive: 'import' });
  } catch (error) {
    if (!(error instanceof DatasetRejectedError)) throw error;
    return rejectedReport({ dataset: manifest, dryRun, problems: error.problems });
  }
}

/**
 * Whether the graph holds a data set as its files are now, so that importing it would change
 * nothing. False for a folder that cannot be imported.
 *
 * @throws StoreUnavailableError
 */
export async function isLoaded(store: GraphStore, folder: string): Promise<boolean> {
  const reading = await readManifest(folder);
  if (!reading.ok) return false;
  const checksum = await checksumOf(folder, reading.manifest);
  if ((await readGraphState(store)).isLoading) return false;
  const stored = await datasetChecksums(store, {});
  return stored.some(
    (dataset) => dataset.id === reading.manifest.dataset && dataset.checksum === checksum,
  );
}

async function check(
  folder: string,
  manifest: Manifest,
  onProgress: ImportRun['onProgress'],
  signal: AbortSignal | undefined,
): Promise<CheckedDataset> {
  return checkDataset(folder, manifest, (lines) => {
    signal?.throwIfAborted();
    onProgress({ phase: 'check', done: lines, total: null });
  });
}

function logOf(problems: readonly Problem[]): ProblemLog {
  const log = new ProblemLog();
  for (const problem of problems) log.add(problem);
  return log;
}

function ignoreProgress(): void {
  // Nobody watches.
}
