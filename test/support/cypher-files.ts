import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { isFragment } from '../../src/graph/statement-file.js';
import { projectRoot } from '../../src/project-root.js';

const CYPHER = join(projectRoot, 'cypher');
const NOT_STATEMENTS = /^(?:neo4j|examples)\//;

/** A file of `cypher/` that the API or the import sends as it is. */
export interface CypherFile {
  readonly name: string;
  readonly content: string;
}

/** Every statement file in order of name: no schema, no examples, no fragments. */
export function statementFiles(): readonly CypherFile[] {
  return readdirSync(CYPHER, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.cypher') && !NOT_STATEMENTS.test(path))
    .sort()
    .map((path) => ({
      name: path.replace(/\.cypher$/, ''),
      content: readFileSync(join(CYPHER, path), 'utf8'),
    }))
    .filter(({ content }) => !isFragment(content));
}
