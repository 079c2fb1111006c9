import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { projectRoot } from '../project-root.js';
import { CellError } from './cells.js';
import { RowDecodeError } from './errors.js';
import type { GraphStore, GraphTransaction } from './graph-store.js';
import { parametersIn } from './cypher-text.js';
import { splitHeader } from './statement-file.js';
import type { Parameters, Row } from './values.js';

/** A piece of portable Cypher with a name for logs, metrics and the database's query log. */
export interface Statement {
  /** The file's path below `cypher/` without its ending, such as `entity/entities-by-ids`. */
  readonly name: string;
  /** The text that both engines run unchanged. */
  readonly text: string;
}

/** What can run a statement: the store, for a read of its own, or the transaction of a write. */
export type StatementRunner = Pick<GraphStore, 'read'> | GraphTransaction;

/** How a statement file is used from TypeScript. */
export interface StatementBinding<P extends Parameters, R> {
  readonly name: string;
  /** Every `$parameter` of the text. */
  readonly parameters: readonly (keyof P & string)[];
  /** Turns one row into a model, by position; see `cells.ts`. A write without columns never calls it. */
  readonly decode: (row: Row) => R;
}

/** Runs a bound statement; the result keeps the statement's order. */
export interface BoundStatement<P extends Parameters, R> {
  (runner: StatementRunner, parameters: P): Promise<readonly R[]>;
  readonly statement: Statement;
}

const bound = new Set<string>();

/** The names of all statements bound so far, in the order of their binding. */
export function boundStatements(): readonly string[] {
  return [...bound];
}

/**
 * Reads `cypher/<name>.cypher` and leaves its header out: short texts make small plan caches.
 *
 * @throws Error when there is no such file.
 */
export function loadStatement(name: string): Statement {
  const file = readFileSync(join(projectRoot, 'cypher', `${name}.cypher`), 'utf8');
  return { name, text: splitHeader(file).body };
}

/**
 * Binds a statement file to its parameter type and its row decoder, once in the whole program.
 *
 * @example
 * export const entitiesByIds = defineStatement<{ ids: readonly string[] }, EntityRow>({
 *   name: 'entity/entities-by-ids',
 *   parameters: ['ids'],
 *   decode: (row) => ({ id: text(row, 0), type: text(row, 1) }),
 * });
 * const entities = await entitiesByIds(store, { ids });
 *
 * @throws Error when the file is missing, is bound already, or has other parameters.
 */
export function defineStatement<P extends Parameters, R>(
  binding: StatementBinding<P, R>,
): BoundStatement<P, R> {
  const { name, decode } = binding;
  if (bound.has(name)) throw new Error(`cypher/${name}.cypher is bound twice`);
  const statement = loadStatement(name);
  checkParameters(statement, binding.parameters);
  bound.add(name);

  const run = async (runner: StatementRunner, parameters: P): Promise<readonly R[]> => {
    const rows = await ('read' in runner
      ? runner.read(statement, parameters)
      : runner.run(statement, parameters));
    return decodeRows(statement, rows, decode);
  };
  return Object.assign(run, { statement });
}

/** Decodes rows in order. @throws RowDecodeError naming the statement and the column. */
function decodeRows<R>(
  statement: Statement,
  rows: readonly Row[],
  decode: (row: Row) => R,
): readonly R[] {
  try {
    return rows.map((row) => decode(row));
  } catch (error) {
    if (error instanceof CellError) {
      throw new RowDecodeError(statement.name, error.message, { cause: error });
    }
    throw error;
  }
}

function checkParameters(statement: Statement, declared: readonly string[]): void {
  const used = parametersIn(statement.text);
  const wrong = [
    ...used.filter((name) => !declared.includes(name)),
    ...declared.filter((name) => !used.includes(name)),
  ];
  if (wrong.length > 0) {
    throw new Error(
      `cypher/${statement.name}.cypher and its binding differ in: ${wrong.map((name) => `$${name}`).join(', ')}`,
    );
  }
}
