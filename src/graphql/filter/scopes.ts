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

function expansion(name: string): Expansion {
  return defineStatement<{ ids: readonly string[] }, string>({
    name,
    parameters: ['ids'],
    decode: (row) => text(row, 0),
  });
}

/** The scopes by the input type that names them. */
export const SCOPES: Readonly<Record<string, Scope>> = {
  PlaceScope: {
    type: 'Place',
    expand: expansion('place/places-within'),
    switch: 'includeContained',
    fields: ['venues', 'locatedIn'],
  },
  SectorScope: {
    type: 'Sector',
    expand: expansion('sector/sectors-within'),
    switch: 'includeNarrower',
    fields: ['sectors'],
  },
};
