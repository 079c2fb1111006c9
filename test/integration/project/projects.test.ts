import { describeRootList } from '../../support/root-list.js';

describeRootList({
  field: 'projects',
  filterType: 'ProjectFilter',
  all: [
    'project-batch:alpha',
    'project-batch:beta',
    'project-batch:gamma',
    'project:alpha',
    'project:beta',
    'project:gamma',
  ],
  filters: [
    ['name', { name: { text: 'Alpha' } }, ['project-batch:alpha', 'project:alpha']],
    [
      'type',
      { types: ['BATCH'] },
      ['project-batch:alpha', 'project-batch:beta', 'project-batch:gamma'],
    ],
    [
      'a status it ever had',
      { status: { reached: ['PLANNED'] } },
      ['project-batch:alpha', 'project:alpha'],
    ],
    ['a later status', { status: { reached: ['COMPLETED', 'CANCELLED'] } }, ['project:beta']],
    [
      'party',
      { parties: { some: { ids: ['person:alpha'] } } },
      ['project-batch:alpha', 'project:alpha'],
    ],
    [
      'where it was signed',
      { signedAt: { some: { within: { some: { ids: ['forum-edition:alpha'] } } } } },
      ['project-batch:alpha', 'project:alpha'],
    ],
    [
      'where it was announced',
      { announcedAt: { some: { within: { some: { ids: ['forum-edition:alpha'] } } } } },
      ['project-batch:alpha', 'project:alpha'],
    ],
    [
      'where it was launched',
      { launchedAt: { some: { within: { some: { ids: ['forum-edition:alpha'] } } } } },
      ['project-batch:alpha', 'project:alpha'],
    ],
    [
      'where it was inaugurated',
      { inauguratedAt: { some: { within: { some: { ids: ['forum-edition:alpha'] } } } } },
      ['project-batch:alpha', 'project:alpha'],
    ],
    [
      'an occasion by name',
      { signedAt: { some: { name: { text: 'ky hop' } } } },
      ['project-batch:alpha', 'project:alpha'],
    ],
    [
      'place, without what lies in it',
      { place: { ids: ['place:beta'], includeContained: false } },
      ['project-batch:beta', 'project:beta'],
    ],
    [
      'place, with what lies in it',
      { place: { ids: ['place:beta'] } },
      ['project-batch:alpha', 'project-batch:beta', 'project:alpha', 'project:beta'],
    ],
    [
      'sector, with the narrower ones',
      { sector: { ids: ['sector:beta'] } },
      ['project-batch:alpha', 'project-batch:beta', 'project:alpha', 'project:beta'],
    ],
    [
      'sector, without the narrower ones',
      { sector: { ids: ['sector:beta'], includeNarrower: false } },
      ['project-batch:beta', 'project:beta'],
    ],
    [
      'ids of both types',
      { ids: ['project:gamma', 'project-batch:gamma', 'project:gamma'] },
      ['project-batch:gamma', 'project:gamma'],
    ],
  ],
});
