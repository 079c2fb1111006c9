import { ApolloServer } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';

import type { GraphStore } from '../graph/graph-store.js';
import { formatError } from '../graphql/errors.js';
import { argumentErrors } from './argument-errors.js';
import type { RequestContext } from './context.js';
import type { CostLimits } from './cost.js';
import { operationCost } from './cost.js';
import { tellDataVersion } from './data-version.js';
import { errorLog } from './error-log.js';
import { preparingGateway } from './executor.js';
import type { OperationLimits } from './limits.js';
import { limitRules } from './limits.js';
import { SharedOperations } from './shared-operations.js';
import type { SharedTexts } from './shared-texts.js';

/** The GraphQL server with its limits; it shares operations where it can and stops taking requests when the HTTP server drains. */
export function createApollo(
  app: FastifyInstance,
  schema: GraphQLSchema,
  store: GraphStore,
  shared: SharedTexts | null,
  limits: OperationLimits & CostLimits,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: preparingGateway(schema),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: [...limitRules(limits)],
    ...(shared && { persistedQueries: { cache: new SharedOperations(shared) } }),
    formatError: (formatted, error) => formatError(formatted, unwrapResolverError(error)),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      argumentErrors(schema),
      operationCost(schema, limits),
      tellDataVersion(store),
      errorLog(app.log),
      fastifyApolloDrainPlugin(app),
    ],
  });
}
