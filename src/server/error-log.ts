import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';

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
            if (cause !== error) {
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

function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  if (!isServerFault(error.extensions?.code)) return error;
  return { ...error, extensions: { ...error.extensions, requestId } };
}
