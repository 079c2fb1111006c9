import type { FastifyInstance } from 'fastify';

import type { Config } from './config.js';
import { ConfigError, readConfig } from './config.js';
import { createGraphStore } from './graph/create-graph-store.js';
import { GraphStoreError } from './graph/errors.js';
import { DocumentTextsError } from './modules/proof/document-texts.js';
import { createApp } from './server/app.js';
import { loadBaseData } from './server/base-data.js';

/** Starts the server: settings, graph, base data, HTTP; stops when it is told to. */
async function main(): Promise<void> {
  const config = readConfig();
  const store = await createGraphStore(config.graph);
  try {
    const { limits, logLevel, documentTexts } = config;
    const app = await createApp(store, { ...limits, logLevel, documentTexts });
    app.addHook('onClose', () => store.close());
    await store.ensureSchema();
    if (config.baseData !== null) await loadBaseData(store, config.baseData, app.log);
    const url = await app.listen(config.http);
    stopOnSignals(app, config);
    app.log.info(`Open ${url}/graphql`);
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** Lets requests under way finish, then closes the graph; a second signal ends at once. */
function stopOnSignals(app: FastifyInstance, { http: { shutdownGraceMs } }: Config): void {
  const stop = (signal: NodeJS.Signals): void => {
    app.log.info(`${signal}: stopping`);
    setTimeout(() => process.exit(1), shutdownGraceMs).unref();
    void app.close().then(() => process.exit(0));
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

/** What a setting or the graph can cause; the message says all. */
const EXPECTED_ERRORS = [ConfigError, DocumentTextsError, GraphStoreError];

function isExpected(error: unknown): error is Error {
  return EXPECTED_ERRORS.some((kind) => error instanceof kind);
}

main().catch((error: unknown) => {
  process.stderr.write(`${isExpected(error) ? error.message : describe(error)}\n`);
  process.exitCode = 1;
});

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
