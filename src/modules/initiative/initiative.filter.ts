import { sectorScope } from '../sector/sector.scope.js';
import type { FilterDefinition } from '../../graphql/filter.js';

/** Which initiatives to keep. */
export const initiativeFilter: FilterDefinition = {
  type: 'Initiative',
  fields: {
    ids: { kind: 'values', property: 'id' },
    name: { kind: 'name' },
    sector: { kind: 'relatedScope', fragment: 'initiative/initiative-sectors', scope: sectorScope },
    kinds: { kind: 'values', property: 'kind' },
  },
};
