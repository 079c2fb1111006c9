import { entityFilter } from '../entity/entity.filter.js';
import { sectorScope } from '../sector/sector.scope.js';
import type { FilterDefinition } from '../../graphql/filter.js';

/** Which statistics to keep. */
export const observationFilter: FilterDefinition = {
  type: 'Observation',
  fields: {
    ids: { kind: 'values', property: 'id' },
    name: { kind: 'name' },
    concerns: {
      kind: 'related',
      fragment: 'observation/observation-concerns',
      to: () => entityFilter,
    },
    sector: {
      kind: 'relatedScope',
      fragment: 'observation/observation-sectors',
      scope: sectorScope,
    },
    indicators: { kind: 'values', property: 'indicator' },
  },
};
