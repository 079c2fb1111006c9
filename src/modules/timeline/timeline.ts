import type { RelationshipType, TimelineKind } from '../../graphql/__generated__/resolver-types.js';
import type { Connection, EntryOnPage, Keyed } from '../../graphql/pagination.js';

/** Something with a date. */
export interface TimelineThing {
  /** EDTF. */
  readonly edtf: string;
  readonly kind: TimelineKind;
  readonly entityId: string;
  /** The id of the occasion, or of the object of the relationship. */
  readonly otherId: string | null;
  readonly status: string | null;
  readonly relationship: RelationshipType | null;
  /** The statements of the relationship; none where there is none. */
  readonly linkStatementIds: readonly string[];
}

/** A dated thing with its sort key. */
export interface TimelineEntry extends Keyed {
  readonly node: TimelineThing;
}

/** A dated thing on a page. */
export type TimelineEntryOnPage = EntryOnPage<TimelineEntry>;

/** A page of dated things. */
export type Timeline = Omit<Connection<TimelineEntry>, 'totalCount'> & {
  /** Counts them all when it is asked for. */
  readonly totalCount: () => Promise<number>;
};
