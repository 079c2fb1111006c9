import type { Connection, EntryOnPage, Keyed } from '../../graphql/pagination.js';
import type { ClaimModel } from './claim.js';

/** A claim that contradicts itself. */
export interface ConflictModel {
  readonly entityId: string;
  readonly claim: ClaimModel;
}

/** A contradiction with its sort keys. */
interface ConflictEntry extends Keyed {
  readonly node: ConflictModel;
}

/** A contradiction on a page. */
export type ConflictEntryOnPage = EntryOnPage<ConflictEntry>;

/** A page of contradictions. */
export type ConflictPage = Omit<Connection<ConflictEntry>, 'totalCount'> & {
  /** Counts them all when it is asked for. */
  readonly totalCount: () => Promise<number>;
};
