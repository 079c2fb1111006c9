import type { FastifyError, FastifyInstance } from 'fastify';
import type { GraphQLError } from 'graphql';

import { ERROR_CODES, queryTooComplex } from '../graphql/errors.js';

/** The request's body is over the limit. */
const TOO_LARGE = 413;

/**
 * Errors before GraphQL is reached (a body that is too large or no JSON) have the form of a
 * GraphQL answer, so that clients read one form. What went wrong on our side is logged, not shown.
 */
export function addHttpErrors(app: FastifyInstance, maxBodyBytes: number): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status === TOO_LARGE) return reply.code(status).send(answer(bodyTooLarge(maxBodyBytes)));
    if (status < 500) {
      const extensions = { code: ERROR_CODES.badRequest };
      return reply.code(status).send({ errors: [{ message: error.message, extensions }] });
    }
    request.log.error({ err: error }, 'request failed');
    const extensions = { code: ERROR_CODES.internal, requestId: request.id };
    return reply.code(status).send({ errors: [{ message: 'Something went wrong.', extensions }] });
  });
  app.setNotFoundHandler((_request, reply) => {
    const extensions = { code: ERROR_CODES.notFound };
    return reply.code(404).send({ errors: [{ message: 'There is nothing here.', extensions }] });
  });
}

function bodyTooLarge(maximum: number): GraphQLError {
  return queryTooComplex('bytes of the request', maximum);
}

function answer({ message, extensions }: GraphQLError) {
  const { http: _http, ...shown } = extensions;
  return { errors: [{ message, extensions: shown }] };
}
