import { basename } from 'node:path';
import { isNativeError } from 'node:util/types';

import {
  ConstraintViolationError,
  GraphStoreError,
  StatementError,
  StoreBusyError,
  StoreUnavailableError,
} from '../../errors.js';

/**
 * The GQLSTATUS of a failed statement. The package moves it from the cause to a field, though
 * only on errors of its own realm, which those that jest's modules see are not.
 */
function statusOf(error: unknown): string {
  if (!isNativeError(error)) return 'unknown';
  if ('gqlStatus' in error) return String(error.gqlStatus);
  const marker = isNativeError(error.cause) ? /^GQLSTATUS (\w+)$/.exec(error.cause.message) : null;
  return marker?.[1] ?? 'unknown';
}

/** Maps what a statement threw. */
export function toStoreError(error: unknown, statement: string): GraphStoreError {
  if (error instanceof GraphStoreError) return error;
  const status = statusOf(error);
  const options = { cause: error };
  if (status.startsWith('40')) {
    return new StoreBusyError(
      statement,
      `Statement "${statement}" met another write (${status})`,
      options,
    );
  }
  if (status === 'G1001' || status.startsWith('23')) {
    return new ConstraintViolationError(statement, status, options);
  }
  return new StatementError(statement, status, options);
}

/** Maps what the opening of a file threw. */
export function toOpenError(error: unknown, path: string): GraphStoreError {
  // NOTE: the engine gives a locked file no code of its own, so its message has to tell.
  if (isNativeError(error) && error.message.includes('cannot be locked')) {
    const file = basename(path);
    return new StoreBusyError(
      file,
      `The graph file "${file}" is open in another process, and the embedded engine serves one at a time: ` +
        'stop the other process, or use Neo4j, which several processes can share',
      { cause: error },
    );
  }
  return new StoreUnavailableError('embedded', 'open', { cause: error });
}
