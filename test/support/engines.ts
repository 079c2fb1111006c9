import { test } from '@jest/globals';

import { createGraphStore, type GraphStoreConfig } from '../../src/graph/create-graph-store.js';
import { loadDataset, serve, type TestServer } from './test-server.js';
import { wipeGraph } from './wipe-graph.js';

/** An engine that a suite runs on. */
export interface Engine {
  readonly name: string;
  readonly config: GraphStoreConfig;
}

const PATIENT = { lockWaitMs: 30_000, readTimeoutMs: 120_000 };
const uri = process.env.NEO4J_TEST_URI;

/** The embedded engine, and Neo4j where `NEO4J_TEST_URI` names a server. */
export const ENGINES = enginesWith(PATIENT);

/** The same engines with the patience of a reader, for what a server has to answer in time. */
export const ENGINES_IN_TIME = enginesWith({ lockWaitMs: PATIENT.lockWaitMs });

/** A cold server plans its first statements for longer than a reader or an import would wait. */
function enginesWith(times: Partial<typeof PATIENT>): readonly Engine[] {
  const embedded = { engine: 'embedded', path: ':memory:' } as const;
  return [
    { name: 'the embedded engine', config: embedded },
    ...(uri === undefined
      ? []
      : [{ name: 'Neo4j', config: { engine: 'neo4j', uri, ...times } as const }]),
  ];
}

/** Registers a test that reports that Neo4j was not tested; it fails where CI must test it. */
export function reportMissingNeo4j(): void {
  if (uri !== undefined) return;
  const required = process.env.CI === 'true';
  (required ? test : test.skip)('Neo4j is tested when NEO4J_TEST_URI names a server', () => {
    throw new Error('CI=true needs NEO4J_TEST_URI');
  });
}

/** A server with a data set of `test/fixtures`, or the base data for `data`, and nothing else. */
export async function startOnEngine({ config }: Engine, dataset: string): Promise<TestServer> {
  const store = await createGraphStore(config);
  await wipeGraph(store);
  await loadDataset(store, dataset);
  return serve(store);
}
