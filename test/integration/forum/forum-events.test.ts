import { describeRootList } from '../../support/root-list.js';

describeRootList({
  field: 'forumEvents',
  filterType: 'ForumEventFilter',
  all: ['forum-event:beta', 'forum-event:alpha', 'forum-event:gamma'],
  filters: [
    [
      'ids',
      { ids: ['forum-event:gamma', 'forum-event:alpha', 'forum-event:alpha'] },
      ['forum-event:alpha', 'forum-event:gamma'],
    ],
    ['name', { name: { text: 'Alpha' } }, ['forum-event:alpha']],
    ['kind', { kinds: ['PANEL'] }, ['forum-event:beta']],
    [
      'what it is within',
      { within: { some: { ids: ['forum-edition:alpha'] } } },
      ['forum-event:alpha'],
    ],
    [
      'what it is within, itself included',
      { within: { some: { ids: ['forum-event:beta'] } } },
      ['forum-event:beta', 'forum-event:alpha'],
    ],
    ['forum', { forum: { ids: ['forum:alpha'] } }, ['forum-event:alpha']],
    [
      'place, with what lies in it',
      { place: { ids: ['place:beta'] } },
      ['forum-event:beta', 'forum-event:alpha'],
    ],
    [
      'place, without what lies in it',
      { place: { ids: ['place:beta'], includeContained: false } },
      ['forum-event:beta'],
    ],
    [
      'sector, without the narrower ones',
      { sector: { ids: ['sector:beta'], includeNarrower: false } },
      ['forum-event:beta'],
    ],
  ],
});
