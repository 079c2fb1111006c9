import DataLoader from 'dataloader';

import { text, textOrNull } from '../../graph/cells.js';
import type { GraphStore } from '../../graph/graph-store.js';
import { defineStatement } from '../../graph/statement.js';
import { rowsByKey } from '../batch-loaders.js';

/** Something that an entity is part of. */
export interface Whole {
  readonly id: string;
  readonly kind: string | null;
}

const wholesOf = defineStatement<{ ids: readonly string[] }, Whole & { part: string }>({
  name: 'entity/wholes-of',
  parameters: ['ids'],
  decode: (row) => ({ part: text(row, 0), id: text(row, 1), kind: textOrNull(row, 2) }),
});

const broadestSectorsOf = defineStatement<
  { ids: readonly string[] },
  { sector: string; broadest: string }
>({
  name: 'sector/broadest-sectors-of',
  parameters: ['ids'],
  decode: (row) => ({ sector: text(row, 0), broadest: text(row, 1) }),
});

/**
 * What entities lie in, within one request: one statement for all places of a level of the
 * answer, one for all sectors. Answers are kept for the request.
 */
export class Hierarchies {
  readonly #wholes: DataLoader<string, readonly Whole[]>;
  readonly #broadest: DataLoader<string, readonly string[]>;

  constructor(store: GraphStore) {
    this.#wholes = new DataLoader(async (ids) => {
      const rows = await wholesOf(store, { ids });
      return rowsByKey(ids, rows, ({ part }) => part);
    });
    this.#broadest = new DataLoader(async (ids) => {
      const rows = await broadestSectorsOf(store, { ids });
      const found = rowsByKey(ids, rows, ({ sector }) => sector);
      return found.map((each) => each.map(({ broadest }) => broadest));
    });
  }

  /** What each entity is part of, at any depth, itself included. */
  wholesOf(ids: Iterable<string>): Promise<ReadonlyMap<string, readonly Whole[]>> {
    return loadAll(this.#wholes, ids);
  }

  /** The broadest sectors that include each sector, itself where it is one. */
  broadestOf(ids: Iterable<string>): Promise<ReadonlyMap<string, readonly string[]>> {
    return loadAll(this.#broadest, ids);
  }
}

async function loadAll<T>(
  loader: DataLoader<string, T>,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, T>> {
  const pairs = [...new Set(ids)].map(async (id) => [id, await loader.load(id)] as const);
  return new Map(await Promise.all(pairs));
}
