import { describeRootList } from '../../support/root-list.js';

describeRootList({
  field: 'observations',
  filterType: 'ObservationFilter',
  all: ['observation:alpha', 'observation:beta', 'observation:gamma'],
  filters: [
    [
      'ids',
      { ids: ['observation:gamma', 'observation:alpha', 'observation:alpha'] },
      ['observation:alpha', 'observation:gamma'],
    ],
    ['name', { name: { text: 'beta' } }, ['observation:beta']],
    ['indicator', { indicators: ['INVESTMENT_VALUE'] }, ['observation:beta']],
    ['what it concerns', { concerns: { some: { ids: ['tenure:alpha'] } } }, ['observation:alpha']],
    [
      'the type of what it concerns',
      { concerns: { some: { types: ['PUBLISHER'] } } },
      ['observation:alpha'],
    ],
    [
      'sector, with the narrower ones',
      { sector: { ids: ['sector:beta'] } },
      ['observation:alpha', 'observation:beta'],
    ],
    [
      'sector, without the narrower ones',
      { sector: { ids: ['sector:beta'], includeNarrower: false } },
      ['observation:beta'],
    ],
    ['sector by its name', { sector: { name: { text: '甲行业' } } }, ['observation:alpha']],
  ],
});
