import { describeRootList } from '../../support/root-list.js';

describeRootList({
  field: 'initiatives',
  filterType: 'InitiativeFilter',
  all: ['initiative:alpha', 'initiative:beta', 'initiative:gamma'],
  filters: [
    [
      'ids',
      { ids: ['initiative:gamma', 'initiative:alpha', 'initiative:alpha'] },
      ['initiative:alpha', 'initiative:gamma'],
    ],
    ["a name's pinyin", { name: { text: 'jia chang yi' } }, ['initiative:alpha']],
    ['kind', { kinds: ['POLICY'] }, ['initiative:beta']],
    [
      'sector, with the narrower ones',
      { sector: { ids: ['sector:beta'] } },
      ['initiative:alpha', 'initiative:beta'],
    ],
    [
      'sector, without the narrower ones',
      { sector: { ids: ['sector:beta'], includeNarrower: false } },
      ['initiative:beta'],
    ],
    ['sector by its name', { sector: { name: { text: '甲行业' } } }, ['initiative:alpha']],
  ],
});
