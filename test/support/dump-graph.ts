import type { GraphStore } from '../../src/graph/graph-store.js';
import { canonicalJson } from '../../src/import/canonical-json.js';

const NODES = {
  name: 'test/dump-nodes',
  text: 'MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties',
};
const RELATIONS = {
  name: 'test/dump-relations',
  text: 'MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties',
};

/** What differs from one import to the next although the graph is the same. */
const TIMES = ['startedAt', 'finishedAt', 'importedAt'];

/**
 * Every node and relationship as a line of JSON, in one order for equal graphs. What imports
 * note about themselves is left out when `books` is false.
 */
export async function dumpGraph(store: GraphStore, books = true): Promise<readonly string[]> {
  const nodes = await store.read(NODES, {});
  const relations = await store.read(RELATIONS, {});
  return [
    ...nodes
      .map(([labels, properties]) => ({ labels: [...(labels as string[])].sort(), properties }))
      .filter(({ labels }) => books || !isBook(labels))
      .map(({ labels, properties }) => canonicalJson([labels, withoutTimes(properties)])),
    ...relations.map(canonicalJson),
  ].sort();
}

function isBook(labels: readonly string[]): boolean {
  return ['ImportRun', 'Meta', 'Dataset'].some((label) => labels.includes(label));
}

function withoutTimes(properties: unknown): unknown {
  const entries = Object.entries(properties as Record<string, unknown>);
  return Object.fromEntries(entries.filter(([key]) => !TIMES.includes(key)));
}
