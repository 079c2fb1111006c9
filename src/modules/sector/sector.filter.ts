import { sectorScope } from './sector.scope.js';
import type { FilterDefinition } from '../../graphql/filter.js';

/** Which sectors to keep. */
export const sectorFilter: FilterDefinition = {
  type: 'Sector',
  fields: {
    ids: { kind: 'values', property: 'id' },
    name: { kind: 'name' },
    within: { kind: 'scope', scope: sectorScope },
  },
};
