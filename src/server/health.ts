import type { FastifyInstance, FastifyReply } from 'fastify';

import { GraphStoreError } from '../graph/errors.js';
import type { GraphStore } from '../graph/graph-store.js';
import { readGraphState } from '../graph/graph-state.js';

/**
 * `/healthz` says that the process answers; `/readyz` that the graph does too (503 where it
 * does not, or is half loaded), so that a balancer sends requests only to servers that can serve them.
 */
export function addHealthRoutes(app: FastifyInstance, store: GraphStore): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    try {
      const health = await store.health();
      if ((await readGraphState(store)).isLoading) return await unavailable(reply, 'loading');
      return { status: 'ok', ...health };
    } catch (error) {
      if (!(error instanceof GraphStoreError)) throw error;
      app.log.warn({ err: error }, 'the graph does not answer');
      return unavailable(reply, 'unavailable');
    }
  });
}

function unavailable(reply: FastifyReply, status: 'loading' | 'unavailable'): FastifyReply {
  return reply.code(503).send({ status });
}
