import { ConfigError, readConfig, SETTINGS_OF_ENGINE } from './config.js';
import { createGraphStore } from './graph/create-graph-store.js';
import { DocumentTextsError } from './modules/proof/document-texts.js';
import { GraphStoreError, StoreUnavailableError } from './graph/errors.js';
import { createApp } from './server/app.js';
import { BaseDataError, loadBaseData } from './server/base-data.js';
import { listen, ListenError } from './server/listen.js';

/** Errors that their message explains to whoever starts the server. */
const EXPECTED = [ConfigError, DocumentTextsError, GraphStoreError, BaseDataError, ListenError];

/** Starts the server: settings, graph, base data, HTTP; stops when it is told to. */
async function main(): Promise<void> {
  const config = readConfig();
  const told = toldToStop();
  const store = await createGraphStore(config.graph);
  try {
    const { limits, logLevel, documentTexts, answerCacheBytes, answerCacheUrl } = config;
    const answers = { documentTexts, answerCacheBytes, answerCacheUrl };
    const app = await createApp(store, { ...limits, ...answers, logLevel });
    app.addHook('onClose', () => store.close());
    await store.ensureSchema();
    if (config.baseData !== null) await loadBaseData(store, config.baseData, app.log, told);
    told.throwIfAborted();
    const url = await listen(app, config.http);
    app.log.info(`Open ${url}/graphql`);
    await aborted(told);
    app.log.info('stopping');
    setTimeout(() => process.exit(1), config.http.shutdownGraceMs).unref();
    await app.close();
  } catch (error) {
    await store.close();
    if (!told.aborted || error !== told.reason) throw error;
  }
}

/** Is aborted by the first SIGINT or SIGTERM; a second one ends the process at once. */
function toldToStop(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => controller.abort());
  process.once('SIGTERM', () => controller.abort());
  return controller.signal;
}

function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve()));
}

function fail(error: unknown): void {
  process.stderr.write(`${describe(error)}\n`);
  process.exit(1);
}

function describe(error: unknown): string {
  if (error instanceof StoreUnavailableError) {
    return `${error.message}; check ${SETTINGS_OF_ENGINE[error.engine]}`;
  }
  if (EXPECTED.some((kind) => error instanceof kind)) return (error as Error).message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

main().then(() => process.exit(0), fail);
