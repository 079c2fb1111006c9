import neo4j from 'neo4j-driver';

import {
  ConstraintViolationError,
  GraphStoreError,
  StatementError,
  StatementTimeoutError,
  StoreBusyError,
  StoreUnavailableError,
} from '../../errors.js';

/** Codes, or beginnings of codes, that say the server is away or does not let us in. `N/A` is the driver's own: its pool. */
const UNAVAILABLE = [
  'N/A',
  'ServiceUnavailable',
  'SessionExpired',
  'ProtocolError',
  'Neo.ClientError.Security.Unauthorized',
  'Neo.ClientError.Security.AuthenticationRateLimit',
  'Neo.ClientError.Security.CredentialsExpired',
  'Neo.ClientError.Database.DatabaseNotFound',
  'Neo.ClientError.Cluster.NotALeader',
  'Neo.DatabaseError.',
  'Neo.TransientError.',
];
const TIMED_OUT = 'Neo.ClientError.Transaction.TransactionTimedOut';
const CONSTRAINT = 'Neo.ClientError.Schema.ConstraintValidationFailed';
/** Another process made the same key or index meanwhile; `IF NOT EXISTS` looks before it makes. */
const MADE_MEANWHILE = 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists';
const LOCKED = ['Neo.TransientError.Transaction.', 'Neo.ClientError.Transaction.LockClientStopped'];

/** Maps what the driver threw, by its code alone. */
export function toStoreError(
  error: unknown,
  statement: string,
  timeoutMs: number,
): GraphStoreError {
  if (error instanceof GraphStoreError) return error;
  const options = { cause: error };
  if (!(error instanceof neo4j.Neo4jError)) return new StatementError(statement, 'Driver', options);
  const { code } = error;
  const begins = (prefix: string): boolean => code.startsWith(prefix);
  if (begins(TIMED_OUT)) return new StatementTimeoutError(statement, timeoutMs, options);
  if (code === CONSTRAINT) return new ConstraintViolationError(statement, code, options);
  if (LOCKED.some(begins)) {
    return new StoreBusyError(
      statement,
      `Statement "${statement}" met another write (${code})`,
      options,
    );
  }
  if (UNAVAILABLE.some(begins)) return new StoreUnavailableError('neo4j', code, options);
  return new StatementError(statement, code, options);
}

/** True when the same work may succeed if it is sent again. */
export function isPassing(error: unknown): boolean {
  return (
    error instanceof GraphStoreError &&
    error.cause instanceof neo4j.Neo4jError &&
    (neo4j.isRetryableError(error.cause) || error.cause.code === MADE_MEANWHILE)
  );
}
