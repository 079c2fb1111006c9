import { Readable } from 'node:stream';

/** How many rows a statement of the import gets: few round trips, and rows that fit into memory. */
const BATCH_SIZE = 1_000;

/** The items in lists of at most `size`, in their order. */
export function* batchesOf<Item>(items: Iterable<Item>, size = BATCH_SIZE): Generator<Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

/** As `batchesOf`, for items that arrive in pieces of any length. */
export async function* batchesOfStream<Item>(
  pieces: AsyncIterable<readonly Item[]>,
  size = BATCH_SIZE,
): AsyncGenerator<readonly Item[]> {
  let waiting: Item[] = [];
  for await (const piece of pieces) {
    waiting.push(...piece);
    while (waiting.length >= size) {
      yield waiting.slice(0, size);
      waiting = waiting.slice(size);
    }
  }
  if (waiting.length > 0) yield waiting;
}

/** The same items, of which the next one is made while the last one is worked on. */
export function madeAhead<Item>(items: AsyncIterable<Item>): AsyncIterable<Item> {
  return Readable.from(items, { highWaterMark: 1 }) as AsyncIterable<Item>;
}
