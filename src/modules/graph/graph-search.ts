import { compareCodePoints } from '../../graph/code-points.js';
import type { GraphStore } from '../../graph/graph-store.js';
import { neighboursByIds, neighboursOfEnds, type Neighbours } from './graph.statements.js';
import type { SearchScope } from './search-scope.js';

/** An entity with more links than this is a hub, and a search goes no further behind it. */
export const HUB_LINKS = 100;

/** How many entities one step of a search follows the links of. */
const MAX_FOLLOWED = 1_000;

/** A breadth-first search; every step is one statement. */
export class GraphSearch {
  /** Entities of which not all links were followed. */
  readonly hubs = new Set<string>();
  /** True where a step was too wide, so that entities with late ids were not followed. */
  wasCut = false;
  readonly #followed = new Set<string>();

  constructor(
    private readonly store: GraphStore,
    private readonly scope: SearchScope,
    private readonly ends: readonly string[],
  ) {}

  /** The ends that exist with their neighbours, at most the first `limit` of each. */
  async followEnds(limit: number): Promise<readonly Neighbours[]> {
    const found = await neighboursOfEnds(this.store, {
      ids: [...new Set(this.ends)],
      ...this.scope,
      limit: limit + 1,
    });
    return found.map(([id, neighbourIds]) => {
      this.#followed.add(id);
      if (neighbourIds.length > limit) this.hubs.add(id);
      return [id, neighbourIds.slice(0, limit)];
    });
  }

  /** Entities with their neighbours; those that are hubs, and those followed before, are left out. */
  async follow(ids: Iterable<string>): Promise<readonly Neighbours[]> {
    const fresh = [...new Set(ids)].filter((id) => !this.#followed.has(id));
    const followed = fresh.sort(compareCodePoints).slice(0, MAX_FOLLOWED);
    if (followed.length < fresh.length) this.wasCut = true;
    if (followed.length === 0) return [];
    for (const id of followed) this.#followed.add(id);
    const found = await neighboursByIds(this.store, {
      ids: followed,
      ends: this.ends,
      ...this.scope,
      limit: HUB_LINKS + 1,
    });
    return found.filter(([id, neighbourIds]) => {
      if (neighbourIds.length <= HUB_LINKS) return true;
      this.hubs.add(id);
      return false;
    });
  }

  /** Ascending. */
  get hubIds(): readonly string[] {
    return [...this.hubs].sort(compareCodePoints);
  }
}
