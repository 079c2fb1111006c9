import { hash } from 'node:crypto';

const NOT_ASCII = /[^\0-\x7F]/;

/** Texts that stand in JSON as they are. */
const PLAIN = /^[ !#-[\]-~]*$/;

const MAX_WRITTEN_KEYS = 1_000;

/** Keys as they stand in JSON. */
const writtenKeys = new Map<string, string>();

/** JSON with sorted keys, no spaces and texts in Unicode's composed form: equal values, equal text. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return textJson(value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  // NOTE: loops, since this runs for every part of every statement.
  return Array.isArray(value)
    ? listJson(value)
    : mapJson(value as Readonly<Record<string, unknown>>);
}

function textJson(text: string): string {
  if (PLAIN.test(text)) return `"${text}"`;
  return JSON.stringify(NOT_ASCII.test(text) ? text.normalize('NFC') : text);
}

function listJson(list: readonly unknown[]): string {
  let items = '';
  for (let index = 0; index < list.length; index++) {
    items += `${index === 0 ? '' : ','}${canonicalJson(list[index])}`;
  }
  return `[${items}]`;
}

function mapJson(map: Readonly<Record<string, unknown>>): string {
  let entries = '';
  for (const key of Object.keys(map).sort()) {
    const item = map[key];
    if (item === undefined) continue;
    entries += `${entries === '' ? '' : ','}${keyJson(key)}${canonicalJson(item)}`;
  }
  return `{${entries}}`;
}

function keyJson(key: string): string {
  const known = writtenKeys.get(key);
  if (known !== undefined) return known;
  const written = `${JSON.stringify(key)}:`;
  if (writtenKeys.size < MAX_WRITTEN_KEYS) writtenKeys.set(key, written);
  return written;
}

/** The first `length` hexadecimal digits of the SHA-256 of a value's canonical JSON. */
export function digestOf(value: unknown, length: number): string {
  return hash('sha256', canonicalJson(value), 'hex').slice(0, length);
}
