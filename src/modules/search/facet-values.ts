import { rows, text, textOrNull, texts } from '../../graph/cells.js';
import { compareCodePoints } from '../../graph/code-points.js';
import type { Row } from '../../graph/values.js';
import { defineStatement } from '../../graph/statement.js';
import type { EntityType } from '../../ontology/entity-types.js';

/** What a search result can be narrowed to, counted and sorted by. */
export interface FacetValues {
  readonly id: string;
  readonly type: EntityType;
  /** Ids of the places where it is, with all that they lie in. */
  readonly places: readonly string[];
  /** Ids of its sectors, with all that are broader. */
  readonly sectors: readonly string[];
  readonly years: readonly number[];
  /** The first day of its dates, ISO 8601; null where none has one. */
  readonly earliest: string | null;
}

/** Reads them for entities by id, in one statement. */
export const facetValuesByIds = defineStatement<{ ids: readonly string[] }, FacetValues>({
  name: 'search/facet-values-by-ids',
  parameters: ['ids'],
  decode: (row) => ({
    id: text(row, 0),
    type: text(row, 1) as EntityType,
    places: texts(row, 2),
    sectors: texts(row, 3),
    years: yearsOf(rows(row, 4)),
    earliest: earliestOf(rows(row, 4)),
  }),
});

function earliestOf(intervals: readonly Row[]): string | null {
  const days = intervals.flatMap((interval) => textOrNull(interval, 0) ?? []);
  return days.toSorted(compareCodePoints)[0] ?? null;
}

/** The longest interval that counts in every year that it touches. */
const MAX_YEARS = 100;

/** The years that intervals `[earliest, latest]` touch, ascending; of an open one, the year of its known end. */
function yearsOf(intervals: readonly Row[]): readonly number[] {
  const years = new Set<number>();
  for (const interval of intervals) {
    const earliest = textOrNull(interval, 0) ?? textOrNull(interval, 1);
    const latest = textOrNull(interval, 1) ?? earliest;
    const [first, last] = [earliest, latest].map((day) => Number(day?.slice(0, 4)));
    if (first === undefined || last === undefined) continue;
    for (let year = first; year <= Math.min(last, first + MAX_YEARS); year++) years.add(year);
  }
  return [...years].sort((a, b) => a - b);
}
