import { describe, expect, test } from '@jest/globals';

import { isFragment, parseStatementFile, splitHeader } from '../../../src/graph/statement-file.js';

const FILE = `// Entities by their ids.
// Unknown ids are left out.
//
// $ids: list of string, the ids
// $limit: integer, the most rows
// -> id: string, the id
// -> rank: integer or null, place in the list
// order: id
// index: Entity.id (unique)
// :param {ids: ['a, b', 'c'], limit: 10}
MATCH (n:Entity) WHERE n.id IN $ids
RETURN n.id AS id, n.rank AS rank
ORDER BY id LIMIT $limit
`;

const without = (line: RegExp): string =>
  FILE.split('\n')
    .filter((text) => !line.test(text))
    .join('\n');

describe('parseStatementFile', () => {
  test('takes header and text apart', () => {
    expect(parseStatementFile(FILE)).toEqual({
      purpose: 'Entities by their ids. Unknown ids are left out.',
      parameters: [
        { name: 'ids', description: 'list of string, the ids' },
        { name: 'limit', description: 'integer, the most rows' },
      ],
      columns: [
        { name: 'id', description: 'string, the id' },
        { name: 'rank', description: 'integer or null, place in the list' },
      ],
      order: 'id',
      index: 'Entity.id (unique)',
      example: "{ids: ['a, b', 'c'], limit: 10}",
      body: 'MATCH (n:Entity) WHERE n.id IN $ids\nRETURN n.id AS id, n.rank AS rank\nORDER BY id LIMIT $limit',
    });
  });

  test('takes a write without parameters and columns', () => {
    const file = '// Forgets.\n//\n// index: none\nMATCH (n:Old) DETACH DELETE n\n';
    expect(parseStatementFile(file)).toMatchObject({
      parameters: [],
      columns: [],
      order: null,
      example: null,
    });
  });

  test.each([
    [
      'a parameter that the header leaves out',
      without(/\$limit:/),
      'The parameters of the header and the text differ',
    ],
    [
      'a parameter that the text leaves out',
      FILE.replace(' LIMIT $limit', ''),
      'The parameters of the header',
    ],
    [
      'an example that is left out',
      FILE.replace(', limit: 10', ''),
      'The examples of the header and the text differ',
    ],
    [
      'a column that the header leaves out',
      without(/-> rank/),
      'The columns of the header and the text differ',
    ],
    [
      'columns in another order',
      FILE.replace('n.id AS id, n.rank AS rank', 'n.rank AS rank, n.id AS id'),
      'The columns',
    ],
    ['a missing order', without(/order:/), "The header's lines are not in their order"],
    ['a missing index', without(/index:/), "The header's lines are not in their order"],
    [
      'a missing purpose',
      without(/^\/\/ (?:Entities|Unknown)/),
      "The header's lines are not in their order",
    ],
    [
      'a parameter without a type',
      FILE.replace('integer, the most rows', 'rows'),
      "The header's lines are not in their order",
    ],
  ])('refuses %s', (_, file, message) => {
    expect(() => parseStatementFile(file)).toThrow(message);
  });
});

test('isFragment tells by the parent line', () => {
  expect(isFragment('// Names of an entity.\n//\n// parent: Entity\nMATCH (parent)-->(n)\n')).toBe(
    true,
  );
  expect(isFragment(FILE)).toBe(false);
});

test('splitHeader leaves later comments in the text', () => {
  expect(splitHeader('// a\nRETURN 1 AS one\n// b\n')).toEqual({
    header: ['a'],
    body: 'RETURN 1 AS one\n// b',
  });
});
