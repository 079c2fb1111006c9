import { join } from 'node:path';

import { batchesOf, batchesOfStream, madeAhead } from './batches.js';
import type { CheckedDataset } from './check-dataset.js';
import { DatasetChangedError } from './errors.js';
import type { Source, StatementLine } from './format.js';
import type { ImportRun } from './import-run.js';
import type { JsonLine } from './read-json-lines.js';
import { readJsonLines } from './read-json-lines.js';
import type { StatementRecord } from './statement-record.js';
import { recordOf } from './statement-record.js';
import { datasetChecksums } from './statements/bookkeeping.js';
import {
  deleteStatements,
  statementHashesByDataset,
  statementsByIds,
} from './statements/stored-statements.js';
import { addStatements, changeStatements } from './write-statements.js';

/** Makes the graph hold the statements of the data set, and those alone of what it stated before. */
export async function stageStatements(run: ImportRun): Promise<void> {
  const { transaction, checked, dataset } = run;
  const hashes = await statementHashesByDataset(transaction, { dataset });
  const stored = new Map(hashes.map(({ id, hash }) => [id, hash]));
  const others = (await datasetChecksums(transaction, {})).some(({ id }) => id !== dataset);
  const total = checked.statementLines.size;
  let done = 0;
  for await (const records of madeAhead(batchesOfStream(recordsOf(checked)))) {
    run.signal?.throwIfAborted();
    await stage(run, records, stored, others);
    done += records.length;
    run.onProgress({ phase: 'statements', done, total });
  }
  const removed = [...stored.keys()].filter((id) => !checked.statementLines.has(id));
  for (const ids of batchesOf(removed)) await remove(run, ids);
}

/**
 * The statements of a checked data set, read a second time so that they are never held all at
 * once: each line of each file has the id that the check found.
 */
async function* recordsOf({
  folder,
  manifest,
  statementLines,
}: CheckedDataset): AsyncGenerator<readonly StatementRecord[]> {
  const checked = statementLines.entries();
  for (const source of manifest.sources) {
    for await (const lines of readJsonLines(join(folder, source.statements))) {
      yield lines.map((read) => {
        const [id, line] = checked.next().value ?? [];
        if (id === undefined || line !== read.line) throw new DatasetChangedError();
        return recordOfChecked(id, read, source, manifest.dataset);
      });
    }
  }
}

/** NOTE: the line had the right shape when it was checked, and the files are hashed again at the end. */
function recordOfChecked(
  id: string,
  read: JsonLine,
  source: Source,
  dataset: string,
): StatementRecord {
  try {
    return recordOf(id, ('row' in read ? read.row : null) as StatementLine, source, dataset);
  } catch (error) {
    throw new DatasetChangedError({ cause: error });
  }
}

async function stage(
  run: ImportRun,
  records: readonly StatementRecord[],
  stored: ReadonlyMap<string, string>,
  others: boolean,
): Promise<void> {
  const added = records.filter(({ id }) => !stored.has(id));
  const changed = records.filter(({ id, hash }) => stored.has(id) && stored.get(id) !== hash);
  if (others && (await refuseTaken(run, added))) return;
  await addStatements(run.transaction, added);
  await changeStatements(run.transaction, changed);
  for (const { subjectId } of [...added, ...changed]) run.touched.add(subjectId);
  run.statements.added += added.length;
  run.statements.changed += changed.length;
  run.statements.unchanged += records.length - added.length - changed.length;
}

/** Reports statements that another data set makes in the name of the same document. */
async function refuseTaken(run: ImportRun, added: readonly StatementRecord[]): Promise<boolean> {
  const taken = await statementsByIds(run.transaction, { ids: added.map(({ id }) => id) });
  const { manifest, statementLines } = run.checked;
  const records = new Map(added.map((record) => [record.id, record]));
  for (const { id, dataset, subjectId } of taken) {
    const document = records.get(id)?.documentId;
    const file = manifest.sources.find((source) => source.document === document)?.statements ?? '';
    const reason = `data set ${dataset} holds this statement of the document already`;
    const fault = { field: '', code: 'STATED_ELSEWHERE', value: subjectId, reason } as const;
    run.problems.add({ file, line: statementLines.get(id) ?? null, ...fault });
  }
  return run.problems.total > 0;
}

async function remove(run: ImportRun, ids: readonly string[]): Promise<void> {
  run.signal?.throwIfAborted();
  const statements = await statementsByIds(run.transaction, { ids });
  for (const { subjectId } of statements) run.touched.add(subjectId);
  await deleteStatements(run.transaction, { ids });
  run.statements.removed += ids.length;
}
