import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A row of a data set file: an object, or the line itself. */
export type FileRow = Readonly<Record<string, unknown>> | string;

export interface DataSetContent {
  readonly dataset?: string;
  readonly entities?: readonly FileRow[];
  readonly statements?: readonly FileRow[];
  /** Replaces fields of the one source. */
  readonly source?: Readonly<Record<string, unknown>>;
  /** Replaces fields of the manifest. */
  readonly manifest?: Readonly<Record<string, unknown>>;
}

const folders: string[] = [];

/** The document in whose name `statement` speaks. */
export const DOCUMENT = { id: 'document:article', type: 'Document' };

/** Writes a data set of one document into a new folder; `removeDataSets` takes it away. */
export function writeDataSet(content: DataSetContent): string {
  const folder = mkdtempSync(join(tmpdir(), 'data-set-'));
  folders.push(folder);
  rewriteDataSet(folder, content);
  return folder;
}

/** Writes another content into the folder of a data set. */
export function rewriteDataSet(folder: string, content: DataSetContent): void {
  const { dataset = 'test', entities = [], statements = [], source = {}, manifest = {} } = content;
  mkdirSync(join(folder, 'statements'), { recursive: true });
  writeRows(join(folder, 'entities.jsonl'), entities);
  writeRows(join(folder, 'statements/article.jsonl'), statements);
  const article = {
    document: DOCUMENT.id,
    statements: 'statements/article.jsonl',
    language: 'id',
    publishedOn: '2024-11',
    url: null,
    retrievedOn: null,
    sha256: null,
    characters: 1_000,
    ...source,
  };
  const all = {
    dataset,
    title: 'A data set of a test',
    licence: 'Apache-2.0',
    entities: ['entities.jsonl'],
    sources: [article],
    ...manifest,
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(all));
}

function writeRows(path: string, rows: readonly FileRow[]): void {
  const lines = rows.map((row) => (typeof row === 'string' ? row : JSON.stringify(row)));
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
}

/** Removes every folder that `writeDataSet` made. */
export function removeDataSets(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
}

/** A printed statement with its evidence in order; `fields` replace or add any. */
export function statement(
  fields: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const quote = 'kutipan';
  const locator = { paragraph: 1, start: 10, end: 10 + quote.length };
  return { quote, locator, confidence: 0.9, method: 'PRINTED', ...fields };
}

/** A printed name. */
export function name(subject: string, text: string, language = 'en', kind = 'PREFERRED') {
  return statement({ subject, property: 'name', value: { text, language, kind } });
}
