import { occasionFilter } from '../forum/occasion.filter.js';
import { sectorScope } from '../sector/sector.scope.js';
import type { FilterDefinition } from '../../graphql/filter.js';

/** Which programmes to keep. */
export const programmeFilter: FilterDefinition = {
  type: 'Programme',
  fields: {
    ids: { kind: 'values', property: 'id' },
    name: { kind: 'name' },
    launchedAt: {
      kind: 'related',
      fragment: 'programme/programme-launched-at',
      to: () => occasionFilter,
    },
    sector: { kind: 'relatedScope', fragment: 'programme/programme-sectors', scope: sectorScope },
  },
};
