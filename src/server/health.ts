import type { FastifyInstance } from 'fastify';

import { GraphStoreError } from '../graph/errors.js';
import type { GraphStore } from '../graph/graph-store.js';

/**
 * `/healthz` says that the process answers; `/readyz` that the graph does too (503 where it
 * does not), so that a balancer sends requests only to servers that can serve them.
 */
export function addHealthRoutes(app: FastifyInstance, store: GraphStore): void {
  app.get('/healthz', () => ({ status: 'ok' }));
  app.get('/readyz', async (_request, reply) => {
    try {
      return { status: 'ok', ...(await store.health()) };
    } catch (error) {
      if (!(error instanceof GraphStoreError)) throw error;
      app.log.warn({ err: error }, 'the graph does not answer');
      return reply.code(503).send({ status: 'unavailable' });
    }
  });
}
