import type { ApolloServerPlugin } from '@apollo/server';

import { text } from '../graph/cells.js';
import type { GraphStore } from '../graph/graph-store.js';
import { defineStatement } from '../graph/statement.js';
import type { RequestContext } from './context.js';

const graphVersionOf = defineStatement<Record<never, never>, string>({
  name: 'graph/graph-version',
  parameters: [],
  decode: (row) => text(row, 0),
});

/**
 * Tells in `extensions.dataVersion` which version of the graph's content was current when the
 * execution began. It is read beside the answer, which goes without where it cannot be read.
 */
export function graphVersion(store: GraphStore): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => {
      let version: Promise<string | undefined> | undefined;
      return Promise.resolve({
        executionDidStart: () => {
          version = graphVersionOf(store, {}).then(
            ([current]) => current,
            () => undefined,
          );
          return Promise.resolve();
        },
        willSendResponse: async ({ response: { body } }) => {
          const dataVersion = await version;
          if (body.kind === 'single' && dataVersion !== undefined) {
            body.singleResult.extensions = { ...body.singleResult.extensions, dataVersion };
          }
        },
      });
    },
  };
}
