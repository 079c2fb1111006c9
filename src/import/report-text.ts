import type { ChangeLine, PartCounts } from './change-log.js';
import type { RowCounts } from './import-run.js';
import { problemText } from './problems.js';
import type { ImportReport, LoadedReport, RejectedReport } from './report.js';

/** The most differences that a dry run prints. */
const MAX_PRINTED_CHANGES = 100;

/** An import's report for people: what was rejected and why, or what was changed. */
export function reportText(report: ImportReport): string {
  const lines = report.outcome === 'rejected' ? rejectedLines(report) : loadedLines(report);
  return lines.join('\n');
}

function rejectedLines(report: RejectedReport): readonly string[] {
  const { problems, problemCount, entities, statements } = report;
  return [
    ...problems.map(problemText),
    ...more(problemCount - problems.length),
    `Rejected: ${entities.rejected} entities, ${statements.rejected} statements. Nothing was imported.`,
  ];
}

function loadedLines(report: LoadedReport): readonly string[] {
  const changes = report.dryRun ? report.changes.slice(0, MAX_PRINTED_CHANGES) : [];
  return [
    ...changes.map(changeText),
    ...(report.dryRun ? more(report.changeCount - changes.length) : []),
    `entities      ${rowCounts(report.entities)}`,
    `statements    ${rowCounts(report.statements)}`,
    `names         ${partCounts(report.names)}`,
    `external ids  ${partCounts(report.externalIds)}`,
    `relationships ${partCounts(report.relations)}`,
    outcomeText(report),
  ];
}

function outcomeText({ outcome, dryRun, dataset, dataVersion }: LoadedReport): string {
  if (outcome === 'unchanged')
    return `Data set ${dataset}: unchanged (data version ${dataVersion})`;
  return dryRun
    ? `Data set ${dataset}: dry run, nothing was kept`
    : `Data set ${dataset}: imported (data version ${dataVersion})`;
}

/** `place:qianhai name: old → new`, as a dry run prints a difference. */
function changeText({ entityId, what, before, after }: ChangeLine): string {
  if (before === null) return `+ ${entityId} ${what}: ${after ?? ''}`;
  if (after === null) return `- ${entityId} ${what}: ${before}`;
  return `~ ${entityId} ${what}: ${before} → ${after}`;
}

function more(count: number): readonly string[] {
  return count > 0 ? [`… and ${count} more`] : [];
}

function rowCounts({ added, changed, unchanged, removed }: Readonly<RowCounts>): string {
  return `${added} added, ${changed} changed, ${unchanged} unchanged, ${removed} removed`;
}

function partCounts({ added, changed, removed }: Readonly<PartCounts>): string {
  return `${added} added, ${changed} changed, ${removed} removed`;
}
