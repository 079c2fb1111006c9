import { describe, expect, test } from '@jest/globals';

import { text } from '../../../src/graph/cells.js';
import { RowDecodeError } from '../../../src/graph/errors.js';
import { boundStatements, defineStatement, loadStatement } from '../../../src/graph/statement.js';
import type { Statement } from '../../../src/graph/statement.js';
import type { Parameters, Row } from '../../../src/graph/values.js';

/** Answers every read with the same rows and keeps what it was asked. */
function answering(rows: readonly Row[]) {
  const asked: [Statement, Parameters][] = [];
  const read = (statement: Statement, parameters: Parameters): Promise<readonly Row[]> => {
    asked.push([statement, parameters]);
    return Promise.resolve(rows);
  };
  return { asked, read };
}

const lock = defineStatement<{ key: string }, string>({
  name: 'neo4j/lock',
  parameters: ['key'],
  decode: (row) => text(row, 0),
});

describe('a bound statement', () => {
  test('sends its text without the header, and decodes the rows in order', async () => {
    const store = answering([['b'], ['a']]);
    expect(await lock(store, { key: 'import' })).toEqual(['b', 'a']);
    expect(store.asked).toEqual([[loadStatement('neo4j/lock'), { key: 'import' }]]);
    expect(lock.statement.text).toMatch(/^MERGE/);
  });

  test('runs in a transaction', async () => {
    const { read } = answering([['a']]);
    expect(await lock({ run: read }, { key: 'import' })).toEqual(['a']);
  });

  test('names the statement and the column that cannot be decoded', async () => {
    const problem = 'null in column 0 instead of a string';
    await expect(lock(answering([[null]]), { key: 'import' })).rejects.toMatchObject({
      statement: 'neo4j/lock',
      problem,
    });
    await expect(lock(answering([[null]]), { key: 'import' })).rejects.toBeInstanceOf(
      RowDecodeError,
    );
  });
});

describe('defineStatement', () => {
  const decode = (): null => null;

  test('refuses a second binding', () => {
    expect(() => defineStatement({ name: 'neo4j/lock', parameters: ['key'], decode })).toThrow(
      'bound twice',
    );
    expect(boundStatements()).toEqual(['neo4j/lock']);
  });

  test('refuses other parameters than those of the text', () => {
    const binding = { name: 'neo4j/search-words', parameters: ['index', 'wrong'], decode };
    expect(() => defineStatement(binding)).toThrow(
      'differ in: $query, $where, $columns, $limit, $wrong',
    );
  });

  test('refuses a file that is not there', () => {
    expect(() => defineStatement({ name: 'no/such', parameters: [], decode })).toThrow(
      'no such file',
    );
  });
});
