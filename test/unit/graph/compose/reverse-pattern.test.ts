import { expect, test } from '@jest/globals';

import { reversePattern } from '../../../../src/graph/compose/reverse-pattern.js';

test.each([
  ['MATCH (a)-[:R]->(b:B)', 'MATCH (b:B)<-[:R]-(a)'],
  ['MATCH (a)<-[edge:R]-(b)', 'MATCH (b)-[edge:R]->(a)'],
  ['MATCH (a)-[:R]-(b)', 'MATCH (b)-[:R]-(a)'],
  ['MATCH (a)-->(b)--(c)', 'MATCH (c)--(b)<--(a)'],
  [
    'MATCH (parent)-[:PART_OF*0..4]->(:Edition)-[:EDITION_OF]->(node:Forum)',
    'MATCH (node:Forum)<-[:EDITION_OF]-(:Edition)<-[:PART_OF*0..4]-(parent)',
  ],
])('%s is the same path as %s', (path, reversed) => {
  expect(reversePattern(path)).toBe(reversed);
  expect(reversePattern(reversed)).toBe(path);
});

test.each(['MATCH (a), (b)', 'UNWIND list AS x\nMATCH (a)', 'MATCH (a)-[:R]->(b)\nWHERE true'])(
  '%j is no single path',
  (text) => {
    expect(() => reversePattern(text)).toThrow('Not a single path');
  },
);
