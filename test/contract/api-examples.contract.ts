import { describe, test } from '@jest/globals';

import { readExamples } from '../support/schema.js';
import type { ServersOf } from './api-answers.js';
import { dataOfAll } from './api-answers.js';

/** Registers every operation of `examples/`. */
export function describeExampleOperations(serversOf: ServersOf): void {
  describe('every example', () => {
    test.each(readExamples())('$name answers alike', async ({ query, variables }) => {
      await dataOfAll(serversOf(), query, variables);
    });
  });
}
