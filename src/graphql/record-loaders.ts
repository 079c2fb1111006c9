import DataLoader from 'dataloader';

import type { GraphRecord } from '../graph/compose/decode.js';
import type { RecordPlan } from '../graph/compose/plan.js';
import type { GraphReader } from './graph-reader.js';

/**
 * Joins look-ups by id within one request: ids with the same selection are read by one
 * statement, however many fields or aliases ask for them. Answers are kept for the request.
 */
export class RecordLoaders {
  readonly #loaders = new Map<string, DataLoader<string, GraphRecord | null>>();

  constructor(private readonly reader: GraphReader) {}

  /** The node with an id, read as planned; null where there is none. */
  load(label: string, plan: RecordPlan, id: string): Promise<GraphRecord | null> {
    const key = JSON.stringify([label, plan]);
    let loader = this.#loaders.get(key);
    if (loader === undefined) {
      loader = new DataLoader((ids) => this.reader.byIds(label, ids, plan), { maxBatchSize: 500 });
      this.#loaders.set(key, loader);
    }
    return loader.load(id);
  }
}
