import { StatementError } from './errors.js';
import type { Parameters, Value } from './values.js';

/** Turns a whole number into what the engine takes for an integer. */
export type IntegerEncoder = (value: number) => unknown;

/**
 * Copies the parameters into what an engine takes, and refuses what the two engines would
 * silently read differently: undefined, numbers that are not finite, whole numbers beyond
 * 2^53 - 1, half a surrogate pair, and map keys that begin with `$`, which mark typed values
 * on the embedded engine.
 *
 * @throws StatementError naming the parameter, as in `rows[3].id`.
 */
export function encodeParameters(
  statement: string,
  parameters: Parameters,
  encodeInteger: IntegerEncoder,
): Record<string, unknown> {
  /** The way to the value at hand. NOTE: one list, since a text for each value takes long. */
  const path: (string | number)[] = [];

  const refuse = (problem: string): never => {
    throw new StatementError(statement, 'InvalidParameter', {
      detail: `parameter ${textOf(path)} ${problem}`,
    });
  };

  const encodeNumber = (value: number): unknown => {
    if (!Number.isFinite(value)) return refuse('is not a finite number');
    if (!Number.isInteger(value)) return value;
    return Number.isSafeInteger(value)
      ? encodeInteger(value)
      : refuse('is a whole number beyond 2^53 - 1');
  };

  const encodeAt = (step: string | number, value: Value | undefined): unknown => {
    path.push(step);
    const encoded = encode(value);
    path.pop();
    return encoded;
  };

  const encodeMap = (map: Readonly<Record<string, Value>>): Record<string, unknown> => {
    const encoded: Record<string, unknown> = {};
    for (const key of Object.keys(map)) {
      if (key.startsWith('$')) refuse('has a key that begins with "$"');
      encoded[key] = encodeAt(key, map[key]);
    }
    return encoded;
  };

  const encode = (value: Value | undefined): unknown => {
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'string') {
      return HALF_PAIR.test(value) ? refuse('holds half a surrogate pair') : value;
    }
    if (typeof value === 'number') return encodeNumber(value);
    if (Array.isArray(value)) return value.map((item: Value, index) => encodeAt(index, item));
    if (typeof value === 'object') return encodeMap(value as Readonly<Record<string, Value>>);
    return refuse(`is of type ${typeof value}`);
  };

  return encodeMap(parameters);
}

const HALF_PAIR = /\p{Surrogate}/u;

/** As in `rows[3].id`. */
function textOf(path: readonly (string | number)[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .slice(1);
}
