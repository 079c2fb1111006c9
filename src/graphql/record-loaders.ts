import DataLoader from 'dataloader';
import type { FieldNode, GraphQLResolveInfo } from 'graphql';

import type { GraphRecord } from '../graph/compose/decode.js';
import type { Fragment } from '../graph/compose/fragment.js';
import type { RecordPlan } from '../graph/compose/plan.js';
import { graphChanged } from './errors.js';
import type { GraphReader } from './graph-reader.js';
import { isCovered } from './label-columns.js';

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
  readonly #loaders = new Map<string, RecordLoader>();
  /** By label and id. */
  readonly #brought = new Map<string, Map<string, GraphRecord>>();
  /** By the place in the operation, so that the plan is looked up once, not for every value. */
  readonly #byField = new Map<readonly FieldNode[], RecordLoader>();

  constructor(
    private readonly reader: GraphReader,
    private readonly served: ServedEntries,
  ) {}

  /** The node with an id, read as planned; null where there is none. */
  load(label: string, plan: RecordPlan, id: string): Promise<GraphRecord | null> {
    return Promise.resolve(this.#loaderFor(label, plan).load(id));
  }

  /** A node that another statement has just found. @throws GraphQLError when it is gone by now. */
  async loadKnown(label: string, plan: RecordPlan, id: string): Promise<GraphRecord> {
    return orGone(await this.load(label, plan, id));
  }

  /** The entity with an id, read as the selection below the field says; null where there is none. */
  loadSelected(info: GraphQLResolveInfo, id: string): Loaded<GraphRecord | null> {
    let loader = this.#byField.get(info.fieldNodes);
    if (loader === undefined) {
      loader = this.#loaderFor('Entity', this.reader.plan('Entity', info));
      this.#byField.set(info.fieldNodes, loader);
    }
    return loader.load(id);
  }

  /** The same of an entity that another statement has just found. @throws GraphQLError when it is gone by now. */
  loadKnownSelected(info: GraphQLResolveInfo, id: string): Loaded<GraphRecord> {
    const record = this.loadSelected(info, id);
    return record instanceof Promise ? record.then(orGone) : orGone(record);
  }

  /** Takes nodes that another statement has read, so that they are not read again for less. */
  bring(label: string, records: readonly GraphRecord[]): void {
    const brought = this.#broughtOf(label);
    for (const record of records) brought.set(record.text('id'), record);
  }

  #loaderFor(label: string, plan: RecordPlan): RecordLoader {
    const key = `${label} ${keyOf(plan)}`;
    let loader = this.#loaders.get(key);
    if (loader === undefined) {
      const read = (ids: readonly string[]) => this.reader.byIds(label, ids, plan);
      loader = new RecordLoader(plan, this.#broughtOf(label), read, this.served);
      this.#loaders.set(key, loader);
    }
    return loader;
  }

  #broughtOf(label: string): Map<string, GraphRecord> {
    const brought = this.#brought.get(label) ?? new Map<string, GraphRecord>();
    this.#brought.set(label, brought);
    return brought;
  }
}

/** Plans outlive requests, and so do their keys. */
const keys = new WeakMap<RecordPlan, string>();

function keyOf(plan: RecordPlan): string {
  const key = keys.get(plan) ?? JSON.stringify(plan, fragmentsByName);
  keys.set(plan, key);
  return key;
}

/** What is there at once where it is known, and else later. */
export type Loaded<T> = T | Promise<T>;

/** The nodes of one label and plan. */
class RecordLoader {
  readonly #loader: DataLoader<string, GraphRecord | null>;
  /** The ids of those that an answer has come to. */
  readonly #served = new Set<string>();

  constructor(
    private readonly plan: RecordPlan,
    private readonly brought: ReadonlyMap<string, GraphRecord>,
    read: (ids: readonly string[]) => Promise<readonly (GraphRecord | null)[]>,
    private readonly served: ServedEntries,
  ) {
    const readAndCount = async (ids: readonly string[]) => {
      const records = await read(ids);
      for (const [index, id] of ids.entries()) if (records[index] != null) this.#count(id);
      return records;
    };
    this.#loader = new DataLoader(readAndCount, { maxBatchSize: MAX_BATCH });
  }

  load(id: string): Loaded<GraphRecord | null> {
    const brought = this.brought.get(id);
    if (brought === undefined || !this.#isEnough(brought)) return this.#loader.load(id);
    this.#count(id);
    return brought;
  }

  #isEnough(brought: GraphRecord): boolean {
    const { relations, columns } = this.plan;
    const has = (column: string) => brought.has(column);
    return relations.length === 0 && columns.every((column) => isCovered(column, has));
  }

  #count(id: string): void {
    if (this.#served.has(id)) return;
    this.#served.add(id);
    this.served.entries++;
  }
}

function orGone(record: GraphRecord | null): GraphRecord {
  if (record === null) throw graphChanged();
  return record;
}

/** Names stand for the texts of fragments, which are long and the same. */
function fragmentsByName(key: string, value: unknown): unknown {
  return key === 'fragment' ? (value as Fragment).name : value;
}
