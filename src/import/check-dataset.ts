import { join } from 'node:path';

import { typeOfId } from '../ontology/entity-types.js';
import type { EntityLine, Manifest, Source, StatementLine } from './format.js';
import { entityFormat, statementFormat } from './format.js';
import { formatProblems } from './format-problems.js';
import { ProblemLog, shorten } from './problems.js';
import type { Fault, Place, Problem } from './problems.js';
import { readJsonLines } from './read-json-lines.js';
import { References } from './references.js';
import { statementIdOf } from './statement-record.js';
import { statementProblems } from './statement-rules.js';
import { externalIdOf } from './value-text.js';
import type { ExternalIdValue } from './value-formats.js';

/** Who has an external id by this data set, and where it says so. */
export interface ExternalIdClaim {
  readonly entityId: string;
  readonly place: Place;
}

/**
 * What is known of a data set after its files were read once: ids, and what has to be compared
 * with the graph. Of the statements only the ids are held, about 100 bytes each.
 */
export interface CheckedDataset {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly entityIds: ReadonlySet<string>;
  /** Where each statement stands in the file of its source, by id. */
  readonly statementLines: ReadonlyMap<string, number>;
  /** The ids that are used and that this data set does not declare. */
  readonly references: References;
  /** By external id as `SCHEME:value`. */
  readonly externalIds: ReadonlyMap<string, ExternalIdClaim>;
  readonly problems: ProblemLog;
}

/** Called now and then with the number of lines that were read so far. */
export type LineListener = (lines: number) => void;

/** Reads every file of a data set line by line and collects what is wrong; throws only when it cannot read. */
export async function checkDataset(
  folder: string,
  manifest: Manifest,
  onLines: LineListener,
): Promise<CheckedDataset> {
  const check = new DatasetCheck(folder, manifest, onLines);
  await check.run();
  return check;
}

class DatasetCheck implements CheckedDataset {
  readonly entityIds = new Set<string>();
  readonly statementLines = new Map<string, number>();
  readonly references = new References();
  readonly externalIds = new Map<string, ExternalIdClaim>();
  readonly problems = new ProblemLog();
  #lines = 0;

  constructor(
    readonly folder: string,
    readonly manifest: Manifest,
    private readonly onLines: LineListener,
  ) {}

  async run(): Promise<void> {
    const { entities, sources } = this.manifest;
    for (const file of entities) {
      await this.#forEachRow(file, (place, row) => this.#checkEntityRow(place, row));
    }
    for (const source of sources) {
      const file = source.statements;
      this.#refer(source.document, { file, line: null }, 'document');
      await this.#forEachRow(file, (place, row) => this.#checkStatementRow(place, row, source));
    }
  }

  #checkEntityRow(place: Place, row: unknown): void {
    const parsed = entityFormat.safeParse(row);
    if (parsed.success) this.#checkEntity(place, parsed.data);
    else this.#addAll(formatProblems(place, row, parsed.error));
  }

  #checkEntity(place: Place, { id, type }: EntityLine): void {
    if (typeOfId(id) !== type) {
      const reason = `the id announces a ${typeOfId(id)}`;
      this.#add(place, { field: 'type', code: 'TYPE_MISMATCH', value: type, reason });
    } else if (this.entityIds.has(id)) {
      const reason = 'is declared by an earlier line';
      this.#add(place, { field: 'id', code: 'DUPLICATE_ENTITY', value: id, reason });
    } else {
      this.entityIds.add(id);
    }
  }

  #checkStatementRow(place: Place, row: unknown, source: Source): void {
    const parsed = statementFormat.safeParse(row);
    if (!parsed.success) {
      this.#addAll(formatProblems(place, row, parsed.error));
      return;
    }
    const problems = statementProblems(place, parsed.data, source);
    this.#addAll(problems);
    this.#referTo(place, parsed.data);
    if (problems.length === 0) this.#register(place, parsed.data, source);
  }

  #referTo(place: Place, { subject, object, claimant }: StatementLine): void {
    this.#refer(subject, place, 'subject');
    if (typeof object === 'string') this.#refer(object, place, 'object');
    if (typeof claimant === 'string') this.#refer(claimant, place, 'claimant');
  }

  #refer(id: string, place: Place, field: string): void {
    if (!this.entityIds.has(id)) this.references.add(id, place, field);
  }

  #register(place: Place, line: StatementLine, source: Source): void {
    const id = statementIdOf(line, source);
    const first = this.statementLines.get(id);
    if (first !== undefined) {
      const reason = `says the same as line ${first}`;
      this.#add(place, { field: '', code: 'DUPLICATE_STATEMENT', value: line.property, reason });
      return;
    }
    this.statementLines.set(id, place.line ?? 0);
    if (line.property === 'externalId' && line.rank !== 'DEPRECATED') this.#claim(place, line);
  }

  #claim(place: Place, { subject, value }: StatementLine): void {
    const id = externalIdOf(value as ExternalIdValue);
    const owner = this.externalIds.get(id)?.entityId ?? subject;
    if (owner === subject) {
      this.externalIds.set(id, { entityId: subject, place });
      return;
    }
    const reason = `is the external id of ${owner} already`;
    this.#add(place, { field: 'value', code: 'EXTERNAL_ID_TAKEN', value: id, reason });
  }

  async #forEachRow(file: string, checkRow: (place: Place, row: unknown) => void): Promise<void> {
    for await (const lines of readJsonLines(join(this.folder, file))) {
      for (const read of lines) {
        const place = { file, line: read.line };
        if ('row' in read) checkRow(place, read.row);
        else
          this.#add(place, { field: '', code: read.code, value: undefined, reason: read.reason });
      }
      this.#lines += lines.length;
      this.onLines(this.#lines);
    }
  }

  #addAll(problems: readonly Problem[]): void {
    for (const problem of problems) this.problems.add(problem);
  }

  #add(place: Place, fault: Fault): void {
    this.problems.add({ ...place, ...fault, value: shorten(fault.value) });
  }
}
