import { createReadStream } from 'node:fs';

import type { ProblemCode } from './problems.js';

/** One line of a JSON Lines file that is not empty: what it holds, or why it cannot be read. */
export type JsonLine =
  | { readonly line: number; readonly row: unknown }
  | { readonly line: number; readonly code: ProblemCode; readonly reason: string };

const NEWLINE = 0x0a;

/** The longest line that is read, in bytes: a statement with every text at its limit has less. */
const MAX_LINE_BYTES = 64 * 1024;

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Reads a JSON Lines file line by line, counting from 1; never more than a line is held. */
export async function* readJsonLines(path: string): AsyncGenerator<JsonLine> {
  let line = 0;
  for await (const bytes of readLines(path)) {
    line++;
    const read = bytes === null ? TOO_LONG : parseLine(bytes);
    if (read !== null) yield { line, ...read };
  }
}

const TOO_LONG = {
  code: 'LINE_TOO_LONG',
  reason: `a line has at most ${MAX_LINE_BYTES} bytes`,
} as const;

function parseLine(bytes: Buffer): { row: unknown } | { code: ProblemCode; reason: string } | null {
  let text: string;
  try {
    text = utf8.decode(bytes).trim();
  } catch {
    return { code: 'NOT_UTF8', reason: 'the line is not UTF-8' };
  }
  if (text === '') return null;
  try {
    return { row: JSON.parse(text) };
  } catch (error) {
    return { code: 'NOT_JSON', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** The lines of a file without their line ends; null for one that is too long. */
async function* readLines(path: string): AsyncGenerator<Buffer | null> {
  let rest: Buffer[] = [];
  let length = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      const tooLong = length + end - start > MAX_LINE_BYTES;
      yield tooLong ? null : Buffer.concat([...rest, chunk.subarray(start, end)]);
      rest = [];
      length = 0;
      start = end + 1;
    }
    length += chunk.length - start;
    rest = length > MAX_LINE_BYTES ? [] : [...rest, chunk.subarray(start)];
  }
  if (length > 0) yield length > MAX_LINE_BYTES ? null : Buffer.concat(rest);
}
