import { ENTITY_TYPES, idPrefix } from '../../../src/ontology/entity-types.js';
import { describeRootList, type FilterCase } from '../../support/root-list.js';

const PREFIXES = ENTITY_TYPES.map(idPrefix).toSorted();
const ALL = PREFIXES.flatMap((prefix) =>
  ['alpha', 'beta', 'gamma'].map((letter) => `${prefix}:${letter}`),
).toSorted();

const byType = PREFIXES.map((prefix): FilterCase => [
  `the type of a ${prefix}`,
  { types: [prefix.replaceAll('-', '_').toUpperCase()] },
  ALL.filter((id) => id.startsWith(`${prefix}:`)),
]);

describeRootList({
  field: 'entities',
  filterType: 'EntityFilter',
  all: ALL,
  filters: [
    ...byType,
    ['ids of any type', { ids: ['tenure:beta', 'place:beta'] }, ['place:beta', 'tenure:beta']],
    [
      'name',
      { name: { text: 'beta forum' } },
      ['forum-edition:beta', 'forum-event:beta', 'forum:beta'],
    ],
    ['whole name', { name: { text: 'BETA FORUM', match: 'WHOLE' } }, ['forum:beta']],
    [
      'name and type together',
      { name: { text: 'beta forum' }, types: ['FORUM', 'PLACE'] },
      ['forum:beta'],
    ],
  ],
});
