import { compareCodePoints } from '../../graph/code-points.js';
import type { GraphRecord } from '../../graph/compose/decode.js';
import type { GraphStore } from '../../graph/graph-store.js';
import { readSurroundings } from './entities-and-links.statements.js';
import { HUB_LINKS } from './graph-search.js';
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

/** Reads a subgraph with one statement. */
export async function readSubgraph(
  store: GraphStore,
  scope: SearchScope,
  { ids, depth, maxNodes, proof }: SubgraphQuestion,
): Promise<FoundSubgraph> {
  const asked = [...new Set(ids)];
  const { entities, links, hubIds, count } = await readSurroundings(store, {
    ...scope,
    ids: asked,
    maxNodes,
    neighbourLimit: depth > 0 ? maxNodes + 1 : 0,
    nextLimit: depth > 1 ? HUB_LINKS + 1 : 0,
    limit: MAX_LINKS + 1,
    proof,
  });
  const found = new Set(entities.map((entity) => entity.text('id')));
  const given = asked.filter((id) => found.has(id));
  const nodesLeftOut = count - entities.length;
  return {
    nodeIds: [...new Set([...given, ...found])],
    links: links.slice(0, MAX_LINKS),
    entities,
    missing: asked.filter((id) => !found.has(id)),
    truncated: nodesLeftOut > 0 || links.length > MAX_LINKS || hubIds.length > 0,
    nodesLeftOut,
    hubIds: hubIds.toSorted(compareCodePoints),
  };
}
