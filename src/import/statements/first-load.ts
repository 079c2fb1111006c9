import { flag, number } from '../../graph/cells.js';
import { defineStatement } from '../../graph/statement.js';
import { noRows } from './decode.js';

/** One row where there is anything in the graph, none where there is not. */
export const anyNode = defineStatement<Record<never, never>, boolean>({
  name: 'import/any-node',
  parameters: [],
  decode: (row) => flag(row, 0),
});

/** Notes that the graph is half loaded. */
export const markLoading = defineStatement<Record<never, never>, never>({
  name: 'import/mark-loading',
  parameters: [],
  decode: noRows,
});

/** Takes the mark of a half loaded graph away from one that is empty again. */
export const unmarkLoading = defineStatement<Record<never, never>, never>({
  name: 'import/unmark-loading',
  parameters: [],
  decode: noRows,
});

/** Deletes some nodes of a half loaded graph and says how many. */
export const deleteSomeNodes = defineStatement<{ readonly limit: number }, number>({
  name: 'import/delete-some-nodes',
  parameters: ['limit'],
  decode: (row) => number(row, 0),
});
