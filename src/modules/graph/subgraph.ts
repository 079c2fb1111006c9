import { compareCodePoints } from '../../graph/code-points.js';
import type { GraphRecord } from '../../graph/compose/decode.js';
import type { GraphStore } from '../../graph/graph-store.js';
import { GraphSearch } from './graph-search.js';
import { readEntitiesAndLinks } from './graph.statements.js';
import type { FoundLink } from './link.js';
import type { SearchScope } from './search-scope.js';

/** How many links a subgraph has at most. */
const MAX_LINKS = 2_000;

/** Entities and the links among them. */
export interface FoundSubgraph {
  /** Those asked for in their order, then by distance, then by id. */
  readonly nodeIds: readonly string[];
  readonly links: readonly FoundLink[];
  /** The entities, read as `NAMED_ENTITY` says. */
  readonly entities: readonly GraphRecord[];
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
  /** Whether to read the statements behind the links. */
  readonly proof: boolean;
}

/** Reads a subgraph with a statement for the steps, and one for what is among them. */
export async function readSubgraph(
  store: GraphStore,
  scope: SearchScope,
  { ids, depth, maxNodes, proof }: SubgraphQuestion,
): Promise<FoundSubgraph> {
  const search = new GraphSearch(store, scope, ids);
  const ahead = { entities: depth > 1 ? maxNodes : 0, narrow: false };
  let step = await search.followEnds(maxNodes, ahead);
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
  const { relationships } = scope;
  const { entities, links } = await readEntitiesAndLinks(store, nodeIds, {
    relationships,
    limit: MAX_LINKS + 1,
    proof,
  });
  const hubIds = depth === 0 ? [] : search.hubIds;
  return {
    nodeIds,
    links: links.slice(0, MAX_LINKS),
    entities,
    missing: asked.filter((id) => !existing.has(id)),
    truncated: nodesLeftOut > 0 || links.length > MAX_LINKS || hubIds.length > 0 || search.wasCut,
    nodesLeftOut,
    hubIds,
  };
}
