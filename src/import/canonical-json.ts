import { hash } from 'node:crypto';

const NOT_ASCII = /[^\0-\x7F]/;

/** JSON with sorted keys, no spaces and texts in Unicode's composed form: equal values, equal text. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') {
    return JSON.stringify(NOT_ASCII.test(value) ? value.normalize('NFC') : value);
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const map = value as Readonly<Record<string, unknown>>;
  let entries = '';
  // NOTE: a loop, since this runs for every part of every statement.
  for (const key of Object.keys(map).sort()) {
    const item = map[key];
    if (item === undefined) continue;
    entries += `${entries === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(item)}`;
  }
  return `{${entries}}`;
}

/** The first `length` hexadecimal digits of the SHA-256 of a value's canonical JSON. */
export function digestOf(value: unknown, length: number): string {
  return hash('sha256', canonicalJson(value), 'hex').slice(0, length);
}
