import { describeRootList } from '../../support/root-list.js';

describeRootList({
  field: 'remarks',
  filterType: 'RemarkFilter',
  all: ['remark:alpha', 'remark:beta', 'remark:gamma'],
  named: false,
  filters: [
    [
      'ids',
      { ids: ['remark:gamma', 'remark:alpha', 'remark:alpha'] },
      ['remark:alpha', 'remark:gamma'],
    ],
    ['who said it', { saidBy: { some: { ids: ['person:alpha'] } } }, ['remark:alpha']],
    [
      'who said it, by name',
      { saidBy: { some: { name: { text: 'Alpha person', match: 'WHOLE' } } } },
      ['remark:alpha'],
    ],
    [
      'where it was said',
      { saidAt: { some: { within: { some: { ids: ['forum-event:alpha'] } } } } },
      ['remark:alpha'],
    ],
    [
      'sector, with the narrower ones',
      { sector: { ids: ['sector:beta'] } },
      ['remark:alpha', 'remark:beta'],
    ],
    [
      'sector, without the narrower ones',
      { sector: { ids: ['sector:beta'], includeNarrower: false } },
      ['remark:beta'],
    ],
    ['sector by its name', { sector: { name: { text: '甲行业' } } }, ['remark:alpha']],
  ],
});
