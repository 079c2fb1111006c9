import { describeRootList } from '../../support/root-list.js';

describeRootList({
  field: 'organisations',
  filterType: 'OrganisationFilter',
  all: ['organisation:alpha', 'organisation:beta', 'organisation:gamma'],
  filters: [
    [
      'ids',
      { ids: ['organisation:gamma', 'organisation:alpha', 'organisation:alpha'] },
      ['organisation:alpha', 'organisation:gamma'],
    ],
    ['name', { name: { text: 'Alpha' } }, ['organisation:alpha']],
    [
      'name without its marks',
      { name: { text: 'to chuc' } },
      ['organisation:alpha', 'organisation:gamma'],
    ],
    ['a misspelt name', { name: { text: 'alfa organisation' } }, ['organisation:alpha']],
    ['whole name', { name: { text: 'organisation', match: 'WHOLE' } }, []],
    ['kind', { kinds: ['COMPANY', 'FUND'] }, ['organisation:beta']],
    ['membership', { memberOf: { some: { ids: ['organisation:beta'] } } }, ['organisation:alpha']],
    [
      'membership by name',
      { memberOf: { some: { name: { text: 'Beta' } } } },
      ['organisation:alpha'],
    ],
    [
      'place, with what lies in it',
      { place: { ids: ['place:beta'] } },
      ['organisation:alpha', 'organisation:beta'],
    ],
    [
      'place, without what lies in it',
      { place: { ids: ['place:beta'], includeContained: false } },
      ['organisation:beta'],
    ],
    ['place by its name', { place: { name: { text: 'dia diem alpha' } } }, ['organisation:alpha']],
    [
      'sector, with the narrower ones',
      { sector: { ids: ['sector:beta'] } },
      ['organisation:alpha', 'organisation:beta'],
    ],
    [
      'sector, without the narrower ones',
      { sector: { ids: ['sector:beta'], includeNarrower: false } },
      ['organisation:beta'],
    ],
    ['sector by its name', { sector: { name: { text: '甲行业' } } }, ['organisation:alpha']],
  ],
});
