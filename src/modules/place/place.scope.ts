import { text } from '../../graph/cells.js';
import { defineStatement } from '../../graph/statement.js';
import type { Scope } from '../../graphql/filter.js';

const placesWithin = defineStatement<{ ids: readonly string[] }, string>({
  name: 'place/places-within',
  parameters: ['ids'],
  decode: (row) => text(row, 0),
});

/** Places with what lies in them. */
export const placeScope: Scope = {
  type: 'Place',
  expand: placesWithin,
  switch: 'includeContained',
};
