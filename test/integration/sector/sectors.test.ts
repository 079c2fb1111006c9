import { describeRootList } from '../../support/root-list.js';

describeRootList({
  field: 'sectors',
  filterType: 'SectorFilter',
  all: ['sector:alpha', 'sector:beta', 'sector:gamma'],
  filters: [
    [
      'ids',
      { ids: ['sector:gamma', 'sector:alpha', 'sector:alpha'] },
      ['sector:alpha', 'sector:gamma'],
    ],
    ['a name in traditional characters', { name: { text: '甲行業' } }, ['sector:alpha']],
    [
      'sector, with the narrower ones',
      { within: { ids: ['sector:beta'] } },
      ['sector:alpha', 'sector:beta'],
    ],
    [
      'sector, without the narrower ones',
      { within: { ids: ['sector:beta'], includeNarrower: false } },
      ['sector:beta'],
    ],
    [
      'sector by name and id together',
      { within: { ids: ['sector:alpha'], name: { text: 'sector' } } },
      ['sector:alpha'],
    ],
  ],
});
