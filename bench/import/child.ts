// Imports a data set, or loads the graph of a file, into the graph that the settings name, and
// prints what that took: node --import tsx bench/import/child.ts (import <folder> | load <file>)
import { readConfig } from '../../src/config.js';
import { createGraphStore } from '../../src/graph/create-graph-store.js';
import { importDataset } from '../../src/import/import-dataset.js';
import type { Taken } from './run.js';
import { readLoads, writeLoads } from './plain-load.js';

const [, , work, source = ''] = process.argv;
process.stdout.write(JSON.stringify(await (work === 'load' ? load() : importAll())));

async function importAll(): Promise<Taken> {
  const target = await createGraphStore(readConfig().graph);
  await target.ensureSchema();
  const before = process.cpuUsage();
  const began = performance.now();
  const report = await importDataset(target, source);
  await target.close();
  if (report.outcome !== 'changed') throw new Error(`The import ended with ${report.outcome}`);
  return { seconds: (performance.now() - began) / 1_000, ...usageSince(before) };
}

async function load(): Promise<Taken> {
  const graph = await createGraphStore({ engine: 'embedded', path: source });
  const loads = await readLoads(graph);
  await graph.close();
  const target = await createGraphStore(readConfig().graph);
  await target.ensureSchema();
  const before = process.cpuUsage();
  const began = performance.now();
  await writeLoads(target, loads);
  await target.close();
  return { seconds: (performance.now() - began) / 1_000, ...usageSince(before) };
}

function usageSince(before: NodeJS.CpuUsage): Pick<Taken, 'cpuSeconds' | 'peakRssBytes'> {
  const { user, system } = process.cpuUsage(before);
  const { maxRSS } = process.resourceUsage();
  return { cpuSeconds: (user + system) / 1e6, peakRssBytes: maxRSS * 1_024 };
}
