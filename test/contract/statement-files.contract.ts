import { describe, expect, test } from '@jest/globals';

import { parseStatementFile } from '../../src/graph/statement-file.js';
import type { Parameters } from '../../src/graph/values.js';
import { statementFiles } from '../support/cypher-files.js';
import type { StoreOf } from './graph-store.contract.js';

/** Every file of `cypher/` with the examples of its header. */
export function describeStatements(storeOf: StoreOf): void {
  describe('the statement files', () => {
    test('run with the examples of their headers', async () => {
      const store = storeOf();
      for (const { name, content } of statementFiles()) {
        const { body, example, columns } = parseStatementFile(content);
        const examples = {
          name: `${name} (examples)`,
          text: `RETURN ${example ?? '{}'} AS parameters`,
        };
        const parameters = (await store.read(examples, {}))[0]?.[0] as Parameters;
        const rows = await store.write(
          (transaction) => transaction.run({ name, text: body }, parameters),
          {
            end: 'rollback',
          },
        );
        expect(rows.every((row) => row.length === columns.length)).toBe(true);
      }
    });
  });
}
