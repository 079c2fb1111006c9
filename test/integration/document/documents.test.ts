import { describeRootList } from '../../support/root-list.js';

describeRootList({
  field: 'documents',
  filterType: 'DocumentFilter',
  all: ['document:alpha', 'document:beta', 'document:gamma'],
  filters: [
    [
      'ids',
      { ids: ['document:gamma', 'document:alpha', 'document:alpha'] },
      ['document:alpha', 'document:gamma'],
    ],
    ['name', { name: { text: 'tai lieu' } }, ['document:alpha', 'document:gamma']],
    ['kind', { kinds: ['REPORT'] }, ['document:beta']],
    ['language', { languages: ['en'] }, ['document:alpha']],
    ['publisher', { publisher: { ids: ['publisher:alpha'] } }, ['document:alpha']],
    ['publisher by name', { publisher: { name: { text: 'nha xuat ban' } } }, ['document:alpha']],
    ['what it mentions', { mentions: { ids: ['publisher:gamma'] } }, ['document:alpha']],
    ['the type of what it mentions', { mentions: { types: ['TENURE'] } }, ['document:alpha']],
  ],
});
