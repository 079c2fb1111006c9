import { compareCodePoints } from '../../graph/code-points.js';
import type { GraphStore } from '../../graph/graph-store.js';
import type { StatementRunner } from '../../graph/statement.js';
import {
  linkRunner,
  neighboursByIds,
  twoStepsFromEnds,
  type Neighbours,
} from './graph.statements.js';
import type { SearchScope } from './search-scope.js';

/** An entity with more links than this is a hub, and a search goes no further behind it. */
export const HUB_LINKS = 100;

/** How many entities one step of a search follows the links of. */
const MAX_FOLLOWED = 1_000;

/** An entity whose links were followed, with the ids of those that it is linked to. */
export type Followed = readonly [id: string, neighbourIds: readonly string[]];

/** A breadth-first search; every step is one statement, the first two together where they may be. */
export class GraphSearch {
  /** Entities of which not all links were followed. */
  readonly hubs = new Set<string>();
  /** True where a step was too wide, so that entities with late ids were not followed. */
  wasCut = false;
  readonly #followed = new Set<string>();
  readonly #runner: StatementRunner;
  /** What the first statement has read of the second step. */
  readonly #ahead = new Map<string, Neighbours[1]>();

  constructor(
    store: GraphStore,
    private readonly scope: SearchScope,
    private readonly ends: readonly [string, string],
  ) {
    this.#runner = linkRunner(store, scope);
  }

  /**
   * The ends that exist with their neighbours, at most the first `limit` of each. The same statement
   * reads what the next step will ask for, unless that is of more than `ahead` entities.
   */
  async followEnds(limit: number, ahead: number): Promise<readonly Followed[]> {
    const read = await twoStepsFromEnds(this.#runner, {
      ids: this.ends,
      ...this.scope,
      limit: limit + 1,
      nextIds: ahead,
      nextLimit: HUB_LINKS + 1,
    });
    const followed: Followed[] = [];
    for (const [id, neighbourIds] of read) {
      if (!this.ends.includes(id)) {
        this.#ahead.set(id, neighbourIds);
        continue;
      }
      const all = neighbourIds ?? [];
      if (all.length > limit) this.hubs.add(id);
      this.#followed.add(id);
      followed.push([id, all.slice(0, limit)]);
    }
    return followed;
  }

  /** Entities with their neighbours; those that are hubs, and those followed before, are left out. */
  async follow(ids: Iterable<string>): Promise<readonly Followed[]> {
    const fresh = [...new Set(ids)].filter((id) => !this.#followed.has(id));
    const followed = fresh.sort(compareCodePoints).slice(0, MAX_FOLLOWED);
    if (followed.length < fresh.length) this.wasCut = true;
    for (const id of followed) this.#followed.add(id);
    const found: Followed[] = [];
    for (const [id, neighbourIds] of await this.#read(followed)) {
      if (neighbourIds === null) this.hubs.add(id);
      else found.push([id, neighbourIds]);
    }
    return found;
  }

  /** Ascending. */
  get hubIds(): readonly string[] {
    return [...this.hubs].sort(compareCodePoints);
  }

  /** What was read ahead is not read again. */
  async #read(ids: readonly string[]): Promise<readonly Neighbours[]> {
    const known = ids.flatMap((id): readonly Neighbours[] => {
      const neighbourIds = this.#ahead.get(id);
      return neighbourIds === undefined ? [] : [[id, neighbourIds]];
    });
    const unread = ids.filter((id) => !this.#ahead.has(id));
    if (unread.length === 0) return known;
    const read = await neighboursByIds(this.#runner, {
      ids: unread,
      ends: this.ends,
      ...this.scope,
      limit: HUB_LINKS + 1,
    });
    return [...known, ...read];
  }
}
