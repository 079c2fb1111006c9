import { LRUCache } from 'lru-cache';

import type { SharedTexts } from './shared-texts.js';

/** Of the operations in memory, in characters. */
const MAX_LENGTH = 4_194_304;

/**
 * The operations that clients name by their hash, for Apollo Server: in memory, and where the other
 * processes find them.
 */
export class SharedOperations {
  readonly #own = new LRUCache<string, string>({
    maxSize: MAX_LENGTH,
    sizeCalculation: (operation, hash) => operation.length + hash.length,
  });

  constructor(private readonly shared: SharedTexts) {}

  async get(hash: string): Promise<string | undefined> {
    const operation = this.#own.get(hash) ?? (await this.shared.get(hash));
    if (operation !== undefined) this.#own.set(hash, operation);
    return operation;
  }

  async set(hash: string, operation: string): Promise<void> {
    this.#own.set(hash, operation);
    this.shared.set(hash, operation);
  }

  /** An operation is never wrong for its hash: only what this process holds is freed. */
  async delete(hash: string): Promise<void> {
    this.#own.delete(hash);
  }
}
