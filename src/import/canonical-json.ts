import { createHash } from 'node:crypto';

const NOT_ASCII = /[^\0-\x7F]/;

/** JSON with sorted keys, no spaces and texts in Unicode's composed form: equal values, equal text. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(NOT_ASCII.test(value) ? value.normalize('NFC') : value);
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const entries = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
  return `{${entries.join(',')}}`;
}

/** The first `length` hexadecimal digits of the SHA-256 of a value's canonical JSON. */
export function digestOf(value: unknown, length: number): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, length);
}
