import { expect, test } from '@jest/globals';

import { loadStatement } from '../../../src/graph/statement.js';
import {
  NAME_COLUMNS,
  RELATION_COLUMNS,
  rowOf,
  STATEMENT_COLUMNS,
} from '../../../src/import/columns.js';

test.each([
  { name: 'import/create-statements', columns: STATEMENT_COLUMNS, first: 0 },
  { name: 'import/create-names', columns: NAME_COLUMNS, first: 0 },
  { name: 'import/create-relations', columns: RELATION_COLUMNS, first: 2 },
])('$name takes the properties in the order of the columns', ({ name, columns, first }) => {
  const taken = [...loadStatement(name).text.matchAll(/^ {2}(\w+): row\[(\d+)\]/gm)];
  expect(taken.map(([, property, place]) => [property, Number(place)])).toEqual(
    columns.map((column, index) => [column, first + index]),
  );
});

test('a row has null where there is no property', () => {
  expect(rowOf({ a: 0, c: [] }, ['a', 'b', 'c'])).toEqual([0, null, []]);
});
