import type { PageInfo } from '../../graphql/__generated__/resolver-types.js';
import type { ClaimModel } from './claim.js';

/** A claim that contradicts itself. */
export interface ConflictModel {
  readonly entityId: string;
  readonly claim: ClaimModel;
}

/** A page of contradictions. */
export interface ConflictPage {
  readonly nodes: readonly ConflictModel[];
  readonly edges: readonly { readonly cursor: string; readonly node: ConflictModel }[];
  readonly pageInfo: PageInfo;
  /** Counts them all when it is asked for. */
  readonly totalCount: () => Promise<number>;
}
