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
  const refuse = (path: string, problem: string): never => {
    throw new StatementError(statement, 'InvalidParameter', {
      detail: `parameter ${path} ${problem}`,
    });
  };

  const encodeString = (value: string, path: string): string =>
    /\p{Surrogate}/u.test(value) ? refuse(path, 'holds half a surrogate pair') : value;

  const encodeNumber = (value: number, path: string): unknown => {
    if (!Number.isFinite(value)) return refuse(path, 'is not a finite number');
    if (!Number.isInteger(value)) return value;
    return Number.isSafeInteger(value)
      ? encodeInteger(value)
      : refuse(path, 'is a whole number beyond 2^53 - 1');
  };

  const encodeMap = (map: Readonly<Record<string, Value>>, path: string): Record<string, unknown> =>
    Object.fromEntries(
      Object.entries(map).map(([key, value]) => {
        if (key.startsWith('$')) refuse(path, 'has a key that begins with "$"');
        return [key, encode(value, path === '' ? key : `${path}.${key}`)];
      }),
    );

  const encode = (value: Value | undefined, path: string): unknown => {
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'string') return encodeString(value, path);
    if (typeof value === 'number') return encodeNumber(value, path);
    if (Array.isArray(value)) {
      return value.map((item: Value, index) => encode(item, `${path}[${index}]`));
    }
    if (typeof value === 'object') return encodeMap(value as Readonly<Record<string, Value>>, path);
    return refuse(path, `is of type ${typeof value}`);
  };

  return encodeMap(parameters, '');
}
