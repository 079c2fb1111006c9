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

/**
 * Reads a JSON Lines file, counting its lines from 1. The lines of about 64 kB come together:
 * to wait for each line would take longer than to read it.
 */
export async function* readJsonLines(path: string): AsyncGenerator<readonly JsonLine[]> {
  let count = 0;
  for await (const lines of readLines(path)) {
    const first = count + 1;
    count += lines.length;
    yield lines.flatMap((bytes, index) => {
      const read = bytes === null ? TOO_LONG : parseLine(bytes);
      return read === null ? [] : [{ line: first + index, ...read }];
    });
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

/** The lines that each piece of a file completes, without line ends; null for one that is too long. */
async function* readLines(path: string): AsyncGenerator<readonly (Buffer | null)[]> {
  let rest: Buffer[] = [];
  let length = 0;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    const lines: (Buffer | null)[] = [];
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      const part = chunk.subarray(start, end);
      const tooLong = length + part.length > MAX_LINE_BYTES;
      lines.push(tooLong ? null : rest.length === 0 ? part : Buffer.concat([...rest, part]));
      rest = [];
      length = 0;
      start = end + 1;
    }
    yield lines;
    length += chunk.length - start;
    rest = length > MAX_LINE_BYTES ? [] : [...rest, chunk.subarray(start)];
  }
  if (length > 0) yield [length > MAX_LINE_BYTES ? null : Buffer.concat(rest)];
}
