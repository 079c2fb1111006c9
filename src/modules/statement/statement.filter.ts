import type { CustomCondition, FilterDefinition, FilterField } from '../../graphql/filter.js';
import { entityFilter } from '../entity/entity.filter.js';
import { confidenceBetween } from './confidence-range.js';

const INTERESTED = ['INTERESTED_PARTY'];

const independence: CustomCondition = (independent) => ({
  kind: independent === true ? 'disjoint' : 'overlaps',
  property: 'flags',
  values: INTERESTED,
});

const publisherKinds: CustomCondition = (kinds, _path, fragments) => ({
  kind: 'related',
  fragment: fragments.named('statement/statement-publishers'),
  to: { kind: 'in', property: 'kind', values: kinds as readonly string[] },
});

/** Which statements to keep. */
export const statementFilter: FilterDefinition = {
  type: 'Statement',
  fields: {
    ids: { kind: 'values', property: 'id' },
    subjects: { kind: 'values', property: 'subjectId' },
    documents: { kind: 'values', property: 'documentId' },
    claimant: {
      kind: 'related',
      fragment: 'statement/statement-claimant',
      to: () => entityFilter,
    },
    publisherKinds: { kind: 'custom', condition: publisherKinds },
    properties: { kind: 'values', property: 'property' },
    methods: { kind: 'values', property: 'method' },
    ranks: { kind: 'values', property: 'rank' },
    languages: { kind: 'values', property: 'language' },
    flags: { kind: 'overlaps', property: 'flags' },
    confidence: { kind: 'custom', condition: confidenceBetween },
    independent: { kind: 'custom', condition: independence },
  },
};

/**
 * Keeps entities about which one statement meets a `StatementFilter`: the field `provenance` for
 * the filter of any entity type.
 */
export const provenanceField: FilterField = {
  kind: 'related',
  fragment: 'entity/entity-statements',
  to: () => statementFilter,
};
