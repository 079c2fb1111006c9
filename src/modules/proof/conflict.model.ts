import type { Connection, Keyed } from '../../graphql/pagination.js';
import type { ClaimModel } from './claim.js';

/** A claim that contradicts itself. */
export interface ConflictModel {
  readonly entityId: string;
  readonly claim: ClaimModel;
}

/** A contradiction with its sort keys. */
export interface ConflictEntry extends Keyed {
  readonly node: ConflictModel;
}

/** An entry with what its cursor needs. */
export type ConflictEntryOnPage = ConflictEntry & { readonly fingerprint: string };

/** A page of contradictions. */
export type ConflictPage = Omit<Connection<ConflictEntry>, 'totalCount'> & {
  /** Counts them all when it is asked for. */
  readonly totalCount: () => Promise<number>;
};
