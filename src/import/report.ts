import type { ChangeLine, PartCounts } from './change-log.js';
import type { Manifest } from './format.js';
import type { ImportRun, RowCounts } from './import-run.js';
import type { LoadResult } from './load-dataset.js';
import type { Problem, ProblemLog } from './problems.js';

/** What an import did, or would do, or why it did nothing. */
export type ImportReport = LoadedReport | RejectedReport;

interface Report {
  readonly dryRun: boolean;
}

/** The data set was accepted. */
export interface LoadedReport extends Report {
  readonly outcome: 'changed' | 'unchanged';
  readonly dataset: string;
  /** The version of the graph's content after the import. */
  readonly dataVersion: string;
  readonly entities: Readonly<RowCounts>;
  readonly statements: Readonly<RowCounts>;
  readonly names: Readonly<PartCounts>;
  readonly externalIds: Readonly<PartCounts>;
  readonly relations: Readonly<PartCounts>;
  /** The first differences in the graph, the new entities' included. */
  readonly changes: readonly ChangeLine[];
  /** How many differences there are in all. */
  readonly changeCount: number;
}

/** Rows were rejected, and nothing was written. */
export interface RejectedReport extends Report {
  readonly outcome: 'rejected';
  /** Null where the manifest cannot be read. */
  readonly dataset: string | null;
  /** How many lines of entities and of statements are rejected. */
  readonly entities: { readonly rejected: number };
  readonly statements: { readonly rejected: number };
  /** The first problems, in the order of the files. */
  readonly problems: readonly Problem[];
  /** How many problems there are in all. */
  readonly problemCount: number;
}

/** Sums up an import that went through. */
export function loadedReport(
  { dataset, checked, created, orphaned, statements, changes }: ImportRun,
  { isChanged, dataVersion }: LoadResult,
  dryRun: boolean,
): LoadedReport {
  const unchanged = checked.entityIds.size - created.size - changes.changedEntities;
  return {
    outcome: isChanged ? 'changed' : 'unchanged',
    dryRun,
    dataset,
    dataVersion,
    entities: {
      added: created.size,
      changed: changes.changedEntities,
      // Statements can change entities that only other data sets declare.
      unchanged: Math.max(0, unchanged),
      removed: orphaned.size,
    },
    statements,
    names: changes.names,
    externalIds: changes.externalIds,
    relations: changes.relations,
    changes: changes.lines,
    changeCount: changes.total,
  };
}

/** Sums up an import whose rows were rejected. */
export function rejectedReport(rejection: {
  readonly dataset: Manifest | null;
  readonly dryRun: boolean;
  readonly problems: ProblemLog;
}): RejectedReport {
  const { dataset, dryRun, problems } = rejection;
  const rejectedIn = (files: readonly string[]) =>
    files.reduce((rows, file) => rows + problems.rejectedRows(file), 0);
  return {
    outcome: 'rejected',
    dryRun,
    dataset: dataset?.dataset ?? null,
    entities: { rejected: rejectedIn(dataset?.entities ?? []) },
    statements: {
      rejected: rejectedIn(dataset?.sources.map(({ statements }) => statements) ?? []),
    },
    problems: problems.problems,
    problemCount: problems.total,
  };
}
