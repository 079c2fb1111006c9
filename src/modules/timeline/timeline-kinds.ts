import type { TimelineKind } from '../../graphql/__generated__/resolver-types.js';

/** How the graph knows things of a kind. */
interface Source {
  /** The dated property of the entity; of the occasion where there is a `link`; null for a relationship's own date. */
  readonly property: string | null;
  /** The relationship to the occasion whose date it is. */
  readonly link?: string;
}

/** Where each kind of dated things comes from. */
export const TIMELINE_SOURCES: Readonly<Record<TimelineKind, Source>> = {
  HELD: { property: 'dates' },
  TENURE: { property: 'dates' },
  FOUNDED: { property: 'founded' },
  PERIOD: { property: 'period' },
  OBSERVED: { property: 'period' },
  PUBLISHED: { property: 'publishedOn' },
  STATUS: { property: 'status' },
  SIGNED: { property: 'dates', link: 'SIGNED_AT' },
  ANNOUNCED: { property: 'dates', link: 'ANNOUNCED_AT' },
  LAUNCHED: { property: 'dates', link: 'LAUNCHED_AT' },
  INAUGURATED: { property: 'dates', link: 'INAUGURATED_AT' },
  RELEASED: { property: 'dates', link: 'RELEASED_AT' },
  SAID: { property: 'dates', link: 'SAID_AT' },
  RELATED: { property: null },
};

/** Every kind. */
export const TIMELINE_KINDS = Object.keys(TIMELINE_SOURCES) as readonly TimelineKind[];

const KIND_BY_LINK = new Map(TIMELINE_KINDS.map((kind) => [graphKind(kind), kind]));

/** A kind as the statements spell it: occasion links by their relationship type. */
export function graphKind(kind: TimelineKind): string {
  return TIMELINE_SOURCES[kind].link ?? kind;
}

/** The kind that the statements spell in this way. @throws RangeError where there is none. */
export function kindOf(word: string): TimelineKind {
  const kind = KIND_BY_LINK.get(word);
  if (kind === undefined) throw new RangeError(`No kind of dated things is spelt "${word}"`);
  return kind;
}
