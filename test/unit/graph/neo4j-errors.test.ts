import { expect, test } from '@jest/globals';
import neo4j from 'neo4j-driver';

import { isPassing, toStoreError } from '../../../src/graph/adapters/neo4j/neo4j-errors.js';
import { RowDecodeError } from '../../../src/graph/errors.js';

const driverError = (code: string) =>
  new neo4j.Neo4jError('MATCH (secret)', code, '50N42', 'error');

test.each([
  ['ServiceUnavailable', 'StoreUnavailableError', true],
  ['SessionExpired', 'StoreUnavailableError', true],
  ['N/A', 'StoreUnavailableError', false],
  ['Neo.ClientError.Security.Unauthorized', 'StoreUnavailableError', false],
  ['Neo.ClientError.Database.DatabaseNotFound', 'StoreUnavailableError', false],
  ['Neo.TransientError.General.DatabaseUnavailable', 'StoreUnavailableError', true],
  ['Neo.DatabaseError.General.UnknownError', 'StoreUnavailableError', false],
  ['Neo.TransientError.Transaction.DeadlockDetected', 'StoreBusyError', true],
  ['Neo.ClientError.Transaction.TransactionTimedOut', 'StatementTimeoutError', false],
  [
    'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
    'StatementTimeoutError',
    false,
  ],
  ['Neo.ClientError.Schema.ConstraintValidationFailed', 'ConstraintViolationError', false],
  ['Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists', 'StatementError', true],
  ['Neo.ClientError.Statement.SyntaxError', 'StatementError', false],
])('%s is a %s', (code, name, passing) => {
  const cause = driverError(code);
  const error = toStoreError(cause, 'test/statement', 100);
  expect(error).toMatchObject({ name, cause });
  expect(error.message).not.toContain('secret');
  expect(isPassing(error)).toBe(passing);
});

test('errors of the store stay as they are', () => {
  const error = new RowDecodeError('test/statement', 'a node');
  expect(toStoreError(error, 'other', 100)).toBe(error);
  expect(isPassing(error)).toBe(false);
});
