import type { Cell } from '../../graph/compose/cell.js';
import type { Row, Value } from '../../graph/values.js';

/** One different entry of a list, with the cells that were read of it. */
export interface Entry {
  readonly id: string;
  readonly row: Row;
  /** The positions in the row of the cells, by slot; the same for all entries of a list. */
  readonly columns: ReadonlyMap<string, number>;
}

const slots = new WeakMap<Cell, string>();

/** The key of a cell among those of a plan: the same path to the same properties. */
export function cellSlot(cell: Cell): string {
  const known = slots.get(cell);
  if (known !== undefined) return known;
  const { path, types, properties } = cell;
  const isOwn = path.length === 0 && types === null;
  const steps = path.map(({ fragment, from }) => [fragment.name, from]);
  const slot = isOwn ? properties.join() : JSON.stringify([steps, types, properties]);
  slots.set(cell, slot);
  return slot;
}

/** A property of the entry itself, such as `kind`. */
export function ownCell(property: string): Cell {
  return { path: [], types: null, properties: [ownSlot(property)] };
}

/** The values that a cell holds: one of the entry itself, several over a path; none where it is null. */
export function valuesIn(entry: Entry, cell: Cell): readonly Value[] {
  const value = valueAt(entry, cellSlot(cell));
  if (value === null) return [];
  return cell.path.length === 0 ? [value] : (value as readonly Value[]);
}

/** A property of an entry itself; null where it has none. */
export function columnOf(entry: Entry, property: string): Value {
  return valueAt(entry, ownSlot(property));
}

/** The slot of a property of the entry itself. */
export function ownSlot(property: string): string {
  return `node.${property}`;
}

/** What the cell with a slot holds. @throws Error when the plan did not ask for it. */
export function valueAt({ row, columns }: Entry, slot: string): Value {
  const index = columns.get(slot);
  if (index === undefined) throw new Error(`Cell ${slot} was not planned`);
  return row[index] ?? null;
}
