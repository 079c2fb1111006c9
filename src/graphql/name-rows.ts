import { text } from '../graph/cells.js';
import type { GraphStore } from '../graph/graph-store.js';
import { defineStatement } from '../graph/statement.js';
import type { Word } from '../ontology/vocabularies.js';

/** A name of an entity as it is stored. */
export interface NameRow {
  readonly id: string;
  readonly entityId: string;
  readonly text: string;
  readonly language: string;
  readonly script: string;
  readonly kind: Word<'NameKind'>;
  /** See `searchTextOf`. */
  readonly searchText: string;
}

const namesByIds = defineStatement<{ ids: readonly string[] }, NameRow>({
  name: 'entity/names-by-ids',
  parameters: ['ids'],
  decode: (row) => ({
    id: text(row, 0),
    entityId: text(row, 1),
    text: text(row, 2),
    language: text(row, 3),
    script: text(row, 4),
    kind: text(row, 5) as Word<'NameKind'>,
    searchText: text(row, 6),
  }),
});

/** Names by their ids, in the order of the ids; no statement where there are none. */
export async function readNames(
  store: GraphStore,
  ids: readonly string[],
): Promise<readonly NameRow[]> {
  return ids.length === 0 ? [] : namesByIds(store, { ids });
}

/** The id of the entity that a name belongs to: a name's id is its entity's id, `#` and a hash. */
export function entityOfName(nameId: string): string {
  return nameId.slice(0, nameId.indexOf('#'));
}
