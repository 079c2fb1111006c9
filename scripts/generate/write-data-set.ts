import { once } from 'node:events';
import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { Source } from '../../src/import/format.js';
import { ENTITY_TYPES, idPrefix } from '../../src/ontology/entity-types.js';
import { documentOf } from './documents.js';
import type { World } from './world.js';
import { idOf } from './world.js';

/** How much was written. */
export interface Written {
  readonly entities: number;
  readonly statements: number;
}

/** Writes the data set of a world into a folder, one file after another; what was there goes. */
export async function writeDataSet(world: World, folder: string): Promise<Written> {
  rmSync(join(folder, 'entities'), { recursive: true, force: true });
  rmSync(join(folder, 'statements'), { recursive: true, force: true });
  mkdirSync(join(folder, 'entities'), { recursive: true });
  mkdirSync(join(folder, 'statements'), { recursive: true });
  const entities = ENTITY_TYPES.map((type) => `entities/${idPrefix(type)}.jsonl`);
  for (const [place, type] of ENTITY_TYPES.entries()) {
    const ids = Array.from({ length: world.counts[type] }, (_, index) => idOf(type, index));
    await writeLines(join(folder, entities[place] ?? ''), linesOf(ids.map((id) => ({ id, type }))));
  }
  let statements = 0;
  const sources: Source[] = [];
  for (let index = 0; index < world.counts.Document; index++) {
    const text = documentOf(world, index);
    const file = `statements/${idOf('Document', index).replace(':', '-')}.jsonl`;
    await writeLines(join(folder, file), linesOf(text.statements));
    sources.push({ ...text.source, statements: file });
    statements += text.statements.length;
  }
  const manifest = {
    dataset: 'synthetic',
    title: `Synthetic data, seed ${world.seed}: nothing in it is true`,
    licence: 'CC0-1.0',
    entities,
    sources,
  };
  await writeLines(join(folder, 'manifest.json'), [JSON.stringify(manifest, null, 1)]);
  const all = Object.values(world.counts).reduce((sum, count) => sum + count, 0);
  return { entities: all, statements };
}

function* linesOf(rows: Iterable<unknown>): Generator<string> {
  for (const row of rows) yield JSON.stringify(row);
}

async function writeLines(path: string, lines: Iterable<string>): Promise<void> {
  const stream = createWriteStream(path);
  for (const line of lines) {
    if (!stream.write(`${line}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'close');
}
