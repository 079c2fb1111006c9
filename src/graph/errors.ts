import type { Engine } from './graph-store.js';

/**
 * A failure of the graph store. Each kind carries its facts as fields and what the engine
 * threw as `cause`; no message holds Cypher text or a parameter's value.
 */
export abstract class GraphStoreError extends Error {
  override get name(): string {
    return this.constructor.name;
  }
}

/** The engine cannot be reached, refuses the connection, or has been closed. Trying later may help. */
export class StoreUnavailableError extends GraphStoreError {
  constructor(
    readonly engine: Engine,
    /** The engine's code, or `closed`, `open`. */
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`The ${engine} graph store is not available (${code})`, options);
  }
}

/** The engine stopped a statement, or a whole write, because its time was up. */
export class StatementTimeoutError extends GraphStoreError {
  constructor(
    readonly statement: string,
    /** The limit, in milliseconds. */
    readonly timeoutMs: number,
    options?: ErrorOptions,
  ) {
    super(`Statement "${statement}" took longer than ${timeoutMs} ms`, options);
  }
}

/** A write would have broken a key, or left a relationship without one of its ends. */
export class ConstraintViolationError extends GraphStoreError {
  constructor(
    readonly statement: string,
    /** The engine's code. */
    readonly code: string,
    options?: ErrorOptions,
  ) {
    super(`Statement "${statement}" would break a constraint of the graph (${code})`, options);
  }
}

/** Another writer is at work, or another process has the database file open. */
export class StoreBusyError extends GraphStoreError {
  constructor(
    /** The key of the exclusive write, the name of the file, or the name of the statement. */
    readonly resource: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** The engine refused the text or the parameters of a statement: a mistake of ours, not worth a retry. */
export class StatementError extends GraphStoreError {
  constructor(
    readonly statement: string,
    /** The engine's code, or `InvalidParameter` when the value never reached the engine. */
    readonly code: string,
    options?: ErrorOptions & { readonly detail?: string },
  ) {
    const detail = options?.detail === undefined ? '' : `: ${options.detail}`;
    super(`Statement "${statement}" was refused (${code})${detail}`, options);
  }
}

/** A row holds something else than its statement promises, or a value that is not a plain one. */
export class RowDecodeError extends GraphStoreError {
  constructor(
    readonly statement: string,
    /** What was found and what was expected. */
    readonly problem: string,
    options?: ErrorOptions,
  ) {
    super(`Statement "${statement}" returned ${problem}`, options);
  }
}
