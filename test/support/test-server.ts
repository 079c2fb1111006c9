import { join } from 'node:path';

import type { FastifyInstance } from 'fastify';

import type { GraphStore } from '../../src/graph/graph-store.js';
import { createGraphStore } from '../../src/graph/create-graph-store.js';
import { importDataset } from '../../src/import/import-dataset.js';
import { projectRoot } from '../../src/project-root.js';
import { createApp } from '../../src/server/app.js';
import type { AppOptions } from '../../src/server/app.js';
import type { RecordingGraphStore } from './recording-graph-store.js';
import { recordGraphStore } from './recording-graph-store.js';

/** A GraphQL answer. */
export interface Answer {
  // Tests read answers of many shapes; a wrong path fails the expectation.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data?: any;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions?: Readonly<Record<string, unknown>>;
  }[];
}

/** A server over one graph, asked without a network. */
export interface TestServer {
  readonly app: FastifyInstance;
  readonly store: RecordingGraphStore;
  /** Sends one operation; fails the test when the answer is not GraphQL. */
  ask(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>;
  /** Like `ask`, but errors fail the test with the operation and the errors in the message. */
  data(
    query: string,
    variables?: Readonly<Record<string, unknown>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<NonNullable<Answer['data']>>;
  close(): Promise<void>;
}

/** Limits as a server has them by default, with a quiet log. */
const TEST_OPTIONS: AppOptions = {
  maxDepth: 16,
  maxAliases: 60,
  maxDirectives: 50,
  maxTokens: 4000,
  maxPageSize: 100,
  maxCost: 10_000_000,
  maxAggregateRows: 100_000,
  maxBodyBytes: 256 * 1024,
  answerCacheBytes: 0,
  answerCacheUrl: null,
  logLevel: 'silent',
  documentTexts: null,
};

/** A fresh store in memory with a data set of `test/fixtures`, or the base data for `data`. */
export async function startTestServer(
  dataset: string,
  options: Partial<AppOptions> = {},
): Promise<TestServer> {
  const store = await createGraphStore({ engine: 'embedded', path: ':memory:' });
  await loadDataset(store, dataset);
  return serve(store, options);
}

/** Imports a data set of `test/fixtures`, or the base data for `data`, and makes the schema. */
export async function loadDataset(store: GraphStore, dataset: string): Promise<void> {
  const folder = dataset === 'data' ? 'data' : join('test', 'fixtures', dataset);
  await loadFolder(store, join(projectRoot, folder));
}

/** Imports the data set in a folder. @throws Error with what is wrong with it. */
export async function loadFolder(store: GraphStore, folder: string): Promise<void> {
  await store.ensureSchema();
  const report = await importDataset(store, folder);
  if (report.outcome !== 'rejected') return;
  throw new Error(`${folder}: ${JSON.stringify(report.problems, null, 2)}`);
}

/** A server over a store that is loaded already. */
export async function serve(
  inner: GraphStore,
  options: Partial<AppOptions> = {},
): Promise<TestServer> {
  const store = recordGraphStore(inner);
  const app = await createApp(store, { ...TEST_OPTIONS, ...options });
  const ask: TestServer['ask'] = async (query, variables = {}, headers = {}) => {
    const response = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: { query, variables },
    });
    return response.json<Answer>();
  };
  return {
    app,
    store,
    ask,
    async data(query, variables, headers) {
      const { data, errors } = await ask(query, variables, headers);
      if (errors) throw new Error(`${query}\n${JSON.stringify(errors, null, 2)}`);
      return data;
    },
    async close() {
      await app.close();
      await store.close();
    },
  };
}
