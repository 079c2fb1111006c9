import type { ApolloServerPlugin } from '@apollo/server';

import { text } from '../graph/cells.js';
import type { GraphStore } from '../graph/graph-store.js';
import { loadStatement } from '../graph/statement.js';
import type { RequestContext } from './context.js';

/** Under a name of its own, so that logs tell it from the versions that answers are made with. */
const DATA_VERSION = { ...loadStatement('import/data-version'), name: 'extensions.dataVersion' };

/**
 * Tells in `extensions.dataVersion` which version of the graph's content an answer was read from;
 * where an import ends meanwhile, the one after it. An answer goes without where it cannot be read.
 */
export function tellDataVersion(store: GraphStore): ApolloServerPlugin<RequestContext> {
  const versions = new DataVersions(store);
  return {
    requestDidStart: () => {
      const began = performance.now();
      return Promise.resolve({
        willSendResponse: async ({ response: { body } }) => {
          if (body.kind !== 'single' || body.singleResult.data === undefined) return;
          const dataVersion = await versions.since(began).catch(() => undefined);
          if (dataVersion === undefined) return;
          body.singleResult.extensions = { ...body.singleResult.extensions, dataVersion };
        },
      });
    },
  };
}

/** Reads the version only where the graph's revision is not the one that it was read at. */
class DataVersions {
  #known: { readonly revision: string; readonly version: string | undefined } | null = null;

  constructor(private readonly store: GraphStore) {}

  /** The version at some moment after `began`. */
  async since(began: number): Promise<string | undefined> {
    const { seen } = this.store;
    if (seen && seen.since >= began && seen.revision === this.#known?.revision) {
      return this.#known.version;
    }
    const rows = await this.store.read(DATA_VERSION, {});
    const version = rows[0] === undefined ? undefined : text(rows[0], 0);
    if (seen) this.#known = { revision: seen.revision, version };
    return version;
  }
}
