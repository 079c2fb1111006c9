import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';

import { isServerFault } from '../graphql/errors.js';
import type { RequestContext } from './context.js';

/**
 * Logs what went wrong on our side with the request's id, and puts the id into the answer so
 * that a caller can quote it.
 */
export function errorLog(log: FastifyBaseLogger): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: ({ contextValue: { requestId } }) =>
      Promise.resolve({
        didEncounterErrors: ({ errors, operationName }) => {
          for (const error of errors) {
            const cause = unwrapResolverError(error);
            if (isUnexpected(cause)) {
              log.error({ requestId, operationName, err: cause }, 'request failed');
            }
          }
          return Promise.resolve();
        },
        willSendResponse: ({ response: { body } }) => {
          if (body.kind === 'single' && body.singleResult.errors) {
            const { errors } = body.singleResult;
            body.singleResult.errors = errors.map((error) => withRequestId(error, requestId));
          }
          return Promise.resolve();
        },
      }),
  };
}

/** Whatever is told to callers has a code; what is thrown without one was not foreseen. */
function isUnexpected(cause: unknown): boolean {
  if (!(cause instanceof GraphQLError)) return true;
  return cause.path !== undefined && cause.extensions.code === undefined;
}

function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  if (!isServerFault(error.extensions?.code)) return error;
  return { ...error, extensions: { ...error.extensions, requestId } };
}
