import { actorFilter } from '../entity/entity.filter.js';
import { placeScope } from '../place/place.scope.js';
import { sectorScope } from '../sector/sector.scope.js';
import type { FilterDefinition } from '../../graphql/filter.js';

/** Which forum series to keep. */
export const forumFilter: FilterDefinition = {
  type: 'Forum',
  fields: {
    ids: { kind: 'values', property: 'id' },
    name: { kind: 'name' },
    namedAfter: { kind: 'relatedScope', fragment: 'forum/forum-named-after', scope: placeScope },
    sector: { kind: 'relatedScope', fragment: 'forum/forum-sectors', scope: sectorScope },
  },
};

/** Which editions to keep. */
export const forumEditionFilter: FilterDefinition = {
  type: 'ForumEdition',
  fields: {
    ids: { kind: 'values', property: 'id' },
    name: { kind: 'name' },
    forum: { kind: 'related', fragment: 'forum/occasion-forum', to: () => forumFilter },
    place: { kind: 'relatedScope', fragment: 'forum/occasion-venues', scope: placeScope },
    organiser: { kind: 'related', fragment: 'forum/occasion-organisers', to: () => actorFilter },
    sector: { kind: 'relatedScope', fragment: 'forum/occasion-sectors', scope: sectorScope },
  },
};

/** Which events to keep. */
export const forumEventFilter: FilterDefinition = {
  type: 'ForumEvent',
  fields: {
    ids: { kind: 'values', property: 'id' },
    name: { kind: 'name' },
    within: { kind: 'relatedIds', fragment: 'forum/occasion-within' },
    forum: { kind: 'related', fragment: 'forum/occasion-forum', to: () => forumFilter },
    place: { kind: 'relatedScope', fragment: 'forum/occasion-venues', scope: placeScope },
    sector: { kind: 'relatedScope', fragment: 'forum/occasion-sectors', scope: sectorScope },
    kinds: { kind: 'values', property: 'kind' },
  },
};
