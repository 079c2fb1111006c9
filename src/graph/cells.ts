import type { Row, Value } from './values.js';

/** A cell that holds something else than its decoder asked for; `defineStatement` adds the statement's name. */
export class CellError extends Error {
  constructor(
    /** The cell's position in its row or list, from 0. */
    readonly column: number,
    readonly expected: string,
    found: Value | undefined,
  ) {
    super(`${describe(found)} in column ${column} instead of ${expected}`);
  }
}

function describe(value: Value | undefined): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value}`;
}

/** @throws CellError when the cell is not a string. */
export function text(row: Row, column: number): string {
  const value = row[column];
  if (typeof value !== 'string') throw new CellError(column, 'a string', value);
  return value;
}

/** @throws CellError when the cell is neither null nor a string. */
export function textOrNull(row: Row, column: number): string | null {
  return row[column] === null ? null : text(row, column);
}

/** @throws CellError when the cell is not a number. */
export function number(row: Row, column: number): number {
  const value = row[column];
  if (typeof value !== 'number') throw new CellError(column, 'a number', value);
  return value;
}

/** @throws CellError when the cell is neither null nor a number. */
export function numberOrNull(row: Row, column: number): number | null {
  return row[column] === null ? null : number(row, column);
}

/** @throws CellError when the cell is not a boolean. */
export function flag(row: Row, column: number): boolean {
  const value = row[column];
  if (typeof value !== 'boolean') throw new CellError(column, 'a boolean', value);
  return value;
}

/** @throws CellError when the cell is neither null nor a boolean. */
export function flagOrNull(row: Row, column: number): boolean | null {
  return row[column] === null ? null : flag(row, column);
}

/** @throws CellError when the cell is not a list. */
export function list(row: Row, column: number): readonly Value[] {
  const value = row[column];
  if (!Array.isArray(value)) throw new CellError(column, 'a list', value);
  return value as readonly Value[];
}

/** @throws CellError when the cell is not a list of strings. */
export function texts(row: Row, column: number): readonly string[] {
  const values = list(row, column);
  return values.map((_, index) => text(values, index));
}

/** Rows within a cell, as `collect([n.id, n.name])` makes them. @throws CellError when the cell is not a list of lists. */
export function rows(row: Row, column: number): readonly Row[] {
  const values = list(row, column);
  return values.map((_, index) => list(values, index));
}
