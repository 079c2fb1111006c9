import type { GraphStore } from '../../graph/graph-store.js';
import { groupBy } from '../../graph/group-by.js';
import {
  readEntitiesAndLinks,
  readShortWays,
  type EntitiesAndLinks,
} from './entities-and-links.statements.js';
import { GraphSearch, HUB_LINKS, type Followed } from './graph-search.js';
import type { FoundLink } from './link.js';
import type { FoundPath, FoundPaths } from './path.js';
import { Adjacency, enumeratePaths, type EnumeratedPaths } from './path-search.js';
import type { SearchScope } from './search-scope.js';

/** How many neighbours of each end are followed. */
const MAX_END_NEIGHBOURS = 2_000;

/** How many neighbours of both ends at most are followed before it is known whether they must be. */
const MAX_AHEAD = 200;

/** How many entities an enumeration steps on; some tens of milliseconds. */
const MAX_STEPS = 100_000;

/** How many links of the paths are read; far more than 50 paths of 6 steps have. */
const MAX_LINKS = 10_000;

/** Between which entities to look for paths, and for how many. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  /** In steps. */
  readonly maxLength: number;
  readonly limit: number;
  /** Whether to find out if there are more, or if hubs may hide some. */
  readonly asksForMore: boolean;
  /** Whether to read the statements behind the links. */
  readonly proof: boolean;
}

/**
 * Finds paths with one statement where those of three steps are enough and no more is asked, else by
 * a search.
 *
 * @returns null where one of the ends does not exist
 */
export async function findPaths(
  store: GraphStore,
  scope: SearchScope,
  question: PathQuestion,
): Promise<FoundPaths | null> {
  const short = question.asksForMore ? null : await findShortPaths(store, scope, question);
  return short ?? (await searchPaths(store, scope, question));
}

/** @returns null where there may be longer ones, or the ends have too many neighbours */
async function findShortPaths(
  store: GraphStore,
  scope: SearchScope,
  { from, to, maxLength, limit, proof }: PathQuestion,
): Promise<FoundPaths | null> {
  const found = await readShortWays(store, {
    ...scope,
    ids: [from, to],
    neighbourLimit: MAX_END_NEIGHBOURS + 1,
    fewerNeighbours: MAX_AHEAD,
    nextLimit: maxLength > 2 ? HUB_LINKS + 1 : 0,
    maxLength,
    ways: limit,
    limit: MAX_LINKS,
    proof,
  });
  if (found === null || (found.ways.length < limit && maxLength > 3)) return null;
  return { ...withLinks(found.ways, found), truncated: false, hubIds: [] };
}

/**
 * Finds paths by a breadth-first search from both ends, from the one with less ahead of it first. It
 * ends early when there are paths enough, since longer ones come later. The first two steps are one
 * statement where the ends have few neighbours, else each step from both ends is one or two, and
 * what is on the paths is one.
 */
async function searchPaths(
  store: GraphStore,
  scope: SearchScope,
  question: PathQuestion,
): Promise<FoundPaths | null> {
  const { from, to, maxLength, proof } = question;
  const search = new GraphSearch(store, scope, [from, to]);
  const ends = await search.followEnds(MAX_END_NEIGHBOURS, maxLength > 2 ? MAX_AHEAD : 0);
  if (ends.length < 2) return null;
  const found = await enumerateOutwards(search, ends, question);
  const ids = [...new Set(found.paths.flat())];
  const { relationships } = scope;
  const wanted = { relationships, limit: MAX_LINKS, proof };
  const read = await readEntitiesAndLinks(store, ids, wanted);
  return {
    ...withLinks(found.paths, read),
    truncated: found.more || search.wasCut || search.hubs.size > 0,
    hubIds: search.hubIds,
  };
}

async function enumerateOutwards(
  search: GraphSearch,
  ends: readonly Followed[],
  { from, to, maxLength, limit, asksForMore }: PathQuestion,
): Promise<EnumeratedPaths> {
  const adjacency = new Adjacency();
  let paths: EnumeratedPaths['paths'] | null = null;
  /** The paths of so many steps and fewer, where no more need be looked for. */
  const enumerate = (covered: number): EnumeratedPaths | null => {
    const bounds = { maxLength: Math.min(covered, maxLength), limit, maxSteps: MAX_STEPS };
    const found = enumeratePaths(adjacency, from, to, bounds);
    if (found.paths.length === limit) paths ??= found.paths;
    const isEnd = found.more || covered >= maxLength || (paths !== null && !asksForMore);
    return isEnd ? { ...found, paths: paths ?? found.paths } : null;
  };

  let ahead = ends.map((end) => linkAll(adjacency, [end]));
  for (let covered = 2; ; covered += 2) {
    const [narrow = [], wide = []] = ahead.toSorted((a, b) => a.length - b.length);
    let found = enumerate(covered);
    if (found !== null) return found;
    const next = linkAll(adjacency, await search.follow(narrow));
    found = enumerate(covered + 1);
    if (found !== null) return found;
    ahead = [next, linkAll(adjacency, await search.follow(wide))];
  }
}

/** Adds what was followed, and returns where it has led. */
function linkAll(adjacency: Adjacency, followed: readonly Followed[]): readonly string[] {
  for (const [id, neighbourIds] of followed) {
    for (const neighbourId of neighbourIds) adjacency.link(id, neighbourId);
  }
  return [...new Set(followed.flatMap(([, neighbourIds]) => neighbourIds))];
}

function withLinks(
  paths: readonly (readonly string[])[],
  { entities, links }: EntitiesAndLinks,
): Pick<FoundPaths, 'paths' | 'entities'> {
  const byPair = groupBy(links, ({ sourceId, targetId }) => pairOf(sourceId, targetId));
  return { paths: paths.map((nodeIds) => toPath(nodeIds, byPair)), entities };
}

function toPath(
  nodeIds: readonly string[],
  /** By the two ids of a step in ascending order. */
  links: ReadonlyMap<string, readonly FoundLink[]>,
): FoundPath {
  const hops = nodeIds.slice(1).map((toId, index) => {
    const fromId = nodeIds[index] ?? '';
    const between = links.get(pairOf(fromId, toId)) ?? [];
    return {
      fromId,
      toId,
      links: between.map((link) => ({
        ...link,
        direction: link.sourceId === fromId ? ('OUT' as const) : ('IN' as const),
      })),
    };
  });
  return { nodeIds, hops };
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}
