import { randomUUID } from 'node:crypto';

import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify';
import fastify, { LogController } from 'fastify';

import { Executor } from '../execution/executor.js';
import type { GraphStore } from '../graph/graph-store.js';
import { FilterCompiler } from '../graphql/filter/filter-compiler.js';
import { GraphReaders } from '../graphql/graph-reader.js';
import { DocumentTexts } from '../modules/proof/document-texts.js';
import { AnswerCache } from './answer-cache.js';
import { createApollo } from './apollo.js';
import type { RequestContext, Services } from './context.js';
import { createContext } from './context.js';
import type { CostLimits } from './cost.js';
import { OperationCosts } from './cost.js';
import { GraphStates } from './data-version.js';
import { addGraphqlRoute } from './graphql-route.js';
import { addHealthRoutes } from './health.js';
import { addHttpErrors } from './http-errors.js';
import { KnownOperations } from './known-operations.js';
import { readLanguages } from './languages.js';
import type { OperationLimits } from './limits.js';
import { checkTokens } from './limits.js';
import { makerOf } from './maker.js';
import { buildSchema } from './schema.js';
import type { SharedTexts } from './shared-texts.js';

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
  /** The Redis or Valkey through which processes share them; null for none. */
  readonly answerCacheUrl: string | null;
  /** The least severe messages that are logged: `silent`, `error`, `warn`, `info`, `debug`. */
  readonly logLevel: string;
}

/** The HTTP server with `/graphql`, `/healthz` and `/readyz`, ready to listen. */
export async function createApp(store: GraphStore, options: AppOptions): Promise<FastifyInstance> {
  const { logLevel, documentTexts, answerCacheBytes, answerCacheUrl, ...limits } = options;
  const app = fastify({
    logger: { level: logLevel },
    bodyLimit: limits.maxBodyBytes,
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: logLevel !== 'debug' }),
  });
  const { schema, fragments } = buildSchema();
  const texts = await DocumentTexts.open(documentTexts);
  const shared = await openShared(app, answerCacheUrl, { limits, texts: texts.digests });
  const services: Services = {
    store,
    readers: new GraphReaders(store, fragments, limits.maxPageSize),
    filters: new FilterCompiler(store, fragments),
    texts,
    fragments,
    maxAggregateRows: limits.maxAggregateRows,
  };
  const costs = new OperationCosts(schema, limits);
  const operating = { executor: new Executor(schema), costs, states: new GraphStates(store) };
  const known = new KnownOperations(operating);
  const apollo = createApollo(app, { ...operating, schema, known, shared, limits });
  await apollo.start();
  const contexts = new WeakMap<FastifyRequest, RequestContext>();
  const anyOperation = fastifyApolloHandler<RequestContext>(apollo, {
    context: async (request) => {
      checkTokens(request.method === 'GET' ? request.query : request.body, limits.maxTokens);
      return contexts.get(request) ?? contextOf(services, request);
    },
  }) as RouteHandlerMethod;
  const operation: RouteHandlerMethod = async (request, reply) => {
    const context = contextOf(services, request);
    const answer = await known.answer(request, reply, context);
    if (answer !== null) return answer;
    contexts.set(request, context);
    const made = await anyOperation.call(app, request, reply);
    known.learnMediaType(request, reply);
    return made;
  };

  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    done();
  });
  app.get('/', (_request, reply) => reply.redirect('/graphql'));
  const answers = answerCacheBytes === 0 ? null : new AnswerCache(store, answerCacheBytes, shared);
  addGraphqlRoute(app, operation, answers);
  addHealthRoutes(app, store);
  addHttpErrors(app, limits.maxBodyBytes);
  return app;
}

/** What is shared with the processes that answer alike; its client is loaded where it is needed. */
async function openShared(
  app: FastifyInstance,
  url: string | null,
  settings: object,
): Promise<SharedTexts | null> {
  if (url === null) return null;
  const { SharedTexts } = await import('./shared-texts.js');
  const shared = new SharedTexts(url, `china-asean-graph:${makerOf(settings)}:`, app.log);
  app.addHook('onClose', () => shared.close());
  return shared;
}

function contextOf(services: Services, request: FastifyRequest): RequestContext {
  return createContext(services, {
    languages: readLanguages(request.headers['accept-language']),
    requestId: request.id,
  });
}
