import { actorFilter } from '../entity/entity.filter.js';
import { occasionFilter } from '../forum/occasion.filter.js';
import { placeScope } from '../place/place.scope.js';
import { sectorScope } from '../sector/sector.scope.js';
import type { FilterDefinition } from '../../graphql/filter.js';

/** Which projects and batches to keep. */
export const projectFilter: FilterDefinition = {
  type: 'Undertaking',
  fields: {
    ids: { kind: 'values', property: 'id' },
    name: { kind: 'name' },
    signedAt: {
      kind: 'related',
      fragment: 'project/undertaking-signed-at',
      to: () => occasionFilter,
    },
    announcedAt: {
      kind: 'related',
      fragment: 'project/undertaking-announced-at',
      to: () => occasionFilter,
    },
    launchedAt: {
      kind: 'related',
      fragment: 'project/undertaking-launched-at',
      to: () => occasionFilter,
    },
    inauguratedAt: {
      kind: 'related',
      fragment: 'project/undertaking-inaugurated-at',
      to: () => occasionFilter,
    },
    party: { kind: 'related', fragment: 'project/undertaking-parties', to: () => actorFilter },
    place: { kind: 'relatedScope', fragment: 'project/undertaking-located-in', scope: placeScope },
    sector: { kind: 'relatedScope', fragment: 'project/undertaking-sectors', scope: sectorScope },
    types: { kind: 'values', property: 'type', map: typeOfWord },
    statuses: { kind: 'overlaps', property: 'statusWords' },
  },
};

function typeOfWord(word: string): string {
  return word === 'BATCH' ? 'ProjectBatch' : 'Project';
}
