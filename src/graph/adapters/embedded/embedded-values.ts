import { isDate } from 'node:util/types';

import type { GrafeoValue } from '@grafeo-db/js';

import { RowDecodeError } from '../../errors.js';
import { encodeParameters } from '../../parameters.js';
import type { Parameters, Row, Value } from '../../values.js';

/** @throws StatementError naming a parameter that the engines would read differently. */
export function toEngineParameters(
  statement: string,
  parameters: Parameters,
): Record<string, unknown> {
  return encodeParameters(statement, parameters, (integer) => integer);
}

/**
 * Turns an engine's row into plain values, in place.
 *
 * @throws RowDecodeError for nodes, relationships and paths, for integers beyond 2^53 - 1, and
 * for numbers that are not finite.
 */
export function toRow(statement: string, cells: GrafeoValue[]): Row {
  return toPlainList(statement, cells);
}

function toPlainList(statement: string, items: GrafeoValue[]): readonly Value[] {
  for (let index = 0; index < items.length; index++) {
    items[index] = toPlain(statement, items[index] ?? null) as GrafeoValue;
  }
  return items as readonly Value[];
}

function toPlain(statement: string, value: GrafeoValue): Value {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      if (!Number.isFinite(value)) {
        throw new RowDecodeError(statement, 'a number that is not finite');
      }
      return value;
    case 'bigint':
      throw new RowDecodeError(statement, 'an integer beyond 2^53 - 1');
    case 'object':
      if (value === null) return null;
      return Array.isArray(value) ? toPlainList(statement, value) : toPlainObject(statement, value);
    default:
      throw new RowDecodeError(statement, `a value of type ${typeof value}`);
  }
}

function toPlainObject(statement: string, value: object): Value {
  // NOTE: of the temporal types only a local date-time is not text, and its Date says UTC.
  if (isDate(value)) return value.toISOString().replace(/(?:\.000|(\.\d+?)0*)Z$/, '$1');
  if (value.constructor.name !== 'Object') {
    throw new RowDecodeError(
      statement,
      `a ${value.constructor.name.toLowerCase()}; return maps and lists`,
    );
  }
  const map = value as Record<string, GrafeoValue>;
  if ('_id' in map && ('_labels' in map || '_type' in map)) {
    throw new RowDecodeError(
      statement,
      `a ${'_labels' in map ? 'node' : 'relationship'}; return maps and lists`,
    );
  }
  for (const key of Object.keys(map)) {
    map[key] = toPlain(statement, map[key] ?? null) as GrafeoValue;
  }
  return map as Value;
}
