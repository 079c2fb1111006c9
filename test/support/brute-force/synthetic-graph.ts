import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { World } from '../../../scripts/generate/world.js';
import { makeWorld } from '../../../scripts/generate/world.js';
import { writeDataSet } from '../../../scripts/generate/write-data-set.js';
import type { PlainGraph } from './plain-graph.js';
import { readPlainGraph } from './plain-graph.js';

/** A generated data set in a folder of its own, and the same as plain objects. */
export interface SyntheticGraph {
  readonly folder: string;
  readonly graph: PlainGraph;
  remove(): void;
}

/** Generates a data set of so many entities. */
export async function makeSyntheticGraph(seed: number, entities = 150): Promise<SyntheticGraph> {
  return writeSyntheticGraph(makeWorld(seed, entities));
}

/** Generates the data set of a world. */
export async function writeSyntheticGraph(world: World): Promise<SyntheticGraph> {
  const folder = mkdtempSync(join(tmpdir(), 'synthetic-'));
  await writeDataSet(world, folder);
  return {
    folder,
    graph: readPlainGraph(folder),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
