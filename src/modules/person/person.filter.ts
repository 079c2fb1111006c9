import { occasionFilter } from '../forum/occasion.filter.js';
import type { FilterDefinition } from '../../graphql/filter.js';

/** Which people to keep. */
export const personFilter: FilterDefinition = {
  type: 'Person',
  fields: {
    ids: { kind: 'values', property: 'id' },
    name: { kind: 'name' },
    spokeAt: { kind: 'related', fragment: 'person/person-spoke-at', to: () => occasionFilter },
  },
};
