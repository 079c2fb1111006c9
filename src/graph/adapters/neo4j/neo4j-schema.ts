import { loadStatement } from '../../statement.js';
import type { Statement } from '../../statement.js';

const FILES = ['neo4j/constraints', 'neo4j/search-index'];

/** The schema's statements, one by one, in their order; they end with a semicolon for Cypher Shell. */
export function loadSchemaStatements(): readonly Statement[] {
  return FILES.map(loadStatement).flatMap(({ name, text }) =>
    text
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => ({ name, text: part })),
  );
}
