import { KeptBy } from '../kept-by.js';
import type { Parameters, Value } from '../values.js';
import type { Fragment, OrderKey } from './fragment.js';
import type { LookUp } from './look-up.js';

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
  /** Properties of the node, in the order of the row; `nameVi|name` is the first that is known. */
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
  /** Tells the list from others in its cursors; null where it has none. */
  readonly fingerprint: string | null;
  readonly node: RecordPlan;
  /** What to read of the relationship itself; null where nothing of it is asked for. */
  readonly edge: RecordPlan | null;
  /** Whether to read the order keys, which cursors are made of and entries are sorted by. */
  readonly keyed: boolean;
  /** Whether to count all entries. */
  readonly total: boolean;
}

/**
 * A condition on a node, as a tree that the composer turns into predicates. Each is either true
 * or false: a property that the node does not have is in no list, compares with nothing, and is
 * not known.
 */
export type Condition =
  | { readonly kind: 'in'; readonly property: string; readonly values: readonly Value[] }
  /** The property is one of the ids that the statement looks up. */
  | { readonly kind: 'found'; readonly property: string; readonly lookUp: LookUp }
  /** The list property shares an item with the values. */
  | { readonly kind: 'overlaps'; readonly property: string; readonly values: readonly Value[] }
  | {
      readonly kind: 'compare';
      readonly property: string;
      readonly operator: '<=' | '>=';
      readonly value: string | number;
    }
  /** The text property contains one of the parts. */
  | { readonly kind: 'contains'; readonly property: string; readonly parts: readonly string[] }
  | { readonly kind: 'known'; readonly property: string }
  /** At one position of parallel list properties, the condition holds of the items; '' is an unknown one. */
  | { readonly kind: 'item'; readonly list: string; readonly meets: Condition }
  /** The relationship leads to something that meets `to`, over an edge that meets `edge`. */
  | {
      readonly kind: 'related';
      readonly fragment: Fragment;
      readonly to: Condition;
      readonly edge?: Condition;
    }
  | { readonly kind: 'and' | 'or'; readonly all: readonly Condition[] }
  | { readonly kind: 'not'; readonly that: Condition };

/** What a root list is sorted by: a property, or what is found over a relationship. */
export interface ListOrderKey extends OrderKey {
  /**
   * Where the key is computed over a relationship: `expression` is an aggregate over the
   * fragment's identifiers, such as `count(*)` or `min(node.datesEarliest)`.
   */
  readonly over?: Fragment;
}

/** A list of nodes with a label, filtered, sorted and paged. */
export interface ListPlan {
  /** The name for logs, metrics and the query log, such as `Query.projects`. */
  readonly name: string;
  readonly label: string;
  readonly condition: Condition;
  readonly order: readonly ListOrderKey[];
  readonly page: Page;
  readonly node: RecordPlan;
  /** Whether to read the order keys, which cursors are made of. */
  readonly keyed: boolean;
  /** Whether to count all nodes of the list. */
  readonly total: boolean;
}

/** Nodes with a label by their ids. */
export interface ByIdsPlan {
  readonly name: string;
  readonly label: string;
  readonly ids: readonly string[];
  readonly node: RecordPlan;
}

/** The key of a relation among those of its parent: the same field with the same arguments. */
export function slotOf({ name }: Fragment, args: Arguments): string {
  return slots.get(args, name, () => {
    const sorted = Object.entries(args).toSorted(([a], [b]) => (a < b ? -1 : 1));
    return `${name} ${JSON.stringify(sorted)}`;
  });
}

type Arguments = Readonly<Record<string, unknown>>;

/** By the arguments, which all values of a field share. */
const slots = new KeptBy<string>();
