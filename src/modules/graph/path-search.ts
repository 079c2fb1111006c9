import { compareCodePoints } from '../../graph/code-points.js';

/** Which entities are linked, whatever the direction. */
export class Adjacency {
  readonly #neighbours = new Map<string, Set<string>>();

  link(id: string, neighbourId: string): void {
    this.#of(id).add(neighbourId);
    this.#of(neighbourId).add(id);
  }

  /** In no order. */
  neighbours(id: string): Iterable<string> {
    return this.#neighbours.get(id) ?? [];
  }

  #of(id: string): Set<string> {
    let neighbours = this.#neighbours.get(id);
    if (neighbours === undefined) this.#neighbours.set(id, (neighbours = new Set()));
    return neighbours;
  }
}

/** Paths as the ids on the way, by length, then by the ids. */
export interface EnumeratedPaths {
  readonly paths: readonly (readonly string[])[];
  /** True where the search ended before all were found. */
  readonly more: boolean;
}

/** What bounds an enumeration. */
interface Bounds {
  /** The longest paths in steps. */
  readonly maxLength: number;
  /** How many paths to return. */
  readonly limit: number;
  /** How many entities to step on in all before giving up. */
  readonly maxSteps: number;
}

/** Enumerates the paths between two entities that pass none twice. */
export function enumeratePaths(
  adjacency: Adjacency,
  from: string,
  to: string,
  { maxLength, limit, maxSteps }: Bounds,
): EnumeratedPaths {
  const distances = distancesTo(adjacency, to, maxLength);
  const sorted = new Map<string, readonly string[]>();
  const paths: (readonly string[])[] = [];
  let steps = 0;

  /** Adds the paths that go on from `path` in exactly `left` steps; false to stop. */
  const walk = (path: readonly string[], id: string, left: number): boolean => {
    let neighbours = sorted.get(id);
    if (neighbours === undefined)
      sorted.set(id, (neighbours = [...adjacency.neighbours(id)].sort(compareCodePoints)));
    for (const next of neighbours) {
      const distance = distances.get(next);
      if (distance === undefined || distance > left - 1 || path.includes(next)) continue;
      if (++steps > maxSteps) return false;
      if (next !== to) {
        if (left > 1 && !walk([...path, next], next, left - 1)) return false;
      } else if (left === 1) {
        if (paths.length === limit) return false;
        paths.push([...path, to]);
      }
    }
    return true;
  };

  for (let length = distances.get(from) ?? Infinity; length <= maxLength; length++) {
    if (!walk([from], from, length)) return { paths, more: true };
  }
  return { paths, more: false };
}

/** How many steps each entity is from `to`, as far as `maxLength`. */
function distancesTo(
  adjacency: Adjacency,
  to: string,
  maxLength: number,
): ReadonlyMap<string, number> {
  const distances = new Map([[to, 0]]);
  let frontier = [to];
  for (let distance = 1; distance <= maxLength && frontier.length > 0; distance++) {
    const next: string[] = [];
    for (const id of frontier) {
      for (const neighbour of adjacency.neighbours(id)) {
        if (distances.has(neighbour)) continue;
        distances.set(neighbour, distance);
        next.push(neighbour);
      }
    }
    frontier = next;
  }
  return distances;
}
