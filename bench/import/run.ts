// How long an import takes, beside a plain load of the same graph; see ../README.md.
import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { promisify } from 'node:util';

import { startNeo4j } from '../../scripts/neo4j.mjs';
import { createGraphStore } from '../../src/graph/create-graph-store.js';
import type { Engine } from '../../src/graph/graph-store.js';
import { projectRoot } from '../../src/project-root.js';
import { cpuOfProcess } from '../cpu.js';
import type { DataSet } from '../data.js';
import { inFile } from '../data.js';

/** What one process took for what it wrote, its start left out. */
export interface Taken {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakRssBytes: number;
}

/** What an import or a plain load took. */
export interface ImportMeasurement extends Taken {
  readonly engine: Engine;
  readonly work: 'import' | 'load';
  /** Of the database server; null where there is none. */
  readonly serverCpuSeconds: number | null;
}

/** How many there are of what was written. */
export interface GraphCounts {
  readonly entities: number;
  readonly statements: number;
  /** Between entities: what people read. */
  readonly relationships: number;
  readonly allNodes: number;
  readonly allRelationships: number;
}

/** Imports and loads on each engine, every time into a new database. */
export async function measureImports(data: DataSet): Promise<{
  readonly counts: GraphCounts;
  readonly measurements: readonly ImportMeasurement[];
}> {
  const imported = `${data.graphFile}.imported`;
  const loaded = `${data.graphFile}.loaded`;
  const works = [
    { work: 'import', source: data.folder, file: imported },
    { work: 'load', source: imported, file: loaded },
  ] as const;
  const measurements: ImportMeasurement[] = [];
  try {
    for (const { work, source, file } of works) {
      rmSync(file, { force: true });
      const taken = await runChild([work, source], inFile(file));
      measurements.push({ engine: 'embedded', work, serverCpuSeconds: null, ...taken });
    }
    for (const { work, source } of works) {
      measurements.push({ engine: 'neo4j', work, ...(await onNeo4j(data, [work, source])) });
    }
    return { counts: await countsOf(imported), measurements };
  } finally {
    for (const file of [imported, loaded]) rmSync(file, { force: true });
  }
}

async function onNeo4j(data: DataSet, args: readonly string[]) {
  const home = `${data.neo4jHome}-import`;
  rmSync(home, { recursive: true, force: true });
  const server = await startNeo4j({ home, heap: '1g' });
  if ('reason' in server) throw new Error(`Neo4j cannot be started: ${server.reason}`);
  try {
    const before = cpuOfProcess(server.pid);
    const taken = await runChild(args, { NEO4J_URI: server.uri });
    const after = cpuOfProcess(server.pid);
    const serverCpuSeconds = before === null || after === null ? null : (after - before) / 1_000;
    return { ...taken, serverCpuSeconds };
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** NOTE: the plain load holds the whole graph before it writes. */
async function runChild(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Taken> {
  const options = ['--max-old-space-size=12000', '--import', 'tsx', 'bench/import/child.ts'];
  const { stdout } = await promisify(execFile)(process.execPath, [...options, ...args], {
    cwd: projectRoot,
    env: { ...process.env, ...env },
  });
  return JSON.parse(stdout) as Taken;
}

async function countsOf(path: string): Promise<GraphCounts> {
  const store = await createGraphStore({ engine: 'embedded', path });
  const count = async (pattern: string): Promise<number> => {
    const text = `MATCH ${pattern} RETURN count(*) AS count`;
    const [[found] = []] = await store.read({ name: 'bench/count', text }, {});
    return Number(found);
  };
  try {
    return {
      entities: await count('(:Entity)'),
      statements: await count('(:Statement)'),
      relationships: await count('(:Entity)-[r]->(:Entity)'),
      allNodes: await count('(n)'),
      allRelationships: await count('()-[r]->()'),
    };
  } finally {
    await store.close();
  }
}
