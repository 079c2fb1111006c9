import { compareCodePoints } from '../code-points.js';
import type { Value } from '../values.js';

/** A sort key inside a statement: the variable that holds it. */
export interface KeyVariable {
  readonly variable: string;
  readonly nullable: boolean;
  readonly descending: boolean;
}

/** How a key is sorted: what comparing its values needs to know. */
export type KeyDirection = Pick<KeyVariable, 'descending'>;

/**
 * `ORDER BY` for the keys, nulls last whatever the direction of the key; backward, the whole
 * order is turned round, so nulls come first.
 */
export function orderBy(keys: readonly KeyVariable[], backward: boolean): string {
  const direction = (reversed: boolean): string => (reversed ? ' DESC' : '');
  return keys
    .flatMap(({ variable, nullable, descending }) => [
      ...(nullable ? [`${variable} IS NULL${direction(backward)}`] : []),
      `${variable}${direction(backward !== descending)}`,
    ])
    .join(', ');
}

/**
 * The predicate that keeps what stands after the entry with these key values (before it, when
 * backward). `parameter` turns a value into the `$name` that stands for it.
 */
export function beyond(
  keys: readonly KeyVariable[],
  values: readonly Value[],
  backward: boolean,
  parameter: (value: Value) => string,
): string {
  const [key, ...rest] = keys;
  const [value, ...others] = values;
  if (key === undefined || value === undefined) return 'false';
  const same = rest.length === 0 ? null : beyond(rest, others, backward, parameter);
  if (value === null) {
    const tie = same === null ? [] : [`(${key.variable} IS NULL AND ${same})`];
    return either(backward ? [`${key.variable} IS NOT NULL`, ...tie] : tie);
  }
  const name = parameter(value);
  const further = `${key.variable} ${backward === key.descending ? '>' : '<'} ${name}`;
  const nulls = key.nullable && !backward ? [`${key.variable} IS NULL`] : [];
  const tie = same === null ? [] : [`(${key.variable} = ${name} AND ${same})`];
  return either([further, ...nulls, ...tie]);
}

function either(alternatives: readonly string[]): string {
  return alternatives.length === 0 ? 'false' : `(${alternatives.join(' OR ')})`;
}

/** Compares two entries by their key values in the order of `orderBy` forward. */
export function compareKeys(
  a: readonly Value[],
  b: readonly Value[],
  directions: readonly KeyDirection[],
): number {
  for (let index = 0; index < directions.length; index++) {
    const sign = directions[index]?.descending ? -1 : 1;
    const order = compareValues(a[index] ?? null, b[index] ?? null, sign);
    if (order !== 0) return order;
  }
  return 0;
}

function compareValues(a: Value, b: Value, sign: 1 | -1): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  if (typeof a === 'string' && typeof b === 'string') return sign * compareCodePoints(a, b);
  throw new Error('Order keys are texts or numbers');
}
