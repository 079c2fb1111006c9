import { describeRootList } from '../../support/root-list.js';

describeRootList({
  field: 'people',
  filterType: 'PersonFilter',
  all: ['person:alpha', 'person:beta', 'person:gamma'],
  filters: [
    [
      'ids',
      { ids: ['person:gamma', 'person:alpha', 'person:alpha'] },
      ['person:alpha', 'person:gamma'],
    ],
    ['name', { name: { text: '甲人物' } }, ['person:alpha']],
    [
      'where they spoke',
      { spokeAt: { some: { within: { some: { ids: ['forum-edition:alpha'] } } } } },
      ['person:alpha'],
    ],
    [
      'the forum where they spoke',
      { spokeAt: { some: { forum: { ids: ['forum:alpha'] } } } },
      ['person:alpha'],
    ],
    [
      'the place where they spoke',
      { spokeAt: { some: { place: { ids: ['place:beta'], includeContained: false } } } },
      [],
    ],
  ],
});
