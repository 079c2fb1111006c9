import { createClient } from '@redis/client';
import type { FastifyBaseLogger } from 'fastify';

/** How long a text is kept, in seconds. */
const KEPT_SECONDS = 3_600;
/** A longer text is not kept, in characters. */
const MAX_LENGTH = 1_048_576;
/** When more than this is on its way, in characters, what comes is not kept. */
const MAX_UNDER_WAY = 8 * MAX_LENGTH;
/** How long a reader waits. */
const WAIT_MS = 100;
/** A connection without a sign of life for so long is given up; a PING is such a sign. */
const SILENT_MS = 3_000;
const PING_MS = 1_000;
const MAX_RECONNECT_MS = 2_000;

/**
 * Texts that server processes share in a Redis or Valkey. Whatever happens to it is logged, once,
 * and is nothing to its readers: a text that does not come in time is not there.
 */
export class SharedTexts {
  readonly #client: ReturnType<typeof clientOf>;
  #charactersUnderWay = 0;
  /** A reply is awaited that is late; asking for more would not bring it. */
  #isLate = false;
  /** Since the last reply there was trouble with the connection. */
  #isAway = false;
  /** The trouble that was logged last. */
  #told: string | null = null;

  /** @param prefix of all keys: servers with the same one share. */
  constructor(
    url: string,
    private readonly prefix: string,
    private readonly log: Pick<FastifyBaseLogger, 'info' | 'warn'>,
  ) {
    this.#client = clientOf(url);
    this.#client.on('error', (error: Error) => this.#tellAway(error));
    this.#client.connect().catch(() => undefined);
  }

  get(key: string): Promise<string | undefined> {
    if (!this.#isThere()) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      const giveUp = (): void => {
        this.#isLate = true;
        this.#tellAway(new Error(`No reply within ${WAIT_MS} ms`));
        resolve(undefined);
      };
      // NOTE: where this process was busy itself, the reply has come and is read before the immediate.
      let immediate: NodeJS.Immediate;
      const timer = setTimeout(() => (immediate = setImmediate(giveUp)), WAIT_MS);
      const end = (text: string | null): void => {
        clearTimeout(timer);
        clearImmediate(immediate);
        this.#isLate = false;
        resolve(text ?? undefined);
      };
      this.#client.get(this.prefix + key).then(
        (text) => {
          this.#tellReturn();
          end(text);
        },
        (error: Error) => {
          this.#tell(error);
          end(null);
        },
      );
    });
  }

  /** Begins to keep a text; where that fails it is not kept. */
  set(key: string, text: string): void {
    if (!this.#isThere() || text.length > MAX_LENGTH) return;
    if (this.#charactersUnderWay + text.length > MAX_UNDER_WAY) return;
    this.#charactersUnderWay += text.length;
    void this.#client
      .set(this.prefix + key, text, { expiration: { type: 'EX', value: KEPT_SECONDS } })
      .catch((error: Error) => this.#tell(error))
      .finally(() => (this.#charactersUnderWay -= text.length));
  }

  close(): void {
    this.#client.destroy();
  }

  #isThere(): boolean {
    return this.#client.isReady && !this.#isLate;
  }

  #tellAway(error: Error): void {
    this.#tell(error);
    this.#isAway = true;
  }

  #tell(error: Error): void {
    if (this.#isAway || error.message === this.#told) return;
    this.#told = error.message;
    this.log.warn({ err: error }, 'answers are not shared, see ANSWER_CACHE_URL');
  }

  #tellReturn(): void {
    if (!this.#isAway) return;
    this.#isAway = false;
    this.#told = null;
    this.log.info('answers are shared again');
  }
}

function clientOf(url: string) {
  return createClient({
    url,
    disableOfflineQueue: true,
    maintNotifications: 'disabled',
    pingInterval: PING_MS,
    socket: {
      connectTimeout: SILENT_MS,
      socketTimeout: SILENT_MS,
      reconnectStrategy: (retries) => Math.min(50 * 2 ** retries, MAX_RECONNECT_MS),
    },
  });
}
