import { basename } from 'node:path';
import { isNativeError } from 'node:util/types';

import {
  ConstraintViolationError,
  GraphStoreError,
  StatementError,
  StoreBusyError,
  StoreUnavailableError,
} from '../../errors.js';

/** What the engine throws: a GQLSTATUS where a statement failed, none where a file or the interface did. */
function statusOf(error: unknown): string | undefined {
  return isNativeError(error) && 'gqlStatus' in error ? String(error.gqlStatus) : undefined;
}

/** Maps what a statement threw. */
export function toStoreError(error: unknown, statement: string): GraphStoreError {
  if (error instanceof GraphStoreError) return error;
  const status = statusOf(error) ?? 'unknown';
  const options = { cause: error };
  if (status.startsWith('40')) {
    return new StoreBusyError(statement, `Statement "${statement}" met another write (${status})`, options);
  }
  if (status === 'G1001' || status.startsWith('23')) return new ConstraintViolationError(statement, status, options);
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
