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
  /** The request itself is not well-formed. */
  badRequest: ApolloServerErrorCode.BAD_REQUEST,
  /** There is no such address. */
  notFound: 'NOT_FOUND',
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

/** @throws GraphQLError `BAD_USER_INPUT` where a number is outside its bounds, both included. */
export function checkBounds(
  argument: string,
  value: number,
  lowest: number,
  highest: number,
): void {
  if (value >= lowest && value <= highest) return;
  throw badUserInput(argument, `must be from ${lowest} to ${highest}, not ${value}.`);
}

/** @throws GraphQLError `BAD_USER_INPUT` where a list is longer than allowed. */
export function checkLength(
  argument: string,
  list: readonly unknown[],
  longest: number,
  items = 'values',
): void {
  if (list.length <= longest) return;
  throw badUserInput(argument, `may hold at most ${longest} ${items}, not ${list.length}.`);
}

/** A cursor that does not belong here. */
export function badCursor(argument: string): GraphQLError {
  return new GraphQLError(
    `${argument}: not a cursor of this list with this filter. Use a cursor from the same list, or leave it out.`,
    { extensions: { code: ERROR_CODES.badCursor, argument } },
  );
}

/** What was just found is gone: another write came between two reads. */
export function graphChanged(): GraphQLError {
  return new GraphQLError('The graph changed while it was read. Ask again.', {
    extensions: { code: ERROR_CODES.storeUnavailable },
  });
}

/** A first import is writing the graph, or was broken off. */
export function graphLoading(): GraphQLError {
  return new GraphQLError('The graph is being loaded. Try again later.', {
    extensions: { code: ERROR_CODES.storeUnavailable, http: { status: 503 } },
  });
}

/** An operation over one of the limits. */
export function queryTooComplex(limit: string, maximum: number, actual?: number): GraphQLError {
  const found = actual === undefined ? '' : `, this operation has ${actual}`;
  return new GraphQLError(
    `Too much in one operation: ${limit} may be at most ${maximum}${found}.`,
    {
      extensions: { code: ERROR_CODES.queryTooComplex, limit, maximum, http: { status: 400 } },
    },
  );
}

/**
 * What a caller sees of an error. Failures of the graph get their code; everything unexpected
 * becomes one sentence, and the log has the rest under the request's id.
 */
export function formatError(
  formatted: GraphQLFormattedError,
  original: unknown,
): GraphQLFormattedError {
  const masked = maskOf(formatted, original);
  if (masked === null) return withOwnCode(formatted, original);
  const { locations, path } = formatted;
  return {
    message: masked.message,
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: masked.code },
  };
}

/** Apollo Server gives every error of a validation rule its own code; a rule's code is put back. */
function withOwnCode(formatted: GraphQLFormattedError, original: unknown): GraphQLFormattedError {
  const own = original instanceof GraphQLError ? original.originalError : undefined;
  const code = own instanceof GraphQLError ? own.extensions.code : undefined;
  return code === undefined
    ? formatted
    : { ...formatted, extensions: { ...formatted.extensions, code } };
}

/** True for a failure that the caller did not cause. */
export function isServerFault(code: unknown): boolean {
  return SERVER_FAULTS.has(code);
}

const SERVER_FAULTS = new Set<unknown>([
  ERROR_CODES.internal,
  ERROR_CODES.storeUnavailable,
  ERROR_CODES.queryTimeout,
]);

function maskOf(
  formatted: GraphQLFormattedError,
  original: unknown,
): { readonly message: string; readonly code: string } | null {
  if (original instanceof StoreUnavailableError) {
    return {
      message: 'The graph does not answer. Try again later.',
      code: ERROR_CODES.storeUnavailable,
    };
  }
  if (original instanceof StatementTimeoutError) {
    return {
      message: 'The question took too long. Ask for less at a time.',
      code: ERROR_CODES.queryTimeout,
    };
  }
  if (isRefusedRequest(original)) {
    return { message: original.message, code: ERROR_CODES.badRequest };
  }
  if (isWrongValue(original)) return { message: original.message, code: ERROR_CODES.badUserInput };
  const unexpected =
    original instanceof GraphStoreError || formatted.extensions?.code === ERROR_CODES.internal;
  return unexpected ? { message: 'Something went wrong.', code: ERROR_CODES.internal } : null;
}

/** What GraphQL.js finds wrong with a value of the operation when it is needed: null where it cannot be. */
function isWrongValue(original: unknown): original is GraphQLError {
  if (!(original instanceof GraphQLError) || original.extensions.code !== undefined) return false;
  return original.nodes !== undefined && original.originalError === undefined;
}

/** A request that Apollo Server refuses without a code, such as a persisted query with a wrong hash. */
function isRefusedRequest(original: unknown): original is GraphQLError {
  if (!(original instanceof GraphQLError) || original.extensions.code !== undefined) return false;
  const { http } = original.extensions as { http?: { status?: number } };
  return http?.status === 400;
}
