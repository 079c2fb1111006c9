import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';

import {
  RowDecodeError,
  StatementError,
  StatementTimeoutError,
  StoreUnavailableError,
} from '../../../src/graph/errors.js';
import {
  badCursor,
  badUserInput,
  checkBounds,
  checkLength,
  formatError,
  isServerFault,
  queryTooComplex,
} from '../../../src/graphql/errors.js';

/** What a caller sees of an error that a resolver threw. */
function seen(original: Error) {
  const formatted = {
    message: original.message,
    path: ['projects'],
    locations: [{ line: 1, column: 3 }],
    extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at secret.ts:1'] },
  };
  return formatError(formatted, original);
}

const WHERE = { path: ['projects'], locations: [{ line: 1, column: 3 }] };

describe('what a caller sees', () => {
  test.each<[string, Error, string, string]>([
    [
      'a graph that does not answer',
      new StoreUnavailableError('neo4j', 'secret'),
      'STORE_UNAVAILABLE',
      'The graph does not answer. Try again later.',
    ],
    [
      'a question that takes too long',
      new StatementTimeoutError('secret', 100),
      'QUERY_TIMEOUT',
      'The question took too long. Ask for less at a time.',
    ],
    [
      'a wrong statement',
      new StatementError('secret', 'secret'),
      'INTERNAL_SERVER_ERROR',
      'Something went wrong.',
    ],
    [
      'a wrong row',
      new RowDecodeError('secret', 'secret'),
      'INTERNAL_SERVER_ERROR',
      'Something went wrong.',
    ],
    ['a bug', new TypeError('secret'), 'INTERNAL_SERVER_ERROR', 'Something went wrong.'],
  ])('of %s holds no detail', (_name, error, code, message) => {
    expect(seen(error)).toEqual({ message, ...WHERE, extensions: { code } });
  });

  test('of a mistake in the operation is the whole error', () => {
    const { message, extensions } = badUserInput('filter.ids', 'may hold at most 100 values.');
    const formatted = { message, extensions };
    expect(formatError(formatted, new GraphQLError(message, { extensions }))).toBe(formatted);
  });
});

test('a number may be as low and as high as its bounds', () => {
  for (const value of [1, 5]) expect(() => checkBounds('a', value, 1, 5)).not.toThrow();
  for (const value of [0, 6]) {
    expect(() => checkBounds('a', value, 1, 5)).toThrow(`a: must be from 1 to 5, not ${value}.`);
  }
});

test('a list may be as long as its bound', () => {
  expect(() => checkLength('a', ['x', 'y'], 2)).not.toThrow();
  expect(() => checkLength('a', ['x', 'y', 'z'], 2, 'ids')).toThrow(
    'a: may hold at most 2 ids, not 3.',
  );
});

test('an error of the caller names the argument', () => {
  expect(badUserInput('nodes(ids:)', 'too many.')).toMatchObject({
    message: 'nodes(ids:): too many.',
    extensions: { code: 'BAD_USER_INPUT', argument: 'nodes(ids:)' },
  });
  expect(badCursor('forums(after:)')).toMatchObject({
    message:
      'forums(after:): not a cursor of this list with this filter. Use a cursor from the same list, or leave it out.',
    extensions: { code: 'BAD_CURSOR', argument: 'forums(after:)' },
  });
});

test.each([
  [undefined, 'Too much in one operation: depth may be at most 12.'],
  [40, 'Too much in one operation: depth may be at most 12, this operation has 40.'],
])('an operation over a limit names it (found: %s)', (actual, message) => {
  expect(queryTooComplex('depth', 12, actual)).toMatchObject({
    message,
    extensions: { code: 'QUERY_TOO_COMPLEX', limit: 'depth', maximum: 12 },
  });
});

test('only failures of the server are its fault', () => {
  const codes = [
    'INTERNAL_SERVER_ERROR',
    'STORE_UNAVAILABLE',
    'QUERY_TIMEOUT',
    'BAD_USER_INPUT',
    'BAD_CURSOR',
    'QUERY_TOO_COMPLEX',
    undefined,
  ];
  expect(codes.filter(isServerFault)).toEqual([
    'INTERNAL_SERVER_ERROR',
    'STORE_UNAVAILABLE',
    'QUERY_TIMEOUT',
  ]);
});
