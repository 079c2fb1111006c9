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
    ['publisher', { publishedBy: { some: { ids: ['publisher:alpha'] } } }, ['document:alpha']],
    [
      'publisher by name',
      { publishedBy: { some: { name: { text: 'nha xuat ban' } } } },
      ['document:alpha'],
    ],
    ['what it mentions', { mentions: { some: { ids: ['publisher:gamma'] } } }, ['document:alpha']],
    [
      'the type of what it mentions',
      { mentions: { some: { types: ['TENURE'] } } },
      ['document:alpha'],
    ],
  ],
});
