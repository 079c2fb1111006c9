import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';

import type { Manifest } from './format.js';
import { filesOf, MANIFEST_FILE } from './manifest.js';
import { PROJECTION_VERSION } from './projection/version.js';

const PIECE_BYTES = 1024 * 1024;

/**
 * SHA-256 in hexadecimal over the manifest, every file that it names, and the version of the
 * projection: equal where importing the data set again would change nothing.
 */
export async function checksumOf(folder: string, manifest: Manifest): Promise<string> {
  const checksum = createHash('sha256').update(`projection ${PROJECTION_VERSION}\n`);
  for (const file of [MANIFEST_FILE, ...filesOf(manifest)]) {
    const hash = createHash('sha256');
    const stream = createReadStream(join(folder, file), { highWaterMark: PIECE_BYTES });
    for await (const piece of stream as AsyncIterable<Buffer>) hash.update(piece);
    checksum.update(`${hash.digest('hex')}  ${file}\n`);
  }
  return checksum.digest('hex');
}
