import type { Parameters } from '../values.js';
import type { Fragment } from './fragment.js';
import type { StatementScope } from './statement-scope.js';

/** One step of a path from an entry. */
export interface Step {
  /** The relationship to follow. */
  readonly fragment: Fragment;
  /** Values of the fragment's own parameters. */
  readonly parameters: Parameters;
  /** The types that the node may have from which the step starts; null for any. */
  readonly from: readonly string[] | null;
}

/** What to read of each entry: of itself, or of everything that a path leads to. */
export interface Cell {
  /** Empty for the entry itself. */
  readonly path: readonly Step[];
  /** The types that the node at the end of the path may have; null for any. */
  readonly types: readonly string[] | null;
  /** Properties as `node.kind`; `edge.role` is one of the last step. Several make a list. */
  readonly properties: readonly string[];
}

/** The clauses that lead from an entry to the end of a path, and what is read there. */
export function followPath(
  scope: StatementScope,
  { path, types, properties }: Cell,
  entry: string,
): { readonly matches: readonly string[]; readonly end: string; readonly value: string } {
  let [node, edge] = [entry, ''];
  const matches = path.map(({ fragment, parameters, from }, index) => {
    const names = { parent: node, node: scope.variable('n'), edge: scope.variable('e') };
    const conditions = [
      ...(from === null ? [] : [isOf(node, from)]),
      ...(types === null || index < path.length - 1 ? [] : [isOf(names.node, types)]),
    ];
    ({ node, edge } = names);
    const where = conditions.length === 0 ? null : conditions.join(' AND ');
    return scope.instantiate(fragment, names, parameters, where);
  });
  return { matches, end: node, value: valueOf(properties, node, edge) };
}

/** Whether a node is of one of the types. NOTE: as labels, since an engine can begin at them. */
export function isOf(node: string, types: readonly string[]): string {
  return `(${types.map((type) => `${node}:${type}`).join(' OR ')})`;
}

/** The properties of a cell, read of a node and of the edge that led to it. */
export function valueOf(properties: readonly string[], node: string, edge: string): string {
  const values = properties.map((property) =>
    property.replace(/^node\b/, node).replace(/^edge\b/, edge),
  );
  return values.length === 1 ? values.join() : `[${values.join(', ')}]`;
}
