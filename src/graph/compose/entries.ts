import type { Parameters } from '../values.js';
import type { Cell } from './cell.js';
import { followPath, isOf, valueOf } from './cell.js';
import type { ComposedStatement } from './compose.js';
import { anchorFirst } from './condition.js';
import type { Fragment } from './fragment.js';
import { composeGroups } from './groups.js';
import { indent } from './indent.js';
import type { Condition } from './plan.js';
import { StatementScope } from './statement-scope.js';

/** Where the entries come from. */
export type EntriesSource =
  | { readonly kind: 'list'; readonly label: string; readonly condition: Condition }
  | {
      readonly kind: 'related';
      readonly fragment: Fragment;
      readonly parameters: Parameters;
      /** The ids of the entities that have the relationship. */
      readonly parents: readonly string[];
    }
  /** Nodes by id, once for each list of ids. */
  | {
      readonly kind: 'listed';
      readonly label: string;
      readonly lists: readonly (readonly string[])[];
    };

/** Groups of entries, where nothing but what is in them is of interest. */
export interface EntryGrouping {
  /** For each key the positions of its cells: an entry without a value in any of them is in no group. */
  readonly keys: readonly (readonly number[])[];
  /**
   * Only the entries of the so many largest groups are read, of equal ones those whose keys come
   * first; null where the keys are not ids over a path, the list is not a root list, or all groups
   * are of interest.
   */
  readonly top: number | null;
  /**
   * Whether each of these cells belongs to one key and is read for nothing else. What it holds is
   * then of the groups that are read alone, and the first cell of a key holds the values of all.
   */
  readonly isAlone: boolean;
}

/** All entries of one list, or of the same list of several parents, with a few cells each. */
export interface EntriesPlan {
  /** The name for logs, metrics and the query log. */
  readonly name: string;
  readonly source: EntriesSource;
  readonly cells: readonly Cell[];
  /** Null where every entry is of interest. */
  readonly grouping: EntryGrouping | null;
  /** The most rows to read. */
  readonly limit: number;
}

/**
 * One statement for all different entries: rows `[parent, id, …cells]`, in no order. The parent
 * is an id, the position of a list, or null for a root list. A cell of the entry itself is one
 * value, a cell over a path the list of the different values found.
 */
export function composeEntries(plan: EntriesPlan): ComposedStatement {
  const scope = new StatementScope();
  const beginning = beginAtGroups(scope, plan) ?? begin(scope, plan.source);
  const { lines, parent, node } = beginning;
  lines.push(`WITH ${[`${parent} AS parent`, node, ...variablesOf(beginning.known)].join(', ')}`);
  const known = composeGrouping(scope, plan, beginning);
  const kept = ['parent', node, ...variablesOf(known)].join(', ');
  lines.push(`WITH ${kept} LIMIT ${scope.parameter(plan.limit)}`);
  const cells = plan.cells.map(
    (cell, index) => known.get(index) ?? composeCell(scope, cell, node, lines),
  );
  lines.push(
    `RETURN ${['parent AS parent', `${node}.id AS id`, ...cells.map((cell, index) => `${cell} AS c${index}`)].join(', ')}`,
  );
  return { statement: { name: plan.name, text: lines.join('\n') }, parameters: scope.parameters };
}

/** One statement for how many different entries there are: rows `[parent, count]`; none for a parent without any. */
export function composeEntryCounts(plan: Pick<EntriesPlan, 'name' | 'source'>): ComposedStatement {
  const scope = new StatementScope();
  const { lines, parent, node } = begin(scope, plan.source);
  lines.push(`RETURN ${parent} AS parent, count(${node}) AS total`);
  return { statement: { name: plan.name, text: lines.join('\n') }, parameters: scope.parameters };
}

interface Beginning {
  readonly lines: string[];
  /** Cypher for the parent. */
  readonly parent: string;
  readonly node: string;
  /** The cells that are read by then, by position. */
  readonly known: ReadonlyMap<number, string>;
}

/** Cypher for a cell over a path that has led nowhere. */
const NO_VALUES = '[]';

function variablesOf(cells: ReadonlyMap<number, string>): readonly string[] {
  return [...cells.values()].filter((cell) => cell !== NO_VALUES);
}

/** The clauses that bind each entry once per parent. */
function begin(scope: StatementScope, source: EntriesSource): Beginning {
  const node = scope.variable('n');
  if (source.kind === 'list') {
    return {
      lines: [anchorFirst(scope, source.label, node, source.condition)],
      parent: 'null',
      node,
      known: new Map(),
    };
  }
  if (source.kind === 'listed') {
    const lists = scope.parameter(source.lists);
    const lines = [
      `UNWIND range(0, size(${lists}) - 1) AS position`,
      `UNWIND ${lists}[position] AS id`,
      `MATCH (${node}:${source.label} {id: id})`,
      `WITH DISTINCT position, ${node}`,
    ];
    return { lines, parent: 'position', node, known: new Map() };
  }
  const parent = scope.variable('n');
  const names = { parent, node, edge: scope.variable('e') };
  const lines = [
    `UNWIND ${scope.parameter(source.parents)} AS id`,
    `MATCH (${parent}:Entity {id: id})`,
    scope.instantiate(source.fragment, names, source.parameters),
    `WITH DISTINCT id, ${node}`,
  ];
  return { lines, parent: 'id', node, known: new Map() };
}

/** The clauses that bind each entry of the largest groups once; null where all groups are of interest. */
function beginAtGroups(
  scope: StatementScope,
  { source, cells, grouping }: EntriesPlan,
): Beginning | null {
  if (source.kind !== 'list' || typeof grouping?.top !== 'number') return null;
  const { top, isAlone } = grouping;
  const { label, condition } = source;
  const keys = grouping.keys.map((positions) => positions.map((each) => cellAt(cells, each)));
  const groups = composeGroups(scope, { label, condition, keys, limit: top });
  const node = scope.variable('n');
  const values = isAlone ? keys.map(() => scope.variable('k')) : [];
  const valueLists = values.map((list, key) => `collect(DISTINCT ${groups.keys[key]}) AS ${list}`);
  const lines = [
    ...groups.lines,
    `UNWIND ${groups.members} AS ${node}`,
    isAlone ? `WITH ${[node, ...valueLists].join(', ')}` : `WITH DISTINCT ${node}`,
  ];
  const known = values.flatMap((list, key) =>
    (grouping.keys[key] ?? []).map(
      (position, index) => [position, index === 0 ? list : NO_VALUES] as const,
    ),
  );
  return { lines, parent: 'null', node, known: new Map(known) };
}

/** Adds the clauses that keep the entries of all groups; returns the cells that are read by then. */
function composeGrouping(
  scope: StatementScope,
  { cells, grouping }: EntriesPlan,
  { lines, node, known: begun }: Beginning,
): ReadonlyMap<number, string> {
  if (grouping?.top !== null) return begun;
  const known = new Map<number, string>();
  for (const positions of grouping.keys) {
    const lists = positions.map((position) => {
      const cell = cellAt(cells, position);
      const composed = known.get(position) ?? composeCell(scope, cell, node, lines);
      if (cell.path.length === 0) return `[v IN [${composed}] WHERE v IS NOT NULL]`;
      known.set(position, composed);
      return composed;
    });
    const all = scope.variable('k');
    lines.push(`WITH *, ${lists.join(' + ')} AS ${all}`, `WHERE size(${all}) > 0`);
  }
  return known;
}

/** @throws RangeError */
function cellAt(cells: readonly Cell[], position: number): Cell {
  const cell = cells[position];
  if (cell === undefined) throw new RangeError(`There is no cell ${position}`);
  return cell;
}

function composeCell(scope: StatementScope, cell: Cell, entry: string, lines: string[]): string {
  const { path, types, properties } = cell;
  if (path.length === 0) {
    const own = valueOf(properties, entry, '');
    return types === null ? own : `CASE WHEN ${isOf(entry, types)} THEN ${own} END`;
  }
  const found = scope.variable('c');
  const { matches, value } = followPath(scope, cell, entry);
  lines.push(
    `CALL (${entry}) {`,
    ...matches.map(indent),
    `  RETURN collect(DISTINCT ${value}) AS ${found}`,
    '}',
  );
  return found;
}
