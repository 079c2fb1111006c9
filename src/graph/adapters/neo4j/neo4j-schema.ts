import { loadStatement } from '../../statement.js';
import type { Statement } from '../../statement.js';

const FILES = ['neo4j/constraints', 'neo4j/order-indexes', 'neo4j/search-index'];

/** A statement of the schema. */
interface SchemaStatement extends Statement {
  /** The name of what it makes unless that exists; null for a statement that has to run anyway. */
  readonly makes: string | null;
}

/** The schema's statements, one by one, in their order; they end with a semicolon for Cypher Shell. */
export function loadSchemaStatements(): readonly SchemaStatement[] {
  return FILES.map(loadStatement).flatMap(({ name, text }) =>
    text
      .split(';')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => {
        const [, makes = null] = /([\w-]+)`? IF NOT EXISTS/.exec(part) ?? [];
        return { name, text: part, makes };
      }),
  );
}
