import type { Parameters, Value } from '../values.js';
import type { Fragment, OrderKey } from './fragment.js';

/** Which part of a sorted list to read. */
export interface Page {
  /** How many entries; one more is read to know whether the list goes on. */
  readonly size: number;
  /** True to count from the end. */
  readonly backward: boolean;
  /** The order keys of the entry to continue from; null to start at the end of the list. */
  readonly from: readonly Value[] | null;
}

/** What to read of each node. */
export interface RecordPlan {
  /** Properties of the node, in the order of the row. */
  readonly columns: readonly string[];
  readonly relations: readonly RelationPlan[];
}

/** One relationship field with one set of arguments. */
export interface RelationPlan {
  /** Tells this relation from the others of its parent; made by `slotOf`. */
  readonly slot: string;
  readonly fragment: Fragment;
  /** Values of the fragment's own parameters. */
  readonly parameters: Parameters;
  /** Null reads all entries: for lists that are short by nature. */
  readonly page: Page | null;
  readonly node: RecordPlan;
  /** What to read of the relationship itself; null where nothing of it is asked for. */
  readonly edge: RecordPlan | null;
  /** Whether to count all entries. */
  readonly total: boolean;
}

/** A condition on a node, as a tree that the composer turns into predicates. */
export type Condition =
  | { readonly kind: 'in'; readonly property: string; readonly values: readonly Value[] }
  | { readonly kind: 'overlaps'; readonly property: string; readonly values: readonly Value[] }
  /** The list property shares no word with the values. */
  | { readonly kind: 'disjoint'; readonly property: string; readonly values: readonly Value[] }
  /** The property lies within the bounds, both included; null where there is no bound. */
  | {
      readonly kind: 'between';
      readonly property: string;
      readonly least: number | null;
      readonly most: number | null;
    }
  | { readonly kind: 'related'; readonly fragment: Fragment; readonly to: Condition }
  | { readonly kind: 'and'; readonly all: readonly Condition[] };

/** A list of nodes with a label, filtered, sorted and paged. */
export interface ListPlan {
  /** The name for logs, metrics and the query log, such as `Query.projects`. */
  readonly name: string;
  readonly label: string;
  readonly condition: Condition;
  readonly order: readonly OrderKey[];
  readonly page: Page;
  readonly node: RecordPlan;
}

/** Nodes with a label by their ids. */
export interface ByIdsPlan {
  readonly name: string;
  readonly label: string;
  readonly ids: readonly string[];
  readonly node: RecordPlan;
}

/** The key of a relation among those of its parent: the same field with the same arguments. */
export function slotOf(fragment: Fragment, args: Readonly<Record<string, unknown>>): string {
  const sorted = Object.entries(args).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `${fragment.name} ${JSON.stringify(sorted)}`;
}
