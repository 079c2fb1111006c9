import { describe, expect, test } from '@jest/globals';

import { StatementScope } from '../../../../src/graph/compose/statement-scope.js';
import { fragmentOf } from '../../../support/plans.js';

const NAMES = { parent: 'n1', node: 'n2', edge: 'e3' };

function instantiate(body: string, values = {}, condition: string | null = null) {
  const scope = new StatementScope();
  scope.parameter('first');
  const text = scope.instantiate(fragmentOf(body), NAMES, values, condition);
  return { text, parameters: scope.parameters };
}

describe('a fragment in a statement', () => {
  test('has its own identifiers renamed', () => {
    expect(instantiate('MATCH (parent)-[edge:X]->(node:Y)').text).toBe('MATCH (n1)-[e3:X]->(n2:Y)');
  });

  test('keeps labels, types, properties and parameters that are called alike', () => {
    const body =
      'MATCH (parent:node)-[edge:edge]->(node:parent)\nWHERE node.parent = $node AND parents = nodes';
    expect(instantiate(body, { node: 1 })).toEqual({
      text: 'MATCH (n1:node)-[e3:edge]->(n2:parent)\nWHERE (n2.parent = $p1 AND parents = nodes)',
      parameters: { p0: 'first', p1: 1 },
    });
  });

  test('has its parameters renamed, each once however often it is used', () => {
    const body = 'MATCH (parent)--(node)\nWHERE $words IS NULL OR node.word IN $words';
    expect(instantiate(body, { words: ['a'] })).toEqual({
      text: 'MATCH (n1)--(n2)\nWHERE ($p1 IS NULL OR n2.word IN $p1)',
      parameters: { p0: 'first', p1: ['a'] },
    });
  });

  test('has a further condition beside its own, each in brackets', () => {
    const body = 'MATCH (parent)--(node)\nWHERE a OR b';
    expect(instantiate(body, {}, 'c OR d').text).toBe(
      'MATCH (n1)--(n2)\nWHERE (a OR b) AND (c OR d)',
    );
    expect(instantiate('MATCH (parent)--(node)', {}, 'c').text).toBe('MATCH (n1)--(n2)\nWHERE (c)');
  });
});

test('variables are numbered in the order of asking, whatever their prefix', () => {
  const scope = new StatementScope();
  expect(['n', 'e', 'n'].map((prefix) => scope.variable(prefix))).toEqual(['n0', 'e1', 'n2']);
});
