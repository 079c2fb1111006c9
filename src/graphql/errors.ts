import { ApolloServerErrorCode } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { GraphQLError } from 'graphql';

import { GraphStoreError, StatementTimeoutError, StoreUnavailableError } from '../graph/errors.js';

/** The codes that `extensions.code` can have, besides those that Apollo Server sets by itself. */
export const ERROR_CODES = {
  /** An argument is wrong; the message names it and what is allowed. */
  badUserInput: ApolloServerErrorCode.BAD_USER_INPUT,
  /** A cursor was changed, or belongs to another list, filter or order. */
  badCursor: 'BAD_CURSOR',
  /** The operation goes over a limit; `extensions.limit` and `extensions.maximum` name it. */
  queryTooComplex: 'QUERY_TOO_COMPLEX',
  /** The graph does not answer; try again later. */
  storeUnavailable: 'STORE_UNAVAILABLE',
  /** The graph took longer than allowed; ask for less. */
  queryTimeout: 'QUERY_TIMEOUT',
  /** Something unexpected; the log has the request id. */
  internal: ApolloServerErrorCode.INTERNAL_SERVER_ERROR,
} as const;

/** An argument that cannot be served. The message is for the caller. */
export function badUserInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(`${argument}: ${message}`, {
    extensions: { code: ERROR_CODES.badUserInput, argument },
  });
}

/** A cursor that does not belong here. */
export function badCursor(argument: string): GraphQLError {
  return new GraphQLError(
    `${argument}: not a cursor of this list with this filter. Use a cursor from the same list, or leave it out.`,
    { extensions: { code: ERROR_CODES.badCursor, argument } },
  );
}

/** An operation over one of the limits. */
export function queryTooComplex(limit: string, maximum: number, actual?: number): GraphQLError {
  const found = actual === undefined ? '' : `, this operation has ${actual}`;
  return new GraphQLError(`Too much in one operation: ${limit} may be at most ${maximum}${found}.`, {
    extensions: { code: ERROR_CODES.queryTooComplex, limit, maximum },
  });
}

/**
 * What a caller sees of an error. Store failures get their code; everything unexpected becomes
 * one sentence with the request id, under which the log has the rest.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  original: unknown,
  requestId: string,
): GraphQLFormattedError {
  const { locations, path } = formatted;
  const at = { ...(locations && { locations }), ...(path && { path }) };
  if (original instanceof StoreUnavailableError) {
    return {
      message: 'The graph does not answer. Try again later.',
      ...at,
      extensions: { code: ERROR_CODES.storeUnavailable, requestId },
    };
  }
  if (original instanceof StatementTimeoutError) {
    return {
      message: 'The question took too long. Ask for less at a time.',
      ...at,
      extensions: { code: ERROR_CODES.queryTimeout, requestId },
    };
  }
  if (isUnexpected(formatted, original)) {
    return {
      message: `Something went wrong. Please report request ${requestId}.`,
      ...at,
      extensions: { code: ERROR_CODES.internal, requestId },
    };
  }
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions };
}

/** True for a failure that the caller did not cause. */
export function isUnexpected(formatted: GraphQLFormattedError, original: unknown): boolean {
  if (original instanceof GraphStoreError) return true;
  return formatted.extensions?.['code'] === ERROR_CODES.internal;
}
