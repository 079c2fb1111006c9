import type { GraphQLResolveInfo } from 'graphql';

import { composeByIds, composeCount, composeList } from '../graph/compose/compose.js';
import type { GraphRecord, RelatedPage } from '../graph/compose/decode.js';
import { decodeByIds, decodeList } from '../graph/compose/decode.js';
import { readList } from '../graph/compose/read-list.js';
import type { Condition, ListOrderKey, ListPlan, RecordPlan } from '../graph/compose/plan.js';
import type { GraphStore } from '../graph/graph-store.js';
import type { LookUpTime } from './filter/filter-compiler.js';
import type { FragmentIndex } from './fragment-index.js';
import { labelColumns } from './label-columns.js';
import type { PageArguments, RecordConnection } from './pagination.js';
import { fingerprintOf, isContinued, readPage, toConnection } from './pagination.js';
import { PlaceCache } from './place-cache.js';
import type { ConnectionPlan } from './selection.js';
import { Planner, selectionOf } from './selection.js';

/** A root list as a module declares it. */
export interface ListDefinition {
  /** The nodes' label, which is also their GraphQL type. */
  readonly type: string;
  /** Makes the order total; the last key is unique. */
  readonly order: readonly ListOrderKey[];
}

const NOTHING: RelatedPage = { entries: [], more: false, total: null };

/** A reader for each way of reading labels, since plans depend on it; they are few. */
export class GraphReaders {
  readonly #readers = new Map<string, GraphReader>();

  constructor(
    private readonly store: GraphStore,
    private readonly fragments: FragmentIndex,
    private readonly maxPageSize: number,
  ) {}

  /** Reads for those who prefer these languages. */
  for(languages: readonly string[]): GraphReader {
    const { store, fragments, maxPageSize } = this;
    const labels = labelColumns(languages);
    let reader = this.#readers.get(labels.join());
    if (reader === undefined) {
      reader = new GraphReader(store, new Planner(fragments, maxPageSize, labels), maxPageSize);
      this.#readers.set(labels.join(), reader);
    }
    return reader;
  }
}

/** Answers root fields: plans what is selected, and reads it with one statement. */
export class GraphReader {
  readonly #plans = new PlaceCache<RecordPlan>();
  readonly #connections = new PlaceCache<ConnectionPlan>();

  constructor(
    private readonly store: GraphStore,
    private readonly planner: Planner,
    /** The largest page of a list. */
    readonly maxPageSize: number,
  ) {}

  /**
   * A page of a root list with all that is selected below it, and its total where it is asked for.
   *
   * @param conditionFor where the page is all that is read, its statement can look up what the condition names
   */
  async list(
    { type, order }: ListDefinition,
    conditionFor: (lookUp: LookUpTime) => Promise<Condition>,
    args: PageArguments & { readonly filter?: unknown },
    info: GraphQLResolveInfo,
  ): Promise<RecordConnection> {
    const field = info.fieldName;
    const { isListed, isAggregated, ...parts } = this.#connections.get(info, type, () =>
      this.planner.planConnection(type, selectionOf(info)),
    );
    const hasCursors = parts.keyed || isContinued(args);
    const fingerprint = hasCursors ? listFingerprint(field, args.filter, order) : '';
    const context = { field, fingerprint, keys: order.length, maxSize: this.maxPageSize };
    const page = readPage(args, context);
    const condition = await conditionFor(
      isListed && !isAggregated ? 'in the statement' : 'at once',
    );
    const name = `Query.${field}`;
    const plan = { name, label: type, condition, order, page, ...parts };
    const read = isListed ? await this.#page(plan) : NOTHING;
    const connection = toConnection(read, page, fingerprint);
    return { ...connection, entriesOf: () => ({ kind: 'list', type, name, condition }) };
  }

  /** What to read of nodes found by id, where a field's selection says so. */
  plan(type: string, info: GraphQLResolveInfo): RecordPlan {
    return this.#plans.get(info, type, () => this.planner.planRecord(type, selectionOf(info)));
  }

  /** Nodes by id, null for each that does not exist, in the order asked. */
  async byIds(
    label: string,
    ids: readonly string[],
    node: RecordPlan,
  ): Promise<readonly (GraphRecord | null)[]> {
    const { statement, parameters } = composeByIds({ name: 'Query.nodes', label, ids, node });
    const records = decodeByIds(node, await this.store.read(statement, parameters));
    return ids.map((id) => records.get(id) ?? null);
  }

  async #page(plan: ListPlan): Promise<RelatedPage> {
    const read = decodeList(plan, await readList(this.store, composeList(plan)));
    if (!plan.total || read.total !== null) return read;
    return { ...read, total: await this.#count(plan) };
  }

  async #count(plan: ListPlan): Promise<number> {
    const rows = await readList(this.store, composeCount(plan));
    return Number(rows[0]?.[0] ?? 0);
  }
}

/** Tells a root list from others, for cursors. */
function listFingerprint(field: string, filter: unknown, order: readonly ListOrderKey[]): string {
  const keys = order.map(({ over, ...key }) => [key, over?.name]);
  return fingerprintOf([field, filter ?? null, keys]);
}
