import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, describe, expect, test } from '@jest/globals';

import { readJsonLines } from '../../../src/import/read-json-lines.js';
import type { JsonLine } from '../../../src/import/read-json-lines.js';

const folder = mkdtempSync(join(tmpdir(), 'json-lines-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function read(content: string | Uint8Array): Promise<readonly JsonLine[]> {
  const path = join(folder, 'lines.jsonl');
  writeFileSync(path, content);
  const lines: JsonLine[] = [];
  for await (const some of readJsonLines(path)) lines.push(...some);
  return lines;
}

describe('JSON Lines', () => {
  test('are counted from 1, empty ones included', async () => {
    expect(await read('{"a":1}\r\n\n  \n"前海"')).toEqual([
      { line: 1, row: { a: 1 } },
      { line: 4, row: '前海' },
    ]);
  });

  test('may begin with a byte order mark and be none at all', async () => {
    expect(await read('\uFEFF1\n')).toEqual([{ line: 1, row: 1 }]);
    expect(await read('')).toEqual([]);
  });

  test('are whole where they cross the pieces in which a file is read', async () => {
    const text = '前海'.repeat(50);
    const lines = await read(`${JSON.stringify(text)}\n`.repeat(1_000));
    expect(lines).toHaveLength(1_000);
    expect(lines.every((line) => 'row' in line && line.row === text)).toBe(true);
    expect(lines.at(-1)?.line).toBe(1_000);
  });

  test('that are no JSON, no UTF-8 or too long are reported, and the next ones read', async () => {
    const tooLong = `"${'x'.repeat(65_600)}"\n`;
    const bytes = Buffer.concat([
      Buffer.from('{\n'),
      Buffer.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from(`${tooLong}1\n`),
    ]);
    expect(await read(bytes)).toEqual([
      { line: 1, code: 'NOT_JSON', reason: expect.any(String) },
      { line: 2, code: 'NOT_UTF8', reason: 'the line is not UTF-8' },
      { line: 3, code: 'LINE_TOO_LONG', reason: 'a line has at most 65536 bytes' },
      { line: 4, row: 1 },
    ]);
    expect(await read(`1\n${tooLong.repeat(3).slice(0, -1)}`)).toHaveLength(4);
  });
});
