import type { ProblemLog } from './problems.js';

/** Rows of a data set are rejected, so that nothing of it is imported. */
export class DatasetRejectedError extends Error {
  override readonly name = 'DatasetRejectedError';

  constructor(readonly problems: ProblemLog) {
    super(`The data set is rejected: ${problems.total} problems`);
  }
}

/** A file of the data set was changed while it was imported; nothing is kept, and a new try may do. */
export class DatasetChangedError extends Error {
  override readonly name = 'DatasetChangedError';

  constructor(options?: ErrorOptions) {
    super('A file of the data set was changed during the import', options);
  }
}
