import type {
  LinkDirection,
  RelationshipType,
} from '../../graphql/__generated__/resolver-types.js';

/** A relationship between two entities. */
export interface FoundLink {
  readonly relationship: RelationshipType;
  /** The id of the subject. */
  readonly sourceId: string;
  /** The id of the object. */
  readonly targetId: string;
  /** Role and validity; tells apart links of a type between the same two entities. */
  readonly key: string;
  readonly role: string | null;
  /** When it holds, EDTF. */
  readonly validity: string | null;
  readonly inferred: boolean;
  /** 0 to 1. */
  readonly confidence: number;
  /** Ascending; empty where nobody asks for proof. */
  readonly statementIds: readonly string[];
  /** Seen from the entity where a path comes from; null where there is no such entity. */
  readonly direction: LinkDirection | null;
}

/** The permanent name of a link: `place:qianhai PART_OF place:shenzhen |`. */
export function keyOfLink({ sourceId, relationship, targetId, key }: FoundLink): string {
  return `${sourceId} ${relationship} ${targetId} ${key}`;
}
