import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../../src/project-root.js';

/** A question about the base data with its whole answer, the same on every engine. */
export interface DomainCase {
  /** What a reader of the documents asks, in a sentence. */
  readonly question: string;
  /** The lines of the operation. */
  readonly query: readonly string[];
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly acceptLanguage?: string;
  readonly data: unknown;
}

/** The questions of one theme: a file of `test/cases`. */
export interface Theme {
  readonly theme: string;
  readonly cases: readonly DomainCase[];
}

const FOLDER = join(projectRoot, 'test', 'cases');

/** Every file of `test/cases`, by name. */
export function readThemes(): readonly Theme[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => ({
      theme: file.replace('.json', ''),
      cases: JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as Theme['cases'],
    }));
}
