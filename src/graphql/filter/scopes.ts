import { text } from '../../graph/cells.js';
import type { BoundStatement } from '../../graph/statement.js';
import { defineStatement } from '../../graph/statement.js';

type Expansion = BoundStatement<{ ids: readonly string[] }, string>;

/** Things that contain each other: places, sectors. */
export interface Scope {
  readonly type: string;
  /** Finds the ids of everything that lies within the given ids, those included. */
  readonly expand: Expansion;
  /** The input field that switches the contained ones off. */
  readonly switch: string;
  /** The fields by which other types lead into the scope; the first that a type has counts. */
  readonly fields: readonly string[];
}

const placesWithin = defineStatement<{ ids: readonly string[] }, string>({
  name: 'place/places-within',
  parameters: ['ids'],
  decode: (row) => text(row, 0),
});

const sectorsWithin = defineStatement<{ ids: readonly string[] }, string>({
  name: 'sector/sectors-within',
  parameters: ['ids'],
  decode: (row) => text(row, 0),
});

/** The scopes by the input type that names them. */
export const SCOPES: Readonly<Record<string, Scope>> = {
  PlaceScope: {
    type: 'Place',
    expand: placesWithin,
    switch: 'includeContained',
    fields: ['venues', 'locatedIn'],
  },
  SectorScope: {
    type: 'Sector',
    expand: sectorsWithin,
    switch: 'includeNarrower',
    fields: ['sectors'],
  },
};
