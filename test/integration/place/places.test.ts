import { describeRootList } from '../../support/root-list.js';

describeRootList({
  field: 'places',
  filterType: 'PlaceFilter',
  all: ['place:alpha', 'place:beta', 'place:gamma'],
  filters: [
    ['ids', { ids: ['place:gamma', 'place:alpha', 'place:alpha'] }, ['place:alpha', 'place:gamma']],
    ['name', { name: { text: 'Beta' } }, ['place:beta']],
    ['kind', { kinds: ['CITY'] }, ['place:beta', 'place:gamma']],
    [
      'place, with what lies in it',
      { within: { ids: ['place:beta'] } },
      ['place:alpha', 'place:beta'],
    ],
    [
      'place, without what lies in it',
      { within: { ids: ['place:beta'], includeContained: false } },
      ['place:beta'],
    ],
    [
      "a member's body",
      { memberOf: { some: { name: { text: 'alpha organisation' } } } },
      ['place:alpha'],
    ],
  ],
});
