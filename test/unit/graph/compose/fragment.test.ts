import { describe, expect, test } from '@jest/globals';

import {
  loadFragments,
  parseFragment,
  parseOrderKey,
} from '../../../../src/graph/compose/fragment.js';

const FILE = `// The venues.
//
// parent: Occasion
// field: venues
// node: Place
// order: node.date?, edge.key, holder.id
MATCH (parent)-[:PART_OF*0..4]->(holder:Occasion)-[edge:HELD_IN]->(node:Place)
WHERE holder.id = $venue OR NOT EXISTS { (parent)-[:HELD_IN]->(:Place {kind: $kind}) }
`;

describe('a fragment file', () => {
  test('is taken apart', () => {
    expect(parseFragment('forum/occasion-venues', FILE)).toEqual({
      name: 'forum/occasion-venues',
      parent: 'Occasion',
      field: 'venues',
      node: 'Place',
      order: [
        { expression: 'node.date', nullable: true, descending: false },
        { expression: 'edge.key', nullable: false, descending: false },
        { expression: 'holder.id', nullable: false, descending: false },
      ],
      match: 'MATCH (parent)-[:PART_OF*0..4]->(holder:Occasion)-[edge:HELD_IN]->(node:Place)',
      where: 'holder.id = $venue OR NOT EXISTS { (parent)-[:HELD_IN]->(:Place {kind: $kind}) }',
      parameters: ['venue', 'kind'],
    });
  });

  test('may have no condition', () => {
    expect(parseFragment('a/b', FILE.replace(/\nWHERE.*/, '')).where).toBeNull();
  });

  test.each(['parent', 'field', 'node', 'order'])('without a line for "%s" is refused', (key) => {
    const file = FILE.replace(new RegExp(`// ${key}:.*\n`), '');
    expect(() => parseFragment('a/b', file)).toThrow(`cypher/a/b.cypher has no "// ${key}:" line`);
  });
});

test('an order key says whether it can be null', () => {
  expect([parseOrderKey('node.date?'), parseOrderKey('node.id')]).toEqual([
    { expression: 'node.date', nullable: true, descending: false },
    { expression: 'node.id', nullable: false, descending: false },
  ]);
});

test('every fragment of cypher/ is loaded, in the order of its name', () => {
  const names = loadFragments().map(({ name }) => name);
  expect(names).toEqual(names.toSorted());
  expect(names).toContain('forum/forum-editions');
  expect(names.filter((name) => name.startsWith('import/'))).toEqual([]);
});
