import { entityFilter } from '../entity/entity.filter.js';
import type { FilterDefinition } from '../../graphql/filter.js';

/** Which documents to keep. */
export const documentFilter: FilterDefinition = {
  type: 'Document',
  fields: {
    ids: { kind: 'values', property: 'id' },
    name: { kind: 'name' },
    publisher: {
      kind: 'related',
      fragment: 'document/document-published-by',
      to: () => publisherFilter,
    },
    mentions: { kind: 'related', fragment: 'document/document-mentions', to: () => entityFilter },
    kinds: { kind: 'values', property: 'kind' },
    languages: { kind: 'values', property: 'language' },
  },
};

/** Which publishers to keep. */
export const publisherFilter: FilterDefinition = {
  type: 'Publisher',
  fields: {
    ids: { kind: 'values', property: 'id' },
    name: { kind: 'name' },
  },
};
