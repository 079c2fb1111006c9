import type { ExecutionResult } from 'graphql';

import type { GraphStore } from '../graph/graph-store.js';
import { AggregateReader } from '../graphql/aggregate/aggregate-reader.js';
import { BatchLoaders } from '../graphql/batch-loaders.js';
import type { FilterCompiler } from '../graphql/filter/filter-compiler.js';
import type { FragmentIndex } from '../graphql/fragment-index.js';
import type { GraphReader, GraphReaders } from '../graphql/graph-reader.js';
import type { ServedEntries } from '../graphql/record-loaders.js';
import { RecordLoaders } from '../graphql/record-loaders.js';
import type { DocumentTexts } from '../modules/proof/document-texts.js';

/** What lives as long as the server. */
export interface Services {
  readonly store: GraphStore;
  readonly readers: GraphReaders;
  readonly filters: FilterCompiler;
  readonly texts: DocumentTexts;
  readonly fragments: FragmentIndex;
  /** The most entries of one list that are aggregated. */
  readonly maxAggregateRows: number;
}

/** What every resolver of one request is given. */
export interface RequestContext extends Services {
  readonly reader: GraphReader;
  readonly loaders: RecordLoaders;
  readonly batches: BatchLoaders;
  readonly aggregates: AggregateReader;
  readonly served: ServedEntries;
  /** The reader's languages in order of preference, from `Accept-Language`; `*` left out. */
  readonly languages: readonly string[];
  /** Names the request in answers and logs. */
  readonly requestId: string;
  /** What the operation came to, where it was executed before Apollo Server was asked. */
  executed: ExecutionResult | null;
}

/** A fresh context with fresh loaders, so that nothing is shared between requests. */
export function createContext(
  services: Services,
  request: Pick<RequestContext, 'languages' | 'requestId'>,
): RequestContext {
  const { readers, store, filters, texts, fragments, maxAggregateRows } = services;
  const { languages, requestId } = request;
  const reader = readers.for(languages);
  const served: ServedEntries = { entries: 0 };
  return {
    store,
    readers,
    filters,
    texts,
    fragments,
    maxAggregateRows,
    reader,
    loaders: new RecordLoaders(reader, served),
    batches: new BatchLoaders(store),
    aggregates: new AggregateReader(store, fragments, maxAggregateRows),
    served,
    languages,
    requestId,
    executed: null,
  };
}
