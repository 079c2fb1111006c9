import type { GraphTransaction } from '../graph-store.js';
import type { Statement } from '../statement.js';
import type { Parameters, Row } from '../values.js';
import type { Send } from './guarded-transaction.js';

/**
 * What `GraphStore.writeInSteps` hands to its work. Statements for which the work does not wait run
 * side by side. After a failure none is sent any more, and work that swallowed it is refused.
 */
export class StepwiseTransaction implements GraphTransaction {
  readonly #underWay = new Set<Promise<unknown>>();
  #failure: { readonly error: unknown } | undefined;
  #open = true;

  /** @param send commits each statement by itself. */
  constructor(private readonly send: Send) {}

  async run(statement: Statement, parameters: Parameters): Promise<readonly Row[]> {
    if (!this.#open) {
      throw new Error(`Statement "${statement.name}" came after the end of its write`);
    }
    this.#throwFailure();
    const step = this.send(statement, parameters);
    this.#underWay.add(step);
    try {
      return await step;
    } catch (error) {
      this.#failure ??= { error };
      throw error;
    } finally {
      this.#underWay.delete(step);
    }
  }

  /** Runs the work and waits for every statement it sent. @throws what the work or a statement threw first. */
  async perform<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    try {
      const result = await work(this);
      await this.#settle();
      this.#throwFailure();
      return result;
    } finally {
      this.#open = false;
      await this.#settle();
    }
  }

  async #settle(): Promise<void> {
    await Promise.allSettled(this.#underWay);
  }

  #throwFailure(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }
}
