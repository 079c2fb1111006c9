import { describeRootList } from '../../support/root-list.js';

describeRootList({
  field: 'agreements',
  filterType: 'AgreementFilter',
  all: ['agreement:alpha', 'agreement:beta', 'agreement:gamma'],
  filters: [
    [
      'ids',
      { ids: ['agreement:gamma', 'agreement:alpha', 'agreement:alpha'] },
      ['agreement:alpha', 'agreement:gamma'],
    ],
    ['name', { name: { text: 'Hiệp định' } }, ['agreement:alpha', 'agreement:gamma']],
    ['kind', { kinds: ['TREATY'] }, ['agreement:alpha']],
    ['current status', { status: { current: ['IN_FORCE'] } }, ['agreement:beta']],
    ['party', { parties: { some: { ids: ['place:alpha'] } } }, ['agreement:alpha']],
    [
      'where it was signed',
      { signedAt: { some: { within: { some: { ids: ['forum-event:alpha'] } } } } },
      ['agreement:alpha'],
    ],
    [
      'the sector of where it was signed',
      { signedAt: { some: { sector: { ids: ['sector:beta'], includeNarrower: false } } } },
      [],
    ],
    [
      'sector, with the narrower ones',
      { sector: { ids: ['sector:beta'] } },
      ['agreement:alpha', 'agreement:beta'],
    ],
    [
      'sector, without the narrower ones',
      { sector: { ids: ['sector:beta'], includeNarrower: false } },
      ['agreement:beta'],
    ],
    ['sector by its name', { sector: { name: { text: '甲行业' } } }, ['agreement:alpha']],
  ],
});
