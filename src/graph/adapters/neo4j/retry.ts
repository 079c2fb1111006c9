import { setTimeout as delay } from 'node:timers/promises';

const FIRST_DELAY_MS = 50;
const LONGEST_DELAY_MS = 1_000;

/** When to try again. */
/** How long to go on, and after which failures. */
export interface RetryOptions {
  /** No new attempt begins later than this after the first one, in milliseconds. */
  readonly withinMs: number;
  readonly isPassing: (error: unknown) => boolean;
}

/**
 * Repeats `attempt` after failures that may pass, with waits that double and vary by half, so
 * that clients which failed together do not come back together.
 *
 * @throws the last failure.
 */
export async function retry<T>(
  attempt: () => Promise<T>,
  { withinMs, isPassing }: RetryOptions,
): Promise<T> {
  const start = performance.now();
  for (let pause = FIRST_DELAY_MS; ; pause = Math.min(2 * pause, LONGEST_DELAY_MS)) {
    try {
      return await attempt();
    } catch (error) {
      const wait = pause * (0.5 + Math.random());
      if (!isPassing(error) || performance.now() - start + wait > withinMs) throw error;
      await delay(wait);
    }
  }
}
