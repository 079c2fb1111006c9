import type { GraphRecord } from '../../graph/compose/decode.js';
import type { FoundLink } from './link.js';

/** One step of a path. */
export interface FoundHop {
  readonly fromId: string;
  readonly toId: string;
  /** Every link between the two, at least one. */
  readonly links: readonly FoundLink[];
}

/** One way from an entity to another. */
export interface FoundPath {
  /** The ids of the entities on the way, both ends among them. */
  readonly nodeIds: readonly string[];
  readonly hops: readonly FoundHop[];
}

/** Ways from an entity to another. */
export interface FoundPaths {
  /** By length, then by the ids on the way. */
  readonly paths: readonly FoundPath[];
  /** The entities on them, read as `NAMED_ENTITY` says. */
  readonly entities: readonly GraphRecord[];
  readonly truncated: boolean;
  /** The ids of entities of which not all links were followed, ascending. */
  readonly hubIds: readonly string[];
}
