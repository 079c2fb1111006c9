import { compareStatements } from '../../ontology/statement-choice.js';
import type { StoredStatement } from './stored-statement.js';

/** The statements that may be shown: all that are not `DEPRECATED`. */
export function currentOf(statements: readonly StoredStatement[]): readonly StoredStatement[] {
  return statements.filter((statement) => statement.rank !== 'DEPRECATED');
}

/**
 * The statement whose value is shown where a property has one value and sources differ: rank
 * `PREFERRED` first; then the highest confidence; then the method, from `REFERENCE` over
 * `PRINTED` and `CURATED` to `INFERRED`; then the newest document, unknown dates last; then the
 * statement id. Null where every statement is `DEPRECATED`.
 */
export function chooseStatement(statements: readonly StoredStatement[]): StoredStatement | null {
  return currentOf(statements).toSorted(compareStatements)[0] ?? null;
}
