import type { ApolloServerPlugin } from '@apollo/server';

import type { GraphState } from '../graph/graph-state.js';
import { readGraphState } from '../graph/graph-state.js';
import type { GraphStore } from '../graph/graph-store.js';
import { graphLoading } from '../graphql/errors.js';
import type { RequestContext } from './context.js';

/**
 * Tells in `extensions.dataVersion` which version of the graph's content an answer was read from;
 * where an import ends meanwhile, the one after it. An answer goes without where it cannot be read.
 * While the graph is half loaded there is no answer but an error.
 */
export function tellDataVersion(states: GraphStates): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: () => {
      const began = performance.now();
      let before: GraphState | undefined;
      return Promise.resolve({
        didResolveOperation: async () => {
          if (states.isComplete) return;
          before = await states.since(began).catch(() => undefined);
          if (before?.isLoading) throw graphLoading();
        },
        willSendResponse: async ({ response }) => {
          const { body, http } = response;
          if (body.kind !== 'single' || body.singleResult.data === undefined) return;
          const after = await states.since(began).catch(() => undefined);
          if (after === undefined) return;
          if (before !== undefined && hasMoved(before, after)) {
            const { message, extensions } = graphLoading();
            body.singleResult = { errors: [{ message, extensions: { code: extensions.code } }] };
            http.status = 503;
          } else if (after.dataVersion !== null) {
            const { extensions } = body.singleResult;
            body.singleResult.extensions = { ...extensions, dataVersion: after.dataVersion };
          }
        },
      });
    },
  };
}

/** Whether a first load has begun, so that what was read between may be a part of it. */
function hasMoved(before: GraphState, after: GraphState): boolean {
  return after.isLoading || after.dataVersion !== before.dataVersion;
}

/** Reads the state of the graph only where its revision is not the one that it was read at. */
export class GraphStates {
  #known: { readonly revision: string; readonly state: GraphState } | null = null;
  /** Whether a first import has ended: then there will be no other. */
  isComplete = false;

  readonly #runner: Pick<GraphStore, 'read'>;

  constructor(private readonly store: GraphStore) {
    // NOTE: a name of its own, so that logs tell it from the versions that answers are made with.
    const name = 'extensions.dataVersion';
    this.#runner = { read: ({ text }, parameters) => store.read({ name, text }, parameters) };
  }

  /** The state at some moment after `began`. */
  async since(began: number): Promise<GraphState> {
    const { seen } = this.store;
    if (seen && seen.since >= began && seen.revision === this.#known?.revision) {
      return this.#known.state;
    }
    const state = await readGraphState(this.#runner);
    if (seen) this.#known = { revision: seen.revision, state };
    this.isComplete ||= state.dataVersion !== null && !state.isLoading;
    return state;
  }
}
