import type { GraphTransaction } from '../graph/graph-store.js';
import type { CheckedDataset } from './check-dataset.js';
import { ChangeLog } from './change-log.js';
import { ProblemLog } from './problems.js';

/** How far an import is. */
export interface ImportProgress {
  readonly phase: 'check' | 'statements' | 'graph';
  /** Lines read, statements staged or entities projected. */
  readonly done: number;
  /** Of how many; null while it is not known. */
  readonly total: number | null;
}

/** What happened to the rows of one kind. */
export interface RowCounts {
  added: number;
  changed: number;
  unchanged: number;
  removed: number;
}

/** What an import in progress is given and what it gathers; a repeated try starts with a new one. */
export interface ImportRun {
  readonly transaction: GraphTransaction;
  readonly checked: CheckedDataset;
  readonly dataset: string;
  readonly onProgress: (progress: ImportProgress) => void;
  readonly signal: AbortSignal | undefined;
  readonly problems: ProblemLog;
  /** Entities that no data set declared before. */
  readonly created: Set<string>;
  /** Entities that this data set declares no longer, nor any other. */
  readonly orphaned: Set<string>;
  /** The data sets that declare an entity from now on, where that changes, in alphabetical order. */
  readonly datasets: Map<string, readonly string[]>;
  /** Entities whose projection may have changed, those above among them. */
  readonly touched: Set<string>;
  readonly statements: RowCounts;
  readonly changes: ChangeLog;
}

/** Begins an import within a transaction. */
export function startRun(
  transaction: GraphTransaction,
  checked: CheckedDataset,
  hooks: Pick<ImportRun, 'onProgress' | 'signal'>,
): ImportRun {
  return {
    ...hooks,
    transaction,
    checked,
    dataset: checked.manifest.dataset,
    problems: new ProblemLog(checked.problems),
    created: new Set(),
    orphaned: new Set(),
    datasets: new Map(),
    touched: new Set(),
    statements: { added: 0, changed: 0, unchanged: 0, removed: 0 },
    changes: new ChangeLog(),
  };
}
