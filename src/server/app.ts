import { randomUUID } from 'node:crypto';

import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify';
import fastify, { LogController } from 'fastify';

import type { GraphStore } from '../graph/graph-store.js';
import { FilterCompiler } from '../graphql/filter/filter-compiler.js';
import { GraphReader } from '../graphql/graph-reader.js';
import { Planner } from '../graphql/selection.js';
import { DocumentTexts } from '../modules/proof/document-texts.js';
import { AnswerCache } from './answer-cache.js';
import { createApollo } from './apollo.js';
import type { RequestContext, Services } from './context.js';
import type { CostLimits } from './cost.js';
import { createContext } from './context.js';
import { addGraphqlRoute } from './graphql-route.js';
import { addHealthRoutes } from './health.js';
import { addHttpErrors } from './http-errors.js';
import { readLanguages } from './languages.js';
import type { OperationLimits } from './limits.js';
import { checkTokens } from './limits.js';
import { buildSchema } from './schema.js';

/** What the HTTP server can be told. */
export interface AppOptions extends OperationLimits, CostLimits {
  /** The folder with the texts of documents; null where there is none. */
  readonly documentTexts: string | null;
  /** The most entries of one list that are aggregated. */
  readonly maxAggregateRows: number;
  /** The largest request body in bytes. */
  readonly maxBodyBytes: number;
  /** How much memory whole answers may take, in bytes; 0 to keep none. */
  readonly answerCacheBytes: number;
  /** The least severe messages that are logged: `silent`, `error`, `warn`, `info`, `debug`. */
  readonly logLevel: string;
}

/** The HTTP server with `/graphql`, `/healthz` and `/readyz`, ready to listen. */
export async function createApp(store: GraphStore, options: AppOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger: { level: options.logLevel },
    bodyLimit: options.maxBodyBytes,
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: options.logLevel !== 'debug' }),
  });
  const { schema, fragments } = buildSchema();
  const services: Services = {
    store,
    reader: new GraphReader(
      store,
      new Planner(fragments, options.maxPageSize),
      options.maxPageSize,
    ),
    filters: new FilterCompiler(store, fragments),
    texts: await DocumentTexts.open(options.documentTexts),
    fragments,
    maxAggregateRows: options.maxAggregateRows,
  };
  const apollo = createApollo(app, schema, store, options);
  await apollo.start();
  const graphql = fastifyApolloHandler<RequestContext>(apollo, {
    context: async (request) => {
      checkTokens(request.method === 'GET' ? request.query : request.body, options.maxTokens);
      return contextOf(services, request);
    },
  });

  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  app.get('/', (_request, reply) => reply.redirect('/graphql'));
  const { answerCacheBytes } = options;
  const answers = answerCacheBytes === 0 ? null : new AnswerCache(store, answerCacheBytes);
  addGraphqlRoute(app, graphql as RouteHandlerMethod, answers);
  addHealthRoutes(app, store);
  addHttpErrors(app, options.maxBodyBytes);
  return app;
}

function contextOf(services: Services, request: FastifyRequest): RequestContext {
  return createContext(services, {
    languages: readLanguages(request.headers['accept-language']),
    requestId: request.id,
  });
}
