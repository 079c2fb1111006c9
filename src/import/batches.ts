/** How many rows a statement of the import gets: few round trips, and rows that fit into memory. */
export const BATCH_SIZE = 1_000;

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

/** As `batchesOf`, for items that arrive one by one. */
export async function* batchesOfStream<Item>(
  items: AsyncIterable<Item>,
  size = BATCH_SIZE,
): AsyncGenerator<Item[]> {
  let batch: Item[] = [];
  for await (const item of items) {
    batch.push(item);
    if (batch.length < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
