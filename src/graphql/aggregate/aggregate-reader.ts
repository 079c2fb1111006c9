import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';

import { number, text } from '../../graph/cells.js';
import type { EntriesSource, EntryGrouping } from '../../graph/compose/entries.js';
import { composeEntries, composeEntryCounts } from '../../graph/compose/entries.js';
import type { Fragment } from '../../graph/compose/fragment.js';
import { composeGroupSums } from '../../graph/compose/group-sums.js';
import type { Condition } from '../../graph/compose/plan.js';
import type { GraphStore } from '../../graph/graph-store.js';
import { groupBy } from '../../graph/group-by.js';
import type { Parameters } from '../../graph/values.js';
import { queryTooComplex } from '../errors.js';
import type { FragmentIndex } from '../fragment-index.js';
import type { Aggregated } from './aggregated.js';
import { ofEntries } from './aggregated.js';
import { cellSlot } from './entry.js';
import { moneyOf, readGroup } from './group-sums.js';
import { MAX_GROUPS } from './groups.js';
import { Hierarchies } from './hierarchies.js';
import type { AggregatePlan, EntriesToRead, GroupsToRead } from './plan.js';
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

/**
 * Reads the entries behind connections within one request. The same connection of several
 * parents with the same selection is one statement. Answers are kept for the request.
 */
export class AggregateReader {
  readonly hierarchies: Hierarchies;
  readonly #loaders = new Map<string, DataLoader<EntriesOf, Aggregated, string>>();

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
  async read(of: EntriesOf, info: GraphQLResolveInfo): Promise<Aggregated> {
    const type = typeOf(of);
    const plan = planAggregate(this.fragments, type, info, of.kind === 'list');
    const key = JSON.stringify([keyOf(of), plan && keyOfPlan(plan)]);
    let loader = this.#loaders.get(key);
    if (loader === undefined) {
      loader = new DataLoader((all) => this.#load(type, plan, all), { cacheKeyFn: parentOf });
      this.#loaders.set(key, loader);
    }
    return loader.load(of);
  }

  async #load(
    type: string,
    plan: AggregatePlan | null,
    all: readonly EntriesOf[],
  ): Promise<readonly Aggregated[]> {
    switch (plan?.kind) {
      case undefined:
        return this.#loadCounts(type, all);
      case 'entries':
        return this.#loadEntries(type, plan, all);
      case 'groups':
        return Promise.all(all.map((of) => this.#loadGroups(type, plan, of)));
    }
  }

  async #loadCounts(type: string, all: readonly EntriesOf[]): Promise<readonly Aggregated[]> {
    const plan = { name: nameOf(all), source: sourceOf(all) };
    const { statement, parameters } = composeEntryCounts(plan);
    const rows = await this.store.read(statement, parameters);
    const counts = new Map(rows.map((row) => [row[0], number(row, 1)]));
    return parentsOf(all).map((parent) => {
      const count = counts.get(parent) ?? 0;
      return { kind: 'entries', type, count, entries: [] };
    });
  }

  async #loadEntries(
    type: string,
    plan: EntriesToRead,
    all: readonly EntriesOf[],
  ): Promise<readonly Aggregated[]> {
    const { cells } = plan;
    const source = sourceOf(all);
    const grouping = groupingOf(plan, source);
    const limit = this.maxRows + 1;
    const composed = composeEntries({ name: nameOf(all), source, cells, grouping, limit });
    const rows = await this.store.read(composed.statement, composed.parameters);
    if (rows.length > this.maxRows) throw queryTooComplex('MAX_AGGREGATE_ROWS', this.maxRows);
    const columns = new Map(cells.map((cell, index) => [cellSlot(cell), index + FIRST_CELL]));
    const byParent = groupBy(rows, ([parent]) => parent);
    return parentsOf(all).map((parent) => {
      const found = byParent.get(parent) ?? [];
      const entries = found.map((row) => ({ id: text(row, 1), row, columns }));
      return ofEntries(type, entries);
    });
  }

  /** @throws RangeError where the entries are not those of a root list. */
  async #loadGroups(type: string, plan: GroupsToRead, of: EntriesOf): Promise<Aggregated> {
    if (of.kind !== 'list') throw new RangeError('Only the groups of a root list can be read');
    const { keys, top, sums } = plan;
    const { statement, parameters } = composeGroupSums({
      name: nameOf([of]),
      label: of.type,
      condition: of.condition,
      keys: keys.map(({ cells }) => cells),
      limit: top ?? MAX_GROUPS + 1,
      sums: sums.map(moneyOf),
    });
    const rows = await this.store.read(statement, parameters);
    if (rows.length > MAX_GROUPS) throw queryTooComplex('groups', MAX_GROUPS);
    return { kind: 'groups', type, groups: rows.map((row) => readGroup(row, sums)) };
  }
}

function keyOfPlan(plan: AggregatePlan): unknown {
  if (plan.kind === 'entries') return [plan.cells.map(cellSlot), plan.grouping];
  const { keys, top, sums } = plan;
  return [
    keys.map(({ cells }) => cells.map(cellSlot)),
    top,
    sums.map(({ word, marks }) => [word, marks]),
  ];
}

/** The largest groups of each parent would not be the largest of all. */
function groupingOf({ grouping }: EntriesToRead, source: EntriesSource): EntryGrouping | null {
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
  if (of?.kind === 'list') return `${of.name}.aggregate`;
  if (of?.kind !== 'related') return 'Edge.statements.aggregate';
  return `${of.fragment.parent}.${of.fragment.field}.aggregate`;
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
