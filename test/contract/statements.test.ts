import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { describe, expect, test } from '@jest/globals';

import { boundStatements } from '../../src/graph/statement.js';
import { parseStatementFile } from '../../src/graph/statement-file.js';
import { projectRoot } from '../../src/project-root.js';
import { statementFiles } from '../support/cypher-files.js';

const FILES = statementFiles();
const SOURCE = join(projectRoot, 'src');

/** The source files that call `defineStatement`. */
function bindingFiles(): readonly string[] {
  return readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(SOURCE, path))
    .filter((file) => /= defineStatement[(<]/.test(readFileSync(file, 'utf8')));
}

describe('each statement file', () => {
  test.each(FILES)('$name says in its header what its text does', ({ content }) => {
    expect(() => parseStatementFile(content)).not.toThrow();
  });

  test('is bound exactly once', async () => {
    // A second binding of a file throws on import.
    for (const file of bindingFiles()) await import(pathToFileURL(file).href);
    expect(boundStatements().toSorted()).toEqual(FILES.map(({ name }) => name));
  });
});
