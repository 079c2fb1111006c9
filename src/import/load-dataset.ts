import { applyProjections } from './apply-projections.js';
import { checkAgainstGraph } from './check-against-graph.js';
import { checksumOf } from './dataset-checksum.js';
import { DatasetChangedError, DatasetRejectedError } from './errors.js';
import type { ImportRun } from './import-run.js';
import type { Bookkeeping } from './keep-books.js';
import { keepBooks } from './keep-books.js';
import { checkOrphans, removeOrphans } from './remove-orphans.js';
import { stageEntities } from './stage-entities.js';
import { stageStatements } from './stage-statements.js';

/** What an import came to. */
export interface LoadResult {
  readonly isChanged: boolean;
  /** The version of the graph's content after it. */
  readonly dataVersion: string;
}

/**
 * Brings the graph from what the data set said at its last import to what it says now, within
 * the run's transaction.
 *
 * @throws DatasetRejectedError, DatasetChangedError, or the signal's reason when it is aborted:
 * the transaction has to be rolled back then.
 */
export async function loadDataset(
  run: ImportRun,
  books: Pick<Bookkeeping, 'checksum' | 'startedAt'>,
): Promise<LoadResult> {
  await checkAgainstGraph(run);
  refuseProblems(run);
  await stageEntities(run);
  await stageStatements(run);
  await checkOrphans(run);
  refuseProblems(run);
  await applyProjections(run);
  await removeOrphans(run);
  const { folder, manifest } = run.checked;
  if ((await checksumOf(folder, manifest)) !== books.checksum) throw new DatasetChangedError();
  const isChanged = hasChanges(run);
  return { isChanged, dataVersion: await keepBooks(run, { ...books, isChanged }) };
}

function refuseProblems({ problems }: ImportRun): void {
  if (problems.total > 0) throw new DatasetRejectedError(problems);
}

/** Whether the import changes anything that can be read in the graph. */
function hasChanges({ created, orphaned, statements, changes }: ImportRun): boolean {
  const { added, changed, removed } = statements;
  return created.size + orphaned.size + added + changed + removed + changes.total > 0;
}
