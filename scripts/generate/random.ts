import { createHash } from 'node:crypto';

import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** Choices that follow from a seed alone. */
export class Random {
  readonly #generator: RandomGenerator;

  /** Independent choices for each purpose, so that no choice depends on how many went before. */
  constructor(seed: number, purpose: string) {
    const digest = createHash('sha256').update(`${seed} ${purpose}`).digest();
    this.#generator = xoroshiro128plus(digest.readInt32LE());
  }

  /** A whole number from `least` to `most`, both included. */
  int(least: number, most: number): number {
    return uniformInt(this.#generator, least, most);
  }

  /** True in so many cases of one. */
  chance(share: number): boolean {
    return uniformFloat64(this.#generator) < share;
  }

  /** @throws RangeError for an empty list. */
  pick<T>(items: readonly T[]): T {
    if (items.length === 0) throw new RangeError('There is nothing to pick from');
    return items[this.int(0, items.length - 1)] as T;
  }

  /** A rank below `count` by Zipf's law: 0 is the most frequent, and the tail is long. */
  rank(count: number): number {
    return Math.min(count - 1, Math.floor((count + 1) ** uniformFloat64(this.#generator)) - 1);
  }

  /** A number between two others of which each order of magnitude is as likely as the next. */
  magnitude(least: number, most: number): number {
    return least * (most / least) ** uniformFloat64(this.#generator);
  }

  /** The key of one of the shares, as often as its share says. */
  weighted<K extends string>(shares: Readonly<Record<K, number>>): K {
    const entries = Object.entries<number>(shares) as [K, number][];
    const all = entries.reduce((sum, [, share]) => sum + share, 0);
    let left = uniformFloat64(this.#generator) * all;
    for (const [key, share] of entries) {
      left -= share;
      if (left < 0) return key;
    }
    throw new RangeError('The shares are not above 0');
  }
}
