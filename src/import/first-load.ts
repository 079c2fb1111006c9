import { StoreBusyError } from '../graph/errors.js';
import type { GraphStore, GraphTransaction } from '../graph/graph-store.js';
import { readGraphState } from '../graph/graph-state.js';
import type { StatementRunner } from '../graph/statement.js';
import type { CheckedDataset } from './check-dataset.js';
import { anyNode, deleteSomeNodes, markLoading, unmarkLoading } from './statements/first-load.js';

/** An engine can hold this many new statements in one transaction without a heap to match. */
export const MAX_STATEMENTS_AT_ONCE = 50_000;

/** Nodes that one statement deletes: in a graph that is half loaded each has few relationships. */
const DELETED_AT_ONCE = 2_000;

/**
 * Whether a data set has to be loaded step by step: it is too large for one transaction and nobody
 * has read the graph yet, or such a load was broken off.
 *
 * @throws StoreBusyError for a dry run on a graph that is half loaded.
 */
export async function isFirstLoad(
  store: GraphStore,
  { statementLines }: CheckedDataset,
  { dryRun, atOnce }: { readonly dryRun: boolean; readonly atOnce: number },
): Promise<boolean> {
  if (dryRun) {
    await refuseHalfLoaded(store);
    return false;
  }
  const { isLoading } = await readGraphState(store);
  return isLoading || (statementLines.size > atOnce && (await isEmpty(store)));
}

/** @throws StoreBusyError where a first load has not ended: what it has left is no graph to add to. */
export async function refuseHalfLoaded(runner: StatementRunner): Promise<void> {
  const { isLoading } = await readGraphState(runner);
  if (isLoading) {
    throw new StoreBusyError('import', 'The first import has not ended; import again later');
  }
}

/**
 * Loads an empty graph, each statement committed by itself, so that its size does not depend on
 * what an engine holds in memory. Until the end the graph is marked as half loaded, which keeps
 * readers away; what a load that failed or was killed has left is deleted, at the latest by the
 * next one.
 *
 * @throws StoreBusyError where another import came first, and what `load` throws.
 */
export async function loadFirst<T>(
  store: GraphStore,
  load: (transaction: GraphTransaction) => Promise<T>,
): Promise<T> {
  return store.writeInSteps(
    async (transaction) => {
      await begin(transaction);
      try {
        return await load(transaction);
      } catch (error) {
        await clear(transaction).catch(() => undefined);
        throw error;
      }
    },
    { exclusive: 'import' },
  );
}

async function begin(transaction: GraphTransaction): Promise<void> {
  const { isLoading } = await readGraphState(transaction);
  if (isLoading) await clear(transaction);
  else if (!(await isEmpty(transaction))) {
    throw new StoreBusyError('import', 'Another import has come first');
  }
  await markLoading(transaction, {});
}

async function isEmpty(runner: StatementRunner): Promise<boolean> {
  return (await anyNode(runner, {})).length === 0;
}

async function clear(transaction: GraphTransaction): Promise<void> {
  let deleted: number;
  do {
    [deleted = 0] = await deleteSomeNodes(transaction, { limit: DELETED_AT_ONCE });
  } while (deleted > 0);
  await unmarkLoading(transaction, {});
}
