import type { FilterDefinition } from '../../graphql/filter.js';

/** Which statements to keep. */
export const statementFilter: FilterDefinition = {
  type: 'Statement',
  fields: {
    ids: { kind: 'values', property: 'id' },
    subjects: { kind: 'values', property: 'subjectId' },
    documents: { kind: 'values', property: 'documentId' },
    properties: { kind: 'values', property: 'property' },
    methods: { kind: 'values', property: 'method' },
    flags: { kind: 'overlaps', property: 'flags' },
  },
};
