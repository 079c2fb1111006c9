import { describeRootList } from '../../support/root-list.js';

describeRootList({
  field: 'forums',
  filterType: 'ForumFilter',
  all: ['forum:alpha', 'forum:beta', 'forum:gamma'],
  filters: [
    ['ids', { ids: ['forum:gamma', 'forum:alpha', 'forum:alpha'] }, ['forum:alpha', 'forum:gamma']],
    ['name', { name: { text: 'Dien dan' } }, ['forum:alpha', 'forum:gamma']],
    [
      'the place it is named after',
      { namedAfter: { some: { within: { ids: ['place:alpha'] } } } },
      ['forum:alpha'],
    ],
    [
      'sector, with the narrower ones',
      { sector: { ids: ['sector:beta'] } },
      ['forum:alpha', 'forum:beta'],
    ],
    [
      'sector, without the narrower ones',
      { sector: { ids: ['sector:beta'], includeNarrower: false } },
      ['forum:beta'],
    ],
    ['sector by its name', { sector: { name: { text: '甲行业' } } }, ['forum:alpha']],
  ],
});
