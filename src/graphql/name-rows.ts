import { text } from '../graph/cells.js';
import type { Row } from '../graph/values.js';
import type { Word } from '../ontology/vocabularies.js';

/** A name of an entity as it is stored. */
export interface NameRow {
  readonly entityId: string;
  readonly text: string;
  readonly language: string;
  readonly script: string;
  readonly kind: Word<'NameKind'>;
  /** See `searchTextOf`. */
  readonly searchText: string;
}

/** What a search of names has to read for `decodeName`. */
export const NAME_COLUMNS: readonly (keyof NameRow)[] = [
  'entityId',
  'text',
  'language',
  'script',
  'kind',
  'searchText',
];

/** A name from a row of `NAME_COLUMNS`. */
export function decodeName(row: Row): NameRow {
  return {
    entityId: text(row, 0),
    text: text(row, 1),
    language: text(row, 2),
    script: text(row, 3),
    kind: text(row, 4) as Word<'NameKind'>,
    searchText: text(row, 5),
  };
}
