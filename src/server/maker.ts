import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { projectRoot } from '../project-root.js';

/** The code that runs, `src` or `dist`. */
const CODE = dirname(dirname(fileURLToPath(import.meta.url)));

/** What answers are made with, packages included, as npm notes which are installed. */
const PARTS = [
  CODE,
  join(projectRoot, 'schema'),
  join(projectRoot, 'cypher'),
  join(projectRoot, 'package.json'),
  join(projectRoot, 'node_modules', '.package-lock.json'),
];

/**
 * A digest of whatever decides an answer besides the graph and the question: servers with the same
 * one answer alike.
 *
 * @param settings that answers depend on.
 */
export function makerOf(settings: object): string {
  const hash = createHash('sha256').update(JSON.stringify([process.version, settings]));
  for (const file of PARTS.flatMap(filesOf)) {
    hash.update(`\0${relative(projectRoot, file)}\0`).update(readFileSync(file));
  }
  return hash.digest('base64url');
}

/** A file itself, or those below a folder, in order. */
function filesOf(path: string): readonly string[] {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats === undefined ? [] : [path];
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
}
