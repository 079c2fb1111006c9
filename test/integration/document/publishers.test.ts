import { describeRootList } from '../../support/root-list.js';

describeRootList({
  field: 'publishers',
  filterType: 'PublisherFilter',
  all: ['publisher:alpha', 'publisher:beta', 'publisher:gamma'],
  filters: [
    [
      'ids',
      { ids: ['publisher:gamma', 'publisher:alpha', 'publisher:alpha'] },
      ['publisher:alpha', 'publisher:gamma'],
    ],
    ['name', { name: { text: 'beta publisher' } }, ['publisher:beta']],
    ['whole name', { name: { text: 'nhà xuất bản', match: 'WHOLE' } }, []],
  ],
});
