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

/**
 * Works on items in their order, two of them side by side while the next one is made: an engine is
 * busy with one while the other one's rows are sent. Ends when no work is under way any more, also
 * where one failed.
 */
export async function forEachAhead<Item>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const ahead = Readable.from(items, { highWaterMark: 1 })[Symbol.asyncIterator]();
  const workInTurn = async (): Promise<void> => {
    for await (const item of ahead) await work(item as Item);
  };
  const ends = await Promise.allSettled([workInTurn(), workInTurn()]);
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}
