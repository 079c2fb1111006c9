import { describeRootList } from '../../support/root-list.js';

describeRootList({
  field: 'cities',
  filterType: 'PlaceFilter',
  all: ['place:beta', 'place:gamma'],
  filters: [
    ['name', { name: { text: 'Beta' } }, ['place:beta']],
    ['place in which it lies', { within: { ids: ['place:beta'] } }, ['place:beta']],
    ['ids, never of what is no city', { ids: ['place:alpha', 'place:gamma'] }, ['place:gamma']],
  ],
});
