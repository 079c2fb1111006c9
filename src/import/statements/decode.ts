import { CellError } from '../../graph/cells.js';
import type { Row } from '../../graph/values.js';
import type { NodeProperties, Properties } from '../projection/properties.js';
import { present } from '../projection/properties.js';

/** A map of properties. @throws CellError when the cell is not a map. */
export function properties(row: Row, column: number): Properties {
  const value = row[column];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CellError(column, 'a map', value);
  }
  return present(value as Properties);
}

/** The properties of a node. @throws CellError when the cell is not a map with an id. */
export function nodeProperties(row: Row, column: number): NodeProperties {
  const { id, ...others } = properties(row, column);
  if (typeof id !== 'string') throw new CellError(column, 'a map with an id', row[column]);
  return { id, ...others };
}

/** Refuses every row: the decoder of a statement that returns none. */
export function noRows(row: Row): never {
  throw new CellError(0, 'no row', row[0]);
}
