import { text } from './cells.js';
import { defineStatement } from './statement.js';

/** The version of the graph's content; no row before the first import. */
export const dataVersion = defineStatement<Record<never, never>, string>({
  name: 'import/data-version',
  parameters: [],
  decode: (row) => text(row, 0),
});
