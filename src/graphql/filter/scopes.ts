/** Things that contain each other: places, sectors. `entity/entities-by-look-ups` goes down each. */
export interface Scope {
  readonly type: 'Place' | 'Sector';
  /** The input field that switches the contained ones off. */
  readonly switch: string;
  /** The fields by which other types lead into the scope; the first that a type has counts. */
  readonly fields: readonly string[];
}

/** The scopes by the input type that names them. */
export const SCOPES: Readonly<Record<string, Scope>> = {
  PlaceScope: {
    type: 'Place',
    switch: 'includeContained',
    fields: ['venues', 'locatedIn'],
  },
  SectorScope: {
    type: 'Sector',
    switch: 'includeNarrower',
    fields: ['sectors'],
  },
};
