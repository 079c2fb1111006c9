import type { Word } from '../../ontology/vocabularies.js';
import type { StatementKind } from '../statement-kind.js';

/** What the projection needs of a stored statement. */
export interface StoredStatement {
  readonly id: string;
  readonly subjectId: string;
  readonly property: string;
  readonly kind: StatementKind;
  /** The value as canonical JSON; null for a relationship. */
  readonly value: string | null;
  readonly objectId: string | null;
  readonly role: string | null;
  readonly validity: string | null;
  readonly confidence: number;
  readonly method: Word<'StatementMethod'>;
  readonly rank: Word<'StatementRank'>;
  readonly documentId: string;
  /** The earliest day on which the document can have been published; null where unknown. */
  readonly publishedEarliest: string | null;
}

/** A value as it was written, the statement having been checked when it was imported. */
export function valueOf<T>(statement: StoredStatement): T {
  return JSON.parse(statement.value ?? 'null') as T;
}
