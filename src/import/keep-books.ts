import { readGraphState } from '../graph/graph-state.js';
import { digestOf } from './canonical-json.js';
import type { ImportRun } from './import-run.js';
import {
  createImportRun,
  datasetChecksums,
  mergeDataset,
  mergeMeta,
} from './statements/bookkeeping.js';

/** What is recorded of an import. */
export interface Bookkeeping {
  readonly checksum: string;
  /** An instant as ISO 8601. */
  readonly startedAt: string;
  readonly isChanged: boolean;
}

/** Records an import; returns the graph's version, which goes on only when the graph is changed. */
export async function keepBooks(
  run: ImportRun,
  { checksum, startedAt, isChanged }: Bookkeeping,
): Promise<string> {
  const { transaction, dataset, checked } = run;
  const { dataVersion: version } = await readGraphState(transaction);
  const stored = (await datasetChecksums(transaction, {})).find(({ id }) => id === dataset);
  if (stored?.checksum !== checksum) await mergeDataset(transaction, { id: dataset, checksum });
  if (!isChanged && version !== null) return version;

  const next = digestOf([version, dataset, checksum], 16);
  const finishedAt = new Date().toISOString();
  const properties = {
    id: `import-run:${next}`,
    dataset,
    startedAt,
    finishedAt,
    entities: checked.entityIds.size,
    statements: checked.statementLines.size,
    checksum,
    dataVersion: next,
  };
  await createImportRun(transaction, { properties });
  await mergeMeta(transaction, { dataVersion: next, importedAt: finishedAt });
  return next;
}
