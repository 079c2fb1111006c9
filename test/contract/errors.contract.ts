import { describe, expect, test } from '@jest/globals';

import { RowDecodeError, StatementError } from '../../src/graph/errors.js';
import type { Parameters, Value } from '../../src/graph/values.js';
import type { StoreOf } from './graph-store.contract.js';

/** Statements and values that are refused. */
export function describeErrors(storeOf: StoreOf): void {
  const failure = async (text: string, parameters: Parameters = {}): Promise<unknown> =>
    storeOf()
      .read({ name: 'test/refused', text }, parameters)
      .then(
        (rows) => new Error(`It was accepted: ${JSON.stringify(rows)}`),
        (error: unknown) => error,
      );

  test.each<[string, string, Parameters]>([
    ['a syntax error', 'RETURN secret(', {}],
    ['an unknown function', 'RETURN secret(1) AS x', {}],
    ['an unknown variable', 'RETURN secret AS x', {}],
    ['a missing parameter', 'RETURN $secret AS x', {}],
    ['a limit that is text', 'UNWIND [1] AS x RETURN x AS x LIMIT $limit', { limit: 'secret' }],
    ['a limit that is a fraction', 'UNWIND [1] AS x RETURN x AS x LIMIT $limit', { limit: 1.5 }],
    ['a negative limit', 'UNWIND [1] AS x RETURN x AS x LIMIT $limit', { limit: -1 }],
    ['a division by zero', 'RETURN $one / 0 AS x', { one: 1 }],
  ])('%s is refused without repeating the text', async (_, text, parameters) => {
    const error = await failure(text, parameters);
    expect(error).toBeInstanceOf(StatementError);
    expect(error).toMatchObject({ statement: 'test/refused', cause: expect.anything() });
    expect(String(error)).not.toContain('secret');
  });

  describe('parameters that the engines would read differently', () => {
    test.each<[string, unknown, string]>([
      ['undefined', undefined, 'value is of type undefined'],
      [
        'undefined in a map in a list',
        [{ id: 'a' }, { id: undefined }],
        'value[1].id is of type undefined',
      ],
      ['NaN', Number.NaN, 'value is not a finite number'],
      ['infinity', [Infinity], 'value[0] is not a finite number'],
      ['a whole number beyond 2^53 - 1', 2 ** 53, 'value is a whole number beyond 2^53 - 1'],
      ['a bigint', 1n, 'value is of type bigint'],
      ['a function', () => 1, 'value is of type function'],
      ['half a surrogate pair', 'a\ud842', 'value holds half a surrogate pair'],
      ['a key that marks a type', { $date: '2024-09-10' }, 'value has a key that begins with "$"'],
    ])('%s is refused', async (_, value, problem) => {
      const error = await failure('RETURN $value AS value', { value: value as Value });
      expect(error).toEqual(
        new StatementError('test/refused', 'InvalidParameter', { detail: `parameter ${problem}` }),
      );
      expect(error).toBeInstanceOf(StatementError);
    });
  });

  describe('values that are not plain', () => {
    test.each<[string, string]>([
      ['a node', 'MATCH (n:Entity {id: 1}) RETURN n AS x'],
      ['a node in a list', 'MATCH (n:Entity {id: 1}) RETURN [n] AS x'],
      ['a node in a map', 'MATCH (n:Entity {id: 1}) RETURN {n: n} AS x'],
      ['a relationship', 'MATCH ()-[r:PART_OF]->() RETURN r AS x'],
      ['a path', 'MATCH p = ()-[:PART_OF]->() RETURN p AS x'],
      ['an integer beyond 2^53 - 1', 'RETURN 9007199254740992 AS x'],
      ['an integer below -(2^53 - 1)', 'RETURN [-9007199254740992] AS x'],
    ])('%s is refused', async (_, text) => {
      const create = 'CREATE (:Entity {id: 1})-[:PART_OF]->(:Entity {id: 2})';
      await storeOf().write((transaction) =>
        transaction.run({ name: 'test/create', text: create }, {}),
      );
      const error = await failure(text);
      expect(error).toBeInstanceOf(RowDecodeError);
      expect(error).toMatchObject({ name: 'RowDecodeError', statement: 'test/refused' });
    });
  });
}
