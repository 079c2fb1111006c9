import { actorFilter } from '../entity/entity.filter.js';
import { placeScope } from '../place/place.scope.js';
import { sectorScope } from '../sector/sector.scope.js';
import type { FilterDefinition } from '../../graphql/filter.js';

/** Which organisations to keep. */
export const organisationFilter: FilterDefinition = {
  type: 'Organisation',
  fields: {
    ids: { kind: 'values', property: 'id' },
    name: { kind: 'name' },
    memberOf: {
      kind: 'related',
      fragment: 'organisation/organisation-member-of',
      to: () => actorFilter,
    },
    place: {
      kind: 'relatedScope',
      fragment: 'organisation/organisation-located-in',
      scope: placeScope,
    },
    sector: {
      kind: 'relatedScope',
      fragment: 'organisation/organisation-sectors',
      scope: sectorScope,
    },
    kinds: { kind: 'values', property: 'kind' },
  },
};
