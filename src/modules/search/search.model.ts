import type { EntriesOf } from '../../graphql/aggregate/aggregate-reader.js';
import type { FoundEntity } from '../../graphql/name-finder.js';
import type { Connection, EntryOnPage, Keyed } from '../../graphql/pagination.js';
import type { EntityType } from '../../ontology/entity-types.js';

export type { FoundEntity };

/** A search result with its sort keys. */
export interface SearchEntry extends Keyed {
  readonly node: FoundEntity;
}

/** A search result on a page. */
export type SearchEntryOnPage = EntryOnPage<SearchEntry>;

/** A page of search results, and how to count all of them. */
export interface SearchPage extends Connection<SearchEntry> {
  readonly facets: FacetCounts;
  /** What all results are, for `aggregate`. */
  readonly entriesOf: EntriesOf;
}

/** How many results have a value: the id of a place or sector. */
export interface Count {
  readonly value: string;
  readonly count: number;
}

/** Results counted when they are asked for. */
export interface FacetCounts {
  types(): Promise<readonly { readonly type: EntityType; readonly count: number }[]>;
  places(): Promise<readonly Count[]>;
  sectors(): Promise<readonly Count[]>;
  years(): Promise<readonly { readonly year: number; readonly count: number }[]>;
  undated(): Promise<number>;
}
