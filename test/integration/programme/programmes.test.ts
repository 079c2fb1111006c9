import { describeRootList } from '../../support/root-list.js';

describeRootList({
  field: 'programmes',
  filterType: 'ProgrammeFilter',
  all: ['programme:alpha', 'programme:beta', 'programme:gamma'],
  filters: [
    [
      'ids',
      { ids: ['programme:gamma', 'programme:alpha', 'programme:alpha'] },
      ['programme:alpha', 'programme:gamma'],
    ],
    ['name', { name: { text: 'chương trình' } }, ['programme:alpha', 'programme:gamma']],
    [
      'where it was launched',
      { launchedAt: { some: { within: { some: { ids: ['forum-edition:alpha'] } } } } },
      ['programme:alpha'],
    ],
    [
      'sector, with the narrower ones',
      { sector: { ids: ['sector:beta'] } },
      ['programme:alpha', 'programme:beta'],
    ],
    [
      'sector, without the narrower ones',
      { sector: { ids: ['sector:beta'], includeNarrower: false } },
      ['programme:beta'],
    ],
    ['sector by its name', { sector: { name: { text: '甲行业' } } }, ['programme:alpha']],
  ],
});
