import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Manifest, Source, StatementLine } from '../../src/import/format.js';
import { statementIdOf } from '../../src/import/statement-record.js';
import { projectRoot } from '../../src/project-root.js';

/** A statement of a fixture as its file has it, with its id and its document. */
export type FixtureStatement = StatementLine & { readonly id: string; readonly document: string };

/** Every statement of a data set of `test/fixtures`, ordered by id as lists are. */
export function fixtureStatements(dataset: string): readonly FixtureStatement[] {
  const folder = join(projectRoot, 'test', 'fixtures', dataset);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const { sources } = JSON.parse(read('manifest.json')) as Manifest;
  return sources
    .flatMap((source) => linesOf(read(source.statements), source))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function linesOf(text: string, source: Source): readonly FixtureStatement[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as StatementLine)
    .map((line) => ({ ...line, id: statementIdOf(line, source), document: source.document }));
}
