import DataLoader from 'dataloader';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';

import type { GraphRecord } from '../graph/compose/decode.js';
import type { Fragment } from '../graph/compose/fragment.js';
import type { RecordPlan } from '../graph/compose/plan.js';
import { graphChanged } from './errors.js';
import type { GraphReader } from './graph-reader.js';

/** How many nodes one statement reads at most; above what any limit of the API lets a field ask for. */
const MAX_BATCH = 10_000;

/** Counts the entities and statements that an answer has come to. */
export interface ServedEntries {
  entries: number;
}

/**
 * Joins look-ups by id within one request: ids with the same selection are read by one
 * statement, however many fields or aliases ask for them. Answers are kept for the request.
 */
export class RecordLoaders {
  readonly #loaders = new Map<string, Loader>();
  /** By the place in the operation, so that a selection is planned once, not for every value. */
  readonly #byField = new WeakMap<readonly FieldNode[], Loader>();

  constructor(
    private readonly reader: GraphReader,
    private readonly served: ServedEntries,
  ) {}

  /** The node with an id, read as planned; null where there is none. */
  load(label: string, plan: RecordPlan, id: string): Promise<GraphRecord | null> {
    return this.#loaderFor(label, plan).load(id);
  }

  /** A node that another statement has just found. @throws GraphQLError when it is gone by now. */
  async loadKnown(label: string, plan: RecordPlan, id: string): Promise<GraphRecord> {
    const record = await this.load(label, plan, id);
    if (record === null) throw graphChanged();
    return record;
  }

  /** The entity with an id, read as the selection below the field says; null where there is none. */
  loadSelected(info: GraphQLResolveInfo, id: string): Promise<GraphRecord | null> {
    let loader = this.#byField.get(info.fieldNodes);
    if (loader === undefined) {
      loader = this.#loaderFor('Entity', this.reader.plan('Entity', info));
      this.#byField.set(info.fieldNodes, loader);
    }
    return loader.load(id);
  }

  #loaderFor(label: string, plan: RecordPlan): Loader {
    const key = `${label} ${keyOf(plan)}`;
    let loader = this.#loaders.get(key);
    if (loader === undefined) {
      const read = async (ids: readonly string[]) => {
        const records = await this.reader.byIds(label, ids, plan);
        this.served.entries += records.filter((record) => record !== null).length;
        return records;
      };
      loader = new DataLoader(read, { maxBatchSize: MAX_BATCH });
      this.#loaders.set(key, loader);
    }
    return loader;
  }
}

/** Plans outlive requests, and so do their keys. */
const keys = new WeakMap<RecordPlan, string>();

function keyOf(plan: RecordPlan): string {
  const key = keys.get(plan) ?? JSON.stringify(plan, fragmentsByName);
  keys.set(plan, key);
  return key;
}

type Loader = DataLoader<string, GraphRecord | null>;

/** Names stand for the texts of fragments, which are long and the same. */
function fragmentsByName(key: string, value: unknown): unknown {
  return key === 'fragment' ? (value as Fragment).name : value;
}
