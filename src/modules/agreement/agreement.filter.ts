import { actorFilter } from '../entity/entity.filter.js';
import { occasionFilter } from '../forum/occasion.filter.js';
import { sectorScope } from '../sector/sector.scope.js';
import type { FilterDefinition } from '../../graphql/filter.js';

/** Which agreements to keep. */
export const agreementFilter: FilterDefinition = {
  type: 'Agreement',
  fields: {
    ids: { kind: 'values', property: 'id' },
    name: { kind: 'name' },
    signedAt: {
      kind: 'related',
      fragment: 'agreement/agreement-signed-at',
      to: () => occasionFilter,
    },
    party: { kind: 'related', fragment: 'agreement/agreement-parties', to: () => actorFilter },
    sector: { kind: 'relatedScope', fragment: 'agreement/agreement-sectors', scope: sectorScope },
    kinds: { kind: 'values', property: 'kind' },
    statuses: { kind: 'values', property: 'status' },
  },
};
