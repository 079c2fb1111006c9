import { placeScope } from '../place/place.scope.js';
import { sectorScope } from '../sector/sector.scope.js';
import type { FilterDefinition } from '../../graphql/filter.js';
import { forumFilter } from './forum.filter.js';

/** Which editions and events count. */
export const occasionFilter: FilterDefinition = {
  type: 'Occasion',
  fields: {
    within: { kind: 'relatedIds', fragment: 'forum/occasion-within' },
    name: { kind: 'name' },
    forum: { kind: 'related', fragment: 'forum/occasion-forum', to: () => forumFilter },
    place: { kind: 'relatedScope', fragment: 'forum/occasion-venues', scope: placeScope },
    sector: { kind: 'relatedScope', fragment: 'forum/occasion-sectors', scope: sectorScope },
  },
};
