import { actorFilter } from '../entity/entity.filter.js';
import { occasionFilter } from '../forum/occasion.filter.js';
import { sectorScope } from '../sector/sector.scope.js';
import type { FilterDefinition } from '../../graphql/filter.js';

/** Which remarks to keep. */
export const remarkFilter: FilterDefinition = {
  type: 'Remark',
  fields: {
    ids: { kind: 'values', property: 'id' },
    saidBy: { kind: 'related', fragment: 'remark/remark-said-by', to: () => actorFilter },
    saidAt: { kind: 'related', fragment: 'remark/remark-said-at', to: () => occasionFilter },
    sector: { kind: 'relatedScope', fragment: 'remark/remark-sectors', scope: sectorScope },
  },
};
