import neo4j, { Integer } from 'neo4j-driver';
import type {
  DateTime,
  LocalDateTime,
  LocalTime,
  Date as Neo4jDate,
  Record as Neo4jRecord,
  Time,
} from 'neo4j-driver';

import { RowDecodeError } from '../../errors.js';
import { encodeParameters } from '../../parameters.js';
import type { Parameters, Row, Value } from '../../values.js';

type Temporal = Neo4jDate | DateTime | LocalDateTime | Time | LocalTime;

/** @throws StatementError naming a parameter that the engines would read differently. */
export function toEngineParameters(
  statement: string,
  parameters: Parameters,
): Record<string, unknown> {
  return encodeParameters(statement, parameters, neo4j.int);
}

/**
 * Turns a driver's record into plain values by position, its lists and maps in place.
 *
 * @throws RowDecodeError for nodes, relationships and paths, for integers beyond 2^53 - 1, for
 * numbers that are not finite, and for what has no text form in common: durations, points, bytes.
 */
export function toRow(statement: string, record: Neo4jRecord): Row {
  const row = new Array<Value>(record.length);
  for (let column = 0; column < row.length; column++) {
    row[column] = toPlain(statement, record.get(column));
  }
  return row;
}

function toPlainList(statement: string, items: unknown[]): readonly Value[] {
  for (let index = 0; index < items.length; index++) {
    items[index] = toPlain(statement, items[index]);
  }
  return items as readonly Value[];
}

function toPlain(statement: string, value: unknown): Value {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      if (!Number.isFinite(value)) {
        throw new RowDecodeError(statement, 'a number that is not finite');
      }
      return value;
    case 'object':
      if (value === null) return null;
      if (Array.isArray(value)) return toPlainList(statement, value);
      return value instanceof Integer
        ? toSafeInteger(statement, value)
        : toPlainObject(statement, value);
    default:
      throw new RowDecodeError(statement, `a value of type ${typeof value}`);
  }
}

function toSafeInteger(statement: string, value: Integer): number {
  const number = value.toNumber();
  if (!Number.isSafeInteger(number)) {
    throw new RowDecodeError(statement, 'an integer beyond 2^53 - 1');
  }
  return number;
}

function toPlainObject(statement: string, value: object): Value {
  if (isTemporal(value)) return toIsoText(value.toString());
  if (value.constructor.name !== 'Object') {
    throw new RowDecodeError(
      statement,
      `a ${value.constructor.name.toLowerCase()}; return maps and lists`,
    );
  }
  const map = value as Record<string, unknown>;
  for (const key of Object.keys(map)) map[key] = toPlain(statement, map[key]);
  return map as Value;
}

function isTemporal(value: object): value is Temporal {
  return (
    neo4j.isDate(value) ||
    neo4j.isDateTime(value) ||
    neo4j.isLocalDateTime(value) ||
    neo4j.isTime(value) ||
    neo4j.isLocalTime(value)
  );
}

/** The driver prints nine digits of a second; the embedded engine only those that count. */
function toIsoText(text: string): string {
  return text.replace(/\.(\d*?)0+(?!\d)/, (_, digits: string) =>
    digits === '' ? '' : `.${digits}`,
  );
}
