import { describeRootList } from '../../support/root-list.js';

describeRootList({
  field: 'forumEditions',
  filterType: 'ForumEditionFilter',
  all: ['forum-edition:beta', 'forum-edition:alpha', 'forum-edition:gamma'],
  filters: [
    [
      'ids',
      { ids: ['forum-edition:gamma', 'forum-edition:alpha', 'forum-edition:alpha'] },
      ['forum-edition:alpha', 'forum-edition:gamma'],
    ],
    ['name', { name: { text: 'Alpha' } }, ['forum-edition:alpha']],
    ['forum', { forum: { ids: ['forum:beta'] } }, ['forum-edition:beta']],
    ['forum by name', { forum: { name: { text: '甲论坛' } } }, ['forum-edition:alpha']],
    [
      'organiser',
      { organisers: { some: { ids: ['organisation:alpha'] } } },
      ['forum-edition:alpha'],
    ],
    [
      'place, with what lies in it',
      { place: { ids: ['place:beta'] } },
      ['forum-edition:beta', 'forum-edition:alpha'],
    ],
    [
      'place, without what lies in it',
      { place: { ids: ['place:beta'], includeContained: false } },
      ['forum-edition:beta'],
    ],
    [
      'sector, with the narrower ones',
      { sector: { ids: ['sector:beta'] } },
      ['forum-edition:beta', 'forum-edition:alpha'],
    ],
    [
      'sector, without the narrower ones',
      { sector: { ids: ['sector:beta'], includeNarrower: false } },
      ['forum-edition:beta'],
    ],
  ],
});
