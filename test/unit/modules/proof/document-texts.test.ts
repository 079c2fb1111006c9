import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, expect, test } from '@jest/globals';

import { DocumentTexts, DocumentTextsError } from '../../../../src/modules/proof/document-texts.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'texts-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return createHash('sha256').update(text).digest('hex');
}

test('a text is known by its hash, whatever its file is called', async () => {
  const hash = write('no matter what.bin', 'Tiền 𠮷');
  const texts = await DocumentTexts.open(folder);
  expect(texts.size).toBe(1);
  expect(await texts.read(hash)).toEqual({ characters: ['T', 'i', 'ề', 'n', ' ', '𠮷'] });
});

test.each(['', '../secret', 'a.txt', '0'.repeat(64)])('%p names no text', async (hash) => {
  write('a.txt', 'text');
  const texts = await DocumentTexts.open(folder);
  expect(await texts.read(hash)).toEqual({ unavailable: 'NOT_LOADED' });
});

test('a file that was altered or removed since the start is not shown', async () => {
  const altered = write('altered', 'before');
  const removed = write('removed', 'gone');
  const texts = await DocumentTexts.open(folder);
  write('altered', 'after');
  unlinkSync(join(folder, 'removed'));
  expect(await texts.read(altered)).toEqual({ unavailable: 'CHANGED' });
  expect(await texts.read(removed)).toEqual({ unavailable: 'CHANGED' });
});

test('folders, links and files over 2 MiB are left out', async () => {
  mkdirSync(join(folder, 'below'));
  write('below/text', 'deep');
  const hash = write('text', 'text');
  symlinkSync('/etc/hostname', join(folder, 'link'));
  write('large', 'x'.repeat(2 * 1024 * 1024 + 1));
  const texts = await DocumentTexts.open(folder);
  expect(texts.size).toBe(1);
  expect(await texts.read(hash)).toEqual({ characters: ['t', 'e', 'x', 't'] });
});

test('more texts than are kept can be read, again and again', async () => {
  const hashes = Array.from({ length: 40 }, (_, index) => write(`${index}`, `text ${index}`));
  const texts = await DocumentTexts.open(folder);
  for (const hash of [...hashes, ...hashes]) {
    expect(await texts.read(hash)).toHaveProperty('characters');
  }
});

test('no folder holds no text, and one that cannot be read stops the start', async () => {
  expect((await DocumentTexts.open(null)).size).toBe(0);
  const open = DocumentTexts.open(join(folder, 'missing'));
  await expect(open).rejects.toBeInstanceOf(DocumentTextsError);
  await expect(open).rejects.toThrow('DOCUMENT_TEXTS: the folder cannot be read (ENOENT)');
});
