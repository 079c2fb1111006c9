import type { GraphStore } from '../../graph/graph-store.js';
import { compareCodePoints } from '../../graph/code-points.js';
import type { FoundEntity } from '../../graphql/name-finder.js';
import { ENTITY_TYPES } from '../../ontology/entity-types.js';
import type { FacetValues } from './facet-values.js';
import { facetValuesByIds } from './facet-values.js';
import type { Count, FacetCounts } from './search.model.js';

/** What results are narrowed to, besides their types; null where all are kept. */
export interface Narrowing {
  readonly places: readonly string[] | null;
  readonly sectors: readonly string[] | null;
  readonly years: readonly number[] | null;
}

type Facet = keyof Narrowing;

/** Found entities with what they can be narrowed to, which is read once and only where needed. */
export class NarrowedResults {
  #values: Promise<readonly FacetValues[]> | undefined;

  constructor(
    private readonly store: GraphStore,
    private readonly found: readonly FoundEntity[],
    private readonly narrowing: Narrowing,
  ) {}

  /** The results that meet every condition, in the order found. */
  async kept(): Promise<readonly FoundEntity[]> {
    if (Object.values(this.narrowing).every((wanted) => wanted === null)) return this.found;
    const ids = new Set((await this.keptBut()).map(({ id }) => id));
    return this.found.filter(({ id }) => ids.has(id));
  }

  /** What the results have that meet every condition but the one on a facet, by id. */
  async keptBut(facet?: Facet): Promise<readonly FacetValues[]> {
    const facets = (['places', 'sectors', 'years'] as const).filter((other) => other !== facet);
    const values = await (this.#values ??= this.#read());
    return values.filter((result) =>
      facets.every((other) => {
        const wanted: readonly (string | number)[] | null = this.narrowing[other];
        return wanted === null || result[other].some((value) => wanted.includes(value));
      }),
    );
  }

  /** The first day of each result, by id. */
  async dates(): Promise<ReadonlyMap<string, string | null>> {
    const values = await (this.#values ??= this.#read());
    return new Map(values.map(({ id, earliest }) => [id, earliest]));
  }

  async #read(): Promise<readonly FacetValues[]> {
    if (this.found.length === 0) return [];
    return facetValuesByIds(this.store, { ids: this.found.map(({ id }) => id) });
  }
}

/**
 * Counts results by each facet, its own condition left out.
 *
 * @param ofAnyType the results without a condition on their type; asked for only where types are counted
 */
export function countFacets(
  results: NarrowedResults,
  ofAnyType: () => Promise<NarrowedResults>,
): FacetCounts {
  return {
    async types() {
      const values = await (await ofAnyType()).keptBut();
      const counts = countBy(values.map(({ type }) => type));
      return counts
        .map(([type, count]) => ({ type, count }))
        .sort(
          (a, b) =>
            b.count - a.count || ENTITY_TYPES.indexOf(a.type) - ENTITY_TYPES.indexOf(b.type),
        );
    },
    places: () => countIds(results, 'places'),
    sectors: () => countIds(results, 'sectors'),
    async years() {
      const values = await results.keptBut('years');
      return countBy(values.flatMap(({ years }) => years))
        .map(([year, count]) => ({ year, count }))
        .sort((a, b) => b.year - a.year);
    },
    async undated() {
      const values = await results.keptBut('years');
      return values.filter(({ years }) => years.length === 0).length;
    },
  };
}

async function countIds(
  results: NarrowedResults,
  facet: 'places' | 'sectors',
): Promise<readonly Count[]> {
  const values = await results.keptBut(facet);
  return countBy(values.flatMap((result) => result[facet]))
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || compareCodePoints(a.value, b.value));
}

function countBy<T>(values: readonly T[]): readonly (readonly [value: T, count: number])[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}
