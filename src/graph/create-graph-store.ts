import type { EmbeddedStoreConfig } from './adapters/embedded/embedded-graph-store.js';
import type { Neo4jStoreConfig } from './adapters/neo4j/neo4j-config.js';
import type { GraphStore } from './graph-store.js';

/** Which engine holds the graph, and how to reach it. */
export type GraphStoreConfig = EmbeddedStoreConfig | Neo4jStoreConfig;

/**
 * Opens the embedded engine, or makes a client of Neo4j, which connects at its first use.
 * Only the engine in use is loaded: the other one's driver would cost start-up time and memory.
 *
 * @throws StoreBusyError when another process has the embedded engine's file open.
 * @throws StoreUnavailableError when the file cannot be opened.
 */
export async function createGraphStore(config: GraphStoreConfig): Promise<GraphStore> {
  switch (config.engine) {
    case 'embedded': {
      const { EmbeddedGraphStore } = await import('./adapters/embedded/embedded-graph-store.js');
      return new EmbeddedGraphStore(config);
    }
    case 'neo4j': {
      const { Neo4jGraphStore } = await import('./adapters/neo4j/neo4j-graph-store.js');
      return new Neo4jGraphStore(config);
    }
  }
}
