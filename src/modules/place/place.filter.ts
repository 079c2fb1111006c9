import { actorFilter } from '../entity/entity.filter.js';
import { placeScope } from './place.scope.js';
import type { FilterDefinition } from '../../graphql/filter.js';

/** Which places to keep. */
export const placeFilter: FilterDefinition = {
  type: 'Place',
  fields: {
    ids: { kind: 'values', property: 'id' },
    name: { kind: 'name' },
    within: { kind: 'scope', scope: placeScope },
    memberOf: { kind: 'related', fragment: 'place/place-member-of', to: () => actorFilter },
    kinds: { kind: 'values', property: 'kind' },
  },
};
