/**
 * Joins simultaneous readings of one value: callers who come while a reading is under way, which
 * may have begun before the value changed, share the next one.
 */
export class Latest<T> {
  #underWay: Promise<unknown> = Promise.resolve();
  #next: Promise<T> | null = null;

  constructor(private readonly read: () => Promise<T>) {}

  /** The value at some moment after the call. */
  now(): Promise<T> {
    this.#next ??= this.#readAfter(this.#underWay);
    return this.#next;
  }

  async #readAfter(before: Promise<unknown>): Promise<T> {
    await before;
    const reading = this.read();
    this.#underWay = reading.catch(() => undefined);
    this.#next = null;
    return reading;
  }
}
