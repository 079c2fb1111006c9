import type { FastifyReply } from 'fastify';
import { LRUCache } from 'lru-cache';

import type { GraphStore } from '../graph/graph-store.js';
import { Latest } from './latest.js';

/** A whole answer as it goes over the wire. */
export interface Answer {
  readonly contentType: ReturnType<FastifyReply['getHeader']>;
  readonly body: string;
}

interface KeptAnswer extends Answer {
  readonly revision: string;
}

/** What an entry takes besides its texts, in bytes. */
const ENTRY_BYTES = 300;

/**
 * Keeps whole answers while the graph stays as it is. Before each use the engine is asked whether
 * the graph is still at the revision that was seen before the answer was made, so that no answer
 * outlives a write, whoever wrote.
 */
export class AnswerCache {
  readonly #answers: LRUCache<string, KeptAnswer>;
  readonly #revision: Latest<string>;

  /** @param maxBytes of all answers together. */
  constructor(
    private readonly store: GraphStore,
    maxBytes: number,
  ) {
    this.#revision = new Latest(() => store.revision());
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ body }, question) => 2 * (body.length + question.length) + ENTRY_BYTES,
    });
  }

  /** The answer to a question, kept or made; only what `mayKeep` says is kept. */
  async answer(
    question: string,
    make: () => Promise<Answer>,
    mayKeep: (answer: Answer) => boolean,
  ): Promise<Answer> {
    const kept = this.#answers.get(question);
    if (kept !== undefined && (await this.#isCurrent(kept))) return kept;
    const revision = this.store.seen?.revision;
    const answer = await make();
    if (revision !== undefined && mayKeep(answer)) {
      this.#answers.set(question, { ...answer, revision });
    }
    return answer;
  }

  /** An engine that does not answer is reported by the question itself. */
  async #isCurrent({ revision }: KeptAnswer): Promise<boolean> {
    return this.#revision.now().then(
      (now) => now === revision,
      () => false,
    );
  }
}
