import type { GraphStore, GraphTransaction } from '../graph-store.js';
import type { Statement } from '../statement.js';
import type { Parameters, Row } from '../values.js';

type Send = (statement: Statement, parameters: Parameters) => Promise<readonly Row[]>;

/**
 * What `GraphStore.write` hands to its work. Statements run one after another, in the order of
 * their calls. A write whose work swallowed the failure of a statement is refused all the same:
 * Neo4j could not commit it, and the embedded engine would keep the half that succeeded.
 */
export class GuardedTransaction implements GraphTransaction {
  #last: Promise<unknown> = Promise.resolve();
  #failure: { readonly error: unknown } | undefined;
  #open = true;

  constructor(private readonly send: Send) {}

  async run(statement: Statement, parameters: Parameters): Promise<readonly Row[]> {
    if (!this.#open) {
      throw new Error(`Statement "${statement.name}" came after the end of its write`);
    }
    const turn = this.#last.then(() => this.#send(statement, parameters));
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** Runs the work and waits for every statement it sent. @throws what the work or a statement threw first. */
  async perform<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    try {
      const result = await work(this);
      await this.#last;
      this.#throwFailure();
      return result;
    } finally {
      this.#open = false;
      await this.#last;
    }
  }

  async #send(statement: Statement, parameters: Parameters): Promise<readonly Row[]> {
    this.#throwFailure();
    try {
      return await this.send(statement, parameters);
    } catch (error) {
      this.#failure ??= { error };
      throw error;
    }
  }

  #throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }
}

/** Runs work with each of its statements in a write of its own. */
export function performInSteps<T>(
  store: Pick<GraphStore, 'write'>,
  work: (transaction: GraphTransaction) => Promise<T>,
): Promise<T> {
  const guarded = new GuardedTransaction((statement, parameters) =>
    store.write((transaction) => transaction.run(statement, parameters)),
  );
  return guarded.perform(work);
}
