import { ApolloServer } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';

import { formatError } from '../graphql/errors.js';
import type { RequestContext } from './context.js';
import { errorLog } from './error-log.js';
import type { OperationLimits } from './limits.js';
import { limitRules } from './limits.js';

/** The GraphQL server with its limits; it stops taking requests when the HTTP server drains. */
export function createApollo(
  app: FastifyInstance,
  schema: GraphQLSchema,
  limits: OperationLimits,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: [...limitRules(limits)],
    formatError: (formatted, error) => formatError(formatted, unwrapResolverError(error)),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      errorLog(app.log),
      fastifyApolloDrainPlugin(app),
    ],
  });
}
