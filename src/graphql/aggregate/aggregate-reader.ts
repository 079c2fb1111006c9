import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';

import { number, text } from '../../graph/cells.js';
import type { EntriesSource, EntryGrouping } from '../../graph/compose/entries.js';
import { composeEntries, composeEntryCounts } from '../../graph/compose/entries.js';
import type { Fragment } from '../../graph/compose/fragment.js';
import type { Condition } from '../../graph/compose/plan.js';
import type { GraphStore } from '../../graph/graph-store.js';
import { groupBy } from '../../graph/group-by.js';
import type { Parameters } from '../../graph/values.js';
import { queryTooComplex } from '../errors.js';
import type { FragmentIndex } from '../fragment-index.js';
import type { Entry } from './entry.js';
import { cellSlot } from './entry.js';
import { Hierarchies } from './hierarchies.js';
import type { AggregatePlan } from './plan.js';
import { planAggregate } from './plan.js';

/** Which entries a connection has, whatever its page. */
export type EntriesOf =
  | {
      readonly kind: 'list';
      readonly type: string;
      /** The field, such as `Query.projects`. */
      readonly name: string;
      readonly condition: Condition;
    }
  | {
      readonly kind: 'related';
      readonly fragment: Fragment;
      readonly parameters: Parameters;
      /** The id of the entity that has the relationship. */
      readonly parent: string;
    }
  /** The statements behind a relationship. */
  | { readonly kind: 'statements'; readonly ids: readonly string[] };

/** The entries of a connection, as far as they were asked for. */
export interface AggregatedEntries {
  /** The GraphQL type of the entries. */
  readonly type: string;
  readonly count: number;
  /** Empty where only their number was asked for. */
  readonly entries: readonly Entry[];
}

/**
 * Reads the entries behind connections within one request. The same connection of several
 * parents with the same selection is one statement. Answers are kept for the request.
 */
export class AggregateReader {
  readonly hierarchies: Hierarchies;
  readonly #loaders = new Map<string, DataLoader<EntriesOf, AggregatedEntries, string>>();

  constructor(
    private readonly store: GraphStore,
    readonly fragments: FragmentIndex,
    private readonly maxRows: number,
  ) {
    this.hierarchies = new Hierarchies(store);
  }

  /**
   * The entries of a connection with what is selected below its `aggregate`.
   *
   * @throws GraphQLError `BAD_USER_INPUT` for a key or measure that does not apply,
   * `QUERY_TOO_COMPLEX` where there are too many entries.
   */
  async read(of: EntriesOf, info: GraphQLResolveInfo): Promise<AggregatedEntries> {
    const type = typeOf(of);
    const plan = planAggregate(this.fragments, type, info);
    const key = JSON.stringify([keyOf(of), plan?.cells.map(cellSlot), plan?.grouping]);
    let loader = this.#loaders.get(key);
    if (loader === undefined) {
      loader = new DataLoader((all) => this.#load(type, plan, all), { cacheKeyFn: parentOf });
      this.#loaders.set(key, loader);
    }
    return loader.load(of);
  }

  async #load(
    type: string,
    planned: AggregatePlan | null,
    all: readonly EntriesOf[],
  ): Promise<readonly AggregatedEntries[]> {
    const plan = { name: `${nameOf(all)}.aggregate`, source: sourceOf(all) };
    if (planned === null) {
      const { statement, parameters } = composeEntryCounts(plan);
      const rows = await this.store.read(statement, parameters);
      const counts = new Map(rows.map((row) => [row[0], number(row, 1)]));
      return parentsOf(all).map((parent) => ({
        type,
        count: counts.get(parent) ?? 0,
        entries: [],
      }));
    }
    const { cells } = planned;
    const grouping = groupingOf(planned, plan.source);
    const limit = this.maxRows + 1;
    const { statement, parameters } = composeEntries({ ...plan, cells, grouping, limit });
    const rows = await this.store.read(statement, parameters);
    if (rows.length > this.maxRows) throw queryTooComplex('MAX_AGGREGATE_ROWS', this.maxRows);
    const columns = new Map(cells.map((cell, index) => [cellSlot(cell), index + FIRST_CELL]));
    const byParent = groupBy(rows, ([parent]) => parent);
    return parentsOf(all).map((parent) => {
      const found = byParent.get(parent) ?? [];
      const entries = found.map((row) => ({ id: text(row, 1), row, columns }));
      return { type, count: entries.length, entries };
    });
  }
}

/** The largest groups of each parent would not be the largest of all. */
function groupingOf({ grouping }: AggregatePlan, source: EntriesSource): EntryGrouping | null {
  return grouping === null || source.kind === 'list' ? grouping : { ...grouping, top: null };
}

/** The cells stand behind the parent and the id. */
const FIRST_CELL = 2;

function typeOf(of: EntriesOf): string {
  switch (of.kind) {
    case 'list':
      return of.type;
    case 'related':
      return of.fragment.node;
    case 'statements':
      return 'Statement';
  }
}

/** Connections with one key can be read together. */
function keyOf(of: EntriesOf): unknown {
  switch (of.kind) {
    case 'list':
      return [of.name, of.condition];
    case 'related':
      return [of.fragment.name, of.parameters];
    case 'statements':
      return of.kind;
  }
}

/** Tells connections with one key apart. */
function parentOf(of: EntriesOf): string {
  if (of.kind === 'related') return of.parent;
  return of.kind === 'list' ? '' : of.ids.join();
}

/** What the rows of each connection begin with; see `composeEntries`. */
function parentsOf(all: readonly EntriesOf[]): readonly (string | number | null)[] {
  return all.map((of, position) => {
    if (of.kind === 'related') return of.parent;
    return of.kind === 'list' ? null : position;
  });
}

function nameOf([of]: readonly EntriesOf[]): string {
  if (of?.kind === 'list') return of.name;
  return of?.kind === 'related' ? `${of.fragment.parent}.${of.fragment.field}` : 'Edge.statements';
}

/** The source of connections with one key. */
function sourceOf(all: readonly EntriesOf[]): EntriesSource {
  const [of] = all;
  if (of?.kind === 'list') return { kind: 'list', label: of.type, condition: of.condition };
  if (of?.kind === 'related') {
    const parents = all.flatMap((each) => (each.kind === 'related' ? [each.parent] : []));
    return { kind: 'related', fragment: of.fragment, parameters: of.parameters, parents };
  }
  const lists = all.map((each) => (each.kind === 'statements' ? each.ids : []));
  return { kind: 'listed', label: 'Statement', lists };
}
