import type { Statement } from './statement.js';
import type { Parameters, Row } from './values.js';

/** The engines that can hold the graph. */
export type Engine = 'embedded' | 'neo4j';

/**
 * A full-text look-up on one text index.
 *
 * The indexed property holds folded words separated by single spaces, with a space at
 * both ends (see `src/names/fold.ts`), so that ` ${phrase} ` is found on word boundaries.
 */
export interface TextSearch {
  /** A name from `TEXT_INDEXES` in `schema.ts`. */
  readonly index: string;
  /** Folded words in order, separated by single spaces: letters and digits only. */
  readonly phrase: string;
  /** Keep only nodes whose property has one of the listed values; all must hold. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  /** The properties to read of each node that is found. */
  readonly columns: readonly string[];
  /** The most nodes to find, a positive integer. */
  readonly limit: number;
}

/** A look-up of nodes by words, in any order, on one text index. */
export interface WordSearch extends Omit<TextSearch, 'phrase'> {
  /**
   * Folded words, letters and digits only: the text has one word of each group. The rarest group
   * comes first. Nothing is found without a group, or where a group has no word.
   */
  readonly groups: readonly (readonly string[])[];
}

/** What a write may do: reads and writes, one after another. */
export interface GraphTransaction {
  run(statement: Statement, parameters: Parameters): Promise<readonly Row[]>;
}

/** How a write begins and ends. */
export interface WriteOptions {
  /** `rollback` undoes everything at the end: the way to try a change without making it. */
  readonly end?: 'commit' | 'rollback';
  /**
   * Refuse to start, with `StoreBusyError`, while another write with the same key is under
   * way, in this process or another. A writer that was killed leaves no key behind.
   */
  readonly exclusive?: string;
}

/** How the engine does, for the readiness check. */
export interface StoreHealth {
  readonly engine: Engine;
  /** Product and version as the engine reports them. */
  readonly version: string;
}

/** Where the graph stood in the sequence of its committed writes. */
export interface SeenRevision {
  /** Another text after each committed write, whoever wrote; one that has passed does not come back. */
  readonly revision: string;
  /** The graph stood there at some moment after this one, by `performance.now()`. */
  readonly since: number;
}

/** The graph, whatever engine holds it: plain values in, plain values out. */
export interface GraphStore {
  readonly engine: Engine;

  /**
   * What the last read or write of this store saw of the graph's revision; null before the first.
   * What is read after a revision was seen is of that revision or of a later one.
   */
  readonly seen: SeenRevision | null;

  /**
   * Runs one read and returns its rows in the statement's order, values by column.
   *
   * @throws StoreUnavailableError, StatementTimeoutError, StatementError
   */
  read(statement: Statement, parameters: Parameters): Promise<readonly Row[]>;

  /**
   * Runs `work` in one transaction. Readers see all of it or none of it; when `work` throws,
   * nothing is kept and the error is passed on. `work` may be run again after a passing
   * failure of the engine, so it must be able to start over.
   *
   * @throws StoreUnavailableError, StoreBusyError, ConstraintViolationError, StatementError
   */
  write<T>(work: (transaction: GraphTransaction) => Promise<T>, options?: WriteOptions): Promise<T>;

  /**
   * Runs `work` with each of its statements committed by itself, for what is too large for one
   * transaction: readers see it grow, and what was written before a failure stays. `work` may be
   * run again as in `write`.
   *
   * @throws as `write` does
   */
  writeInSteps<T>(
    work: (transaction: GraphTransaction) => Promise<T>,
    options: Required<Pick<WriteOptions, 'exclusive'>>,
  ): Promise<T>;

  /**
   * The columns of each node whose indexed text contains the phrase as whole words, in ascending
   * order of its `id` by code point, at most `limit` of them.
   */
  searchText(search: TextSearch): Promise<readonly Row[]>;

  /**
   * The columns of each node whose indexed text has a word of every group, in ascending order of
   * its `id` by code point, at most `limit` of them.
   */
  searchWords(search: WordSearch): Promise<readonly Row[]>;

  /**
   * Runs one read on what text searches find: its `$found` is a list with the rows of each search,
   * in no order. An engine that searches text in Cypher does it all in one statement.
   *
   * @throws StoreUnavailableError, StatementTimeoutError, StatementError
   */
  readFound(
    searches: readonly TextSearch[],
    statement: Statement,
    parameters: Parameters,
  ): Promise<readonly Row[]>;

  /** Asks the engine which revision the graph is at. @throws StoreUnavailableError */
  revision(): Promise<string>;

  /** Creates missing keys and indexes; does nothing where they exist. */
  ensureSchema(): Promise<void>;

  /** @throws StoreUnavailableError when the engine does not answer. */
  health(): Promise<StoreHealth>;

  close(): Promise<void>;
}
