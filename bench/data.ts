import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { parseConfig } from '../src/config.js';
import { createGraphStore } from '../src/graph/create-graph-store.js';
import { isLoaded } from '../src/import/import-dataset.js';
import { projectRoot } from '../src/project-root.js';

/** How many entities there are of each size. */
export const SIZES = { XS: 300, S: 2_000, M: 50_000, L: 500_000 } as const;
export type Size = keyof typeof SIZES;

const SEED = 1;

/** Where the data of one size are kept between runs. */
export class DataSet {
  readonly #folder: string;

  constructor(size: Size, entities: number) {
    this.#folder = join(projectRoot, 'var', 'bench', size.toLowerCase());
    this.entities = entities;
  }

  readonly entities: number;

  /** The folder of the data set itself. */
  get folder(): string {
    return join(this.#folder, 'data');
  }

  /** The home folder of the Neo4j server with these data. */
  get neo4jHome(): string {
    return join(this.#folder, 'neo4j');
  }

  /** The file of the embedded engine with these data. */
  get graphFile(): string {
    return join(this.#folder, 'graph.grafeo');
  }

  /** Writes the data set, where it was not written before. */
  async generate(): Promise<void> {
    const out = this.folder;
    if (existsSync(join(out, 'manifest.json'))) return;
    mkdirSync(this.#folder, { recursive: true });
    const options = ['--entities', `${this.entities}`, '--seed', `${SEED}`, '--out', out];
    await runNode(['--import', 'tsx', 'scripts/generate/cli.ts', ...options]);
  }

  /** Imports the data set, where it is not there already. */
  import(graph: Readonly<Record<string, string>>): Promise<void> {
    return importInto(graph, this.folder);
  }
}

/** The settings of a graph in a file of the embedded engine. */
export function inFile(graphFile: string): Readonly<Record<string, string>> {
  return { NEO4J_URI: '', GRAPH_FILE: graphFile };
}

/** Imports a data set into the graph that the settings name, where it is not there already. */
export async function importInto(
  graph: Readonly<Record<string, string>>,
  folder: string,
): Promise<void> {
  if (await holds(graph, folder)) return;
  const args = ['--import', 'tsx', 'src/import/cli.ts', folder];
  // NOTE: a database that has just been started can be too slow for the import to get its lock.
  await runNode(args, graph).catch(() => runNode(args, graph));
}

async function holds(graph: Readonly<Record<string, string>>, folder: string): Promise<boolean> {
  const store = await createGraphStore(parseConfig({ ...process.env, ...graph }).graph);
  try {
    return await isLoaded(store, folder);
  } finally {
    await store.close();
  }
}

/** @throws Error when the command fails. */
async function runNode(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`${args.slice(2).join(' ')} ended with ${code}`);
}
