import { text } from '../../graph/cells.js';
import { defineStatement } from '../../graph/statement.js';
import type { Scope } from '../../graphql/filter.js';

const sectorsWithin = defineStatement<{ ids: readonly string[] }, string>({
  name: 'sector/sectors-within',
  parameters: ['ids'],
  decode: (row) => text(row, 0),
});

/** Sectors with narrower ones. */
export const sectorScope: Scope = {
  type: 'Sector',
  expand: sectorsWithin,
  switch: 'includeNarrower',
};
