import { compareCodePoints } from '../../graph/code-points.js';
import type { GraphStore } from '../../graph/graph-store.js';
import { GraphSearch } from './graph-search.js';
import { linksAmongIds } from './graph.statements.js';
import type { FoundLink } from './link.js';
import type { SearchScope } from './search-scope.js';

/** How many links a subgraph has at most. */
const MAX_LINKS = 2_000;

/** Entities and the links among them. */
export interface FoundSubgraph {
  /** Those asked for in their order, then by distance, then by id. */
  readonly nodeIds: readonly string[];
  readonly links: readonly FoundLink[];
  /** The ids asked for that do not exist. */
  readonly missing: readonly string[];
  readonly truncated: boolean;
  readonly nodesLeftOut: number;
  /** The ids of entities of which not all links were followed, ascending. */
  readonly hubIds: readonly string[];
}

/** Where to start and how far to go. */
export interface SubgraphQuestion {
  readonly ids: readonly string[];
  /** In steps. */
  readonly depth: number;
  readonly maxNodes: number;
}

/** Reads a subgraph with a statement for each step, at least one, and one for the links. */
export async function readSubgraph(
  store: GraphStore,
  scope: SearchScope,
  { ids, depth, maxNodes }: SubgraphQuestion,
): Promise<FoundSubgraph> {
  const search = new GraphSearch(store, scope, ids);
  let step = await search.followEnds(maxNodes);
  const existing = new Set(step.map(([id]) => id));
  const asked = [...new Set(ids)];
  const nodeIds = asked.filter((id) => existing.has(id));
  let nodesLeftOut = 0;
  for (let distance = 1; distance <= depth && nodesLeftOut === 0; distance++) {
    if (distance > 1) step = await search.follow(nodeIds);
    const known = new Set(nodeIds);
    const found = new Set(step.flatMap(([, neighbourIds]) => neighbourIds));
    const fresh = [...found].filter((id) => !known.has(id)).sort(compareCodePoints);
    const kept = fresh.slice(0, maxNodes - nodeIds.length);
    nodesLeftOut = fresh.length - kept.length;
    nodeIds.push(...kept);
  }
  const members = Object.fromEntries(nodeIds.map((id) => [id, true as const]));
  const { relationships } = scope;
  const links = await linksAmongIds(store, {
    ids: nodeIds,
    members,
    relationships,
    limit: MAX_LINKS + 1,
  });
  const hubIds = depth === 0 ? [] : search.hubIds;
  return {
    nodeIds,
    links: links.slice(0, MAX_LINKS),
    missing: asked.filter((id) => !existing.has(id)),
    truncated: nodesLeftOut > 0 || links.length > MAX_LINKS || hubIds.length > 0 || search.wasCut,
    nodesLeftOut,
    hubIds,
  };
}
