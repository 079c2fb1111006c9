import type { FastifyReply } from 'fastify';
import { LRUCache } from 'lru-cache';

import type { GraphStore } from '../graph/graph-store.js';
import { Latest } from './latest.js';
import type { SharedTexts } from './shared-texts.js';

/** A whole answer as it goes over the wire; bytes, since a text would be encoded anew each time. */
export interface Answer {
  readonly contentType: ReturnType<FastifyReply['getHeader']>;
  readonly body: Buffer;
}

interface KeptAnswer extends Answer {
  readonly revision: string;
}

/** What an entry takes besides its texts, in bytes. */
const ENTRY_BYTES = 300;

/**
 * Keeps whole answers while the graph stays as it is, in memory and where other processes find them.
 * Before each use the engine is asked whether the graph is still at the revision that was seen before
 * the answer was made, so that no answer outlives a write, whoever wrote.
 */
export class AnswerCache {
  readonly #answers: LRUCache<string, KeptAnswer>;
  readonly #revision: Latest<string>;

  /**
   * @param maxBytes of all answers in memory together.
   * @param shared with other processes; null where nothing is.
   */
  constructor(
    private readonly store: GraphStore,
    maxBytes: number,
    private readonly shared: SharedTexts | null,
  ) {
    this.#revision = new Latest(() => store.revision());
    this.#answers = new LRUCache({
      maxSize: maxBytes,
      sizeCalculation: ({ body }, question) => body.length + 2 * question.length + ENTRY_BYTES,
    });
  }

  /** The answer to a question, kept or made; only what `mayKeep` says is kept. */
  async answer(
    question: string,
    make: () => Promise<Answer>,
    mayKeep: (answer: Answer) => boolean,
  ): Promise<Answer> {
    const kept = await this.#find(question);
    if (kept !== undefined) return kept;
    const revision = this.store.seen?.revision;
    const answer = await make();
    // Where the graph has moved on meanwhile, the answer could never be used.
    if (revision !== undefined && revision === this.store.seen?.revision && mayKeep(answer)) {
      const entry = { ...answer, revision };
      this.#answers.set(question, entry);
      this.shared?.set(sharedKey(question), textOf(entry));
    }
    return answer;
  }

  /** What is kept of the revision that the graph is at after the call. */
  async #find(question: string): Promise<KeptAnswer | undefined> {
    const own = this.#answers.get(question);
    const known = own && (await this.#now());
    if (own !== undefined && own.revision === known) return own;
    const others = readText(await this.shared?.get(sharedKey(question)));
    if (others === undefined) return undefined;
    const revision = known === undefined ? await this.#now() : known;
    if (others.revision !== revision) return undefined;
    this.#answers.set(question, others);
    return others;
  }

  /** An engine that does not answer is reported by the question itself. */
  async #now(): Promise<string | null> {
    return this.#revision.now().catch(() => null);
  }
}

function sharedKey(question: string): string {
  return `answer:${question}`;
}

/** The head in one line, then the body as it is. */
function textOf({ body, ...head }: KeptAnswer): string {
  return `${JSON.stringify(head)}\n${body.toString()}`;
}

/** Undefined for what no server has written, too. */
function readText(text = ''): KeptAnswer | undefined {
  const end = text.indexOf('\n');
  try {
    const head = JSON.parse(text.slice(0, end)) as Omit<KeptAnswer, 'body'>;
    return { ...head, body: Buffer.from(text.slice(end + 1)) };
  } catch {
    return undefined;
  }
}
