import { list, number, texts } from '../cells.js';
import type { TextSearch } from '../graph-store.js';
import { defineStatement } from '../statement.js';
import type { Row, Value } from '../values.js';

/** Entities that a statement looks up: by a name, by ids, or by both, which have to agree. */
export interface LookUp {
  /** Finds the `entityId` of names; too many where it reaches its limit. Null without a name. */
  readonly search: TextSearch | null;
  readonly ids: readonly string[] | null;
  /** The scope of which all counts that lies in them; null for the entities alone. */
  readonly scope: 'Place' | 'Sector' | null;
  /** Says that its search has found too many names. */
  readonly tooMany: () => Error;
}

interface FoundEntities {
  /** For each look-up. */
  readonly ids: readonly (readonly string[])[];
  /** The positions of those that have found too many names. */
  readonly refused: readonly number[];
}

/** What look-ups lead to, on what their searches find: see `readFound` of the port. */
export const entitiesByLookUps = defineStatement<
  { found: Value; lookUps: readonly Value[] },
  FoundEntities
>({
  name: 'entity/entities-by-look-ups',
  parameters: ['found', 'lookUps'],
  decode: (row) => ({
    ids: list(row, 0).map((_, position, lists) => texts(lists, position)),
    refused: positions(row, 1),
  }),
});

/** A list of positions in a row. @throws CellError */
export function positions(row: Row, column: number): readonly number[] {
  return list(row, column).map((_, index, all) => number(all, index));
}

/** The searches of look-ups, and the look-ups as the statement takes them. */
export function askedOf(lookUps: readonly LookUp[]) {
  const searches = lookUps.flatMap(({ search }) => search ?? []);
  const asked = lookUps.map(({ search, ids, scope }): Value => {
    const [position, limit] =
      search === null ? [null, null] : [searches.indexOf(search), search.limit];
    return [position, limit, ids, scope];
  });
  return { searches, parameters: { found: null, lookUps: asked } };
}
