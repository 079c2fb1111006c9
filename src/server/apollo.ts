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
import { argumentErrors } from './argument-errors.js';
import type { RequestContext } from './context.js';
import { operationCost } from './cost.js';
import { tellDataVersion } from './data-version.js';
import { errorLog } from './error-log.js';
import { preparingGateway } from './executor.js';
import type { KnownOperations, Operating } from './known-operations.js';
import type { OperationLimits } from './limits.js';
import { limitRules } from './limits.js';
import { SharedOperations } from './shared-operations.js';
import type { SharedTexts } from './shared-texts.js';

/** What the GraphQL server works with. */
export interface ApolloParts extends Operating {
  readonly schema: GraphQLSchema;
  readonly known: KnownOperations;
  /** Null where nothing is shared with other processes. */
  readonly shared: SharedTexts | null;
  readonly limits: OperationLimits;
}

/** The GraphQL server with its limits; it shares operations where it can and stops taking requests when the HTTP server drains. */
export function createApollo(
  app: FastifyInstance,
  { schema, executor, costs, states, known, shared, limits }: ApolloParts,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: preparingGateway(schema, executor),
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
      operationCost(costs),
      tellDataVersion(states),
      known.learning(),
      errorLog(app.log),
      fastifyApolloDrainPlugin(app),
    ],
  });
}
