import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';

import { joinWrites } from './joined-writes.js';

/** A Neo4j server or cluster. Times are in milliseconds; what is left out has the default named. */
export interface Neo4jStoreConfig {
  readonly engine: 'neo4j';
  /** `bolt://host:port` for one server, `neo4j://…` to be routed within a cluster, `+s` for TLS. */
  readonly uri: string;
  /** Without a user the server is asked without authentication. */
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  /** The user's home database when left out. */
  readonly database?: string | undefined;
  /** The most connections open at once: 50. */
  readonly poolSize?: number | undefined;
  /** How long a connection may take to open: 5 s. */
  readonly connectTimeoutMs?: number | undefined;
  /** How long a statement waits for a free connection: 5 s. */
  readonly acquireTimeoutMs?: number | undefined;
  /** How long one read may run: 10 s. */
  readonly readTimeoutMs?: number | undefined;
  /** How long one write may take from its beginning to its commit: 30 min, for large imports. */
  readonly writeTimeoutMs?: number | undefined;
  /** How long after its beginning a failed read or write may be tried again: 2 s; 0 for never. */
  readonly retryMs?: number | undefined;
  /** How long an exclusive write waits for the one under way before it is refused: 2 s. */
  readonly lockWaitMs?: number | undefined;
}

/** The times that the adapter itself keeps, none left out. */
export type Neo4jTimes = Readonly<
  Record<'readTimeoutMs' | 'writeTimeoutMs' | 'retryMs' | 'lockWaitMs', number>
>;

/** Fills in the defaults of what the adapter itself times. */
export function timesOf(config: Neo4jStoreConfig): Neo4jTimes {
  return {
    readTimeoutMs: config.readTimeoutMs ?? 10_000,
    writeTimeoutMs: config.writeTimeoutMs ?? 30 * 60_000,
    retryMs: config.retryMs ?? 2_000,
    lockWaitMs: config.lockWaitMs ?? 2_000,
  };
}

/** Makes a driver, which connects at its first use. The server sends no notifications. */
export function createDriver(config: Neo4jStoreConfig): Driver {
  const { user, password = '' } = config;
  joinWrites();
  return neo4j.driver(
    config.uri,
    user === undefined ? undefined : neo4j.auth.basic(user, password),
    {
      fetchSize: -1,
      maxConnectionPoolSize: config.poolSize ?? 50,
      connectionTimeout: config.connectTimeoutMs ?? 5_000,
      connectionAcquisitionTimeout: config.acquireTimeoutMs ?? 5_000,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
      telemetryDisabled: true,
      userAgent: 'china-asean-graph',
    },
  );
}
